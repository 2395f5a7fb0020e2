import type { Electorate, SmallNumbers } from '../electorate.js';
import type { Rational } from '../rational.js';
import type { VillageRoom } from '../villages/room.js';
import { ExactMoney, type ExactPrice, toDouble } from './exact-money.js';
import { LazyQueue } from './lazy-queue.js';

/** What the runs of one count share. */
export interface EqualSharesSetting {
  readonly electorate: Electorate;
  /** By project, in the smallest unit; at least 1. */
  readonly costs: readonly bigint[];
  /** Projects that take part; the others are never chosen. */
  readonly contenders: readonly number[];
  /** `cost`: a supporter gains what the project costs; `cardinality`: every project gains its supporters the same. */
  readonly utility: 'cost' | 'cardinality';
  /** Place of each project in the tie order, lowest first. */
  readonly rank: Int32Array;
  /** Equal for projects that only the last step of the tie order tells apart. */
  readonly group: Int32Array;
  /** Which endowment each class of voters begins with. */
  readonly purse: Int32Array;
  /** What may be spent in each village before the first round. */
  readonly room: VillageRoom;
}

/** Amounts times the common denominator `den`; the purses are one voter's, by class. */
export interface Ledger {
  readonly den: bigint;
  readonly purses: readonly bigint[];
  readonly prices: readonly bigint[];
}

/** Unit roundoff of a double. */
const u = 2 ** -53;

/**
 * One run of the Method of Equal Shares from given endowments.
 *
 * Doubles with a proven bound of their error filter; where two candidates, a purse and a price, or a cost and the money
 * behind it lie within the bounds, whole numbers of any length decide ({@link ExactMoney}). So the winners, their order and
 * the ties are those of exact arithmetic. Effective support never rises during a run, so a value of an earlier round
 * bounds today's: a candidate is looked at again only when its bound reaches the best one found.
 *
 * An object is made for one run and keeps it, for prices and traces. Source: Peters, Pierczyński, Skowron (2021).
 */
export class EqualSharesRun {
  /** Projects in order of selection. */
  readonly winners: number[] = [];
  /** For each round the projects found equal, in tie order, the winner first; one entry without a tie. */
  readonly tied: (readonly number[])[] = [];
  /** Whether only the last step of the tie order told a winner from its rival. */
  metLastStep = false;
  /** Error bound of each double in `purses`. */
  private readonly errors: Float64Array;
  private readonly purses: Float64Array;
  /** 0 while a class has money; r + 1 when round r took more than it had; −r − 1 when round r took it to the last bit. */
  private readonly spentIn: Int32Array;
  /** Supporters with money left, project by project; `look` takes out those who ran out, so that the rest of the round meets none. */
  private readonly supporter: Int32Array;
  private readonly supporterPoints: SmallNumbers;
  private readonly supporterEnd: Int32Array;
  /** Price per point when last looked at, and its error bound. */
  private readonly price: Float64Array;
  private readonly priceError: Float64Array;
  private readonly lookedAt: Int32Array;
  private readonly cost: Float64Array;
  /** 1 / cost or 1: a price times it is what the rule compares. */
  private readonly comparedPer: Float64Array;
  /** Round + 1 in which a project won, else 0. */
  private readonly wonIn: Int32Array;
  /** SmallNumbers paid for in full in each round. */
  private readonly pointsPaid: number[] = [];
  private readonly exact: ExactMoney;
  private readonly queue: LazyQueue;
  private readonly room: VillageRoom;

