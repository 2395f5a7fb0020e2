import type { ProblemEntry } from './problem-entry.js';

/** Refusals around a consensus round: its opening, its positions, its close and its declaration. */
export const deliberationProblems = {
  'deliberation.shortlist_empty': {
    kind: 'StateProblem',
    message: 'The shortlist is empty. Accept at least one proposal at screening.',
  },
  'deliberation.order_incomplete': {
    kind: 'InvalidInputProblem',
    message: 'The order must name each of the {count} shortlisted proposals once. Complete it.',
  },
  'deliberation.no_filled_seats': {
    kind: 'StateProblem',
    message: 'No seat of the committee is filled. Fill its seats first.',
  },
  'deliberation.round_waits': {
    kind: 'ConflictProblem',
    message:
      'A round of this cycle is open or waits for its declaration. Close and declare that one first.',
  },
  'deliberation.round_not_open': {
    kind: 'StateProblem',
    message: 'This round is closed; nothing in it can be changed. A new round may follow.',
  },
  'deliberation.round_still_open': {
    kind: 'StateProblem',
    message: 'This round is still open. Close it first; then its outcome can be declared.',
  },
  'deliberation.round_declared': {
    kind: 'StateProblem',
    message: 'The outcome of this round is declared and stands. A new round may follow.',
  },
  'deliberation.no_seat': {
    kind: 'NotPermittedProblem',
    message: 'You hold no seat of this committee now. The secretary fills the seats.',
  },
  'deliberation.conflict_stands': {
    kind: 'ConflictProblem',
    message: 'Your conflict of interest is declared already and stands until the round ends.',
  },
  'deliberation.no_eligible_seats': {
    kind: 'StateProblem',
    message:
      'Nobody can decide: no seat is filled by somebody without a conflict of interest in this matter.',
  },
  'deliberation.quorum_missing': {
    kind: 'StateProblem',
    message: '{stated} of {eligible} seats have stated a position; a quorum needs {needed}.',
  },
  'deliberation.objection_standing': {
    kind: 'StateProblem',
    message:
      'Objections that stand: {count}. The list goes back to be amended; then a new round may follow.',
  },
  'deliberation.majority_missing': {
    kind: 'StateProblem',
    message: '{agree} of {eligible} seats agree; consensus needs more than half.',
  },
  'deliberation.rule_says_reached': {
    kind: 'StateProblem',
    message:
      'By the rule consensus is reached in this round. It cannot be declared as not reached.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
