import { describe, expect, it } from '@jest/globals';
import { countChoice, type CountedBallot } from './count-choice.js';
import { wholePartOf } from './written-fraction.js';

const village = (name: string) => `village-${name}`;
const ballots = (count: number, positions: readonly number[], from: string): CountedBallot[] =>
  Array.from({ length: count }, () => ({ positions, villageId: village(from) }));

const input = {
  rule: 'greedy_by_votes',
  tieOrder: { kind: 'cost_votes_lot', seed: '1234561234' },
  currency: 'TJS',
  budgetMinor: 100n,
  projects: [
    { code: '7', position: 1, costMinor: 70n },
    { code: '3', position: 2, costMinor: 40n },
    { code: '5', position: 3, costMinor: 30n },
    { code: '9', position: 4, costMinor: 10n },
  ],
  ballots: [
    ...ballots(10, [1], 'a'),
    ...ballots(8, [2], 'b'),
    ...ballots(6, [2, 3], 'c'),
    ...ballots(3, [3], 'd'),
    ...ballots(2, [], 'e'),
  ],
} as const;

describe('the count of a choice', () => {
  const result = countChoice(input);

  it('says of each project whether it won, and of the others why not and what was missing', () => {
    expect(result.projects).toMatchObject([
      { position: 1, votes: 10, verdict: 'does_not_fit', rank: null, gapMinor: '10' },
      { position: 2, votes: 14, verdict: 'won', rank: 1, gapMinor: null },
      { position: 3, votes: 9, verdict: 'won', rank: 2, gapMinor: null },
      { position: 4, votes: 0, verdict: 'no_support', rank: null, gapMinor: null },
    ]);
    expect(result.binding).toMatchObject({ winners: [2, 3], totalCostMinor: '70' });
  });

  it('counts an empty ballot as a ballot', () => {
    expect(result).toMatchObject({ ballots: 29, emptyBallots: 2 });
  });

  it('shows equal shares beside it, with fractions that can be read', () => {
    expect(result.comparison.rule).toBe('equal_shares');
    const second = result.projects[1]?.equalShares;
    expect(second?.won).toBe(true);
    expect(wholePartOf(second?.effectiveVotes ?? '', 1n)).toBe(14);
    expect(wholePartOf(result.projects[0]?.equalShares.shareOfCost ?? '', 100n)).toBe(49);
  });

  it('joins villages with fewer than five ballots', () => {
    expect(result.blocks).toEqual([
      { villageIds: [village('a')], ballots: 10, votes: [10, 0, 0, 0] },
      { villageIds: [village('b')], ballots: 8, votes: [0, 8, 0, 0] },
      { villageIds: [village('c')], ballots: 6, votes: [0, 6, 6, 0] },
      { villageIds: [village('d'), village('e')], ballots: 5, votes: [0, 0, 3, 0] },
    ]);
  });

  it('can be written as JSON and read back without loss', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('does not depend on the order in which the ballots lie', () => {
    expect(countChoice({ ...input, ballots: [...input.ballots].reverse() })).toEqual(result);
  });

  it('gives a choice without a ballot no winner', () => {
    const empty = countChoice({ ...input, ballots: [] });
    expect(empty.binding.winners).toEqual([]);
    expect(empty.blocks).toEqual([]);
    expect(empty.projects.every(({ verdict }) => verdict === 'no_support')).toBe(true);
  });
});
