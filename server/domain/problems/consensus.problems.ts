import type { ProblemEntry } from './problem-entry.js';

/** Refusals met when a seat states its position in a consensus round. */
export const consensusProblems = {
  'consensus.objection_without_reason': {
    kind: 'InvalidInputProblem',
    message: 'An objection needs a reason. Say what would have to change.',
  },
  'consensus.conflict_declared': {
    kind: 'NotPermittedProblem',
    message:
      'This seat has declared a conflict of interest in this matter and cannot take a position.',
  },
  'consensus.seat_vacant': {
    kind: 'StateProblem',
    message: 'This seat has no holder and cannot take a position.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
