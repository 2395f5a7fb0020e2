import type { SmallNumbers } from '../electorate.js';
import type { Rational } from '../rational.js';
import type { VillageRoom } from '../villages/room.js';
import { toDouble } from './exact-money.js';
import { LazyQueue } from './lazy-queue.js';
import type { EqualSharesSetting } from './run.js';

/** Unit roundoff of a double. */
const u = 2 ** -53;
/** Most projects whose order among themselves may be left open, and how often their prices are raised for it. */
const largestBlock = 12;
const mostRaises = 6;

/**
 * All runs of equal shares from endowments between a lower and an upper end, at once: bounds of every purse that hold in
 * each of them, in doubles rounded outwards. Tells whether the bounds prove that every one of these runs selects the same
 * projects, in whatever order, so that no tie between them matters either.
 *
 * - Smaller purses never make a project cheaper: its price is least with all purses at their upper bounds and greatest
 *   with all at their lower ones.
 * - A block of candidates is next, in some order, when each of them can be paid and is ahead of everything outside the
 *   block even after all the others of it were paid for at their greatest prices.
 */
export class EqualSharesSpan {
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  /** Scratch: what a block may take from each class, and what that leaves at least. */
  private readonly taken: Float64Array;
  private readonly reduced: Float64Array;
  private readonly supporter: Int32Array;
  private readonly supporterPoints: SmallNumbers;
  private readonly supporterEnd: Int32Array;
  private readonly cost: Float64Array;
  private readonly comparedPer: Float64Array;
  /** Bounds of each price per point when last looked at. */
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;
  private readonly queue: LazyQueue;
  private readonly room: VillageRoom;

  constructor(
    private readonly setting: EqualSharesSetting,
    lower: readonly Rational[],
    upper: readonly Rational[],
  ) {
    const { electorate, costs, purse, utility } = setting;
    const { classCount, projectCount, score } = electorate;
    const lows = lower.map(({ num, den }) => toDouble(num, den) * (1 - 8 * u));
    const highs = upper.map(({ num, den }) => toDouble(num, den) * (1 + 8 * u));
    this.low = new Float64Array(classCount);
    this.high = new Float64Array(classCount);
    for (let i = 0; i < classCount; i++) {
      this.low[i] = lows[purse[i]!]!;
      this.high[i] = highs[purse[i]!]!;
    }
    this.taken = new Float64Array(classCount);
    this.reduced = new Float64Array(classCount);
    this.supporter = electorate.supporter.slice();
    this.supporterPoints = electorate.supporterPoints.slice();
    this.supporterEnd = electorate.supportStart.slice(1);
    this.cost = Float64Array.from(costs, Number);
    this.comparedPer = new Float64Array(projectCount);
    this.least = new Float64Array(projectCount);
    this.greatest = new Float64Array(projectCount);
    this.queue = new LazyQueue(projectCount);
    this.room = setting.room.without([]);
    for (const p of setting.contenders) {
      if (score[p] === 0) continue;
      this.comparedPer[p] = utility === 'cost' ? 1 / this.cost[p]! : 1;
      this.least[p] = (this.cost[p]! / score[p]!) * (1 - 8 * u);
      this.queue.push(p, this.leastValue(p));
    }
  }

  /** True when every run of the span is proved to select the same projects. */
  selectsTheSame(): boolean {
    for (;;) {
      const block = this.nextBlock();
      if (block === null) return false;
      if (block.length === 0) return true;
      for (const p of block) {
        // If the whole block has room, it has in every order.
        if (!this.room.fits(p)) return false;
        this.room.take(p);
      }
      this.charge(block);
    }
  }

  /** The projects that are next in every run; none when nothing can be paid in any; `null` when that cannot be told. */
  private nextBlock(): readonly number[] | null {
    const { queue } = this;
    const looked: number[] = [];
    let bound = Infinity;
    while (queue.size > 0 && queue.lowestKey() <= bound) {
      const p = queue.pop();
      if (!this.look(p, bound)) continue;
      looked.push(p);
      bound = Math.min(bound, this.greatestValue(p));
    }
    const block: number[] = [];
    for (const p of looked) {
      if (this.leastValue(p) <= bound) block.push(p);
      else queue.push(p, this.leastValue(p));
    }
    while (block.length > 1) {
      bound = block.length > largestBlock ? Infinity : this.raise(block);
      if (bound === Infinity) return null;
      const before = block.length;
      const behind: number[] = [];
      while (queue.size > 0 && queue.lowestKey() <= bound) {
        const p = queue.pop();
        if (this.look(p, bound)) (this.leastValue(p) <= bound ? block : behind).push(p);
      }
      for (const p of behind) queue.push(p, this.leastValue(p));
      if (block.length === before) break;
    }
    if (bound === Infinity && block.length > 0) return null;
    return block;
  }