  constructor(
    private readonly setting: EqualSharesSetting,
    endowments: readonly Rational[],
  ) {
    const { electorate, costs, purse } = setting;
    const { classCount, projectCount, supportStart } = electorate;
    this.exact = new ExactMoney(endowments);
    const doubles = endowments.map(({ num, den }) => toDouble(num, den));
    this.purses = new Float64Array(classCount);
    this.errors = new Float64Array(classCount);
    for (let i = 0; i < classCount; i++) {
      this.purses[i] = doubles[purse[i]!]!;
      this.errors[i] = 4 * u * this.purses[i]!;
    }
    this.spentIn = new Int32Array(classCount);
    this.supporter = electorate.supporter.slice();
    this.supporterPoints = electorate.supporterPoints.slice();
    this.supporterEnd = supportStart.slice(1);
    this.price = new Float64Array(projectCount);
    this.priceError = new Float64Array(projectCount);
    this.lookedAt = new Int32Array(projectCount).fill(-1);
    this.cost = Float64Array.from(costs, Number);
    this.comparedPer = new Float64Array(projectCount);
    this.wonIn = new Int32Array(projectCount);
    this.queue = new LazyQueue(projectCount);
    this.room = setting.room.without([]);
    for (const p of setting.contenders) {
      if (electorate.score[p] === 0) continue;
      this.comparedPer[p] = setting.utility === 'cost' ? 1 / this.cost[p]! : 1;
      this.price[p] = this.cost[p]! / electorate.score[p]!;
      this.queue.push(p, this.price[p] * this.comparedPer[p] * (1 - 8 * u));
    }
  }

  /** Chooses and charges until nobody can pay for anything more. */
  toTheEnd(): this {
    while (this.next() !== null);
    return this;
  }

  /** Whether the room of its village still lets a project in. */
  fitsRoom(p: number): boolean {
    return this.room.fits(p);
  }

  /** Chooses the next project and charges its supporters; `null` when no project can be paid and let in. */
  next(): number | null {
    const chosen = this.choose();
    if (chosen !== null) {
      this.charge(chosen);
      this.room.take(chosen);
    }
    return chosen;
  }

  private noteLastStep(winner: number, rival: number): void {
    const { group } = this.setting;
    if (group[winner] === group[rival]) this.metLastStep = true;
  }

  /** What was paid, exactly: what every class of voters began with and the price per point of each round, times `den`. */
  ledger(): Ledger {
    this.catchUp();
    const { den, endowments, prices } = this.exact;
    return { den, purses: Array.from(this.setting.purse, (g) => endowments[g]!), prices };
  }

  private choose(): number | null {
    const { queue, setting } = this;
    const round = this.winners.length;
    const looked: number[] = [];
    let bestHigh = Infinity;
    while (queue.size > 0 && queue.lowestKey() <= bestHigh) {
      const p = queue.pop();
      if (!this.room.fits(p) || !this.look(p, round)) continue;
      looked.push(p);
      bestHigh = Math.min(bestHigh, this.high(p));
    }
    let best = looked.filter((p) => this.low(p) <= bestHigh);
    if (best.length > 1) best = this.exactlyBest(best);
    best.sort((a, b) => setting.rank[a]! - setting.rank[b]!);
    const [chosen, second] = best;
    if (chosen === undefined) return null;
    if (second !== undefined) this.noteLastStep(chosen, second);
    for (const p of looked) if (p !== chosen) queue.push(p, this.low(p));
    this.tied.push(best);
    return chosen;
  }

  private low(p: number): number {
    return (this.price[p]! - this.priceError[p]!) * this.comparedPer[p]! * (1 - 4 * u);
  }

  private high(p: number): number {
    return (this.price[p]! + this.priceError[p]!) * this.comparedPer[p]! * (1 + 4 * u);
  }

