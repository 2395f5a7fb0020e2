import { equalShares } from './equal-shares.js';
import { greedyByVotes } from './greedy-by-votes.js';
import type { SelectionRule, SelectionRuleName } from './selection-rule.js';

/** Every selection rule a charter may name. */
export const selectionRules: Readonly<Record<SelectionRuleName, SelectionRule>> = {
  greedy_by_votes: greedyByVotes,
  equal_shares: equalShares,
};

/** Whether a text from outside is the name of a selection rule. */
export function isSelectionRuleName(name: string): name is SelectionRuleName {
  return Object.hasOwn(selectionRules, name);
}