  /**
   * Bounds today's price from both sides, or only from below where that is beyond `bound` already; false when the project
   * can be paid in no run or has no room in its village, now and therefore ever.
   */
  private look(p: number, bound: number): boolean {
    if (!this.room.fits(p)) return false;
    const start = this.setting.electorate.supportStart[p]!;
    let kept = start;
    for (let k = start; k < this.supporterEnd[p]!; k++) {
      const i = this.supporter[k]!;
      if (this.high[i] === 0) continue;
      this.supporter[kept] = i;
      this.supporterPoints[kept++] = this.supporterPoints[k]!;
    }
    this.supporterEnd[p] = kept;
    const least = this.priceBetween(p, this.high, this.least[p]!, false);
    if (least === Infinity) return false;
    this.least[p] = least;
    this.greatest[p] =
      this.leastValue(p) > bound ? Infinity : this.priceBetween(p, this.low, least, true);
    return true;
  }

  /**
   * The price of a project with given purses, rounded up or down, from a price not above it; infinite when they cannot
   * pay for certain (`up`), or certainly cannot pay.
   */
  private priceBetween(p: number, purses: Float64Array, from: number, up: boolean): number {
    const { supporter, supporterPoints } = this;
    const { weight, supportStart } = this.setting.electorate;
    const start = supportStart[p]!;
    const end = this.supporterEnd[p]!;
    const cost = this.cost[p]!;
    const rounding = 2 * (end - start + 8) * u;
    let price = from;
    let capped = -1;
    for (;;) {
      let held = 0;
      let rich = 0;
      let points = 0;
      let count = 0;
      for (let k = start; k < end; k++) {
        const i = supporter[k]!;
        const pts = supporterPoints[k]!;
        const money = purses[i]!;
        if (money < price * pts) {
          held += weight[i]! * money;
          count += 1;
        } else {
          rich += weight[i]! * money;
          points += weight[i]! * pts;
        }
      }
      const all = held + rich;
      const slack = rounding * (all + cost);
      if (up ? all - slack < cost : all + slack < cost) return Infinity;
      if (points === 0) return price;
      const next = (cost - held) / points;
      if (count === capped || next <= price) {
        const error = (rounding * cost) / points + 4 * u * next;
        return up ? next + error : Math.max(0, next - error);
      }
      capped = count;
      price = next;
    }
  }

  /**
   * Raises the greatest prices of a block to what they are after all the others of it were paid for at theirs, until this
   * changes nothing. Returns the greatest value in the block; infinite when one of it cannot be sure to be paid.
   */
  private raise(block: readonly number[]): number {
    const { low, taken, reduced, supporter, supporterPoints, greatest } = this;
    const { supportStart } = this.setting.electorate;
    for (let k = 0; k < mostRaises; k++) {
      this.addUp(block, greatest);
      const raised = block.map((p) => {
        for (let k = supportStart[p]!; k < this.supporterEnd[p]!; k++) {
          const i = supporter[k]!;
          const others = taken[i]! * (1 + 32 * u) - greatest[p]! * supporterPoints[k]!;
          reduced[i] = Math.max(0, low[i]! - others) * (1 - 4 * u);
        }
        return this.priceBetween(p, reduced, this.least[p]!, true);
      });
      if (block.every((p, k) => raised[k]! <= greatest[p]!))
        return Math.max(...block.map((p) => this.greatestValue(p)));
      block.forEach((p, k) => {
        // A little more than needed, so that rounding does not keep it from settling.
        if (raised[k]! > greatest[p]!) greatest[p] = raised[k]! * (1 + 1e-10);
      });
      if (raised.includes(Infinity)) break;
    }
    return Infinity;
  }

  /** Puts into `taken` what full payment for all the projects of a block takes from each class. */
  private addUp(block: readonly number[], prices: Float64Array): void {
    const { taken, supporter, supporterPoints } = this;
    const { supportStart } = this.setting.electorate;
    for (const p of block)
      for (let k = supportStart[p]!; k < this.supporterEnd[p]!; k++) taken[supporter[k]!] = 0;
    for (const p of block)
      for (let k = supportStart[p]!; k < this.supporterEnd[p]!; k++)
        taken[supporter[k]!]! += prices[p]! * supporterPoints[k]!;
  }

  private charge(block: readonly number[]): void {
    this.take(block, this.greatest, this.low, 1 - 4 * u);
    this.take(block, this.least, this.high, 1 + 4 * u);
  }

  private take(
    block: readonly number[],
    prices: Float64Array,
    purses: Float64Array,
    rounding: number,
  ): void {
    const { taken, supporter } = this;
    const { supportStart } = this.setting.electorate;
    const outwards = 1 / rounding ** 8;
    this.addUp(block, prices);
    for (const p of block)
      for (let k = supportStart[p]!; k < this.supporterEnd[p]!; k++) {
        const i = supporter[k]!;
        // A class that supports several of the block is met again with nothing left to take.
        purses[i] = Math.max(0, purses[i]! - taken[i]! * outwards) * rounding;
        taken[i] = 0;
      }
  }

  private leastValue(p: number): number {
    return this.least[p]! * this.comparedPer[p]! * (1 - 4 * u);
  }

  private greatestValue(p: number): number {
    return this.greatest[p]! * this.comparedPer[p]! * (1 + 4 * u);
  }
}
