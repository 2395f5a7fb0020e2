import { describe, expect, it } from '@jest/globals';
import { ballots, election } from '../../../../test/support/elections.js';
import { type Instance, makeInstance } from '../instance.js';
import { namedRule, type RuleName, type RuleOptions } from '../named-rules.js';
import type { EqualSharesRule, Ruling, SelectionRule } from '../rule.js';
import { select } from '../select.js';
import { explain } from './explain.js';

const plain: RuleOptions = { step: 1n, unit: 1n, start: 'exact', threshold: 0, exclusive: [] };
const under = (rule: SelectionRule): Ruling => ({ rule, tieOrder: { kind: 'cost_score_lex' } });
const named = (name: RuleName, options: Partial<RuleOptions> = {}): Ruling =>
  under(namedRule(name, { ...plain, ...options }));

function explained(instance: Instance, ruling: Ruling) {
  return explain(instance, ruling, select(instance, ruling));
}

function outcomes(instance: Instance, ruling: Ruling) {
  return explained(instance, ruling).projects.map(({ outcome }) => outcome);
}

const instance = election(
  100n,
  [70n, 40n, 30n, 10n],
  [
    ...ballots(10, [1], 'A'),
    ...ballots(8, [2], 'B'),
    ...ballots(6, [2, 3], 'C'),
    ...ballots(3, [3], 'D'),
    ...ballots(2, [], 'E'),
  ],
);

