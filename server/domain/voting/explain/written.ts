import { greatestCommonDivisor, type Rational } from '../rational.js';

/** A fraction as text, `numerator/denominator` in lowest terms, so that a result can be kept as JSON without loss. */
export function written({ num, den }: Rational): string {
  const divisor = greatestCommonDivisor(num, den);
  return `${String(num / divisor)}/${String(den / divisor)}`;
}
