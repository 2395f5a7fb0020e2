import { type Outcome, refusal, success } from '../../outcome.js';

/**
 * An amount of money in hundredths: `1200`, `1200.5`, `1200,50`. At most two decimals, above zero.
 * Problems: `voting.pb_amount`, `voting.pb_amount_decimals`.
 */
export function readAmount(text: string, line: number): Outcome<bigint> {
  const parts = /^([0-9]+)(?:[.,]([0-9]+))?$/.exec(text.trim());
  if (!parts) return refusal('voting.pb_amount', { details: { line, text } });
  const decimals = parts[2] ?? '';
  if (decimals.length > 2) return refusal('voting.pb_amount_decimals', { details: { line, text } });
  const amount = BigInt(parts[1] ?? '0') * 100n + BigInt(decimals.padEnd(2, '0'));
  return amount > 0n ? success(amount) : refusal('voting.pb_amount', { details: { line, text } });
}

/** Hundredths as a `.pb` amount, with a point and two decimals only where they are needed. */
export function writeAmount(amount: bigint): string {
  const whole = String(amount / 100n);
  const decimals = amount % 100n;
  return decimals === 0n ? whole : `${whole}.${String(decimals).padStart(2, '0')}`;
}

/** A whole number; spreadsheet programs write it as `12.0` at times. Problem: `voting.pb_number`. */
export function readWholeNumber(text: string, column: string, line: number): Outcome<number> {
  const parts = /^([0-9]{1,15})(?:[.,]0+)?$/.exec(text.trim());
  return parts
    ? success(Number(parts[1]))
    : refusal('voting.pb_number', { details: { line, column, text } });
}
