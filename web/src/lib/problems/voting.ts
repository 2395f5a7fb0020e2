import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { votingProblems } from '../../../../server/domain/problems/voting.problems.js';

export const votingProblemMessages: Readonly<
  Record<Exclude<keyof typeof votingProblems, `voting.pb_${string}`>, MessageDescriptor>
> = {
  'voting.ballot_empty': msg`This ballot supports no project. Mark at least one.`,
  'voting.ballot_unknown_position': msg`There is no project {position} on this ballot list. Use the numbers 1 to {projectCount}.`,
  'voting.ballot_repeated_position': msg`Project {position} is marked twice on this ballot. Mark it once.`,
  'voting.ballot_too_many': msg`This ballot supports {count} projects, but at most {max} are allowed. Remove some.`,
};
