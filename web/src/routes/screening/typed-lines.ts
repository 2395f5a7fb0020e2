import { type Outcome, success } from '../../../../server/domain/outcome.js';
import { formatAmount, parseAmount } from '../../../../server/domain/plan/money.js';
import type { MoneyValue } from '../../lib/format/money.js';

/** A cost line as it stands in the fields. */
export interface TypedLine {
  readonly key: string;
  readonly label: string;
  readonly quantity: string;
  readonly amount: string;
}

export interface SentLine {
  readonly label: string;
  readonly quantity: string;
  readonly amount: MoneyValue;
}

export function emptyLine(): TypedLine {
  return { key: crypto.randomUUID(), label: '', quantity: '', amount: '' };
}

export function typedLine(line: {
  readonly id: string;
  readonly label: string;
  readonly quantity: string;
  readonly amount: MoneyValue;
}): TypedLine {
  const { id, label, quantity, amount } = line;
  return {
    key: id,
    label,
    quantity,
    amount: formatAmount(BigInt(amount.amount)).replace(/\.00$/, ''),
  };
}

function isEmpty(line: TypedLine): boolean {
  return line.label.trim() === '' && line.quantity.trim() === '' && line.amount.trim() === '';
}

/** The lines to be sent; wholly empty ones are left out. Problems: those of `parseAmount` at `lines.<place>.amount`. */
export function readLines(
  lines: readonly TypedLine[],
  currency: string,
): Outcome<readonly SentLine[]> {
  const sent: SentLine[] = [];
  for (const line of lines.filter((one) => !isEmpty(one))) {
    const amount = parseAmount(line.amount);
    if (!amount.ok) {
      const path = ['lines', String(sent.length), 'amount'];
      return { ok: false, problem: { ...amount.problem, path } };
    }
    sent.push({
      label: line.label,
      quantity: line.quantity,
      amount: { amount: amount.value.toString(), currency },
    });
  }
  return success(sent);
}

/** The sum of what can be read as an amount, while somebody types. */
export function sumOf(lines: readonly TypedLine[]): bigint {
  return lines.reduce((sum, line) => {
    const amount = parseAmount(line.amount);
    return amount.ok ? sum + amount.value : sum;
  }, 0n);
}

/** Which field a problem of a list of lines points to: the key of the line and the name of the field. */
export function placeOf(
  lines: readonly TypedLine[],
  path: readonly string[] | null,
): { readonly key: string; readonly field: string } | null {
  const [list, index, field] = path ?? [];
  if (list !== 'lines' || index === undefined || field === undefined) return null;
  const line = lines.filter((one) => !isEmpty(one))[Number(index)];
  return line ? { key: line.key, field } : null;
}
