import { describe, expect, it } from '@jest/globals';
import { fund } from './content.fixture.js';
import { jamoat } from './lookups.fixture.js';
import { somoni, sum } from './sums.fixture.js';

describe('the village fund of Sabzdara', () => {
  it('offers ten works for two and a half times the budget', () => {
    expect(fund.works.length).toBe(10);
    expect(BigInt(fund.budgetTjs)).toBe(240_000n);
    expect(2n * somoni(fund.works.map((work) => work.costTjs))).toBe(5n * BigInt(fund.budgetTjs));
    expect(somoni(fund.envelopes.map((envelope) => envelope.ceilingTjs))).toBe(
      BigInt(fund.budgetTjs),
    );
    for (const work of fund.works)
      expect(BigInt(work.costTjs) <= BigInt(fund.budgetTjs)).toBe(true);
  });

  it('can draw 300 ballots over all villages, one of which is too small to be shown alone', () => {
    const { ballots, sizes, channels, villages } = fund.generation;
    expect(ballots).toBe(300);
    expect(sum(Object.values(sizes))).toBe(ballots);
    expect(sum(Object.values(channels))).toBe(ballots);
    expect(sum(villages.map((village) => village.ballots))).toBe(ballots);
    expect(villages.map((village) => village.villageCode)).toEqual(
      jamoat('sabzdara').villages.map((village) => village.code),
    );
    expect(villages.filter((village) => village.ballots < 5).length).toBe(1);
    const keys = fund.works.map((work) => work.key);
    for (const village of villages) {
      expect(Object.keys(village.weights)).toEqual(keys);
      expect(Object.values(village.weights).every((weight) => weight > 0)).toBe(true);
    }
  });

  it('is open on the first day', () => {
    expect(fund.timeline.choiceOpensDayOffset < 0 && fund.timeline.choiceClosesDayOffset > 0).toBe(
      true,
    );
  });
});
