import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';

/** Longest texts, in characters as people count them (code points). */
export const textLimits = {
  title: 120,
  problem: 2000,
  onBehalfOf: 120,
  comment: 1000,
  reason: 1000,
  costLabel: 120,
  costQuantity: 60,
} as const;

export interface TextRule {
  readonly max: number;
  readonly path: readonly string[];
  readonly multiline?: boolean;
}

/** The text as it is stored. Problems: `common.text_missing`, `common.text_too_long`, at the rule's path. */
export function requiredText(text: string, rule: TextRule): Outcome<string> {
  const clean = cleanText(text, { multiline: rule.multiline ?? false });
  if (clean === '') return refusal('common.text_missing', { path: rule.path });
  if (characters(clean) > rule.max) {
    return refusal('common.text_too_long', { path: rule.path, details: { max: rule.max } });
  }
  return success(clean);
}

export function characters(text: string): number {
  return Array.from(text).length;
}
