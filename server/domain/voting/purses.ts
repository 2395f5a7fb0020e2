import type { BallotClass } from './instance.js';
import { greatestCommonDivisor, type Rational, rational } from './rational.js';

/** What the supporters of a project would pay: the highest payment is rest / (paying × scale). */
export interface Price {
  readonly rest: bigint;
  readonly paying: number;
}

/**
 * The voters' shares of the budget during one run of equal shares, exactly.
 *
 * Voters with the same payments so far hold the same amount, so amounts are kept once per distinct value ("level"),
 * ascending, as whole numbers over one common `scale`; each ballot class points to its level. Money comparisons
 * then cost the number of distinct amounts, not of voters.
 */
export class Purses {
  scale: bigint;
  private amounts: readonly bigint[];
  private readonly levelOf: Int32Array;
  private counts = new Float64Array(1);

  /** Every voter begins with `endowment`, in the smallest unit. */
  constructor(
    private readonly classes: readonly BallotClass[],
    endowment: Rational,
  ) {
    this.scale = endowment.den;
    this.amounts = [endowment.num];
    this.levelOf = new Int32Array(classes.length);
  }

  /** The price at which these supporters pay `cost` as equally as they can; `null` when they cannot pay together. */
  priceOf(supporters: Int32Array, votes: number, cost: bigint): Price | null {
    let rest = cost * this.scale;
    let paying = votes;
    for (const [amount, count] of this.holdings(supporters)) {
      if (rest <= amount * BigInt(paying)) return { rest, paying };
      rest -= amount * BigInt(count);
      paying -= count;
    }
    return null;
  }

  /** Takes the price, or all they have if that is less, from every one of these supporters. */
  charge(supporters: Int32Array, price: Price): void {
    const paying = BigInt(price.paying);
    const divisor = greatestCommonDivisor(price.rest, paying);
    const factor = paying / divisor;
    const payment = price.rest / divisor;
    const kept = this.amounts.map((amount) => amount * factor);
    this.scale *= factor;
    const levels = kept.length;
    for (const index of supporters) this.levelOf[index] = (this.levelOf[index] ?? 0) + levels;
    this.mergeLevels([
      ...kept,
      ...kept.map((amount) => (amount > payment ? amount - payment : 0n)),
    ]);
  }

  /** Σ min(purse, limit) over these supporters; without a limit, all they hold. In the smallest unit. */
  moneyOf(supporters: Int32Array, limit?: Rational): Rational {
    let whole = 0n;
    let limited = 0;
    const threshold = limit && limit.num * this.scale;
    for (const [amount, count] of this.holdings(supporters)) {
      if (limit && threshold !== undefined && amount * limit.den > threshold) limited += count;
      else whole += amount * BigInt(count);
    }
    if (!limit || limited === 0) return rational(whole, this.scale);
    return rational(
      whole * limit.den + BigInt(limited) * limit.num * this.scale,
      this.scale * limit.den,
    );
  }

  /** [amount, number of these supporters holding it], lowest amount first. */
  private *holdings(supporters: Int32Array): Generator<readonly [bigint, number]> {
    this.counts.fill(0);
    for (const index of supporters) {
      const level = this.levelOf[index] ?? 0;
      this.counts[level] = (this.counts[level] ?? 0) + (this.classes[index]?.weight ?? 0);
    }
    for (let level = 0; level < this.amounts.length; level++) {
      const count = this.counts[level] ?? 0;
      if (count > 0) yield [this.amounts[level] ?? 0n, count];
    }
  }

  /** Drops the levels nobody holds and joins equal ones, so that amounts stay distinct and ascending. */
  private mergeLevels(amounts: readonly bigint[]): void {
    const used = new Set(this.levelOf);
    const order = [...used].sort((a, b) => compareAmounts(amounts[a], amounts[b]));
    const merged: bigint[] = [];
    const renumbered = new Int32Array(amounts.length);
    for (const level of order) {
      const amount = amounts[level] ?? 0n;
      if (merged.at(-1) !== amount) merged.push(amount);
      renumbered[level] = merged.length - 1;
    }
    this.amounts = merged;
    this.counts = new Float64Array(merged.length);
    this.levelOf.forEach((level, index) => (this.levelOf[index] = renumbered[level] ?? 0));
  }
}

function compareAmounts(a: bigint = 0n, b: bigint = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
