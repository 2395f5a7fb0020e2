import { describe, expect, it } from '@jest/globals';
import { namunaobod } from './content.fixture.js';
import { found, holders, jamoat } from './lookups.fixture.js';
import { bySource, ceilings, somoni, sources, sum, total } from './sums.fixture.js';
import type { NamunaobodProposal } from './shapes/namunaobod-plan.js';

/** key: choices, cost, status, done %, spent in somoni */
const scenarioB: readonly (readonly [string, number, bigint, string, number, bigint])[] = [
  ['B1', 2614, 1_480_000n, 'in_progress', 45, 620_000n],
  ['B2', 1873, 540_000n, 'completed', 100, 531_500n],
  ['B3', 1741, 690_000n, 'delayed', 20, 96_000n],
  ['B4', 1466, 222_000n, 'completed', 100, 222_000n],
  ['B5', 1312, 265_000n, 'in_progress', 60, 140_000n],
  ['B6', 1208, 980_000n, 'delayed', 10, 60_000n],
  ['B7', 1037, 318_000n, 'in_progress', 70, 205_000n],
  ['B8', 894, 196_000n, 'completed', 100, 189_400n],
  ['B9', 862, 174_000n, 'in_progress', 50, 88_000n],
  ['B10', 611, 150_000n, 'not_started', 0, 0n],
];

describe('the plan of Namunaobod', () => {
  const planned = namunaobod.proposals.filter((proposal) => proposal.line !== null);
  const line = (proposal: NamunaobodProposal) => found(proposal.line, proposal.key);

  it('has the 10 lines of the worked scenario with their progress', () => {
    expect(
      planned.map((proposal) => {
        const { status, donePercent, spentTjs } = line(proposal).progress;
        return [
          proposal.key,
          proposal.choices,
          BigInt(proposal.costTjs),
          status,
          donePercent,
          BigInt(spentTjs),
        ];
      }),
    ).toEqual(scenarioB);
    expect(somoni(planned.map((proposal) => line(proposal).progress.spentTjs))).toBe(2_151_900n);
  });

  it('costs 5 015 000 somoni, source by source, which is the budget of its choice', () => {
    for (const proposal of planned) {
      expect([proposal.key, total(line(proposal).financing)]).toEqual([
        proposal.key,
        BigInt(proposal.costTjs),
      ]);
    }
    const sums = bySource(planned.map((proposal) => line(proposal).financing));
    expect(sums).toEqual({
      jamoat: 248_000n,
      district: 2_249_000n,
      community_cash: 159_000n,
      in_kind: 300_000n,
      remittance: 105_000n,
      donor: 1_644_000n,
      private: 310_000n,
    });
    expect(somoni(planned.map((proposal) => proposal.costTjs))).toBe(5_015_000n);
    expect(BigInt(namunaobod.budgetTjs)).toBe(5_015_000n);
    const limit = ceilings(namunaobod.envelopes);
    for (const [source, amount] of Object.entries(sums)) {
      expect([source, amount <= (limit[source] ?? -1n)]).toEqual([source, true]);
    }
  });

  it('spends per source no more than the share, and the shares of spending add up', () => {
    for (const proposal of planned) {
      const { financing, progress } = line(proposal);
      expect([proposal.key, total(progress.spentBySource)]).toEqual([
        proposal.key,
        BigInt(progress.spentTjs),
      ]);
      for (const source of sources) {
        expect(BigInt(progress.spentBySource[source]) <= BigInt(financing[source])).toBe(true);
      }
    }
  });

  it('balances its ballots: 5 210 received, 61 refused, 5 149 cast, 27 invalid, 5 122 valid, 14 020 choices', () => {
    const { ballots } = namunaobod;
    expect([
      ballots.received,
      ballots.refused,
      ballots.cast,
      ballots.invalid,
      ballots.valid,
      ballots.choices,
    ]).toEqual([5210, 61, 5149, 27, 5122, 14020]);
    expect(ballots.channels.map(({ channel, received }) => [channel, received])).toEqual([
      ['paper', 3120],
      ['sms_typed', 1480],
      ['web', 610],
    ]);
    for (const row of [ballots, ...ballots.channels]) {
      expect(row.received).toBe(row.refused + row.cast);
      expect(row.cast).toBe(row.invalid + row.valid);
    }
    for (const name of ['received', 'refused', 'cast', 'invalid', 'valid'] as const) {
      expect(sum(ballots.channels.map((row) => row[name]))).toBe(ballots[name]);
    }
    const paper = found(ballots.channels[0], 'paper');
    const { issued, spoiled, unused } = ballots.paperProtocol;
    expect(issued).toBe(paper.cast + spoiled + unused);
    expect(paper.invalid).toBe(ballots.invalid);
    const { one, two, three } = ballots.validBySize;
    expect([one + two + three, one + 2 * two + 3 * three]).toEqual([
      ballots.valid,
      ballots.choices,
    ]);
    expect(sum(namunaobod.proposals.map((proposal) => proposal.choices))).toBe(ballots.choices);
    expect(sum(ballots.validByVillage.map((row) => row.valid))).toBe(ballots.valid);
    for (const village of jamoat('namunaobod').villages) {
      const row = ballots.validByVillage.find((entry) => entry.villageCode === village.code);
      expect(found(row, village.slug).valid).toBeLessThan(village.adults);
    }
  });

  it('accepted two proposals with reservation and decided them after the choice', () => {
    const reserved = namunaobod.proposals.filter(
      (proposal) => proposal.screening.verdict === 'accepted_with_reservation',
    );
    expect(
      reserved.map((proposal) => [
        proposal.key,
        proposal.choices,
        proposal.costTjs,
        proposal.afterChoice?.verdict,
        proposal.line,
      ]),
    ).toEqual([
      ['B11', 254, '120000', 'returned', null],
      ['B12', 148, '210000', 'rejected', null],
    ]);
    expect(reserved.every((proposal) => proposal.screening.reason !== null)).toBe(true);
  });

  it('was approved with a majority of the deputies before it was published', () => {
    const { council, publishedDayOffset, district } = namunaobod.approvalTrail;
    expect(council.votes.filter(({ vote }) => vote === 'for').length).toBe(4);
    expect(council.votes.map(({ login }) => login)).toEqual(
      holders(jamoat('namunaobod').code, 'council_deputy'),
    );
    expect(district?.decision).toBe('approved');
    expect(found(district, 'district').dayOffset < publishedDayOffset).toBe(true);
  });
});
