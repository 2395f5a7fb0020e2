import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallElection } from '../election.fixture.js';
import { makeInstance } from '../instance.js';
import { compareRationals, rational, zero } from '../rational.js';
import { consensusOf, consensusOverVillages, voicesByGroup } from './consensus.js';

describe('consensus over declared groups', () => {
  it('multiplies what the groups agree, with a voice for and one against added to each', () => {
    const consensus = consensusOf([
      { agree: 2, asked: 4 },
      { agree: 0, asked: 1 },
      { agree: 8, asked: 8 },
    ]);
    expect(consensus.byGroup).toEqual([rational(1n, 2n), rational(1n, 3n), rational(9n, 10n)]);
    expect(consensus.least).toEqual(rational(1n, 3n));
    expect(consensus.spread).toEqual(rational(17n, 30n));
    expect(consensus.product).toEqual(rational(3n, 20n));
    expect(consensus.geometricMean).toBeCloseTo(0.15 ** (1 / 3), 12);
  });

  it('is a half in a group of which nobody was asked', () => {
    const { byGroup, least, spread, product, geometricMean } = consensusOf([
      { agree: 0, asked: 0 },
    ]);
    const half = rational(1n, 2n);
    expect([byGroup, least, spread, product]).toEqual([[half], half, zero, half]);
    expect(geometricMean).toBeCloseTo(0.5, 12);
  });

  it('stays within its bounds, and does not grow when a group agrees less', () => {
    const voices = fc
      .array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), { minLength: 1, maxLength: 6 })
      .map((pairs) => pairs.map(([agree, others]) => ({ agree, asked: agree + others })));
    fc.assert(
      fc.property(voices, (groups) => {
        const { byGroup, least, spread, product, geometricMean } = consensusOf(groups);
        for (const part of byGroup) {
          expect(compareRationals(least, part)).not.toBe(1);
          expect(compareRationals(product, part)).not.toBe(1);
        }
        expect(compareRationals(spread, rational(1n))).toBe(-1);
        expect(geometricMean).toBeGreaterThanOrEqual(Number(least.num) / Number(least.den) - 1e-12);
        const [first, ...others] = groups;
        const cooler = consensusOf([{ agree: first!.agree, asked: first!.asked + 1 }, ...others]);
        expect(compareRationals(cooler.product, product)).toBe(-1);
      }),
    );
  });
});

describe('voices by group', () => {
  const instance = makeInstance({
    projects: [1, 2].map((position) => ({ id: String(position), position, cost: 1n })),
    ballots: [
      { positions: [1, 2], village: 'A' },
      { positions: [1, 2], village: 'A' },
      { positions: [], village: 'A' },
      { positions: [2], village: 'B' },
    ],
    budget: 1n,
  });

  it('counts who supports and who was asked, village by village', () => {
    const { electorate } = instance;
    expect(voicesByGroup(electorate, electorate.village, 2)).toEqual([
      [
        { agree: 2, asked: 3 },
        { agree: 0, asked: 1 },
      ],
      [
        { agree: 2, asked: 3 },
        { agree: 1, asked: 1 },
      ],
    ]);
    expect(consensusOverVillages(electorate).map(({ least }) => least)).toEqual([
      rational(1n, 3n),
      rational(3n, 5n),
    ]);
  });

  it('adds up to the votes', () => {
    fc.assert(
      fc.property(smallElection(), ({ instance: { electorate } }) => {
        const voices = voicesByGroup(electorate, electorate.village, electorate.villages.length);
        const total = (key: 'agree' | 'asked', p: number): number =>
          voices[p]!.reduce((sum, voice) => sum + voice[key], 0);
        voices.forEach((_, p) => {
          expect(total('agree', p)).toBe(electorate.votes[p]);
          expect(total('asked', p)).toBe(electorate.voters);
        });
      }),
    );
  });
});
