import { type Outcome, refusal, success } from '../outcome.js';

/** The most one amount may be, in diram: ten trillion somoni; sums of thousands of them still fit a bigint column. */
export const maxAmountMinor = 10n ** 15n;

// Blanks people and programs put between thousands: plain, hard, thin and narrow hard blanks.
const groupBlank = '[ \\u00A0\\u2009\\u202F]';
const amountPattern = new RegExp(`^(\\d+|\\d{1,3}(?:${groupBlank}\\d{3})+)(?:[.,](\\d+))?$`);
const blankPattern = new RegExp(groupBlank, 'g');
const negativePattern = /^[-−–]\s*\d/;

/**
 * Reads an amount typed in somoni (`1 234,50`, `1234.5`, hard blanks between thousands) as diram. Comma and point both
 * separate dirams, never thousands: `1,234` is refused rather than read as one thing or the other.
 *
 * Problems: `plan.amount_missing`, `plan.amount_unreadable`, `plan.amount_negative`, `plan.amount_too_precise`,
 * `plan.amount_too_large`. Zero is an amount.
 */
export function parseAmount(text: string): Outcome<bigint> {
  const typed = text.trim();
  if (typed === '') return refusal('plan.amount_missing');
  if (negativePattern.test(typed)) return refusal('plan.amount_negative');
  const [, somoni, diram = ''] = amountPattern.exec(typed) ?? [];
  if (somoni === undefined) return refusal('plan.amount_unreadable');
  if (diram.length > 2) return refusal('plan.amount_too_precise');
  const digits = somoni.replace(blankPattern, '').replace(/^0+(?=\d)/, '');
  // Bounded before BigInt sees it: a megabyte of digits must not cost seconds.
  const minor = digits.length > 16 ? null : BigInt(digits + diram.padEnd(2, '0'));
  if (minor === null || minor > maxAmountMinor) {
    return refusal('plan.amount_too_large', { details: { max: maxAmountMinor / 100n } });
  }
  return success(minor);
}

/** An amount in diram as plain somoni with two decimals, `1234.50`: for files and input fields, not for reading. */
export function formatAmount(minor: bigint): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