  /**
   * Finds today's price of a project, the least q with Σ min(purse, q · points) = cost; false when its supporters
   * cannot pay, now and therefore ever. From a price too low, those who cannot pay it in full are counted with all they
   * have and the others share the rest, until nobody is added: the price only rises on the way.
   */
  private look(p: number, round: number): boolean {
    const { purses, errors, spentIn, supporter, supporterPoints } = this;
    const weight = this.setting.electorate.weight;
    const start = this.setting.electorate.supportStart[p]!;
    const cost = this.cost[p]!;
    let end = this.supporterEnd[p]!;
    let price = this.price[p]!;
    let capped = -1;
    for (;;) {
      let held = 0;
      let heldError = 0;
      let rich = 0;
      let richError = 0;
      let points = 0;
      let count = 0;
      let kept = start;
      for (let k = start; k < end; k++) {
        const i = supporter[k]!;
        if (spentIn[i] !== 0) continue;
        const pts = supporterPoints[k]!;
        supporter[kept] = i;
        supporterPoints[kept] = pts;
        kept += 1;
        const w = weight[i]!;
        const money = purses[i]!;
        if (money < price * pts) {
          held += w * money;
          heldError += w * errors[i]!;
          count += 1;
        } else {
          rich += w * money;
          richError += w * errors[i]!;
          points += w * pts;
        }
      }
      end = kept;
      const rounding = 2 * (end - start + 8) * u;
      const all = held + rich;
      const allError = heldError + richError + rounding * (all + cost);
      if (all + allError < cost) return false;
      if (points === 0 || all - allError < cost) {
        this.supporterEnd[p] = end;
        return this.lookExactly(p, round);
      }
      const next = (cost - held) / points;
      const isSettled = count === capped || next <= price;
      price = next;
      if (isSettled) {
        this.priceError[p] = (1.01 * (heldError + rounding * cost)) / points + 4 * u * price;
        break;
      }
      capped = count;
    }
    this.supporterEnd[p] = end;
    this.price[p] = price;
    this.lookedAt[p] = round;
    return true;
  }

  private lookExactly(p: number, round: number): boolean {
    const exact = this.exactPrice(p);
    if (exact === null) return false;
    this.lookedAt[p] = round;
    this.price[p] = toDouble(exact.num, this.exact.den * exact.points);
    this.priceError[p] = 8 * u * this.price[p];
    return true;
  }

  /** Takes the price from every supporter, or all they have where that is less. */
  private charge(p: number): void {
    const { purses, errors, spentIn, supporter, supporterPoints } = this;
    const { electorate } = this.setting;
    const round = this.winners.length;
    const price = this.price[p]!;
    const priceError = this.priceError[p]!;
    const end = this.supporterEnd[p]!;
    const close = this.findClose(p);
    let points = 0;
    for (let k = electorate.supportStart[p]!; k < end; k++) {
      const i = supporter[k]!;
      const pts = supporterPoints[k]!;
      const money = purses[i]!;
      const rest = money - price * pts;
      const decided = close?.get(i);
      if (decided !== undefined) {
        spentIn[i] = decided.sign * (round + 1);
        if (decided.sign <= 0) points += electorate.weight[i]! * pts;
        purses[i] = decided.rest;
        errors[i] = 8 * u * decided.rest;
      } else if (rest > 0) {
        purses[i] = rest;
        errors[i]! += priceError * pts + 2 * u * money;
        points += electorate.weight[i]! * pts;
      } else {
        spentIn[i] = round + 1;
      }
    }
    this.pointsPaid.push(points);
    this.wonIn[p] = round + 1;
    this.winners.push(p);
  }

  /**
   * Decides exactly about the supporters whose purse is too close to what they are to pay: `sign` is 1 for those who
   * have less, −1 for those who have just that, 0 for those who keep `rest`. `null` when there are none.
   */
  private findClose(p: number): Map<number, { sign: number; rest: number }> | null {
    const close: [number, number][] = [];
    for (let k = this.setting.electorate.supportStart[p]!; k < this.supporterEnd[p]!; k++) {
      const i = this.supporter[k]!;
      const pts = this.supporterPoints[k]!;
      const money = this.purses[i]!;
      const error = this.errors[i]! + this.priceError[p]! * pts + 2 * u * money;
      if (Math.abs(money - this.price[p]! * pts) <= error) close.push([i, pts]);
    }
    if (close.length === 0) return null;
    const { num, points } = this.exactPrice(p)!;
    return new Map(
      close.map(([i, pts]) => {
        const rest = this.exactPurse(i) * points - BigInt(pts) * num;
        if (rest <= 0n) return [i, { sign: rest < 0n ? 1 : -1, rest: 0 }];
        return [i, { sign: 0, rest: toDouble(rest, this.exact.den * points) }];
      }),
    );
  }

