import type { ProblemEntry } from './problem-entry.js';

/** Refusals of proposals, their support, their comments and their screening. */
export const proposalProblems = {
  'proposal.sector_missing': {
    kind: 'InvalidInputProblem',
    message: 'No subject is chosen. Choose what the proposal is about.',
  },
  'proposal.villages_missing': {
    kind: 'InvalidInputProblem',
    message: 'No village is chosen. Choose the villages it concerns, or the whole jamoat.',
  },
  'proposal.village_elsewhere': {
    kind: 'InvalidInputProblem',
    message: 'A chosen village does not belong to this jamoat. Choose villages from the list.',
  },
  'proposal.cost_guess_zero': {
    kind: 'InvalidInputProblem',
    message: 'The cost must be above zero. Leave it empty when you cannot guess it.',
  },
  'proposal.currency': {
    kind: 'InvalidInputProblem',
    message: 'Amounts of this cycle are in {currency}. Write the amount in that currency.',
  },
  'proposal.on_behalf_missing': {
    kind: 'InvalidInputProblem',
    message:
      'It is not said whose proposal this is. Write the name of the person, group or meeting.',
  },
  'proposal.photo_unknown': {
    kind: 'InvalidInputProblem',
    message: 'The picture was not found. Choose it again.',
  },
  'proposal.merged_already': {
    kind: 'StateProblem',
    message: 'This proposal was merged into number {number}. Go on there.',
  },
  'proposal.out': {
    kind: 'StateProblem',
    message: 'This proposal was returned or rejected and takes no support.',
  },
  'proposal.reason_missing': {
    kind: 'InvalidInputProblem',
    message: 'This decision needs a reason. Write it; the author and everyone else can read it.',
  },
  'proposal.merge_into_itself': {
    kind: 'InvalidInputProblem',
    message: 'A proposal cannot be merged into itself. Choose another.',
  },
  'proposal.merge_elsewhere': {
    kind: 'InvalidInputProblem',
    message: 'The other proposal belongs to another cycle. Choose one of this cycle.',
  },
  'proposal.merge_target_merged': {
    kind: 'StateProblem',
    message: 'The other proposal is itself merged into number {number}. Choose that one.',
  },
  'proposal.holds_merged': {
    kind: 'StateProblem',
    message: 'Proposals were merged into this one: {numbers}. Decide on those first.',
  },
  'proposal.too_many_cost_lines': {
    kind: 'InvalidInputProblem',
    message: 'Too many cost lines: at most {max}. Put small ones together.',
  },
  'proposal.cost_line_amount': {
    kind: 'InvalidInputProblem',
    message: 'Cost line {line} has no amount above zero. Write its amount or remove the line.',
  },
  'proposal.cost_line_label': {
    kind: 'InvalidInputProblem',
    message: 'Cost line {line} does not say what it is for, in at most {max} characters. Write it.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
