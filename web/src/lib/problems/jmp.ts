import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { jmpProblems } from '../../../../server/domain/problems/jmp.problems.js';

export const jmpProblemMessages: Readonly<Record<keyof typeof jmpProblems, MessageDescriptor>> = {
  'jmp.already_drafted': msg`The plan of this cycle is drafted already. Open it instead of drafting another.`,
  'jmp.not_drafted': msg`The plan of this cycle is not drafted yet. Draft it first.`,
  'jmp.nothing_to_plan': msg`There is nothing to make a plan of: no proposal was chosen or shortlisted.`,
  'jmp.order_missing': msg`This cycle has no choice of priorities. Give the order of the committee.`,
  'jmp.order_from_choice': msg`The order comes from the choice of priorities. Send the draft without an order.`,
  'jmp.order_twice': msg`The order names a proposal twice. Name each once.`,
  'jmp.order_unknown_proposal': msg`The order names a proposal that is not on the shortlist. Reload the page.`,
  'jmp.too_many_lines': msg`A plan holds at most {max} lines, those of the reserve list included. Remove one.`,
  'jmp.rank_reason_missing': msg`The line stands against its rank. Say why; everyone will be able to read it.`,
  'jmp.shares_exceed_cost': msg`The shares come to {total}, but the line costs {cost}. Lower them by {over}.`,
  'jmp.reserve_takes_no_money': msg`The line is on the reserve list, which takes no money. Move it into the plan first.`,
  'jmp.unknown_village': msg`A village of the line does not belong to this jamoat. Choose from the list.`,
  'jmp.unknown_envelope': msg`A source of money does not belong to this cycle. Reload the page.`,
  'jmp.unknown_implementer': msg`This person does not hold the role of an implementer here. Choose from the list.`,
};
