import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  greedyByVotes,
  plainEqualShares,
  population,
  type SmallElection,
  smallElection,
} from './election.fixture.js';
import { type Ballot, type Instance, makeInstance } from './instance.js';
import { namedRule, ruleNames } from './named-rules.js';
import { rational } from './rational.js';
import type { EqualSharesRule, SelectionRule } from './rule.js';
import type { Selection } from './selection.js';
import { select } from './select.js';
import type { TieOrder } from './tie-order.js';

const lot: TieOrder = { kind: 'cost_votes_lot', seed: '3-5-1' };
const byId: TieOrder = { kind: 'cost_score_lex' };
const cap = rational(2n);

const named: readonly (readonly [string, SelectionRule])[] = ruleNames.map((name) => [
  name,
  namedRule(name, {
    step: 1n,
    unit: 2n,
    start: 'exact',
    threshold: 2,
    exclusive: [[1, 2]],
  }),
]);

const add1u: EqualSharesRule['completion'] = {
  kind: 'add1u',
  step: 1n,
  start: 'exact',
  exhaustiveStop: true,
};

const villageRules: readonly (readonly [string, SelectionRule])[] = [
  ['by population', { shares: { kind: 'population', population, cap }, completion: add1u }],
  [
    'partly divided',
    {
      shares: { kind: 'partly_divided', divided: rational(1n, 2n), population, cap },
      completion: add1u,
    },
  ],
  ['with floors', { floor: { minVotes: 2 }, completion: add1u }],
  ['with a ceiling', { ceiling: rational(1n, 2n), completion: add1u }],
  ['with a comparison', { comparison: true, completion: add1u }],
  ['with eligibility', { eligibility: true, completion: add1u }],
].map(([name, parts]) => [
  name as string,
  { ...plainEqualShares, ...(parts as Partial<EqualSharesRule>) },
]);

const everyRule = [...named, ...villageRules];

const costOf = ({ projects }: Instance, positions: readonly number[]): bigint =>
  positions.reduce((sum, position) => sum + projects[position - 1]!.cost, 0n);

const idsOf = ({ projects }: Instance, positions: readonly number[]): readonly string[] =>
  positions.map((position) => projects[position - 1]!.id);

const remade = (
  { instance }: SmallElection,
  ballots: readonly Ballot[],
  projects = instance.projects,
): Instance => makeInstance({ projects, ballots, budget: instance.budget });

