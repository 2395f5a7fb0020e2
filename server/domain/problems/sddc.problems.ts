import type { ProblemEntry } from './problem-entry.js';

/** Refusals around the seats of a committee and their holders. */
export const sddcProblems = {
  'sddc.seat_number': {
    kind: 'InvalidInputProblem',
    message: 'A seat has a number from 1 to {max}. Correct the number.',
  },
  'sddc.seat_number_taken': {
    kind: 'ConflictProblem',
    message: 'There is a seat {number} already. Change that one, or choose another number.',
  },
  'sddc.holder_elsewhere': {
    kind: 'InvalidInputProblem',
    message:
      'This person belongs to another jamoat. Choose somebody from the people of this jamoat.',
  },
  'sddc.seat_filled': {
    kind: 'ConflictProblem',
    message: 'This seat has a holder. Vacate it first.',
  },
  'sddc.holds_another_seat': {
    kind: 'ConflictProblem',
    message: 'This person already holds a seat of the committee. One person holds one seat.',
  },
  'sddc.term_reversed': {
    kind: 'InvalidInputProblem',
    message: 'The last day of the term must lie after its first day. Correct it.',
  },
  'sddc.ended_on': {
    kind: 'InvalidInputProblem',
    message: 'The day must lie between {from} and {to}. Correct it.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
