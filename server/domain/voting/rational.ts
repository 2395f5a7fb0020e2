/** An exact non-negative fraction. `den` is at least 1; the pair need not be in lowest terms. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const zero: Rational = { num: 0n, den: 1n };
export const one: Rational = { num: 1n, den: 1n };

/** Beyond this denominator a result is brought to lowest terms; below it the division costs more than it saves. */
const reduceAbove = 1n << 256n;

/** Builds num/den. Throws on a negative numerator or a denominator below 1: both are bugs of the caller. */
export function rational(num: bigint, den: bigint = 1n): Rational {
  if (num < 0n || den < 1n)
    throw new RangeError(`not a non-negative fraction: ${String(num)}/${String(den)}`);
  return den > reduceAbove ? reduced({ num, den }) : { num, den };
}

/** Negative, 0 or positive as a is smaller than, equal to or larger than b. Exact. */
export function compareRationals(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addRationals(a: Rational, b: Rational): Rational {
  return a.den === b.den
    ? rational(a.num + b.num, a.den)
    : rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** a − b. Throws when b is larger than a. */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return a.den === b.den
    ? rational(a.num - b.num, a.den)
    : rational(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiplyRationals(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** a / b. Throws when b is zero. */
export function divideRationals(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/** The same value in lowest terms. */
export function reduced(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.num, value.den);
  return divisor === 1n ? value : { num: value.num / divisor, den: value.den / divisor };
}

/** Euclid's algorithm; for two non-negative whole numbers, not both zero. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