describe('down the list by votes', () => {
  it('tells each project what it won by, or what was missing when its turn came', () => {
    expect(explained(instance, named('greedy_score'))).toEqual({
      voters: 29,
      shares: null,
      turns: [
        { position: 2, rest: '100', taken: true },
        { position: 1, rest: '60', taken: false },
        { position: 3, rest: '60', taken: true },
      ],
      projects: [
        {
          position: 1,
          id: 'p1',
          cost: '70',
          votes: 10,
          score: 10,
          support: null,
          outcome: { kind: 'does_not_fit', rest: '60', missing: '10' },
        },
        {
          position: 2,
          id: 'p2',
          cost: '40',
          votes: 14,
          score: 14,
          support: null,
          outcome: { kind: 'won', by: 'votes', rank: 1 },
        },
        {
          position: 3,
          id: 'p3',
          cost: '30',
          votes: 9,
          score: 9,
          support: null,
          outcome: { kind: 'won', by: 'votes', rank: 2 },
        },
        {
          position: 4,
          id: 'p4',
          cost: '10',
          votes: 0,
          score: 0,
          support: null,
          outcome: { kind: 'no_support' },
        },
      ],
    });
  });

  it('goes by votes per cost where the rule does', () => {
    expect(explained(instance, named('greedy_score_per_cost')).turns).toEqual([
      { position: 2, rest: '100', taken: true },
      { position: 3, rest: '60', taken: true },
      { position: 1, rest: '30', taken: false },
    ]);
    expect(outcomes(instance, named('greedy_score_per_cost'))[2]).toEqual({
      kind: 'won',
      by: 'votes_per_cost',
      rank: 2,
    });
  });

  it('puts equal ones in tie order', () => {
    const even = election(5n, [5n, 4n, 4n], ballots(2, [1, 2, 3]));
    expect(explained(even, named('greedy_score')).turns.map(({ position }) => position)).toEqual([
      2, 3, 1,
    ]);
  });

  it('says which ones the threshold left out', () => {
    const ruling = named('greedy_threshold', { threshold: 10 });
    expect(outcomes(instance, ruling)[0]).toEqual({
      kind: 'does_not_fit',
      rest: '60',
      missing: '10',
    });
    expect(outcomes(instance, ruling)[2]).toEqual({ kind: 'below_threshold', threshold: 10 });
    expect(explained(instance, ruling).turns.map(({ position }) => position)).toEqual([2, 1]);
  });

  it('says where the way ended, and who was not reached', () => {
    expect(explained(instance, named('greedy_no_skip'))).toMatchObject({
      turns: [
        { position: 2, taken: true },
        { position: 1, rest: '60', taken: false },
      ],
      projects: [
        { outcome: { kind: 'does_not_fit', rest: '60', missing: '10' } },
        { outcome: { kind: 'won' } },
        { outcome: { kind: 'not_reached' } },
        { outcome: { kind: 'no_support' } },
      ],
    });
  });

  it('says with which winner a project could not win together', () => {
    const pairs: [number, number][] = [
      [1, 4],
      [3, 4],
      [3, 2],
    ];
    const ruling = named('greedy_exclusive', { exclusive: pairs });
    expect(outcomes(instance, ruling)[2]).toEqual({ kind: 'excluded', by: 2 });
    expect(explained(instance, ruling).turns.at(-1)).toEqual({
      position: 3,
      rest: '60',
      taken: false,
    });
  });

  it('goes on after a project that may not win, also where the rule stops at one that does not fit', () => {
    const rule: SelectionRule = {
      kind: 'greedy',
      by: 'votes',
      misfit: 'stop',
      threshold: 0,
      exclusive: [[1, 2]],
    };
    const three = election(
      10n,
      [4n, 4n, 6n],
      [...ballots(3, [1]), ...ballots(2, [2]), ...ballots(1, [3])],
    );
    expect(outcomes(three, under(rule))).toEqual([
      { kind: 'won', by: 'votes', rank: 1 },
      { kind: 'excluded', by: 1 },
      { kind: 'won', by: 'votes', rank: 2 },
    ]);
    expect(explained(three, under(rule)).turns).toEqual([
      { position: 1, rest: '10', taken: true },
      { position: 2, rest: '6', taken: false },
      { position: 3, rest: '6', taken: true },
    ]);
  });

  it('explains by the pair also what would have taken the last of the rest', () => {
    const rule: SelectionRule = {
      kind: 'greedy',
      by: 'votes',
      misfit: 'stop',
      threshold: 1,
      exclusive: [
        [1, 5],
        [2, 3],
      ],
    };
    const five = election(
      10n,
      [3n, 3n, 4n, 5n, 1n],
      [
        ...ballots(5, [1]),
        ...ballots(4, [2]),
        ...ballots(3, [3]),
        ...ballots(2, [4]),
        ...ballots(1, [5]),
      ],
    );
    const { projects, turns } = explained(five, under(rule));
    expect(projects.map(({ outcome }) => outcome)).toEqual([
      { kind: 'won', by: 'votes', rank: 1 },
      { kind: 'won', by: 'votes', rank: 2 },
      // Not by project 1, which is in another pair.
      { kind: 'excluded', by: 2 },
      { kind: 'does_not_fit', rest: '4', missing: '1' },
      // It has just the votes that the rule asks for.
      { kind: 'not_reached' },
    ]);
    expect(turns.map(({ position, rest }) => [position, rest])).toEqual([
      [1, '10'],
      [2, '7'],
      [3, '4'],
      [4, '4'],
    ]);
  });

  it('does not need a misfit to be dearer than the rest by more than the least amount', () => {
    const exact = election(10n, [10n, 1n], [...ballots(2, [1]), ...ballots(1, [2])]);
    expect(outcomes(exact, named('greedy_no_skip'))).toEqual([
      { kind: 'won', by: 'votes', rank: 1 },
      { kind: 'does_not_fit', rest: '0', missing: '1' },
    ]);
  });
});

