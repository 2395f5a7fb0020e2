import { PbFault } from './fault.js';

/** Whole currency units beyond this many digits are a slip of the pen. */
const amount = /^([0-9]{1,15})(?:[.,]([0-9]{1,2}))?$/;

/** One unit of a file's currency in the smallest unit, in which amounts are held. */
export const currencyUnit = 100n;

/** An amount of money in hundredths: `1200`, `1200.5`, `1200,50`; `null` when the text is none. */
export function amountIn(text: string): bigint | null {
  const parts = amount.exec(text.trim());
  return parts && BigInt(parts[1]!) * currencyUnit + BigInt((parts[2] ?? '').padEnd(2, '0'));
}

/** As {@link amountIn}. Throws {@link PbFault} `voting.pb_amount` and `voting.pb_amount_decimals`. */
export function readAmount(text: string, offset: number): bigint {
  const read = amountIn(text);
  if (read !== null) return read;
  const isTooFine = /^\s*[0-9]+[.,][0-9]{3,}\s*$/.test(text);
  throw new PbFault(isTooFine ? 'voting.pb_amount_decimals' : 'voting.pb_amount', offset, { text });
}

/** Hundredths as a `.pb` amount, with a point and two decimals only where they are needed. */
export function writeAmount(hundredths: bigint): string {
  const whole = String(hundredths / currencyUnit);
  const decimals = hundredths % currencyUnit;
  return decimals === 0n ? whole : `${whole}.${String(decimals).padStart(2, '0')}`;
}

/**
 * A whole number of at most so many digits, by default as many as always fit 32 bits; spreadsheet programs write it as
 * `12.0` at times. `null` for anything else.
 */
export function wholeNumberIn(text: string, digits = 9): number | null {
  const parts = /^([0-9]+)(?:[.,]0+)?$/.exec(text.trim());
  return parts && parts[1]!.length <= digits ? Number(parts[1]) : null;
}

/** As {@link wholeNumberIn}. Throws {@link PbFault} `voting.pb_number`. */
export function readWholeNumber(text: string, field: string, offset: number): number {
  const read = wholeNumberIn(text);
  if (read === null) throw new PbFault('voting.pb_number', offset, { text, field });
  return read;
}
