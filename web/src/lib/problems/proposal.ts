import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { proposalProblems } from '../../../../server/domain/problems/proposal.problems.js';

export const proposalProblemMessages: Readonly<
  Record<keyof typeof proposalProblems, MessageDescriptor>
> = {
  'proposal.sector_missing': msg`No subject is chosen. Choose what the proposal is about.`,
  'proposal.villages_missing': msg`No village is chosen. Choose the villages it concerns, or the whole jamoat.`,
  'proposal.village_elsewhere': msg`A chosen village does not belong to this jamoat. Choose villages from the list.`,
  'proposal.cost_guess_zero': msg`The cost must be above zero. Leave it empty when you cannot guess it.`,
  'proposal.currency': msg`Amounts of this cycle are in {currency}. Write the amount in that currency.`,
  'proposal.on_behalf_missing': msg`It is not said whose proposal this is. Write the name of the person, group or meeting.`,
  'proposal.photo_unknown': msg`The picture was not found. Choose it again.`,
  'proposal.merged_already': msg`This proposal was merged into number {number}. Go on there.`,
  'proposal.out': msg`This proposal was returned or rejected and takes no support.`,
  'proposal.reason_missing': msg`This decision needs a reason. Write it; the author and everyone else can read it.`,
  'proposal.merge_into_itself': msg`A proposal cannot be merged into itself. Choose another.`,
  'proposal.merge_elsewhere': msg`The other proposal belongs to another cycle. Choose one of this cycle.`,
  'proposal.merge_target_merged': msg`The other proposal is itself merged into number {number}. Choose that one.`,
  'proposal.holds_merged': msg`Proposals were merged into this one: {numbers}. Decide on those first.`,
  'proposal.too_many_cost_lines': msg`Too many cost lines: at most {max}. Put small ones together.`,
  'proposal.cost_line_amount': msg`Cost line {line} has no amount above zero. Write its amount or remove the line.`,
  'proposal.cost_line_label': msg`Cost line {line} does not say what it is for, in at most {max} characters. Write it.`,
};
