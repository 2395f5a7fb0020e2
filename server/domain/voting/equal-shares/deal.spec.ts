import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, population, type SmallElection, smallElection } from '../election.fixture.js';
import { makeInstance } from '../instance.js';
import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rational,
  reduced,
  subtractRationals,
  zero,
} from '../rational.js';
import type { VillageShares } from '../rule.js';
import { pay, pricePerPoint } from './by-the-book.fixture.js';
import { dealTo, type FloorCharge } from './deal.js';
import { endowmentsOf } from './endowments.js';

const sumOf = (all: readonly Rational[]): Rational => all.reduce(addRationals, zero);

/** The purses after the reserved projects are charged, voter by voter. */
function chargeByTheBook(
  election: SmallElection,
  shares: VillageShares,
  reserved: readonly number[],
  pot: bigint,
): { readonly purses: readonly Rational[]; readonly charges: readonly FloorCharge[] } {
  const { instance, ballots } = election;
  const { electorate, projects } = instance;
  const dealt = endowmentsOf(electorate, shares);
  const points = ballots.map((ballot) => pointsOf(ballot, projects.length));
  let purses: Rational[] = ballots.map(({ village = '' }) => {
    const own = dealt.shares[shares.kind === 'one_pot' ? 0 : electorate.villages.indexOf(village)]!;
    return multiplyRationals(own, rational(pot));
  });
  const charges = reserved.map((project): FloorCharge => {
    const { cost } = projects[project]!;
    const price = pricePerPoint(project, cost, points, purses);
    if (price !== null) {
      pay(project, price, points, purses);
      return { project, price: reduced(price), subsidy: zero };
    }
    const all = sumOf(purses);
    const others = sumOf(purses.filter((_, i) => points[i]![project] === 0));
    const subsidy = subtractRationals(rational(cost), subtractRationals(all, others));
    const kept = compareRationals(others, subsidy) > 0 ? subtractRationals(others, subsidy) : zero;
    purses = purses.map((own, i) =>
      points[i]![project]! > 0 || kept.num === 0n
        ? zero
        : rational(own.num * kept.num * others.den, own.den * kept.den * others.num),
    );
    return { project, price: null, subsidy: reduced(subsidy) };
  });
  return { purses, charges };
}

const anyShares = fc.constantFrom<VillageShares>(
  { kind: 'one_pot' },
  { kind: 'population', population, cap: rational(3n) },
);

/** What the engine leaves each voter, in order of the ballots. */
function pursesOf(
  { instance, ballots }: SmallElection,
  deal: ReturnType<typeof dealTo>,
  pot: bigint,
): readonly Rational[] {
  const { endowments } = deal.of(pot);
  const { electorate } = instance;
  const classOf = new Map<string, number>();
  for (let i = 0; i < electorate.classCount; i++) {
    const from = electorate.choiceStart[i]!;
    const to = electorate.choiceStart[i + 1]!;
    const key = [
      electorate.villages[electorate.village[i]!]!,
      [...electorate.project.slice(from, to)].map((p) => p + 1),
      [...electorate.points.slice(from, to)],
    ];
    classOf.set(JSON.stringify(key), i);
  }
  return ballots.map(({ positions, points, village }) => {
    const key = JSON.stringify([village, positions, points ?? positions.map(() => 1)]);
    return reduced(endowments[deal.purse[classOf.get(key)!]!]!);
  });
}

function reservable(election: SmallElection, wanted: readonly number[], pot: bigint): number[] {
  const { projects, electorate } = election.instance;
  let left = pot;
  return wanted.filter((p) => {
    if (p >= projects.length || electorate.votes[p] === 0 || projects[p]!.cost > left) return false;
    left -= projects[p]!.cost;
    return true;
  });
}

const anyReserved = fc.shuffledSubarray([0, 1, 2, 3, 4]);

