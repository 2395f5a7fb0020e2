import type { Electorate } from '../electorate.js';
import { greatestCommonDivisor, type Rational, rational, reduced, zero } from '../rational.js';
import type { Endowments } from './endowments.js';

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
  if (reserved.length === 0) {
    const of: Deal['of'] = (pot) => ({
      endowments: endowments.shares.map((share) => rational(share.num * pot, share.den)),
      charges: [],
    });
    return { purse: endowments.purse, of };
  }
  const { purse, payers } = payersOf(electorate, endowments, reserved);
  return {
    purse,
    of: (pot) => {
      const purses = new Purses(payers, pot);
      const charges = reserved.map((project, k) => ({
        project,
        ...purses.pay(costs[project]!, k),
      }));
      return { endowments: purses.money.map((num) => ({ num, den: purses.den })), charges };
    },
  };
}

/** Voters who began with the same and support the same of the reserved projects. */
interface Payers {
  readonly share: Rational;
  readonly voters: bigint;
  /** Points by reserved project; 0 for no support. */
  readonly points: readonly bigint[];
}

function payersOf(
  { classCount, choiceStart, project, points, weight }: Electorate,
  { shares, purse }: Endowments,
  reserved: readonly number[],
): { readonly purse: Int32Array; readonly payers: readonly Payers[] } {
  const place = new Map(reserved.map((p, k) => [p, k]));
  const known = new Map<string, number>();
  const payers: { share: Rational; voters: bigint; points: bigint[] }[] = [];
  const finer = new Int32Array(classCount);
  for (let i = 0; i < classCount; i++) {
    const given = reserved.map(() => 0);
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
      const at = place.get(project[k]!);
      if (at !== undefined) given[at] = points[k]!;
    }
    const key = [purse[i]!, ...given].join();
    const g = known.get(key) ?? payers.length;
    known.set(key, g);
    payers[g] ??= { share: shares[purse[i]!]!, voters: 0n, points: given.map(BigInt) };
    payers[g].voters += BigInt(weight[i]!);
    finer[i] = g;
  }
  return { purse: finer, payers };
}

/** The purses of one deal: whole numbers over one common denominator. */
class Purses {
  den = 1n;
  readonly money: bigint[];

  constructor(
    private readonly payers: readonly Payers[],
    pot: bigint,
  ) {
    for (const { share } of payers)
      this.den = (this.den / greatestCommonDivisor(this.den, share.den)) * share.den;
    this.money = payers.map(({ share }) => share.num * pot * (this.den / share.den));
  }

  /** Takes the cost of the k-th reserved project out of the purses. */
  pay(cost: bigint, k: number): Pick<FloorCharge, 'price' | 'subsidy'> {
    const { payers, money } = this;
    const supporters = payers.map((_, g) => g).filter((g) => payers[g]!.points[k]! > 0n);
    const missing = cost * this.den - this.sumOf(supporters);
    if (missing > 0n) {
      const subsidy = reduced(rational(missing, this.den));
      for (const g of supporters) money[g] = 0n;
      const others = this.sumOf(payers.map((_, g) => g));
      // A start rounded down may leave less than is missing; the amount that was not dealt pays for the difference.
      if (others > missing) this.shrink(others - missing, others);
      else money.fill(0n);
      return { price: null, subsidy };
    }
    const { rest, points } = this.shareOut(cost * this.den, supporters, k);
    const divisor = greatestCommonDivisor(rest, points);
    const price = rest / divisor;
    const finer = points / divisor;
    this.den *= finer;
    money.forEach((amount, g) => (money[g] = amount * finer));
    for (const g of supporters) {
      const due = price * payers[g]!.points[k]!;
      money[g] = money[g]! > due ? money[g]! - due : 0n;
    }
    return { price: reduced(rational(price, this.den)), subsidy: zero };
  }

  /** Who has the least money per point pays all of it, until the others can share the `rest` of the cost by `points`. */
  private shareOut(
    cost: bigint,
    supporters: readonly number[],
    k: number,
  ): { readonly rest: bigint; readonly points: bigint } {
    const pointsOf = (g: number): bigint => this.payers[g]!.points[k]!;
    const poorestFirst = [...supporters].sort((a, b) => {
      const left = this.money[a]! * pointsOf(b);
      const right = this.money[b]! * pointsOf(a);
      return left < right ? -1 : left > right ? 1 : 0;
    });
    let rest = cost;
    let points = supporters.reduce((sum, g) => sum + this.payers[g]!.voters * pointsOf(g), 0n);
    for (const g of poorestFirst) {
      if (rest * pointsOf(g) <= this.money[g]! * points) break;
      rest -= this.payers[g]!.voters * this.money[g]!;
      points -= this.payers[g]!.voters * pointsOf(g);
    }
    return { rest, points };
  }

  /** Leaves the part num / den of every purse. */
  private shrink(num: bigint, den: bigint): void {
    const divisor = greatestCommonDivisor(num, den * this.den);
    this.den = (den * this.den) / divisor;
    this.money.forEach((amount, g) => (this.money[g] = (amount * num) / divisor));
  }

  private sumOf(groups: readonly number[]): bigint {
    return groups.reduce((sum, g) => sum + this.payers[g]!.voters * this.money[g]!, 0n);
  }
}