  /** Those of the candidates whose exact value is the lowest; brings their doubles up to date. */
  private exactlyBest(candidates: readonly number[]): number[] {
    const { costs, utility } = this.setting;
    let best: number[] = [];
    let bestNum = 0n;
    let bestDen = 0n;
    for (const p of candidates) {
      const price = this.exactPrice(p)!;
      const den = utility === 'cost' ? price.points * costs[p]! : price.points;
      const order = best.length === 0 ? -1n : price.num * bestDen - bestNum * den;
      if (order > 0n) continue;
      if (order < 0n) best = [];
      best.push(p);
      bestNum = price.num;
      bestDen = den;
    }
    return best;
  }

  /**
   * Today's price of a project without rounding; `null` when its supporters cannot pay. The double of an earlier round
   * is a lower bound only; that of this round bounds it from both sides.
   */
  private exactPrice(p: number): ExactPrice | null {
    this.catchUp();
    const isFresh = this.lookedAt[p] === this.winners.length;
    const { electorate, costs, purse } = this.setting;
    const voters = new Float64Array(this.exact.endowments.length);
    const paid = new Float64Array(this.winners.length);
    const price = this.price[p]!;
    const priceError = this.priceError[p]! + 8 * u * price;
    const doubtful: [number, number][] = [];
    let points = 0;
    const add = (i: number): void => {
      voters[purse[i]!]! += electorate.weight[i]!;
      this.addPayments(i, paid);
    };
    for (let k = electorate.supportStart[p]!; k < this.supporterEnd[p]!; k++) {
      const i = this.supporter[k]!;
      const pts = this.supporterPoints[k]!;
      if (this.purses[i]! + this.errors[i]! < (price - priceError) * pts) {
        add(i);
      } else {
        points += electorate.weight[i]! * pts;
        doubtful.push([i, pts]);
      }
    }
    const target = costs[p]! * this.exact.den;
    for (;;) {
      const num = target - this.exact.moneyOf(voters, paid);
      let added = false;
      const whole = BigInt(points);
      for (let k = doubtful.length - 1; k >= 0; k--) {
        const [i, pts] = doubtful[k]!;
        if (isFresh && this.purses[i]! - this.errors[i]! > (price + priceError) * pts) continue;
        if (this.exactPurse(i) * whole >= BigInt(pts) * num) continue;
        add(i);
        points -= electorate.weight[i]! * pts;
        doubtful.splice(k, 1);
        added = true;
      }
      if (points === 0) return null;
      if (!added) return { num, points: whole };
    }
  }

  /** Money of one voter of a class that still has some, times the common denominator. */
  private exactPurse(i: number): bigint {
    const { choiceStart, project, points } = this.setting.electorate;
    let money = this.exact.endowments[this.setting.purse[i]!]!;
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
      const round = this.wonIn[project[k]!]! - 1;
      if (round >= 0) money -= BigInt(points[k]!) * this.exact.prices[round]!;
    }
    return money;
  }

  /** Adds what a class has paid for in each of the first `paid.length` rounds, in points. */
  private addPayments(i: number, paid: Float64Array): void {
    const { choiceStart, project, points, weight } = this.setting.electorate;
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
      const round = this.wonIn[project[k]!]! - 1;
      if (round >= 0 && round < paid.length) paid[round]! += weight[i]! * points[k]!;
    }
  }

  /** Computes the exact prices of the rounds that have not needed them so far. */
  private catchUp(): void {
    const { electorate, costs, purse } = this.setting;
    const { exact, winners } = this;
    for (let round = exact.prices.length; round < winners.length; round++) {
      const p = winners[round]!;
      const voters = new Float64Array(exact.endowments.length);
      const paid = new Float64Array(round);
      for (let k = electorate.supportStart[p]!; k < electorate.supportStart[p + 1]!; k++) {
        const i = electorate.supporter[k]!;
        if (this.spentIn[i] !== round + 1) continue;
        voters[purse[i]!]! += electorate.weight[i]!;
        this.addPayments(i, paid);
      }
      exact.push({
        num: costs[p]! * exact.den - exact.moneyOf(voters, paid),
        points: BigInt(this.pointsPaid[round]!),
      });
    }
  }
}
