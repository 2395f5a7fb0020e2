import type { Electorate } from '../electorate.js';
import { type Rational, rational, reduced, zero } from '../rational.js';
import type { Endowments } from './endowments.js';
import { ExactMoney } from './exact-money.js';

/** How one reserved project was paid for. */
export interface FloorCharge {
  readonly project: number;
  /** What each supporter paid at most per point; `null` when all of them paid everything they had. */
  readonly price: Rational | null;
  /** What its supporters did not have: it was taken from all others, from each the same part of their money. */
  readonly subsidy: Rational;
}

/** How pots of any size are dealt to the voters, the reserved projects being paid from them at once. */
export interface Deal {
  /** Purse of each class of voters. */
  readonly purse: Int32Array;
  /** What one voter is left with, by purse: exact, and never less from a larger pot. */
  readonly of: (pot: bigint) => {
    readonly endowments: readonly Rational[];
    readonly charges: readonly FloorCharge[];
  };
}

/**
 * Deals pots by `endowments` and charges the reserved projects to their own supporters before anything else is bought, one
 * after the other. `costs` by project.
 *
 * Supporters pay as in a round of equal shares: the same price per point, or all they have where that is less. Where they
 * cannot pay together, they pay all they have, and the rest comes off the pot: everybody else's purse shrinks by the same
 * part, as if the missing amount had never been dealt. So the money in all purses falls by exactly the cost, and a purse
 * never falls when the pot grows.
 */
export function dealTo(
  electorate: Electorate,
  endowments: Endowments,
  reserved: readonly number[],
  costs: readonly bigint[],
): Deal {
  const dealt = (pot: bigint): readonly Rational[] =>
    endowments.shares.map((share) => rational(share.num * pot, share.den));
  if (reserved.length === 0)
    return { purse: endowments.purse, of: (pot) => ({ endowments: dealt(pot), charges: [] }) };
  const { purse, payers } = payersOf(electorate, endowments.purse, reserved);
  return {
    purse,
    of: (pot) => {
      const purses = new Purses(payers, dealt(pot));
      const charges = reserved.map((project, k) => ({
        project,
        ...purses.pay(costs[project]!, k),
      }));
      return { endowments: purses.left(), charges };
    },
  };
}

/** Voters in groups of those who began with the same and support the same of the reserved projects, column by column. */
interface Payers {
  readonly count: number;
  /** Which endowment a group began with, and its voters. */
  readonly share: Int32Array;
  readonly voters: Float64Array;
  /** Where the reserved projects that a group supports begin in `floor` and `points`; one entry more than groups. */
  readonly start: Int32Array;
  /** Reserved projects by their number in the order of charging, and the points given. */
  readonly floor: Int32Array;
  readonly points: Int32Array;
  /** The other way round: groups and points by reserved project. */
  readonly supporters: readonly (readonly { readonly g: number; readonly points: number }[])[];
}

function payersOf(
  { classCount, choiceStart, project, points, weight }: Electorate,
  share: Int32Array,
  reserved: readonly number[],
): { readonly purse: Int32Array; readonly payers: Payers } {
  const place = new Map(reserved.map((p, k) => [p, k]));
  const known = new Map<string, number>();
  const purse = new Int32Array(classCount);
  const columns = { share: [] as number[], voters: [] as number[], start: [0] };
  const floor: number[] = [];
  const given: number[] = [];
  const supporters = reserved.map((): { g: number; points: number }[] => []);
  for (let i = 0; i < classCount; i++) {
    const supported: [number, number][] = [];
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
      const at = place.get(project[k]!);
      if (at !== undefined) supported.push([at, points[k]!]);
    }
    const key = [share[i]!, ...supported].join(';');
    let g = known.get(key);
    if (g === undefined) {
      g = known.size;
      known.set(key, g);
      for (const [at, number] of supported) {
        floor.push(at);
        given.push(number);
        supporters[at]!.push({ g, points: number });
      }
      columns.share.push(share[i]!);
      columns.voters.push(0);
      columns.start.push(floor.length);
    }
    columns.voters[g]! += weight[i]!;
    purse[i] = g;
  }
  return {
    purse,
    payers: {
      count: known.size,
      share: Int32Array.from(columns.share),
      voters: Float64Array.from(columns.voters),
      start: Int32Array.from(columns.start),
      floor: Int32Array.from(floor),
      points: Int32Array.from(given),
      supporters,
    },
  };
}

