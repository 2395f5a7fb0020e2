import { greatestCommonDivisor, type Rational } from '../rational.js';

/** A price per point as `num / (den · points)`, where `den` is the common denominator it was computed under. */
export interface ExactPrice {
  readonly num: bigint;
  /** Points of those who pay in full; at least 1. */
  readonly points: bigint;
}

/**
 * What a run has paid so far, exactly: every endowment and every price as a whole number over one common denominator.
 *
 * A voter who still has money has paid each of their winners in full, so their purse is the endowment less the sum of
 * those prices. Sums over voters therefore need only *how many* of them paid each price, never the purses themselves.
 */
export class ExactMoney {
  den = 1n;
  readonly endowments: bigint[];
  readonly prices: bigint[] = [];

  constructor(endowments: readonly Rational[]) {
    for (const { den } of endowments)
      this.den = (this.den / greatestCommonDivisor(this.den, den)) * den;
    this.endowments = endowments.map(({ num, den }) => num * (this.den / den));
  }

  /**
   * Money of voters, times `den`: `voters[g]` of them began with endowment g, and `paid[r]` points in all were paid
   * for in round r.
   */
  moneyOf(voters: Float64Array, paid: Float64Array): bigint {
    let sum = 0n;
    for (let g = 0; g < this.endowments.length; g++)
      if (voters[g] !== 0) sum += BigInt(voters[g]!) * this.endowments[g]!;
    for (let r = 0; r < this.prices.length; r++)
      if (paid[r] !== 0) sum -= BigInt(paid[r]!) * this.prices[r]!;
    return sum;
  }

  /** Appends the price of the next round. */
  push(price: ExactPrice): void {
    const divisor = greatestCommonDivisor(price.num, price.points);
    const factor = price.points / divisor;
    if (factor !== 1n) {
      this.den *= factor;
      for (let g = 0; g < this.endowments.length; g++) this.endowments[g]! *= factor;
      for (let r = 0; r < this.prices.length; r++) this.prices[r]! *= factor;
    }
    this.prices.push(price.num / divisor);
  }

  /** Leaves the part num / den of what everybody who has paid in full so far still has. */
  shrink(num: bigint, den: bigint): void {
    const divisor = greatestCommonDivisor(num, den * this.den);
    this.den = (den * this.den) / divisor;
    for (let g = 0; g < this.endowments.length; g++)
      this.endowments[g] = (this.endowments[g]! * num) / divisor;
    for (let r = 0; r < this.prices.length; r++) this.prices[r] = (this.prices[r]! * num) / divisor;
  }
}

/** The nearest double of a non-negative fraction, within three units of the last place, however long its terms. */
export function toDouble(num: bigint, den: bigint): number {
  const excess = Math.max(bitLength(num), bitLength(den)) - 1000;
  if (excess <= 0) return Number(num) / Number(den);
  const shift = BigInt(excess);
  return Number(num >> shift) / Number(den >> shift);
}

function bitLength(value: bigint): number {
  return 4 * value.toString(16).length;
}
