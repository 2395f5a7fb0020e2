import { type Outcome, refusal, success } from '../outcome.js';
import { maxAmountMinor } from '../plan/money.js';
import { cleanText } from '../text/nfc.js';
import type { Amount } from './draft.js';
import { characters, textLimits } from './proposal-text.js';

/** One line of a proposal's cost: what for, how much of it (in words: “2.4 km”), for how much money. */
export interface CostLine {
  readonly label: string;
  readonly quantity: string;
  readonly amountMinor: bigint;
}

export interface TypedCostLine {
  readonly label: string;
  readonly quantity: string;
  readonly amount: Amount;
}

export const mostCostLines = 40;

/**
 * The lines as they are stored, in their order; none is allowed and means that the cost is not known. Problems, with
 * the line's place from 0 in the path and from 1 in the sentence: `proposal.too_many_cost_lines`,
 * `proposal.cost_line_label`, `proposal.cost_line_amount`, `proposal.currency`, `common.text_too_long`.
 */
export function checkCostLines(
  lines: readonly TypedCostLine[],
  currency: string,
): Outcome<readonly CostLine[]> {
  if (lines.length > mostCostLines) {
    return refusal('proposal.too_many_cost_lines', {
      path: ['lines'],
      details: { max: mostCostLines },
    });
  }
  const checked: CostLine[] = [];
  for (const [index, line] of lines.entries()) {
    const one = checkLine(line, index, currency);
    if (!one.ok) return one;
    checked.push(one.value);
  }
  return success(checked);
}

function checkLine(line: TypedCostLine, index: number, currency: string): Outcome<CostLine> {
  const at = (field: string) => ['lines', String(index), field];
  const number = index + 1;
  const label = cleanText(line.label);
  if (label === '' || characters(label) > textLimits.costLabel) {
    return refusal('proposal.cost_line_label', {
      path: at('label'),
      details: { line: number, max: textLimits.costLabel },
    });
  }
  const quantity = cleanText(line.quantity);
  if (characters(quantity) > textLimits.costQuantity) {
    return refusal('common.text_too_long', {
      path: at('quantity'),
      details: { max: textLimits.costQuantity },
    });
  }
  if (line.amount.currency !== currency) {
    return refusal('proposal.currency', { path: at('amount'), details: { currency } });
  }
  if (line.amount.amount <= 0n || line.amount.amount > maxAmountMinor) {
    return refusal('proposal.cost_line_amount', { path: at('amount'), details: { line: number } });
  }
  return success({ label, quantity, amountMinor: line.amount.amount });
}

/** The sum in the smallest unit; `null` when there is no line: then the cost is not known, which is not zero. */
export function costOf(lines: readonly Pick<CostLine, 'amountMinor'>[]): bigint | null {
  return lines.length === 0 ? null : lines.reduce((sum, line) => sum + line.amountMinor, 0n);
}
