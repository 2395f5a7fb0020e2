import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type SmallElection, smallElection } from '../election.fixture.js';
import { makeInstance } from '../instance.js';
import { compareRationals, rational, type Rational } from '../rational.js';
import { rankProjects } from '../tie-order.js';
import { VillageRoom } from '../villages/room.js';
import { equalSharesByTheBook } from './by-the-book.fixture.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';

const utilities = ['cost', 'cardinality'] as const;

function settingOf(
  { instance }: SmallElection,
  utility: 'cost' | 'cardinality',
  ceiling: Rational | null = null,
): EqualSharesSetting {
  const { projects, electorate, budget } = instance;
  return {
    electorate,
    costs: projects.map(({ cost }) => cost),
    contenders: projects.map((_, p) => p),
    utility,
    ...rankProjects(
      { kind: 'cost_votes_lot', seed: '3-5-1' },
      projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
    ),
    purse: electorate.village,
    room: VillageRoom.of(projects, budget, ceiling),
  };
}

/** The same run by the fast engine and by the book; endowments by village, in order of the electorate's villages. */
function runBoth(
  election: SmallElection,
  utility: 'cost' | 'cardinality',
  endowments: readonly Rational[],
  ceiling: Rational | null = null,
) {
  const { instance, ballots } = election;
  const { projects, electorate, budget } = instance;
  const setting = settingOf(election, utility, ceiling);
  const points = ballots.map((ballot) => pointsOf(ballot, projects.length));
  const book = equalSharesByTheBook({
    ...setting,
    points,
    purses: ballots.map(({ village = '' }) => endowments[electorate.villages.indexOf(village)]!),
    mayEnter: (p, winners) => {
      if (ceiling === null || !projects[p]!.village) return true;
      const spent = winners
        .filter((w) => projects[w]!.village === projects[p]!.village)
        .reduce((sum, w) => sum + projects[w]!.cost, projects[p]!.cost);
      return spent * ceiling.den <= budget * ceiling.num;
    },
  });
  return { book, fast: new EqualSharesRun(setting, endowments).toTheEnd(), setting, points };
}

const anyEndowments = fc.array(
  fc.tuple(fc.bigInt({ min: 0n, max: 60n }), fc.bigInt({ min: 1n, max: 12n })),
  { minLength: 3, maxLength: 3 },
);
const toRationals = (pairs: readonly (readonly [bigint, bigint])[]): readonly Rational[] =>
  pairs.map(([num, den]) => rational(num, den));

