import type { ProblemEntry } from './problem-entry.js';

/** Refusals around reports on works. */
export const trackingProblems = {
  'tracking.percent_range': {
    kind: 'InvalidInputProblem',
    message: 'Write how much is done as a whole number from 0 to 100.',
  },
  'tracking.percent_of_completed': {
    kind: 'InvalidInputProblem',
    message: 'A completed work is done to 100 %. Correct the number or the status.',
  },
  'tracking.percent_of_planned': {
    kind: 'InvalidInputProblem',
    message: 'A work that has not begun is done to 0 %. Correct the number or the status.',
  },
  'tracking.note_missing_spent': {
    kind: 'InvalidInputProblem',
    message: 'More was spent than the line costs. Say in the note why.',
  },
  'tracking.note_missing_status': {
    kind: 'InvalidInputProblem',
    message: 'Say in the note why the work is delayed or cancelled.',
  },
  'tracking.unknown_photo': {
    kind: 'InvalidInputProblem',
    message: 'The picture was not found. Send it again.',
  },
  'tracking.not_own_line': {
    kind: 'NotPermittedProblem',
    message: 'Another person reports on this line.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
