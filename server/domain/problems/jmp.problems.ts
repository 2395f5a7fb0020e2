import type { ProblemEntry } from './problem-entry.js';

/** Refusals around drafting a plan. */
export const jmpProblems = {
  'jmp.already_drafted': {
    kind: 'ConflictProblem',
    message: 'The plan of this cycle is drafted already. Open it instead of drafting another.',
  },
  'jmp.not_drafted': {
    kind: 'StateProblem',
    message: 'The plan of this cycle is not drafted yet. Draft it first.',
  },
  'jmp.nothing_to_plan': {
    kind: 'StateProblem',
    message: 'There is nothing to make a plan of: no proposal was chosen or shortlisted.',
  },
  'jmp.order_missing': {
    kind: 'InvalidInputProblem',
    message: 'This cycle has no choice of priorities. Give the order of the committee.',
  },
  'jmp.order_from_choice': {
    kind: 'InvalidInputProblem',
    message: 'The order comes from the choice of priorities. Send the draft without an order.',
  },
  'jmp.order_twice': {
    kind: 'InvalidInputProblem',
    message: 'The order names a proposal twice. Name each once.',
  },
  'jmp.order_unknown_proposal': {
    kind: 'InvalidInputProblem',
    message: 'The order names a proposal that is not on the shortlist. Reload the page.',
  },
  'jmp.too_many_lines': {
    kind: 'StateProblem',
    message: 'A plan holds at most {max} lines, those of the reserve list included. Remove one.',
  },
  'jmp.rank_reason_missing': {
    kind: 'InvalidInputProblem',
    message: 'The line stands against its rank. Say why; everyone will be able to read it.',
  },
  'jmp.shares_exceed_cost': {
    kind: 'InvalidInputProblem',
    message: 'The shares come to {total}, but the line costs {cost}. Lower them by {over}.',
  },
  'jmp.reserve_takes_no_money': {
    kind: 'InvalidInputProblem',
    message: 'The line is on the reserve list, which takes no money. Move it into the plan first.',
  },
  'jmp.unknown_village': {
    kind: 'InvalidInputProblem',
    message: 'A village of the line does not belong to this jamoat. Choose from the list.',
  },
  'jmp.unknown_envelope': {
    kind: 'InvalidInputProblem',
    message: 'A source of money does not belong to this cycle. Reload the page.',
  },
  'jmp.unknown_implementer': {
    kind: 'InvalidInputProblem',
    message: 'This person does not hold the role of an implementer here. Choose from the list.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