/** The purses of one deal. Who still has money has paid every project so far in full. */
class Purses {
  private readonly exact: ExactMoney;
  private readonly isSpent: Uint8Array;
  private readonly everyone: readonly { readonly g: number }[];

  constructor(
    private readonly payers: Payers,
    dealt: readonly Rational[],
  ) {
    this.exact = new ExactMoney(dealt);
    this.isSpent = new Uint8Array(payers.count);
    this.everyone = Array.from(this.isSpent, (_, g) => ({ g }));
  }

  /** Takes the cost of the k-th reserved project out of the purses. */
  pay(cost: bigint, k: number): Pick<FloorCharge, 'price' | 'subsidy'> {
    const { exact, payers, isSpent } = this;
    const supporters = payers.supporters[k]!;
    const needed = cost * exact.den;
    const missing = needed - this.sumOf(supporters);
    if (missing > 0n) {
      const subsidy = reduced(rational(missing, exact.den));
      for (const { g } of supporters) isSpent[g] = 1;
      const others = this.sumOf(this.everyone);
      exact.push({ num: 0n, points: 1n });
      // A start rounded down may leave less than is missing; what was not dealt pays for the difference.
      if (others > missing) exact.shrink(others - missing, others);
      else exact.shrink(0n, 1n);
      return { price: null, subsidy };
    }
    const capped: { readonly g: number }[] = [];
    const sharing = supporters.filter(({ g }) => isSpent[g] === 0);
    const money = sharing.map(({ g }) => this.purse(g));
    for (;;) {
      const rest = needed - this.sumOf(capped);
      let points = 0;
      for (const payer of sharing) points += payers.voters[payer.g]! * payer.points;
      const whole = BigInt(points);
      let rich = 0;
      sharing.forEach((payer, at) => {
        if (money[at]! * whole < rest * BigInt(payer.points)) capped.push(payer);
        else [sharing[rich], money[rich++]] = [payer, money[at]!];
      });
      if (rich === sharing.length) {
        for (const { g } of capped) isSpent[g] = 1;
        exact.push({ num: rest, points: whole });
        return { price: reduced(rational(exact.prices[k]!, exact.den)), subsidy: zero };
      }
      sharing.length = rich;
    }
  }

  /** What is left to one voter of each group. */
  left(): readonly Rational[] {
    const { den } = this.exact;
    return this.everyone.map(({ g }) => ({
      num: this.isSpent[g] === 1 ? 0n : this.purse(g),
      den,
    }));
  }

  /** Money of one voter who is not spent, times the common denominator. */
  private purse(g: number): bigint {
    const { payers, exact } = this;
    let money = exact.endowments[payers.share[g]!]!;
    for (let k = payers.start[g]!; k < payers.start[g + 1]!; k++)
      if (payers.floor[k]! < exact.prices.length)
        money -= exact.prices[payers.floor[k]!]! * BigInt(payers.points[k]!);
    return money;
  }

  /** Money of all voters of some groups, times the common denominator. */
  private sumOf(groups: readonly { readonly g: number }[]): bigint {
    const { exact, payers, isSpent } = this;
    const voters = new Float64Array(exact.endowments.length);
    const paid = new Float64Array(payers.supporters.length);
    for (const { g } of groups) {
      if (isSpent[g] === 1) continue;
      voters[payers.share[g]!]! += payers.voters[g]!;
      for (let k = payers.start[g]!; k < payers.start[g + 1]!; k++)
        paid[payers.floor[k]!]! += payers.voters[g]! * payers.points[k]!;
    }
    return exact.moneyOf(voters, paid);
  }
}
