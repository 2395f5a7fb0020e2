import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greedyByVotes, plainEqualShares, population, smallElection } from '../election.fixture.js';
import { type Ballot, type Instance, makeInstance, type Project } from '../instance.js';
import { rational, type Rational, zero } from '../rational.js';
import type { EqualSharesRule } from '../rule.js';
import type { Selection } from '../selection.js';
import { select } from '../select.js';

const tieOrder = { kind: 'cost_votes_lot', seed: '2-2-6' } as const;
const cap = rational(3n);

const count = (instance: Instance, rule: Partial<EqualSharesRule>): Selection =>
  select(instance, { rule: { ...plainEqualShares, ...rule }, tieOrder });

/** `votes[k]` voters support project k + 1 and nothing else. */
function bullets(
  budget: bigint,
  projects: readonly Omit<Project, 'id' | 'position'>[],
  votes: readonly number[],
) {
  return makeInstance({
    budget,
    projects: projects.map((p, k) => ({ ...p, id: `p${String(k + 1)}`, position: k + 1 })),
    ballots: votes.flatMap((n, k) =>
      Array.from({ length: n }, (): Ballot => ({ positions: [k + 1] })),
    ),
  });
}

const at = (village: string, cost: bigint) => ({ village, cost });

describe('floors', () => {
  it('reserve the most voted project of each village, charged to its own supporters', () => {
    const instance = bullets(100n, [at('A', 40n), at('A', 10n), at('B', 10n)], [6, 3, 1]);
    const { winners, selectedBy, villageReport } = count(instance, { floor: { minVotes: 1 } });
    // Of 100 dealt to ten voters, the six for project 1 pay 40 of their 60, the one for project 3 pays all 10.
    expect(winners).toEqual([1, 3, 2]);
    expect(selectedBy).toEqual(['floor', 'floor', 'equal_shares']);
    expect(villageReport.reserved).toEqual([
      { position: 1, village: 'A', cost: 40n, subsidy: zero },
      { position: 3, village: 'B', cost: 10n, subsidy: zero },
    ]);
    expect(villageReport.reservedCost).toBe(50n);
    expect(villageReport.guarantee).toMatchObject({ voidedBy: [], lessBy: zero });
  });

  it('take what supporters lack off all other shares, and say how much', () => {
    const instance = bullets(100n, [{ cost: 85n }, at('B', 30n)], [9, 1]);
    expect(count(instance, {}).winners).toEqual([1]);
    const { winners, selectedBy, villageReport } = count(instance, { floor: { minVotes: 1 } });
    expect(winners).toEqual([2]);
    expect(selectedBy).toEqual(['floor']);
    // The one supporter holds 10 of 30; the other 20 come off the nine who hold 90, so they cannot pay 85 any more.
    expect(villageReport.reserved.map(({ position }) => position)).toEqual([2]);
    expect(villageReport.guarantee.lessBy).toEqual(rational(20n));
    expect(villageReport.reservedCost).toBe(30n);
  });

  it('find no tie with what costs nothing, which is in anyway', () => {
    const instance = bullets(10n, [at('A', 0n), at('B', 2n)], [3, 3]);
    const { selectedBy, ties } = count(instance, { floor: { minVotes: 1 } });
    expect(selectedBy).toEqual(['free', 'floor']);
    expect(ties).toEqual([]);
  });

  it('serve first the villages with the most votes when the money does not reach for all', () => {
    const instance = bullets(50n, [at('A', 40n), at('B', 20n), at('C', 10n)], [1, 5, 3]);
    const { winners } = count(instance, { floor: { minVotes: 1 } });
    expect(winners).toEqual([2, 3]);
  });

  it('take the next of a village when its first does not fit, and none below the votes asked for', () => {
    const instance = bullets(50n, [at('A', 60n), at('A', 20n), at('B', 20n)], [5, 3, 2]);
    const reserved = (minVotes: number) =>
      count(instance, { floor: { minVotes } }).villageReport.reserved.map((r) => r.position);
    expect(reserved(0)).toEqual([2, 3]);
    expect(reserved(2)).toEqual([2, 3]);
    expect(reserved(3)).toEqual([2]);
    expect(reserved(6)).toEqual([]);
  });

  it('never reserve what nobody supports, what belongs to no village or what costs nothing', () => {
    const instance = bullets(
      50n,
      [at('A', 10n), { cost: 10n }, at('B', 0n), at('', 5n)],
      [0, 2, 2, 2],
    );
    const { selectedBy, winners, villageReport } = count(instance, { floor: { minVotes: 0 } });
    expect(villageReport.reserved).toEqual([]);
    expect(winners).toEqual([3, 4, 2]);
    expect(selectedBy).toEqual(['free', 'equal_shares', 'equal_shares']);
  });

  it('pass over a village that won something free or from its own purse', () => {
    const free = bullets(50n, [at('A', 0n), at('A', 10n)], [1, 4]);
    expect(count(free, { floor: { minVotes: 1 } }).villageReport.reserved).toEqual([]);
    const ballots: Ballot[] = [
      { positions: [1, 2], village: 'A' },
      { positions: [3], village: 'B' },
    ];
    const projects = [at('A', 20n), at('A', 5n), at('B', 60n)];
    const purses = makeInstance({
      budget: 100n,
      ballots,
      projects: projects.map((p, k) => ({ ...p, id: String(k), position: k + 1 })),
    });
    const shares = {
      kind: 'partly_divided',
      divided: rational(1n, 2n),
      population: { A: 1, B: 1 },
      cap,
    } as const;
    const selection = count(purses, { shares, floor: { minVotes: 1 } });
    expect(selection.winners).toEqual([2, 1, 3]);
    expect(selection.selectedBy).toEqual(['village_purse', 'village_purse', 'floor']);
    // Of the 75 left each holds 37½; project 3 costs 60.
    expect(selection.villageReport.guarantee.lessBy).toEqual(rational(45n, 2n));
  });

  it('record the ties they came to, and whether the lot decided', () => {
    const even = bullets(20n, [at('A', 10n), at('A', 10n)], [1, 1]);
    const tied = count(even, { floor: { minVotes: 1 } });
    expect(tied.ties.map((set) => [...set].sort())).toEqual([[1, 2]]);
    const short = bullets(10n, [at('A', 10n), at('B', 10n)], [1, 1]);
    expect(count(short, { floor: { minVotes: 1 } }).lotDecided).toBe(true);
    const apart = bullets(10n, [at('A', 10n), at('B', 9n)], [1, 1]);
    expect(count(apart, { floor: { minVotes: 1 } })).toMatchObject({
      winners: [2],
      lotDecided: false,
      ties: [[2, 1]],
    });
    const unreserved = bullets(10n, [at('A', 20n), at('B', 20n)], [1, 1]);
    expect(count(unreserved, { floor: { minVotes: 1 } }).ties).toEqual([]);
  });

  it('stand under the comparison with the winners by votes too', () => {
    const instance = bullets(100n, [at('A', 90n), at('A', 70n), at('B', 20n)], [6, 5, 1]);
    const rule = { floor: { minVotes: 1 }, comparison: true };
    expect(count(instance, { ...rule, floor: null })).toMatchObject({
      winners: [1],
      replacedByVotes: true,
      selectedBy: ['votes'],
    });
    expect(count(instance, rule)).toMatchObject({ replacedByVotes: false });
  });

  it('keep every village with a project in, whatever is completed afterwards', () => {
    fc.assert(
      fc.property(
        smallElection(),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom<EqualSharesRule['completion']>(
          { kind: 'none' },
          { kind: 'add1u', step: 1n, start: 'exact', exhaustiveStop: true },
          { kind: 'add1', step: 1n, start: { unit: 2n }, exhaustiveStop: false },
        ),
        fc.constantFrom(null, rational(1n, 2n)),
        ({ instance }, minVotes, completion, ceiling) => {
          const selection = count(instance, { floor: { minVotes }, completion, ceiling });
          const { projects, electorate, budget } = instance;
          expect(selection.totalCost <= budget).toBe(true);
          const { reserved, ceiling: most } = selection.villageReport;
          expect(selection.winners).toEqual(
            expect.arrayContaining(reserved.map(({ position }) => position)),
          );
          const reservedCost = reserved.reduce((sum, { cost }) => sum + cost, 0n);
          for (const { position, village, cost } of projects) {
            if (!village || electorate.votes[position - 1]! < minVotes) continue;
            const served = reserved.some((r) => r.village === village);
            const fits = cost <= budget - reservedCost && cost <= (most ?? budget);
            expect(served || !fits).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('ceilings', () => {
  const moneyOf = (instance: Instance, { winners }: Selection, village: string): bigint =>
    winners
      .map((position) => instance.projects[position - 1]!)
      .filter((p) => p.village === village)
      .reduce((sum, { cost }) => sum + cost, 0n);

  it('are never broken, by any part of the rule', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        smallElection({ points: true }),
        fc.record({
          utility: fc.constantFrom('cost' as const, 'cardinality' as const),
          completion: fc.constantFrom<EqualSharesRule['completion']>(
            { kind: 'none' },
            { kind: 'utilitarian' },
            { kind: 'add1u', step: 1n, start: 'exact', exhaustiveStop: true },
            { kind: 'add1', step: 3n, start: { unit: 1n }, exhaustiveStop: false },
          ),
          comparison: fc.boolean(),
          eligibility: fc.boolean(),
          shares: fc.constantFrom<EqualSharesRule['shares']>(
            { kind: 'one_pot' },
            { kind: 'partly_divided', divided: rational(3n, 4n), population, cap },
          ),
          floor: fc.constantFrom(null, { minVotes: 1 }),
          ceiling: fc.constantFrom<Rational>(rational(0n), rational(1n, 3n), rational(2n, 5n)),
        }),
        ({ instance }, rule) => {
          const selection = count(instance, rule);
          const most = (instance.budget * rule.ceiling.num) / rule.ceiling.den;
          expect(selection.villageReport.ceiling).toBe(most);
          expect(selection.villageReport.guarantee.voidedBy).toContain('ceiling');
          for (const village of ['A', 'B', 'C'])
            expect(moneyOf(instance, selection, village) <= most).toBe(true);
          for (const position of selection.villageReport.keptOutByCeiling) {
            kept += 1;
            const { village, cost } = instance.projects[position - 1]!;
            expect(moneyOf(instance, selection, village!) + cost > most).toBe(true);
            expect(selection.totalCost + cost <= instance.budget).toBe(true);
            expect(selection.winners).not.toContain(position);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(kept).toBeGreaterThan(100);
  });

  it('let in exactly what they allow, and name what they keep out', () => {
    const projects = [at('A', 40n), at('A', 1n), { cost: 50n }, at('B', 9n)];
    const instance = bullets(100n, projects, [40, 1, 50, 9]);
    const rule = { ceiling: rational(2n, 5n), completion: { kind: 'utilitarian' } } as const;
    const selection = count(instance, rule);
    expect([...selection.winners].sort()).toEqual([1, 3, 4]);
    expect(selection.villageReport).toMatchObject({ ceiling: 40n, keptOutByCeiling: [2] });
    const without = count(instance, { completion: { kind: 'utilitarian' } });
    expect(without.winners).toHaveLength(4);
    expect(without.villageReport).toMatchObject({ ceiling: null, keptOutByCeiling: [] });
  });

  it('do not name what has no support, what won or what the budget has no money for', () => {
    const instance = bullets(
      10n,
      [at('A', 3n), at('A', 3n), at('A', 8n), at('A', 3n)],
      [4, 3, 2, 0],
    );
    const selection = count(instance, {
      ceiling: rational(1n, 2n),
      completion: { kind: 'utilitarian' },
    });
    expect(selection.winners).toEqual([1]);
    expect(selection.villageReport.keptOutByCeiling).toEqual([2]);
  });
});

describe('a partly divided budget', () => {
  const shares = {
    kind: 'partly_divided',
    divided: rational(1n),
    population: { A: 400, B: 100 },
    cap,
  } as const;
  const given = (
    projects: readonly Omit<Project, 'id' | 'position'>[],
    lists: Ballot[],
  ): Instance =>
    makeInstance({
      budget: 10n,
      projects: projects.map((p, k) => ({ ...p, id: `p${String(k + 1)}`, position: k + 1 })),
      ballots: lists,
    });
  const ofA = (...positions: readonly number[]): Ballot[] =>
    Array.from({ length: 4 }, () => ({ positions, village: 'A' }));

  it('leaves to floors what the villages have not spent', () => {
    const one = (cost: bigint) =>
      count(given([at('A', 8n), at('B', cost)], [...ofA(1), { positions: [2], village: 'B' }]), {
        shares,
        floor: { minVotes: 1 },
      });
    // Of 10, A spends its 8; B holds 2.
    expect(one(3n)).toMatchObject({ winners: [1], selectedBy: ['village_purse'] });
    expect(one(2n)).toMatchObject({ winners: [1, 2], totalCost: 10n });
  });

  it('takes what costs nothing before, and the villages in order of their first projects', () => {
    const instance = given(
      [at('A', 0n), at('A', 4n), at('B', 2n)],
      [{ positions: [3], village: 'B' }, ...ofA(1, 2)],
    );
    for (const utility of ['cost', 'cardinality'] as const)
      expect(count(instance, { shares, utility })).toMatchObject({
        winners: [1, 2, 3],
        selectedBy: ['free', 'village_purse', 'village_purse'],
      });
  });
});

describe('the report on villages', () => {
  it('gives money but no promise under rules without shares', () => {
    const instance = bullets(10n, [at('A', 3n), at('B', 6n)], [2, 1]);
    const { villageReport } = select(instance, { rule: greedyByVotes, tieOrder });
    expect(villageReport).toMatchObject({
      shared: 0n,
      guarantee: { voidedBy: ['rule'], lessBy: zero, shares: [] },
      reserved: [],
      reservedCost: 0n,
      ceiling: null,
      keptOutByCeiling: [],
    });
    expect(villageReport.villages.map(({ village, money }) => [village, money])).toEqual([
      ['A', 3n],
      ['B', 6n],
    ]);
  });

  it('names everything that takes the promise away', () => {
    const instance = bullets(10n, [at('A', 3n)], [2]);
    const { voidedBy } = count(instance, {
      completion: { kind: 'add1', step: 1n, start: { unit: 1n }, exhaustiveStop: true },
      eligibility: true,
      comparison: true,
      ceiling: rational(1n),
    }).villageReport.guarantee;
    expect(voidedBy).toEqual(['rounded_start', 'eligibility', 'comparison', 'ceiling']);
  });

  it('gives each village its part by population, and says where the cap cut it', () => {
    const ballots = ['A', 'B', 'B', 'B'].map((village): Ballot => ({ positions: [], village }));
    const instance = makeInstance({ projects: [], ballots, budget: 100n });
    const shares = (most: bigint) => ({
      kind: 'population' as const,
      population: { A: 300, B: 100 },
      cap: rational(most),
    });
    const perVoter = (most: bigint) =>
      count(instance, { shares: shares(most) }).villageReport.guarantee.shares.map((s) => [
        s.perVoter,
        s.capped,
      ]);
    const { shares: same } = count(instance, {}).villageReport.guarantee;
    expect(same.map(({ perVoter: part, capped }) => [part, capped])).toEqual([
      [rational(25n), false],
      [rational(25n), false],
    ]);
    expect(perVoter(3n)).toEqual([
      [rational(75n), false],
      [rational(25n, 3n), false],
    ]);
    // A quarter of the voters, twice: half of the whole for A, a quarter for B, scaled to 2 : 1.
    expect(perVoter(2n)).toEqual([
      [rational(200n, 3n), true],
      [rational(100n, 9n), false],
    ]);
  });
});
