import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { deliberationProblems } from '../../../../server/domain/problems/deliberation.problems.js';

export const deliberationProblemMessages: Readonly<
  Record<keyof typeof deliberationProblems, MessageDescriptor>
> = {
  'deliberation.shortlist_empty': msg`The shortlist is empty. Accept at least one proposal at screening.`,
  'deliberation.order_incomplete': msg`The order must name each of the {count} shortlisted proposals once. Complete it.`,
  'deliberation.no_filled_seats': msg`No seat of the committee is filled. Fill its seats first.`,
  'deliberation.round_waits': msg`A round of this cycle is open or waits for its declaration. Close and declare that one first.`,
  'deliberation.round_not_open': msg`This round is closed; nothing in it can be changed. A new round may follow.`,
  'deliberation.round_still_open': msg`This round is still open. Close it first; then its outcome can be declared.`,
  'deliberation.round_declared': msg`The outcome of this round is declared and stands. A new round may follow.`,
  'deliberation.no_seat': msg`You hold no seat of this committee now. The secretary fills the seats.`,
  'deliberation.conflict_stands': msg`Your conflict of interest is declared already and stands until the round ends.`,
  'deliberation.no_eligible_seats': msg`Nobody can decide: no seat is filled by somebody without a conflict of interest in this matter.`,
  'deliberation.quorum_missing': msg`{stated} of {eligible} seats have stated a position; a quorum needs {needed}.`,
  'deliberation.objection_standing': msg`Objections that stand: {count}. The list goes back to be amended; then a new round may follow.`,
  'deliberation.majority_missing': msg`{agree} of {eligible} seats agree; consensus needs more than half.`,
  'deliberation.rule_says_reached': msg`By the rule consensus is reached in this round. It cannot be declared as not reached.`,
};