describe('equal shares', () => {
  it('tell where the money of each supporter went', () => {
    expect(explained(instance, named('mes_cost'))).toEqual({
      voters: 29,
      turns: [],
      shares: {
        pot: '100/1',
        steps: 0,
        villages: [
          { village: 'A', voters: 10, share: '100/29' },
          { village: 'B', voters: 8, share: '100/29' },
          { village: 'C', voters: 6, share: '100/29' },
          { village: 'D', voters: 3, share: '100/29' },
          { village: 'E', voters: 2, share: '100/29' },
        ],
        rounds: [
          {
            round: 1,
            position: 2,
            behind: '1400/29',
            highestPayment: '20/7',
            effectiveVotes: '14/1',
            payers: 14,
            paidInFull: 14,
            tied: [],
            left: ['1000/29', '960/203', '720/203', '300/29', '200/29'],
          },
        ],
      },
      projects: [
        {
          position: 1,
          id: 'p1',
          cost: '70',
          votes: 10,
          score: 10,
          outcome: { kind: 'supporters_short', missing: '1030/29', rest: null },
          support: {
            effectiveSupport: '100/203',
            start: '1000/29',
            held: '1000/29',
            spent: [],
            enoughInRun: { cost: '34', votes: '11' },
          },
        },
        {
          position: 2,
          id: 'p2',
          cost: '40',
          votes: 14,
          score: 14,
          outcome: { kind: 'won', by: 'equal_shares', rank: 1 },
          support: {
            effectiveSupport: '35/29',
            start: '1400/29',
            held: '1400/29',
            spent: [],
            enoughInRun: null,
          },
        },
        {
          position: 3,
          id: 'p3',
          cost: '30',
          votes: 9,
          score: 9,
          outcome: { kind: 'supporters_short', missing: '3270/203', rest: null },
          support: {
            effectiveSupport: '9/14',
            start: '900/29',
            held: '2820/203',
            spent: [{ position: 2, amount: '120/7', voters: 6 }],
            enoughInRun: { cost: '13', votes: '5' },
          },
        },
        {
          position: 4,
          id: 'p4',
          cost: '10',
          votes: 0,
          score: 0,
          outcome: { kind: 'no_support' },
          support: null,
        },
      ],
    });
  });

  it('tell what was left of the budget when the turn came in the completion by votes', () => {
    const completed = explained(instance, named('mes_cost_utilcomp'));
    expect(completed.turns).toEqual([
      { position: 1, rest: '60', taken: false },
      { position: 3, rest: '60', taken: true },
    ]);
    expect(completed.projects.map(({ outcome }) => outcome)).toEqual([
      { kind: 'supporters_short', missing: '1030/29', rest: '60' },
      { kind: 'won', by: 'equal_shares', rank: 1 },
      { kind: 'won', by: 'votes', rank: 2 },
      { kind: 'no_support' },
    ]);
    expect(completed.projects[2]?.support?.effectiveSupport).toBe('9/14');
  });

  it('tell how far the shares had grown', () => {
    const grown = explained(instance, named('mes_cost_add1u', { step: 1n }));
    expect(grown.shares).toMatchObject({ pot: '158/1', steps: 2 });
    expect(grown.shares?.villages[0]).toEqual({ village: 'A', voters: 10, share: '158/29' });
    expect(grown.turns).toEqual([{ position: 1, rest: '30', taken: false }]);
    expect(explained(instance, named('mes_cost_add1', { step: 1n })).turns).toEqual([]);
  });

  it('leave out what is not eligible, and say so', () => {
    const rule = { ...(named('mes_cost_utilcomp').rule as EqualSharesRule), eligibility: true };
    const strict = election(100n, [100n, 90n], [...ballots(8, [1]), ...ballots(1, [2])]);
    const { projects, turns } = explained(strict, under(rule));
    expect(projects[1]).toMatchObject({ outcome: { kind: 'not_eligible' }, support: null });
    expect(turns).toEqual([{ position: 1, rest: '100', taken: true }]);
  });

  it('know no price of what costs nothing', () => {
    const free = election(10n, [0n, 4n], [...ballots(2, [1, 2]), ...ballots(2, [2])]);
    const { projects, shares, turns } = explained(free, named('mes_cost_utilcomp'));
    expect(projects[0]).toMatchObject({
      outcome: { kind: 'won', by: 'free', rank: 1 },
      support: null,
    });
    expect(shares?.rounds.map(({ position }) => position)).toEqual([2]);
    expect(turns).toEqual([]);
  });

  it('show those that were tied, and full support for one that lost the tie', () => {
    const tie = election(10n, [10n, 10n], [...ballots(2, [1, 2], 'A')]);
    const { projects, shares } = explained(tie, named('mes_cost'));
    expect(shares?.rounds[0]?.tied).toEqual([1, 2]);
    expect(projects[1]).toMatchObject({
      outcome: { kind: 'supporters_short', missing: '10/1', rest: null },
      support: {
        effectiveSupport: '1/1',
        held: '0/1',
        enoughInRun: { cost: '10', votes: '1' },
        spent: [{ position: 1, amount: '10/1', voters: 2 }],
      },
    });
  });

  it('have nothing to tell where there is no money or no voter', () => {
    const poor = explained(election(0n, [3n], ballots(2, [1])), named('mes_cost'));
    expect(poor.shares).toMatchObject({ pot: '0/1', rounds: [] });
    expect(poor.projects[0]).toMatchObject({
      outcome: { kind: 'supporters_short', missing: '3/1', rest: null },
      support: null,
    });
    const nobody = explained(election(9n, [3n], []), named('mes_cost'));
    expect(nobody).toMatchObject({ voters: 0, shares: { villages: [], rounds: [] } });
  });

  it('speak of the list by votes where the comparison put it in their place', () => {
    const rule: EqualSharesRule = {
      ...(named('mes_cost').rule as EqualSharesRule),
      comparison: true,
    };
    const split = election(
      10n,
      [10n, 5n],
      [...ballots(5, [1, 2]), ...ballots(4, [1]), ...ballots(2, [2])],
    );
    const replaced = explained(split, under(rule));
    expect(replaced.shares).toBeNull();
    expect(replaced.projects.map(({ outcome }) => outcome)).toEqual([
      { kind: 'won', by: 'votes', rank: 1 },
      { kind: 'does_not_fit', rest: '0', missing: '5' },
    ]);
  });
});

