import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyElection, ballots, election } from '../../../../test/support/elections.js';
import type { Instance } from '../instance.js';
import { namedRule, type RuleName } from '../named-rules.js';
import type { Ruling } from '../rule.js';
import { select } from '../select.js';
import { enough } from './enough.js';
import { explain } from './explain.js';
import { withMoreBallots } from './more-ballots.js';

const named = (name: RuleName): Ruling => ({
  rule: namedRule(name, { step: 1n, unit: 1n, start: 'exact', threshold: 0, exclusive: [] }),
  tieOrder: { kind: 'cost_votes_lot', seed: '5' },
});

function found(instance: Instance, ruling: Ruling, position: number, unit = 1n, tries = 60) {
  const explanation = explain(instance, ruling, select(instance, ruling));
  return enough(instance, ruling, explanation, position, { unit, tries });
}

const withCost = (instance: Instance, position: number, cost: bigint): Instance => ({
  ...instance,
  projects: instance.projects.map((p) => (p.position === position ? { ...p, cost } : p)),
});

const withVotes = (instance: Instance, position: number, count: number): Instance => ({
  ...instance,
  electorate: withMoreBallots(instance.electorate, position - 1, count),
});

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

describe('what would have been enough', () => {
  it('is the highest cost and the fewest further ballots with which it wins', () => {
    expect(found(instance, named('greedy_score'), 1)).toEqual({
      position: 1,
      cost: { enough: '60', tooMuch: '61' },
      votes: { enough: 5, tooFew: 4 },
    });
    expect(found(instance, named('mes_cost'), 3)).toEqual({
      position: 3,
      cost: { enough: '13', tooMuch: '14' },
      votes: { enough: 5, tooFew: 4 },
    });
  });

  it('is looked for in the given unit, never at a cost of nothing', () => {
    expect(found(instance, named('greedy_score'), 1, 7n).cost).toEqual({
      enough: '56',
      tooMuch: '63',
    });
    const dear = election(10n, [10n, 9n], [...ballots(3, [1]), ...ballots(1, [2])]);
    expect(found(dear, named('greedy_score'), 2, 9n).cost).toEqual({ enough: null, tooMuch: '9' });
    expect(found(dear, named('greedy_score'), 2, 8n).cost).toEqual({ enough: null, tooMuch: '1' });
  });

  it('is no number of ballots for what costs more than the budget', () => {
    const over = election(10n, [11n, 10n], [...ballots(3, [1]), ...ballots(1, [2])]);
    expect(found(over, named('greedy_score'), 1)).toEqual({
      position: 1,
      cost: { enough: '10', tooMuch: '11' },
      votes: { enough: null, tooFew: 0 },
    });
    // One that costs exactly the budget needs all the money of all.
    expect(found(over, named('mes_cost'), 2).votes).toEqual({ enough: null, tooFew: 80 });
  });

  it('is not looked for beyond the tries', () => {
    expect(found(instance, named('greedy_score'), 1, 1n, 0)).toEqual({
      position: 1,
      cost: { enough: null, tooMuch: '70' },
      votes: { enough: null, tooFew: 0 },
    });
    expect(found(instance, named('greedy_score'), 1, 1n, 1)).toEqual({
      position: 1,
      cost: { enough: '60', tooMuch: '70' },
      votes: { enough: null, tooFew: 4 },
    });
  });

  it.each([
    'greedy_score',
    'greedy_score_per_cost',
    'mes_cost',
    'mes_util_add1',
    'mes_cost_add1u',
    'phragmen',
  ] as const)('under %s is enough when counted again, and what lies beside it is not', (name) => {
    fc.assert(
      fc.property(
        anyElection({ projects: 5, voters: 9, highestCost: 30, highestBudget: 60, points: 1 }),
        ({ instance: any }) => {
          const ruling = named(name);
          const wins = (changed: Instance, position: number) =>
            select(changed, ruling).winners.includes(position);
          const selection = select(any, ruling);
          const explanation = explain(any, ruling, selection);
          for (const { position, outcome, votes } of explanation.projects) {
            if (outcome.kind === 'won' || votes === 0) continue;
            const result = enough(any, ruling, explanation, position, { unit: 1n, tries: 60 });
            const { cost, votes: more } = result;
            expect(wins(withCost(any, position, BigInt(cost.tooMuch)), position)).toBe(false);
            if (cost.enough === null) expect(cost.tooMuch).toBe('1');
            else {
              expect(BigInt(cost.tooMuch) - BigInt(cost.enough)).toBe(1n);
              expect(wins(withCost(any, position, BigInt(cost.enough)), position)).toBe(true);
            }
            if (more.tooFew > 0)
              expect(wins(withVotes(any, position, more.tooFew), position)).toBe(false);
            if (more.enough !== null) {
              expect(more.enough - more.tooFew).toBe(1);
              expect(wins(withVotes(any, position, more.enough), position)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes few counts, because the count itself says where to look', () => {
    const counts = (position: number) => {
      let tries = 1;
      const ruling = named('mes_cost');
      for (;;) {
        const { cost } = found(instance, ruling, position, 1n, tries);
        if (cost.enough !== null && BigInt(cost.tooMuch) - BigInt(cost.enough) === 1n) return tries;
        tries += 1;
      }
    };
    expect([1, 3].map(counts)).toEqual([2, 2]);
  });

  it('takes few counts down a list, because the list says who would have to be passed', () => {
    const list = election(
      10n,
      [5n, 5n, 4n],
      [...ballots(900, [1]), ...ballots(700, [2]), ...ballots(100, [3])],
    );
    // Level with the second one it is ahead of it: it costs less.
    expect(found(list, named('greedy_score'), 3, 1n, 2).votes).toEqual({
      enough: 600,
      tooFew: 599,
    });
    const dearer = election(
      10n,
      [5n, 4n, 5n],
      [...ballots(900, [1]), ...ballots(700, [2]), ...ballots(100, [3])],
    );
    expect(found(dearer, named('greedy_score'), 3, 1n, 2).votes).toEqual({
      enough: 601,
      tooFew: 600,
    });
  });
});