describe('dealing a pot with reserved projects', () => {
  it('names a price also where it takes the last of all supporters', () => {
    const instance = makeInstance({
      projects: [{ id: 'a', position: 1, cost: 5n }],
      ballots: [{ positions: [1] }, { positions: [] }],
      budget: 10n,
    });
    const { electorate } = instance;
    const deal = dealTo(electorate, endowmentsOf(electorate, { kind: 'one_pot' }), [0], [5n]);
    expect(deal.of(10n).charges).toEqual([{ project: 0, price: rational(5n), subsidy: zero }]);
    expect(deal.of(9n).charges).toEqual([{ project: 0, price: null, subsidy: rational(1n, 2n) }]);
  });

  it('keeps apart voters whose shares and projects have the same digits', () => {
    const size = 13;
    const cast = [
      ...Array.from({ length: 12 }, (_, g) => ({ positions: [], village: String(g) })),
      { positions: [13], points: [3], village: '1' },
      { positions: [3], points: [3], village: '11' },
    ];
    const { electorate } = makeInstance({
      projects: Array.from({ length: size }, (_, p) => ({
        id: String(p),
        position: p + 1,
        cost: 1n,
      })),
      ballots: cast,
      budget: 10n,
    });
    const shares = electorate.villages.map(() => rational(1n, 14n));
    const reserved = Array.from({ length: size }, (_, p) => p);
    const { purse } = dealTo(
      electorate,
      { shares, purse: electorate.village },
      reserved,
      reserved.map(() => 1n),
    );
    expect(new Set(purse).size).toBe(cast.length);
  });

  it('leaves every voter what the book leaves them, and charges the same', () => {
    fc.assert(
      fc.property(
        smallElection({ points: true }),
        anyShares,
        anyReserved,
        fc.bigInt({ min: 0n, max: 60n }),
        (election, shares, wanted, pot) => {
          const { electorate, projects } = election.instance;
          const reserved = reservable(election, wanted, 60n);
          const costs = projects.map(({ cost }) => cost);
          const deal = dealTo(electorate, endowmentsOf(electorate, shares), reserved, costs);
          const book = chargeByTheBook(election, shares, reserved, pot);
          expect(pursesOf(election, deal, pot)).toEqual(book.purses.map(reduced));
          expect(deal.of(pot).charges).toEqual(book.charges);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes exactly the cost from all purses together, and never more from anybody when the pot grows', () => {
    fc.assert(
      fc.property(
        smallElection({ points: true }).filter(({ ballots }) => ballots.length > 0),
        anyShares,
        anyReserved,
        fc.bigInt({ min: 1n, max: 60n }),
        fc.bigInt({ min: 1n, max: 9n }),
        (election, shares, wanted, pot, more) => {
          const { electorate, projects } = election.instance;
          const reserved = reservable(election, wanted, pot);
          const costs = projects.map(({ cost }) => cost);
          const deal = dealTo(electorate, endowmentsOf(electorate, shares), reserved, costs);
          const left = pursesOf(election, deal, pot);
          const due = reserved.reduce((sum, p) => sum + costs[p]!, 0n);
          expect(reduced(sumOf(left))).toEqual(rational(pot - due));
          const larger = pursesOf(election, deal, pot + more);
          larger.forEach((own, i) => expect(compareRationals(own, left[i]!)).not.toBe(-1));
        },
      ),
    );
  });

  it('lets the supporters pay alone where they can', () => {
    const { electorate, costs } = oneRoad();
    const deal = dealTo(
      electorate,
      { shares: [rational(1n, 4n)], purse: new Int32Array(3) },
      [0],
      costs,
    );
    // Two of four voters support the road of 30 and share 60.
    const { endowments, charges } = deal.of(120n);
    expect(endowments.map(reduced)).toEqual([rational(15n), rational(30n)]);
    expect(charges).toEqual([{ project: 0, price: rational(15n), subsidy: zero }]);
    expect(deal.purse).toEqual(Int32Array.of(0, 1, 1));
  });

  it('takes what they lack off all other shares', () => {
    const { electorate, costs } = oneRoad();
    const deal = dealTo(
      electorate,
      { shares: [rational(1n, 4n)], purse: new Int32Array(3) },
      [0],
      costs,
    );
    // Supporters hold 20 of 40, the road costs 30: 10 come off the 20 of the two others.
    const { endowments, charges } = deal.of(40n);
    expect(endowments.map(reduced)).toEqual([zero, rational(5n)]);
    expect(charges).toEqual([{ project: 0, price: null, subsidy: rational(10n) }]);
  });

  function oneRoad() {
    const { electorate, projects } = makeInstance({
      projects: [
        { id: 'road', position: 1, cost: 30n },
        { id: 'well', position: 2, cost: 10n },
      ],
      ballots: [{ positions: [1] }, { positions: [1] }, { positions: [2] }, { positions: [] }],
      budget: 120n,
    });
    return { electorate, costs: projects.map(({ cost }) => cost) };
  }
});
