import type { ProblemEntry } from './problem-entry.js';

/** Refusals of counts of raised hands. */
export const tallyProblems = {
  'tally.number': {
    kind: 'InvalidInputProblem',
    message: 'The number {number} cannot be a number of people. Write a whole number from 0.',
  },
  'tally.unknown_position': {
    kind: 'InvalidInputProblem',
    message:
      'There is no project {position} on the list of this vote. Use the numbers 1 to {projectCount}.',
  },
  'tally.repeated_position': {
    kind: 'InvalidInputProblem',
    message: 'The meeting voted on project {position} twice. Keep one count.',
  },
  'tally.more_hands_than_people': {
    kind: 'InvalidInputProblem',
    message:
      'Project {position}: {hands} people raised their hands, but {attendance} were at the meeting. Count again.',
  },
  'tally.position_missing': {
    kind: 'InvalidInputProblem',
    message: 'Project {position} is missing. Write 0 where no hand was raised.',
  },
  'tally.more_hands_in_section': {
    kind: 'InvalidInputProblem',
    message:
      'Project {position}, {section}: {hands} hands, but {attendance} people are counted there. Count again.',
  },
  'tally.points': {
    kind: 'InvalidInputProblem',
    message:
      'Some ballots give points, and raised hands cannot be added to points. Count the meeting and the ballots separately.',
  },
  'tally.not_ballots': {
    kind: 'StateProblem',
    message:
      'This rule needs to know who supports what, but {meetings} meetings only counted hands. Use a rule by votes or block shares.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
