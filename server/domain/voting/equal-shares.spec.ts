import { describe, expect, it } from '@jest/globals';
import { equalShares } from './equal-shares.js';
import { makeInstance, type Instance } from './instance.js';
import type { SelectionResult } from './selection-rule.js';

function election(
  budget: bigint,
  costs: readonly bigint[],
  ballots: readonly (readonly [times: number, ...positions: number[]])[],
): Instance {
  return makeInstance({
    budget,
    projects: costs.map((cost, k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost })),
    ballots: ballots.flatMap(([times, ...positions]) =>
      Array.from({ length: times }, () => ({ positions })),
    ),
  });
}

function count(instance: Instance, seed = 'seed'): SelectionResult {
  return equalShares.select(instance, { tieOrder: { kind: 'cost_votes_lot', seed } });
}

describe('equal shares', () => {
  it('selects a project that all 105 voters can just pay, where floating point loses it (Zabrze Żandka 2021)', () => {
    const shares = Array.from({ length: 105 }, () => 155_000 / 105);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(155_000);
    const result = count(election(15_500_000n, [15_500_000n], [[105, 1]]));
    expect(result.winners).toEqual([1]);
    expect(result.totalCost).toBe(15_500_000n);
    expect(result.trace[0]?.effectiveVotes).toEqual({ num: 105n, den: 1n });
  });

  it('counts an empty ballot as a voter whose share stays unspent', () => {
    expect(count(election(100n, [100n], [[4, 1]])).winners).toEqual([1]);
    expect(count(election(100n, [100n], [[4, 1], [1]])).winners).toEqual([]);
  });

  it('gives a minority its part of the budget where votes alone would give all to the majority', () => {
    // 6 of 10 voters want 1, 2 and 3; 4 want 4: they own 40 of 100.
    const result = count(
      election(
        100n,
        [30n, 30n, 40n, 40n],
        [
          [6, 1, 2, 3],
          [4, 4],
        ],
      ),
    );
    expect(result.winners).toEqual(
      [1, 2, 4].sort((a, b) => roundOf(result, a) - roundOf(result, b)),
    );
    expect(result.everyProject[2]).toMatchObject({
      outcome: 'not_won',
      reason: 'supporters_cannot_pay',
      support: { supportersMoneyLeft: { num: 0n, den: 1n }, effectiveVotes: null },
    });
  });

  it('lets the supporters who have less pay all they have and the others share the rest', () => {
    // Purses of 10. Project 1 (cost 18) takes 6 from each of voters 1–3. Project 2 (cost 15) has voters 3 (4 left) and 4 and 5.
    const result = count(
      election(
        50n,
        [18n, 15n],
        [
          [2, 1],
          [1, 1, 2],
          [1, 2],
          [1, 2],
        ],
      ),
    );
    expect(result.winners).toEqual([2, 1].sort((a, b) => roundOf(result, a) - roundOf(result, b)));
    const last = result.trace[1];
    // Both have 3 votes; the cheaper project 2 goes first, at 5 each. Voter 3 then has 5 for project 1, voters 1 and 2 pay 6.5.
    expect(last?.position).toBe(1);
    expect(last?.highestPayment).toEqual({ num: 13n, den: 2n });
    expect(last?.effectiveVotes).toEqual({ num: 36n, den: 13n });
  });

  it('says how near the supporters of a project came to its cost', () => {
    // Purses of 10: project 1 takes 20/3 from each of three voters and leaves 10/3 for project 2, which costs 10.
    const result = count(
      election(
        30n,
        [20n, 10n],
        [
          [2, 1],
          [1, 1, 2],
        ],
      ),
    );
    expect(result.winners).toEqual([1]);
    expect(result.everyProject.map((p) => p.support)).toEqual([
      {
        effectiveVotes: { num: 3n, den: 1n },
        shareOfCost: { num: 1n, den: 1n },
        supportersMoneyLeft: { num: 10n, den: 1n },
      },
      {
        effectiveVotes: null,
        shareOfCost: { num: 1n, den: 3n },
        supportersMoneyLeft: { num: 10n, den: 3n },
      },
    ]);
  });

  it('measures against all that supporters hold when nothing could be bought', () => {
    const result = count(election(100n, [80n], [[2, 1], [2]]));
    expect(result.winners).toEqual([]);
    expect(result.everyProject[0]?.support).toEqual({
      effectiveVotes: null,
      shareOfCost: { num: 5n, den: 8n },
      supportersMoneyLeft: { num: 50n, den: 1n },
    });
  });

  it('names the reason for every project that did not win', () => {
    const result = count(election(10n, [11n, 5n, 6n], [[1, 1, 2], [1]]));
    expect(result.everyProject.map((p) => p.reason)).toEqual([
      'does_not_fit',
      'selected',
      'no_support',
    ]);
  });

  it('prefers the cheaper of two projects with equal effective votes', () => {
    const result = count(election(10n, [10n, 5n], [[2, 1, 2]]));
    expect(result.winners).toEqual([2]);
    expect(result.ties).toEqual([[1, 2]]);
    expect(result.lotDecided).toBe(false);
  });

  it('lets the lot decide last and says so', () => {
    const tied = election(10n, [10n, 10n, 10n], [[2, 1, 2, 3]]);
    const winnersBySeed = new Set(['a', 'b', 'c', 'd', 'e'].flatMap((s) => count(tied, s).winners));
    expect(winnersBySeed.size).toBeGreaterThan(1);
    expect(count(tied)).toMatchObject({ ties: [[1, 2, 3]], lotDecided: true });
  });

  it('does not call it decided by lot when the tied projects all win', () => {
    const result = count(election(20n, [10n, 10n], [[2, 1, 2]]));
    expect(result.winners).toHaveLength(2);
    expect(result).toMatchObject({ ties: [[1, 2]], lotDecided: false });
  });

  it('selects nothing without ballots and with an empty budget', () => {
    expect(count(election(100n, [10n], [])).winners).toEqual([]);
    expect(count(election(0n, [10n], [[3, 1]])).winners).toEqual([]);
  });
});

function roundOf(result: SelectionResult, position: number): number {
  return result.everyProject[position - 1]?.round ?? Number.POSITIVE_INFINITY;
}