describe.each(utilities)('a run of equal shares with %s utilities', (utility) => {
  it.each([
    ['approval', false],
    ['points', true],
  ] as const)(
    'selects what the book selects, tie by tie, from weighted purses (%s)',
    (_, points) => {
      fc.assert(
        fc.property(smallElection({ points }), anyEndowments, (election, pairs) => {
          const { book, fast } = runBoth(election, utility, toRationals(pairs));
          expect(fast.winners).toEqual(book.winners);
          expect(fast.tied).toEqual(book.tied);
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('does so with whole and equal purses, where every other comparison is a tie', () => {
    fc.assert(
      fc.property(
        smallElection({ maxCost: 4n, maxVoters: 20 }),
        fc.bigInt({ min: 0n, max: 4n }),
        (election, each) => {
          const endowments = [rational(each), rational(each), rational(each)];
          const { book, fast } = runBoth(election, utility, endowments);
          expect([fast.winners, fast.tied]).toEqual([book.winners, book.tied]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps to ceilings as the book does', () => {
    fc.assert(
      fc.property(
        smallElection({ points: true }),
        anyEndowments,
        fc.bigInt({ min: 0n, max: 4n }),
        (election, pairs, quarters) => {
          const { book, fast } = runBoth(election, utility, toRationals(pairs), {
            num: quarters,
            den: 4n,
          });
          expect([fast.winners, fast.tied]).toEqual([book.winners, book.tied]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows the exact price of every round', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), anyEndowments, (election, pairs) => {
        const endowments = toRationals(pairs);
        const { fast, points } = runBoth(election, utility, endowments);
        const { den, prices } = fast.ledger();
        const { villages } = election.instance.electorate;
        const purses = election.ballots.map(
          ({ village = '' }) => endowments[villages.indexOf(village)]!,
        );
        fast.winners.forEach((p, round) => {
          const price = { num: prices[round]!, den };
          let paid = rational(0n);
          purses.forEach((own, i) => {
            const due = rational(price.num * BigInt(points[i]![p]!), price.den);
            const payment = compareRationals(own, due) < 0 ? own : due;
            purses[i] = rational(
              own.num * payment.den - payment.num * own.den,
              own.den * payment.den,
            );
            paid = rational(
              paid.num * payment.den + payment.num * paid.den,
              paid.den * payment.den,
            );
          });
          expect(compareRationals(paid, rational(election.instance.projects[p]!.cost))).toBe(0);
        });
      }),
    );
  });
});

describe('a run of equal shares', () => {
  it('takes a project that its supporters can pay to the last unit, where doubles would not', () => {
    const election: SmallElection = {
      ballots: Array.from({ length: 105 }, () => ({ positions: [1] })),
      instance: makeInstance({
        projects: [{ id: 'a', position: 1, cost: 155_000n }],
        ballots: Array.from({ length: 105 }, () => ({ positions: [1] })),
        budget: 155_000n,
      }),
    };
    const inDoubles = Array.from({ length: 105 }, () => 155_000 / 105);
    expect(inDoubles.reduce((sum, share) => sum + share, 0)).toBeLessThan(155_000);
    const { fast } = runBoth(election, 'cost', [rational(155_000n, 105n)]);
    expect(fast.winners).toEqual([0]);
    const { fast: short } = runBoth(election, 'cost', [
      rational(155_000n * 10n ** 30n - 1n, 105n * 10n ** 30n),
    ]);
    expect(short.winners).toEqual([]);
  });

  /** Two villages of one voter each: both support the first project, the second village alone the others. */
  const twoPurses = (costs: readonly bigint[], first: Rational, second: Rational) => {
    const ballots = [
      { positions: [1], village: 'A' },
      { positions: costs.map((_, k) => k + 1), village: 'B' },
    ];
    const projects = costs.map((cost, k) => ({ id: String(k), position: k + 1, cost }));
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 10n }) };
    const { fast, book } = runBoth(election, 'cost', [first, second]);
    const { den, prices } = fast.ledger();
    expect([fast.winners, fast.tied]).toEqual([book.winners, book.tied]);
    return { winners: fast.winners, prices: prices.map((num) => rational(num, den)) };
  };
  const far = 10n ** 30n;

  it.each([
    ['a trifle less than its part', rational(far - 1n, far), rational(far + 1n, far)],
    ['just its part', rational(1n), rational(1n)],
    ['a trifle more than its part', rational(far + 1n, far), rational(1n)],
  ])('knows the price when a purse holds %s', (_, second, price) => {
    const { winners, prices } = twoPurses([2n], rational(3n), second);
    expect(winners).toEqual([0]);
    expect(prices.map((paid) => compareRationals(paid, price))).toEqual([0]);
  });

  it('buys with the trifle that is left of a purse as large as its part', () => {
    const unit = 10n ** 20n;
    const run = (second: bigint) =>
      twoPurses([2n * unit, 1n], rational(3n * unit), rational(second)).winners;
    expect(run(unit)).toEqual([0]);
    expect(run(unit + 1n)).toEqual([0, 1]);
    expect(run(unit - 1n)).toEqual([0]);
    expect(twoPurses([2n * unit, 2n], rational(3n * unit), rational(unit + 1n)).winners).toEqual([
      0,
    ]);
  });

  it('decides below the precision of doubles as the book does, from the projects to the last price', () => {
    // From amounts where doubles are exact to amounts where they cannot tell neighbours apart.
    const units = [10n ** 6n, 2n ** 50n, 2n ** 53n, 2n ** 54n, 10n ** 17n, 10n ** 25n];
    const near = (highest: number) =>
      fc.tuple(fc.integer({ min: 1, max: highest }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.array(near(4), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(near(3), fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom(...utilities),
        (unit, costs, voters, utility) => {
          const about = ([times, more]: readonly [number, number]): bigint =>
            BigInt(times) * unit + BigInt(more);
          const ballots = voters.map(([, marks], i) => {
            const given = marks.slice(0, costs.length);
            return {
              positions: given.flatMap((mark, p) => (mark > 0 ? [p + 1] : [])),
              points: given.filter((mark) => mark > 0),
              village: String(i),
            };
          });
          const projects = costs.map((cost, k) => ({
            id: String(k),
            position: k + 1,
            cost: about(cost),
          }));
          const election = { ballots, instance: makeInstance({ projects, ballots, budget: 0n }) };
          const purses = voters.map(([purse]) => rational(about(purse)));
          const { fast, book } = runBoth(election, utility, purses);
          expect([fast.winners, fast.tied]).toEqual([book.winners, book.tied]);
          const { den, prices } = fast.ledger();
          fast.winners.forEach((p, round) => {
            const price = rational(prices[round]!, den);
            expect(compareRationals(price, book.prices[round]!)).toBe(0);
            expect(p).toBe(book.winners[round]);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts one after the other those whom the rising price leaves without enough', () => {
    const trifle = (times: bigint): Rational => rational(far + times, far);
    const ballots = ['A', 'B', 'C', 'D'].map((village) => ({ positions: [1], village }));
    const projects = [{ id: 'a', position: 1, cost: 4n }];
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 4n }) };
    const { fast } = runBoth(election, 'cost', [rational(9n), trifle(-9n), trifle(1n), trifle(5n)]);
    const { den, prices } = fast.ledger();
    // Equal parts are 1. Without B the others pay 1 + 3 trifles, so C falls too: A and D pay 1 + 4 trifles.
    expect(compareRationals(rational(prices[0]!, den), trifle(4n))).toBe(0);
  });

  it('remembers in which round a purse ran out', () => {
    const ballots = [
      { positions: [1, 2, 3], village: 'A' },
      { positions: [2, 3], village: 'B' },
    ];
    const projects = [1n, 2n, 3n].map((cost, k) => ({ id: String(k), position: k + 1, cost }));
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 9n }) };
    const { fast, book } = runBoth(election, 'cardinality', [
      rational(2n * far - 1n, far),
      rational(9n),
    ]);
    expect(fast.winners).toEqual(book.winners);
    const { den, prices } = fast.ledger();
    prices.forEach((num, round) =>
      expect(compareRationals(rational(num, den), book.prices[round]!)).toBe(0),
    );
    expect(book.winners).toEqual([0, 1, 2]);
  });

  it.each([
    ['first', [0n, 1n, 2n]],
    ['in the middle', [1n, 0n, 2n]],
    ['last', [2n, 1n, 0n]],
  ])('finds the lowest of three prices that are one double: %s', (_, above) => {
    const ballots = [{ positions: [1, 2, 3] }];
    const costs = above.map((more) => 10n ** 20n + more);
    const projects = costs.map((cost, k) => ({ id: String(k), position: k + 1, cost }));
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 10n }) };
    const { fast } = runBoth(election, 'cardinality', [rational(10n ** 21n)]);
    const ascending = [...above.keys()].sort((a, b) => Number(above[a]! - above[b]!));
    expect(fast.winners).toEqual(ascending);
    expect(fast.tied).toEqual(ascending.map((p) => [p]));
  });

  it('says whether only the last step of the tie order told two projects apart', () => {
    const run = (costs: readonly bigint[]) => {
      const ballots = [{ positions: [1, 2] }];
      const projects = costs.map((cost, k) => ({ id: String(k), position: k + 1, cost }));
      const election = { ballots, instance: makeInstance({ projects, ballots, budget: 10n }) };
      return runBoth(election, 'cost', [rational(10n)]).fast;
    };
    expect(run([3n, 3n]).metLastStep).toBe(true);
    expect(run([3n, 4n]).metLastStep).toBe(false);
    expect(run([3n, 4n]).tied).toEqual([[0, 1], [1]]);
  });
});
