import { describe, expect, it } from '@jest/globals';
import { greedyByVotes } from './greedy-by-votes.js';
import { type Ballot, type Instance, makeInstance } from './instance.js';
import type { SelectionResult } from './selection-rule.js';

/** Costs by position, and how many ballots support only this position. */
function election(budget: bigint, list: readonly (readonly [bigint, number])[]): Instance {
  return makeInstance({
    budget,
    projects: list.map(([cost], k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost })),
    ballots: list.flatMap(([, votes], k) =>
      Array.from({ length: votes }, (): Ballot => ({ positions: [k + 1] })),
    ),
  });
}

function count(instance: Instance, seed = 'seed'): SelectionResult {
  return greedyByVotes.select(instance, { tieOrder: { kind: 'cost_votes_lot', seed } });
}

describe('greedy by votes', () => {
  it('goes down the list by votes and skips what does not fit', () => {
    const result = count(
      election(100n, [
        [60n, 9],
        [50n, 8],
        [30n, 7],
        [20n, 1],
        [5n, 0],
      ]),
    );
    expect(result.winners).toEqual([1, 3]);
    expect(result.totalCost).toBe(90n);
    expect(result.trace.map((r) => [r.position, r.action, r.remainingBefore])).toEqual([
      [1, 'selected', 100n],
      [2, 'skipped', 40n],
      [3, 'selected', 40n],
      [4, 'skipped', 10n],
    ]);
    expect(result.everyProject.map((p) => [p.outcome, p.reason, p.remainingBefore])).toEqual([
      ['won', 'selected', 100n],
      ['not_won', 'does_not_fit', 40n],
      ['won', 'selected', 40n],
      ['not_won', 'does_not_fit', 10n],
      ['not_won', 'no_support', 10n],
    ]);
  });

  it('never selects a project that nobody supports, though it would fit', () => {
    expect(count(election(100n, [[1n, 0]])).winners).toEqual([]);
  });

  it('spends the budget to the last diram', () => {
    const result = count(
      election(100n, [
        [99n, 2],
        [1n, 1],
      ]),
    );
    expect(result.winners).toEqual([1, 2]);
    expect(result.totalCost).toBe(100n);
  });

  it('prefers the cheaper of two tied projects and says that the lot did not decide', () => {
    const result = count(
      election(10n, [
        [9n, 4],
        [8n, 4],
      ]),
    );
    expect(result.winners).toEqual([2]);
    expect(result.ties).toEqual([[1, 2]]);
    expect(result.lotDecided).toBe(false);
  });

  it('lets the lot decide between projects equal in votes and cost, and says so', () => {
    const tied = election(10n, [
      [9n, 4],
      [9n, 4],
      [9n, 4],
    ]);
    const winnersBySeed = new Set(['a', 'b', 'c', 'd', 'e'].flatMap((s) => count(tied, s).winners));
    expect(winnersBySeed.size).toBeGreaterThan(1);
    expect(count(tied).ties).toEqual([[1, 2, 3]]);
    expect(count(tied).lotDecided).toBe(true);
  });

  it('does not call it decided by lot when all tied projects win', () => {
    const result = count(
      election(20n, [
        [9n, 4],
        [9n, 4],
      ]),
    );
    expect(result.winners).toHaveLength(2);
    expect(result.ties).toEqual([[1, 2]]);
    expect(result.lotDecided).toBe(false);
  });

  it('selects nothing without ballots', () => {
    const result = count(election(100n, [[10n, 0]]));
    expect([result.winners, result.trace, result.ties, result.totalCost]).toEqual([[], [], [], 0n]);
  });
});