describe.each(everyRule)('every count by %s', (_, rule) => {
  it('stays within the budget, takes nobody twice and only what somebody supports', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), ({ instance }) => {
        const selection = select(instance, { rule, tieOrder: lot });
        const { winners, selectedBy, totalCost, ties } = selection;
        expect(new Set(winners).size).toBe(winners.length);
        expect(selectedBy).toHaveLength(winners.length);
        expect(totalCost).toBe(costOf(instance, winners));
        expect(totalCost <= instance.budget).toBe(true);
        for (const position of winners)
          expect(instance.electorate.votes[position - 1]).toBeGreaterThan(0);
        for (const set of ties) {
          expect(set.length).toBeGreaterThan(1);
          expect(new Set(set).size).toBe(set.length);
        }
      }),
    );
  });

  it('does not depend on who came first to the desk', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), fc.nat(), (election, turn) => {
        const { ballots, instance } = election;
        const from = turn % Math.max(1, ballots.length);
        const turned = [...ballots.slice(from), ...ballots.slice(0, from)].reverse();
        const count = (other: Instance) => {
          const { villageReport, ...counted } = select(other, { rule, tieOrder: lot });
          return { ...counted, money: villageReport.villages.map(({ money }) => money).sort() };
        };
        expect(count(remade(election, turned))).toEqual(count(instance));
      }),
    );
  });

  it('does not depend on the order of the list when ties go by id', () => {
    // The pair of an exclusive rule names positions, which move here.
    const plain = rule.kind === 'greedy' ? { ...rule, exclusive: [] } : rule;
    fc.assert(
      fc.property(smallElection({ points: true }), (election) => {
        const { instance, ballots } = election;
        const size = instance.projects.length;
        const turned = remade(
          election,
          ballots.map(({ positions, points, village }) => ({
            positions: positions.map((p) => size + 1 - p).reverse(),
            ...(points && { points: [...points].reverse() }),
            village,
          })),
          instance.projects.map((p) => ({ ...p, position: size + 1 - p.position })),
        );
        const count = (other: Instance) => {
          const { winners, ties, totalCost, steps, lotDecided } = select(other, {
            rule: plain,
            tieOrder: byId,
          });
          const tied = ties.map((set) => idsOf(other, set).join()).sort();
          return { winners: [...idsOf(other, winners)].sort(), tied, totalCost, steps, lotDecided };
        };
        expect(count(turned)).toEqual(count(instance));
      }),
    );
  });

  it('says that the lot decided whenever another lot has other winners', () => {
    let different = 0;
    fc.assert(
      fc.property(smallElection({ maxCost: 2n }), ({ instance }) => {
        const [first, ...others] = ['1', '2', '3', '4', '5', '6'].map((seed) =>
          select(instance, { rule, tieOrder: { kind: 'cost_votes_lot', seed } }),
        );
        const sorted = ({ winners }: Selection): string => [...winners].sort().join();
        for (const other of others) {
          if (sorted(first!) === sorted(other)) continue;
          different += 1;
          expect(first!.lotDecided || other.lotDecided).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(different).toBeGreaterThan(0);
  });
});

describe.each(everyRule.filter(([name]) => !/threshold|no_skip|floors/.test(name)))(
  'a count by %s',
  (_, rule) => {
    it('is the same when every voter comes three times', () => {
      // Shares are a third then, and so is what they grow by; an integral start rounds them to a third of the unit.
      const third = (r: SelectionRule): SelectionRule => {
        if (r.kind !== 'equal_shares' || !('step' in r.completion)) return r;
        const { start, step } = r.completion;
        const finer = start === 'exact' ? start : { unit: start.unit };
        return { ...r, completion: { ...r.completion, step, start: finer } };
      };
      const scaled = ({ instance, ballots }: SmallElection, times: number): Instance =>
        makeInstance({
          ballots: ballots.flatMap((b) => Array.from({ length: times }, () => b)),
          projects: instance.projects.map((p) => ({ ...p, cost: p.cost * BigInt(times) })),
          budget: instance.budget * BigInt(times),
        });
      fc.assert(
        fc.property(smallElection({ points: true, maxVoters: 6 }), (election) => {
          const once = select(election.instance, { rule: third(rule), tieOrder: byId });
          const thrice = select(scaled(election, 3), { rule: third(rule), tieOrder: byId });
          expect(thrice.winners).toEqual(once.winners);
          expect(thrice.ties).toEqual(once.ties);
          expect(thrice.steps).toBe(once.steps);
          expect(thrice.totalCost).toBe(3n * once.totalCost);
        }),
      );
    });
  },
);

describe('a copy of a project that lost', () => {
  it.each<[string, SelectionRule]>([
    ['greedy by votes', greedyByVotes],
    ['greedy by votes per cost', { ...greedyByVotes, by: 'votes_per_cost' } as SelectionRule],
    ['equal shares', plainEqualShares],
    ['equal shares, all projects alike', { ...plainEqualShares, utility: 'cardinality' }],
    [
      'equal shares, the rest by votes',
      { ...plainEqualShares, completion: { kind: 'utilitarian' } },
    ],
    ['Phragmén', { kind: 'phragmen', completion: 'none' }],
    ['Phragmén, the rest by votes', { kind: 'phragmen', completion: 'utilitarian' }],
  ])('changes nothing under %s', (_, rule) => {
    let copied = 0;
    fc.assert(
      fc.property(smallElection(), fc.nat(), (election, pick) => {
        const { instance, ballots } = election;
        const { winners } = select(instance, { rule, tieOrder: byId });
        const losers = instance.projects.filter(({ position }) => !winners.includes(position));
        if (losers.length === 0) return;
        copied += 1;
        const loser = losers[pick % losers.length]!;
        const position = instance.projects.length + 1;
        // Its id stands right behind in the tie order.
        const copy = { ...loser, id: `${loser.id}a`, position };
        const more = remade(
          election,
          ballots.map((b) =>
            b.positions.includes(loser.position)
              ? { ...b, positions: [...b.positions, position] }
              : b,
          ),
          [...instance.projects, copy],
        );
        expect(select(more, { rule, tieOrder: byId }).winners).toEqual(winners);
      }),
    );
    expect(copied).toBeGreaterThan(20);
  });
});

describe('the lot', () => {
  it('decided also where another lot only takes a winner away', () => {
    const given = (ids: readonly string[]): Instance =>
      makeInstance({
        budget: 14n,
        projects: [4n, 4n, 2n].map((cost, k) => ({ id: ids[k]!, position: k + 1, cost })),
        ballots: [[1], [1, 2, 3], [2, 3], []].map((positions) => ({ positions })),
      });
    const ruling = { rule: plainEqualShares, tieOrder: byId };
    const more = select(given(['c', 'b', 'a']), ruling);
    const fewer = select(given(['a', 'b', 'c']), ruling);
    expect([more.winners, more.lotDecided]).toEqual([[3, 2, 1], true]);
    expect([fewer.winners, fewer.lotDecided]).toEqual([[3, 1], true]);
  });
});

describe('a selection', () => {
  const projects = (...costs: readonly bigint[]) =>
    costs.map((cost, k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost }));
  /** `votes[k]` voters support the positions `lists[k]`. */
  const election = (
    budget: bigint,
    costs: readonly bigint[],
    lists: readonly (readonly [number, readonly number[]])[],
  ): Instance =>
    makeInstance({
      budget,
      projects: projects(...costs),
      ballots: lists.flatMap(([n, positions]) =>
        Array.from({ length: n }, (): Ballot => ({ positions })),
      ),
    });
  const count = (instance: Instance, parts: Partial<EqualSharesRule>): Selection =>
    select(instance, { rule: { ...plainEqualShares, ...parts }, tieOrder: byId });

  it('leaves out what costs nothing and nobody supports', () => {
    expect(count(election(10n, [0n, 4n], [[2, [2]]]), {}).winners).toEqual([2]);
  });

  it('fills the rest by votes after larger shares where the rule says so', () => {
    const instance = election(
      100n,
      [60n, 50n, 40n],
      [
        [2, [1]],
        [2, [2]],
        [1, [3]],
      ],
    );
    const larger = (kind: 'add1' | 'add1u') =>
      count(instance, { completion: { kind, step: 1n, start: 'exact', exhaustiveStop: false } });
    expect(larger('add1').winners).toEqual([2]);
    expect(larger('add1u')).toMatchObject({
      winners: [2, 3],
      selectedBy: ['equal_shares', 'votes'],
    });
  });

  it('says that the lot decided in the purse of one village', () => {
    const village = (name: string, positions: readonly number[]): Ballot => ({
      positions,
      village: name,
    });
    const instance = makeInstance({
      budget: 10n,
      projects: [
        { id: 'a', position: 1, cost: 8n, village: 'A' },
        { id: 'b', position: 2, cost: 8n, village: 'A' },
        { id: 'c', position: 3, cost: 2n, village: 'B' },
      ],
      ballots: [...Array.from({ length: 4 }, () => village('A', [1, 2])), village('B', [3])],
    });
    const divided = count(instance, {
      shares: {
        kind: 'partly_divided',
        divided: rational(1n),
        population: { A: 400, B: 100 },
        cap: rational(3n),
      },
    });
    expect(divided).toMatchObject({ winners: [1, 3], ties: [[1, 2]], lotDecided: true });
  });

  it('takes what costs nothing in tie order', () => {
    const lists = [
      [1, [1]],
      [3, [2]],
      [2, [3]],
    ] as const;
    expect(count(election(10n, [0n, 0n, 0n], lists), {})).toMatchObject({
      winners: [2, 3, 1],
      selectedBy: ['free', 'free', 'free'],
    });
  });

  it('names how each winner came in', () => {
    const instance = election(
      10n,
      [0n, 4n, 5n, 1n],
      [
        [1, [1]],
        [5, [2]],
        [3, [3]],
        [1, [4]],
      ],
    );
    expect(select(instance, { rule: greedyByVotes, tieOrder: byId })).toMatchObject({
      winners: [2, 3, 1, 4],
      selectedBy: ['votes', 'votes', 'votes', 'votes'],
      totalCost: 10n,
      pot: null,
      steps: 0,
      replacedByVotes: false,
      lotDecided: false,
      ties: [[1, 4]],
    });
    const perCost = { ...greedyByVotes, by: 'votes_per_cost' } as SelectionRule;
    expect(select(instance, { rule: perCost, tieOrder: byId })).toMatchObject({
      winners: [1, 2, 4, 3],
      selectedBy: ['votes_per_cost', 'votes_per_cost', 'votes_per_cost', 'votes_per_cost'],
    });
    expect(count(instance, { completion: { kind: 'utilitarian' } })).toMatchObject({
      winners: [1, 2, 4, 3],
      selectedBy: ['free', 'equal_shares', 'equal_shares', 'votes'],
      pot: rational(10n),
      steps: 0,
      replacedByVotes: false,
    });
    const phragmen = { kind: 'phragmen', completion: 'utilitarian' } as const;
    const late = election(
      9n,
      [8n, 3n, 1n],
      [
        [4, [1]],
        [1, [2]],
        [1, [3]],
      ],
    );
    expect(select(late, { rule: phragmen, tieOrder: byId })).toMatchObject({
      winners: [3, 1],
      selectedBy: ['phragmen', 'phragmen'],
    });
    expect(
      select(
        election(
          8n,
          [8n, 3n, 1n],
          [
            [4, [1]],
            [1, [2]],
            [1, [3]],
          ],
        ),
        { rule: phragmen, tieOrder: byId },
      ),
    ).toMatchObject({
      winners: [3, 2],
      selectedBy: ['phragmen', 'votes'],
    });
    expect(
      select(late, { rule: { kind: 'phragmen', completion: 'none' }, tieOrder: byId }).winners,
    ).toEqual([3, 1]);
  });

  it('lets shares grow step by step, and says how often and to what', () => {
    // Two voters of 1 hold 5 each; project 1 costs 6 and has one supporter.
    const instance = election(
      10n,
      [6n, 5n],
      [
        [1, [1]],
        [1, [2]],
      ],
    );
    const grown = count(instance, {
      completion: { kind: 'add1', step: 1n, start: 'exact', exhaustiveStop: true },
    });
    expect(grown).toMatchObject({ winners: [2], steps: 0, pot: rational(10n) });
    const cheaper = election(
      10n,
      [6n, 4n],
      [
        [1, [1]],
        [1, [2]],
      ],
    );
    const filled = count(cheaper, {
      completion: { kind: 'add1', step: 1n, start: 'exact', exhaustiveStop: true },
    });
    expect(filled).toMatchObject({ winners: [2, 1], steps: 1, pot: rational(12n) });
  });

  it('tells after every run of growing shares which part of the budget it spends', () => {
    // Shares of 5 pay for the 4; at 6, a step later, also for the 6.
    const instance = election(
      10n,
      [6n, 4n],
      [
        [1, [1]],
        [1, [2]],
      ],
    );
    const parts: number[] = [];
    const completion = { kind: 'add1', step: 1n, start: 'exact', exhaustiveStop: true } as const;
    select(instance, { rule: { ...plainEqualShares, completion }, tieOrder: byId }, (part) =>
      parts.push(part),
    );
    expect(parts).toEqual([0.4, 1]);
  });

  it('rounds an integral start down to whole units', () => {
    const instance = election(
      11n,
      [4n, 10n],
      [
        [3, [1]],
        [5, [2]],
      ],
    );
    const start = (unit: bigint) =>
      count(instance, {
        completion: { kind: 'add1', step: 100n, start: { unit }, exhaustiveStop: true },
      }).pot;
    expect(start(1n)).toEqual(rational(8n));
    const rich = election(59n, [60n], [[2, [1]]]);
    const pot = (unit: bigint) =>
      count(rich, {
        completion: { kind: 'add1', step: 100n, start: { unit }, exhaustiveStop: true },
      }).pot;
    expect(pot(1n)).toEqual(rational(58n));
    expect(pot(10n)).toEqual(rational(40n));
    expect(pot(30n)).toEqual(rational(0n));
  });

  it('counts nothing where nobody voted', () => {
    const nobody = election(10n, [6n], []);
    for (const [, rule] of everyRule)
      expect(select(nobody, { rule, tieOrder: byId })).toMatchObject({ winners: [], ties: [] });
    expect(
      count(nobody, {
        completion: { kind: 'add1', step: 1n, start: { unit: 3n }, exhaustiveStop: false },
      }).pot,
    ).toEqual(rational(9n));
  });

  it('leaves out what has too few voters for its cost', () => {
    // A third of the voters' part: 30 of 90 needs a ninth of 9 voters.
    const lists: readonly (readonly [number, readonly number[]])[] = [
      [1, [1]],
      [8, [2]],
    ];
    const at = (cost: bigint) =>
      count(election(90n, [cost, 1n], lists), {
        eligibility: true,
        completion: { kind: 'utilitarian' },
      }).winners;
    expect(at(30n)).toEqual([2, 1]);
    expect(at(31n)).toEqual([2]);
  });

  it('takes the winners by votes instead when more voters prefer them', () => {
    const instance = election(
      10n,
      [10n, 4n],
      [
        [5, [1]],
        [4, [2]],
      ],
    );
    expect(count(instance, {})).toMatchObject({ winners: [2], replacedByVotes: false });
    const compared = count(instance, { comparison: true });
    expect(compared).toMatchObject({
      winners: [1],
      selectedBy: ['votes'],
      replacedByVotes: true,
      totalCost: 10n,
      pot: rational(10n),
    });
    const even = election(
      10n,
      [10n, 4n],
      [
        [4, [1]],
        [4, [2]],
      ],
    );
    expect(count(even, { comparison: true })).toMatchObject({
      winners: [2],
      replacedByVotes: false,
    });
  });

  it('records ties of the comparison too', () => {
    const instance = election(
      10n,
      [10n, 4n, 10n],
      [
        [5, [1, 3]],
        [4, [2]],
      ],
    );
    expect(count(instance, { comparison: true })).toMatchObject({
      winners: [1],
      ties: [[1, 3]],
      lotDecided: true,
    });
  });

  it('records ties of the run and of the completion', () => {
    const instance = election(
      10n,
      [4n, 4n, 2n, 2n],
      [
        [4, [1, 2]],
        [1, [3]],
        [1, [4]],
      ],
    );
    expect(count(instance, { completion: { kind: 'utilitarian' } })).toMatchObject({
      winners: [1, 2, 3],
      ties: [
        [1, 2],
        [3, 4],
      ],
      lotDecided: true,
    });
  });
});
