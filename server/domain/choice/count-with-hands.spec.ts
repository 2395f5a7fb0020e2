import { describe, expect, it } from '@jest/globals';
import { countWithHands } from './count-with-hands.js';
import type { CountInput } from './count-choice.js';
import type { ResultTally } from './result-document.js';

const projects = [
  { code: 'a', position: 1, costMinor: 600_00n },
  { code: 'b', position: 2, costMinor: 500_00n },
  { code: 'c', position: 3, costMinor: 400_00n },
];

const input = (changes: Partial<CountInput> = {}): CountInput => ({
  rule: 'greedy_score',
  stepMinor: 100n,
  tieOrder: { kind: 'cost_votes_lot', seed: '4-6-2' },
  currency: 'TJS',
  budgetMinor: 1_000_00n,
  projects,
  ballots: Array.from({ length: 5 }, () => ({ positions: [1], villageId: 'v1' })),
  ...changes,
});

const tally = (yes: readonly number[], attendance = 10): ResultTally => ({
  meetingId: 'm1',
  villageId: 'v2',
  heldOn: '2027-01-12',
  sections: ['women'],
  attendance,
  hands: yes.map((count) => ({ yes: count, no: attendance - count, abstain: 0 })),
});

describe('a count with hands', () => {
  it('adds the hands for to the ballots under most votes first, and never takes off those against', () => {
    const { binding, projects: listed, ballots } = countWithHands(input(), [tally([0, 7, 6])]);
    expect(listed.map(({ votes }) => votes)).toEqual([5, 7, 6]);
    expect(ballots).toBe(5);
    expect(binding.winners).toEqual([2, 3]);
    expect(binding.projects[0]).toMatchObject({ verdict: 'does_not_fit', missingMinor: '50000' });
    expect(binding.ballotsWithoutWinner).toBe(5);
  });

  it('gives each group of a meeting one purse under equal shares, and the rest goes by votes', () => {
    const rule = 'mes_cost_add1u';
    const hands = [tally([0, 10, 10])];
    const { binding, beside } = countWithHands(input({ rule }), hands);
    // Fifteen people, 66.66 each: ten of them pay 500 for b and have no 400 left for c, the five have no 600 for a.
    expect(binding.winners).toEqual([3, 2]);
    expect(binding.projects.map(({ selectedBy }) => selectedBy)).toEqual([
      null,
      'votes',
      'equal_shares',
    ]);
    expect(binding.shares).toEqual({
      firstShareMinor: '6666',
      shareMinor: '6666',
      steps: 0,
      rounds: [],
    });
    expect(beside.rule).toBe('greedy_score');
    expect(
      binding.projects.every(({ enough, support }) => enough === null && support === null),
    ).toBe(true);
  });

  it('counts hands alone where nobody handed in a ballot', () => {
    for (const rule of ['greedy_score', 'mes_cost_add1u'] as const) {
      const { binding, ballots } = countWithHands(input({ rule, ballots: [] }), [tally([1, 0, 9])]);
      expect(ballots).toBe(0);
      expect(binding.winners).toEqual([3, 1]);
      expect(binding.projects[1]?.verdict).toBe('no_support');
    }
  });
});
