import { describe, expect, it } from '@jest/globals';
import { countChoice, type CountedBallot, type CountInput } from './count-choice.js';
import { countWithHands } from './count-with-hands.js';
import { ballotsLeavingOut, handsLeavingOut, isSameList, withLeftOut } from './left-out.js';
import type { ResultTally } from './result-document.js';

const ballots = (count: number, positions: readonly number[]): CountedBallot[] =>
  Array.from({ length: count }, () => ({ positions, villageId: 'village' }));

const input: CountInput = {
  rule: 'greedy_score',
  stepMinor: 100n,
  tieOrder: { kind: 'cost_votes_lot', seed: '1234561234' },
  currency: 'TJS',
  budgetMinor: 7_000n,
  projects: [
    { code: '7', position: 1, costMinor: 4_000n },
    { code: '3', position: 2, costMinor: 4_000n },
    { code: '5', position: 3, costMinor: 3_000n },
  ],
  ballots: [...ballots(6, [1]), ...ballots(5, [1, 2]), ...ballots(3, [3]), ...ballots(1, [])],
};

function leaving(leftOut: readonly number[], rule = input.rule) {
  const counted = countChoice({
    ...input,
    rule,
    ballots: ballotsLeavingOut(input.ballots, leftOut),
  });
  return withLeftOut(counted, input, [], leftOut);
}

describe('a count that leaves works out', () => {
  it.each(['greedy_score', 'mes_cost_add1u'] as const)(
    'gives the money of the work to the others under %s',
    (rule) => {
      expect(countChoice({ ...input, rule }).binding.winners).toEqual([1, 3]);
      expect(leaving([1], rule).binding.winners).toEqual([2, 3]);
    },
  );

  it('names the work and keeps how many supported it, where, and how many ballots are blank', () => {
    const result = leaving([1]);
    expect(result.leftOut).toEqual([1]);
    expect(result.projects.map(({ votes }) => votes)).toEqual([11, 5, 3]);
    expect(result.blocks).toMatchObject([{ ballots: 15, votes: [11, 5, 3] }]);
    expect(result.ballots).toBe(15);
    expect(result.emptyBallots).toBe(1);
    for (const rule of [result.binding, result.beside]) {
      expect(rule.projects[0]).toEqual({
        verdict: 'left_out',
        rank: null,
        selectedBy: null,
        missingMinor: null,
        restMinor: null,
        support: null,
        enough: null,
      });
      expect(rule.turns.map(({ position }) => position)).not.toContain(1);
      // Six ballots ticked nothing but the work that is left out, one nothing at all.
      expect(rule.ballotsWithoutWinner).toBe(7);
    }
  });

  it('draws no other lot between the works that stay', () => {
    const even: CountInput = {
      ...input,
      projects: [1, 2, 3, 4].map((position) => ({
        code: String(position),
        position,
        costMinor: 4_000n,
      })),
      budgetMinor: 4_000n,
      ballots: [...ballots(4, [1]), ...ballots(4, [2]), ...ballots(4, [4]), ...ballots(2, [3])],
    };
    const first = countChoice(even);
    expect(first.binding.lotDecided).toBe(true);
    const again = countChoice({ ...even, ballots: ballotsLeavingOut(even.ballots, [3]) });
    expect(again.binding.winners).toEqual(first.binding.winners);
    expect(again.binding.ties).toEqual(first.binding.ties);
  });

  it('leaves out hands too', () => {
    const hands = [
      { yes: 20, no: 0, abstain: 0 },
      { yes: 1, no: 2, abstain: 17 },
      { yes: 9, no: 1, abstain: 10 },
    ];
    const tallies: ResultTally[] = [
      {
        meetingId: 'meeting',
        villageId: 'village',
        heldOn: '2026-05-01',
        sections: ['women'],
        attendance: 20,
        hands,
      },
    ];
    const counted = countWithHands(
      { ...input, ballots: ballotsLeavingOut(input.ballots, [1]) },
      handsLeavingOut(tallies, [1]),
    );
    expect(counted.binding.winners).toEqual([3, 2]);
    const result = withLeftOut(counted, input, tallies, [1]);
    expect(result.projects.map(({ votes }) => votes)).toEqual([31, 6, 12]);
    expect(result.tallies).toEqual(tallies);
  });

  it('knows lists by what is on them', () => {
    expect(isSameList([1, 3], [3, 1])).toBe(true);
    expect(isSameList([], [])).toBe(true);
    expect(isSameList([1], [1, 2])).toBe(false);
    expect(isSameList([1], [2])).toBe(false);
  });
});
