import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotsWithTotals, type MadeBallot } from './ballots-with-totals.js';
import { seededDraw } from './seeded.js';

const near = (village: string, project: number) => village === `v${project % 3}`;

function count<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function make(seed: string): MadeBallot<string>[] {
  return ballotsWithTotals(
    {
      votes: [120, 90, 75, 60, 40, 15],
      sizes: [
        { size: 1, ballots: 20 },
        { size: 2, ballots: 40 },
        { size: 3, ballots: 100 },
      ],
      villages: [
        { village: 'v0', ballots: 70 },
        { village: 'v1', ballots: 50 },
        { village: 'v2', ballots: 40 },
      ],
      near,
    },
    seededDraw(seed),
  );
}

describe('ballots made to given totals', () => {
  it('have exactly the votes, sizes and villages that were given, whatever the draw', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ballots = make(seed);
        const votes = count(ballots.flatMap(({ positions }) => positions));
        expect([1, 2, 3, 4, 5, 6].map((position) => votes.get(position))).toEqual([
          120, 90, 75, 60, 40, 15,
        ]);
        const sizes = count(ballots.map(({ positions }) => positions.length));
        expect([sizes.get(1), sizes.get(2), sizes.get(3)]).toEqual([20, 40, 100]);
        const villages = count(ballots.map(({ village }) => village));
        expect([villages.get('v0'), villages.get('v1'), villages.get('v2')]).toEqual([70, 50, 40]);
        for (const { positions } of ballots) {
          expect([...new Set(positions)].sort((a, b) => a - b)).toEqual(positions);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('come out the same at each loading, and name what lies near more often', () => {
    expect(make('a')).toEqual(make('a'));
    expect(make('a')).not.toEqual(make('b'));
    const share = (village: string) => {
      const own = make('a').filter((ballot) => ballot.village === village);
      const named = own.flatMap(({ positions }) => positions);
      return named.filter((position) => near(village, position - 1)).length / named.length;
    };
    // Without a preference people of v2 would name the third and the sixth project in 90 of 400 choices.
    expect(share('v2')).toBeGreaterThan(0.3);
  });

  it('are refused when no ballots have these totals', () => {
    const twice = { votes: [3, 1], sizes: [{ size: 2, ballots: 2 }] };
    const villages = [{ village: 'v', ballots: 2 }];
    expect(() =>
      ballotsWithTotals({ ...twice, villages, near: () => false }, seededDraw('x')),
    ).toThrow('No ballots have these totals.');
    expect(() =>
      ballotsWithTotals(
        { ...twice, villages: [{ village: 'v', ballots: 3 }], near: () => false },
        seededDraw('x'),
      ),
    ).toThrow('differ in number');
  });
});
