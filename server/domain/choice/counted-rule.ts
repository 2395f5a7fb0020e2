import type { Explanation } from '../voting/explain/explain.js';
import type { Ruling } from '../voting/rule.js';
import type { Selection } from '../voting/selection.js';
import type { ChoiceRule } from './choice-rule.js';

/** One rule's count with its explanation. */
export interface CountedRule {
  readonly rule: ChoiceRule;
  readonly ruling: Ruling;
  readonly selection: Selection;
  readonly explanation: Explanation;
}