describe('equal shares that promise something to villages', () => {
  const two = makeInstance({
    budget: 100n,
    projects: [
      { id: 'a', position: 1, cost: 30n, village: 'A' },
      { id: 'b', position: 2, cost: 25n, village: 'A' },
      { id: 'c', position: 3, cost: 40n, village: 'B' },
      { id: 'd', position: 4, cost: 45n },
    ],
    ballots: [
      ...ballots(5, [1, 2], 'A'),
      ...ballots(1, [1, 4], 'A'),
      ...ballots(3, [4], 'B'),
      ...ballots(1, [3], 'B'),
    ],
  });
  const plainRule = named('mes_cost').rule as EqualSharesRule;

  it('say where the ceiling left no room', () => {
    const ruling = under({ ...plainRule, ceiling: { num: 1n, den: 2n } });
    const { projects } = explained(two, ruling);
    expect(projects.map(({ outcome }) => outcome.kind)).toEqual([
      'won',
      'village_full',
      'supporters_short',
      'supporters_short',
    ]);
    // Its supporters could have paid: what was in the way was the ceiling.
    expect(projects[1]?.support).toMatchObject({
      effectiveSupport: '1/1',
      held: '25/1',
      enoughInRun: { cost: '25', votes: '1' },
    });
  });

  it('begin the common pot with what the floors left', () => {
    const { projects, shares } = explained(two, under({ ...plainRule, floor: { minVotes: 1 } }));
    expect(projects.map(({ outcome, support }) => [outcome.kind, support === null])).toEqual([
      ['won', true],
      ['supporters_short', false],
      ['won', true],
      ['supporters_short', false],
    ]);
    expect(shares?.villages.map(({ share }) => share)).not.toContain('10/1');
    expect(shares?.rounds).toEqual([]);
  });

  it('begin the common pot with what the purses of the villages left', () => {
    const ruling = under({
      ...plainRule,
      shares: {
        kind: 'partly_divided',
        divided: { num: 1n, den: 2n },
        population: { A: 60, B: 40 },
        cap: { num: 3n, den: 1n },
      },
    });
    const { projects, shares } = explained(two, ruling);
    expect(projects[0]).toMatchObject({
      outcome: { kind: 'won', by: 'village_purse' },
      support: null,
    });
    expect(shares).toMatchObject({
      pot: '70/1',
      villages: [
        { village: 'A', voters: 6, share: '7/1' },
        { village: 'B', voters: 4, share: '7/1' },
      ],
    });
  });
});

describe('Phragmén', () => {
  const four = election(
    10n,
    [6n, 6n, 3n, 1n],
    [...ballots(5, [1]), ...ballots(4, [2]), ...ballots(1, [3])],
  );

  it('says what was not reached', () => {
    expect(explained(four, named('phragmen'))).toMatchObject({
      shares: null,
      turns: [],
      projects: [
        { outcome: { kind: 'won', by: 'phragmen', rank: 1 } },
        { outcome: { kind: 'not_reached' } },
        { outcome: { kind: 'not_reached' } },
        { outcome: { kind: 'no_support' } },
      ],
    });
  });

  it('says what was left when the turn came in the completion', () => {
    expect(outcomes(four, named('phragmen_utilcomp'))).toEqual([
      { kind: 'won', by: 'phragmen', rank: 1 },
      { kind: 'does_not_fit', rest: '4', missing: '2' },
      { kind: 'won', by: 'votes', rank: 2 },
      { kind: 'no_support' },
    ]);
  });
});

it('can be written as JSON and read back without loss', () => {
  const written = explained(instance, named('mes_cost_add1u'));
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
});
