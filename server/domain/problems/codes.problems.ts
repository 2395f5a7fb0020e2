import type { ProblemEntry } from './problem-entry.js';

/** Refusals around personal codes and help with the ballot. */
export const codesProblems = {
  'choice.code_incomplete': {
    kind: 'InvalidInputProblem',
    message: 'A code has {length} letters and digits. Type all of them as they stand on the slip.',
  },
  'choice.code_mistyped': {
    kind: 'InvalidInputProblem',
    message:
      'One character of the code is wrong, or two have changed places. Compare it with the slip and type it again.',
  },
  'choice.code_unknown': {
    kind: 'InvalidInputProblem',
    message:
      'This code is not valid. Perhaps there is a newer slip, or the choice is closed. Ask the representative of your village.',
  },
  'choice.codes_for_nobody': {
    kind: 'InvalidInputProblem',
    message: 'Nobody is named to get a code. Choose a village, or up to {max} people of the roll.',
  },
  'choice.code_replaced_since': {
    kind: 'ConflictProblem',
    message: 'This slip has been replaced by a newer one since. Issue a new slip if it is needed.',
  },
  'choice.voter_took_part': {
    kind: 'ConflictProblem',
    message:
      'This person has taken part on paper or at a meeting. A person takes part once; nothing was changed.',
  },
  'choice.voter_session_over': {
    kind: 'StateProblem',
    message:
      'The time for this ballot is over; this form recorded nothing. A ballot handed in before stays recorded. Begin again if needed.',
  },
  'choice.helper_is_voter': {
    kind: 'NotPermittedProblem',
    message: 'You cannot help yourself. Choose with your own sign-in, or let somebody else help.',
  },
  'choice.helper_is_witness': {
    kind: 'InvalidInputProblem',
    message: 'Who helps cannot be the witness. Name another person who is present.',
  },
  'choice.witness_is_voter': {
    kind: 'InvalidInputProblem',
    message: 'The voter cannot be the witness. Name another person who is present.',
  },
  'choice.witness_missing': {
    kind: 'InvalidInputProblem',
    message: 'Name one witness: a person of the roll, or a name in words.',
  },
  'choice.assisted_over': {
    kind: 'ConflictProblem',
    message: 'This session with help is over. Begin a new one if it is needed.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
