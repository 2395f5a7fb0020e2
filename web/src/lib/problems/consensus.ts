import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { consensusProblems } from '../../../../server/domain/problems/consensus.problems.js';

export const consensusProblemMessages: Readonly<
  Record<keyof typeof consensusProblems, MessageDescriptor>
> = {
  'consensus.objection_without_reason': msg`An objection needs a reason. Say what would have to change.`,
  'consensus.conflict_declared': msg`This seat has declared a conflict of interest in this matter and cannot take a position.`,
  'consensus.seat_vacant': msg`This seat has no holder and cannot take a position.`,
};
