import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { tallyProblems } from '../../../../server/domain/problems/tally.problems.js';

export const tallyProblemMessages: Readonly<Record<keyof typeof tallyProblems, MessageDescriptor>> =
  {
    'tally.number': msg`The number {number} cannot be a number of people. Write a whole number from 0.`,
    'tally.unknown_position': msg`There is no project {position} on the list of this vote. Use the numbers 1 to {projectCount}.`,
    'tally.repeated_position': msg`The meeting voted on project {position} twice. Keep one count.`,
    'tally.more_hands_than_people': msg`Project {position}: {hands} people raised their hands, but {attendance} were at the meeting. Count again.`,
    'tally.points': msg`Some ballots give points, and raised hands cannot be added to points. Count the meeting and the ballots separately.`,
    'tally.not_ballots': msg`This rule needs to know who supports what, but {meetings} meetings only counted hands. Use a rule by votes or block shares.`,
    'tally.position_missing': msg`Project {position} is missing. Write 0 where no hand was raised.`,
    'tally.more_hands_in_section': msg`Project {position}, {section}: {hands} hands, but {attendance} people are counted there. Count again.`,
  };
