import type { ProblemEntry } from './problem-entry.js';

/** Refusals about the state of a cycle. */
export const cycleProblems = {
  'cycle.wrong_phase': {
    kind: 'StateProblem',
    message: 'The cycle is in the phase “{phase}”; this act belongs to another phase.',
  },
  'cycle.years_far_away': {
    kind: 'InvalidInputProblem',
    message: 'The first year of the plan is too far from {year}. Choose one within five years.',
  },
  'cycle.years_reversed': {
    kind: 'InvalidInputProblem',
    message: 'A plan covers one to {max} years. Correct the last year.',
  },
  'cycle.ballot_max': {
    kind: 'InvalidInputProblem',
    message: 'A ballot can allow 1 to 200 proposals. Correct the number, or leave it empty.',
  },
  'cycle.step_unusable': {
    kind: 'InvalidInputProblem',
    message:
      'Shares grow by whole units of the currency, at least one. Write 1, 5 or 10, for example.',
  },
  'cycle.voting_age': {
    kind: 'InvalidInputProblem',
    message: 'The voting age is a whole number of years from {from} to {to}. Correct it.',
  },
  'cycle.residence_months': {
    kind: 'InvalidInputProblem',
    message: 'Write the months of residence as a whole number from 0 to {max}.',
  },
  'cycle.charter_frozen': {
    kind: 'StateProblem',
    message: 'The rules of this cycle are frozen: they were set before collection opened.',
  },
  'cycle.other_currency': {
    kind: 'InvalidInputProblem',
    message: 'Amounts of this cycle are in {currency}.',
  },
  'cycle.envelope_twice': {
    kind: 'ConflictProblem',
    message: 'This source is already listed under the same name. Change that one.',
  },
  'cycle.role_of_move': {
    kind: 'NotPermittedProblem',
    message: 'Your role does not allow this move from phase to phase.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
