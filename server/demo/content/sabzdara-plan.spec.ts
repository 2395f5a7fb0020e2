import { describe, expect, it } from '@jest/globals';
import { sabzdara } from './content.fixture.js';
import { found, holders, jamoat } from './lookups.fixture.js';
import { bySource, ceilings, somoni, sum, total } from './sums.fixture.js';
import type { SabzdaraProposal, ScoresContent } from './shapes/sabzdara-plan.js';

const percent: Record<keyof ScoresContent, number> = {
  beneficiaries: 25,
  urgency: 25,
  womenChildren: 20,
  readiness: 15,
  contribution: 15,
};

/** Marks 1–5 with weights that add up to 100 give a score out of 100: a fifth of the weighted sum. */
function weighted(scores: ScoresContent): number {
  const fivefold = sum(
    (Object.keys(percent) as (keyof ScoresContent)[]).map((name) => percent[name] * scores[name]),
  );
  expect(fivefold % 5).toBe(0);
  return fivefold / 5;
}

/** key: marks, score, rank, yes–no–abstain, first and last year of the plan (1–3), cost in somoni */
const scenarioA: readonly (readonly [
  string,
  string,
  number,
  number,
  string,
  number,
  number,
  bigint,
])[] = [
  ['A1', '5/5/5/4/4', 94, 1, '19-0-0', 1, 2, 820_000n],
  ['A2', '4/4/4/5/4', 83, 2, '19-0-0', 1, 1, 240_000n],
  ['A3', '4/4/5/4/3', 81, 3, '18-0-1', 1, 1, 195_000n],
  ['A11', '4/4/4/5/3', 80, 4, '18-0-1', 1, 1, 215_000n],
  ['A4', '3/5/4/3/4', 77, 5, '16-2-1', 2, 2, 310_000n],
  ['A6', '3/4/3/4/5', 74, 6, '15-2-2', 2, 2, 385_000n],
  ['A9', '3/4/3/4/5', 74, 6, '15-2-2', 3, 3, 290_000n],
  ['A5', '3/5/3/3/3', 70, 8, '18-1-0', 1, 1, 460_000n],
  ['A8', '2/3/5/5/3', 69, 9, '16-1-2', 2, 2, 175_000n],
  ['A7', '2/2/5/4/4', 64, 10, '14-3-2', 1, 1, 150_000n],
  ['A12', '4/2/2/3/4', 59, 11, '13-2-4', 3, 3, 128_000n],
  ['A10', '3/1/2/5/5', 58, 12, '11-5-3', 3, 3, 98_000n],
];

describe('the plan of Sabzdara', () => {
  const lines = sabzdara.proposals
    .filter((proposal) => proposal.outcome === 'in_plan')
    .toSorted((one, two) => found(one.orderPosition, one.key) - found(two.orderPosition, two.key));
  const line = (proposal: SabzdaraProposal) => found(proposal.line, proposal.key);
  const scored = sabzdara.proposals.filter((proposal) => proposal.scores !== null);

  it('has the 12 lines of the worked scenario, mark by mark', () => {
    expect(
      lines.map((proposal) => {
        const scores = found(proposal.scores, proposal.key);
        const vote = found(proposal.committeeVote, proposal.key);
        return [
          proposal.key,
          Object.keys(percent)
            .map((name) => scores[name as keyof ScoresContent])
            .join('/'),
          proposal.weightedScore,
          proposal.scoreRank,
          `${vote.yes}-${vote.no}-${vote.abstain}`,
          line(proposal).fromYearOffset - sabzdara.planFromYearOffset + 1,
          line(proposal).toYearOffset - sabzdara.planFromYearOffset + 1,
          BigInt(found(proposal.costTjs, proposal.key)),
        ];
      }),
    ).toEqual(scenarioA);
    expect(sabzdara.planToYearOffset - sabzdara.planFromYearOffset).toBe(2);
  });

  it('costs 3 466 000 somoni, source by source', () => {
    for (const proposal of lines) {
      expect([proposal.key, total(line(proposal).financing)]).toEqual([
        proposal.key,
        BigInt(found(proposal.costTjs, proposal.key)),
      ]);
    }
    expect(somoni(lines.map((proposal) => proposal.costTjs))).toBe(3_466_000n);
    expect(bySource(lines.map((proposal) => line(proposal).financing))).toEqual({
      jamoat: 65_000n,
      district: 910_000n,
      community_cash: 203_000n,
      in_kind: 455_000n,
      remittance: 93_000n,
      donor: 1_530_000n,
      private: 210_000n,
    });
  });

  it('starts 1 260 000 in year one alone, 820 000 over two years, 870 000 in year two, 516 000 in year three', () => {
    const years = new Map<string, bigint>();
    for (const proposal of lines) {
      const { fromYearOffset, toYearOffset } = line(proposal);
      const span = `${fromYearOffset}-${toYearOffset}`;
      years.set(span, (years.get(span) ?? 0n) + BigInt(found(proposal.costTjs, proposal.key)));
    }
    expect(Object.fromEntries(years)).toEqual({
      '1-1': 1_260_000n,
      '1-2': 820_000n,
      '2-2': 870_000n,
      '3-3': 516_000n,
    });
  });

  it('comes from 31 proposals: 7 merged, 6 returned or rejected, 18 scored, 6 in reserve', () => {
    const outcome = (name: SabzdaraProposal['outcome']) =>
      sabzdara.proposals.filter((proposal) => proposal.outcome === name);
    expect(sabzdara.proposals.length).toBe(31);
    expect(sabzdara.proposals.map((proposal) => proposal.number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
    expect(
      [lines, outcome('reserve'), outcome('merged'), scored].map((list) => list.length),
    ).toEqual([12, 6, 7, 18]);
    const turnedDown = [...outcome('returned'), ...outcome('rejected')];
    expect(turnedDown.map((proposal) => proposal.screening.ground).toSorted()).toEqual([
      'duplicate',
      'land',
      'outside_powers',
      'outside_powers',
      'private_benefit',
      'private_benefit',
    ]);
    for (const proposal of sabzdara.proposals) {
      const { verdict, reason, mergedIntoKey } = proposal.screening;
      expect([proposal.key, reason === null]).toEqual([proposal.key, verdict === 'accepted']);
      expect([proposal.key, mergedIntoKey !== null]).toEqual([proposal.key, verdict === 'merged']);
      if (mergedIntoKey !== null) {
        expect(lines.map((entry) => entry.key)).toContain(mergedIntoKey);
      }
    }
    expect(outcome('reserve').every((proposal) => BigInt(proposal.costTjs ?? '0') > 0n)).toBe(true);
  });

  it('adds up marks, ranks and votes, with one tie decided by lot', () => {
    expect(sabzdara.criteriaWeights).toEqual(percent);
    for (const proposal of scored) {
      const scores = found(proposal.scores, proposal.key);
      expect([proposal.key, proposal.weightedScore]).toEqual([proposal.key, weighted(scores)]);
      const better = scored.filter(
        (other) => found(other.weightedScore, other.key) > weighted(scores),
      ).length;
      expect([proposal.key, proposal.scoreRank]).toEqual([proposal.key, better + 1]);
      expect(proposal.orderReason).not.toBeNull();
    }
    expect(scored.map((proposal) => proposal.orderPosition ?? 0).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    for (const proposal of lines) {
      const vote = found(proposal.committeeVote, proposal.key);
      expect([proposal.key, vote.yes + vote.no + vote.abstain]).toEqual([
        proposal.key,
        sabzdara.committee.present,
      ]);
    }
    expect(sabzdara.committee).toEqual({ seats: 21, present: 19, quorum: 14 });
    const ranks = scored.map((proposal) => proposal.scoreRank);
    expect(ranks.length - new Set(ranks).size).toBe(1);
  });

  it('counts users by village where a line serves whole villages', () => {
    const population = (codes: readonly string[]) =>
      sum(
        jamoat('sabzdara')
          .villages.filter((village) => codes.includes(village.code))
          .map((village) => village.population),
      );
    for (const key of ['A1', 'A3', 'A4', 'A5', 'A6', 'A9', 'A11', 'A12']) {
      const proposal = found(
        lines.find((entry) => entry.key === key),
        key,
      );
      expect([key, proposal.beneficiaries]).toEqual([key, population(proposal.villageCodes)]);
    }
  });

  it('had two lines returned by the district, and both versions fit the envelopes', () => {
    const [first, second] = sabzdara.versions;
    const changed = lines.filter((proposal) => line(proposal).firstVersion !== null);
    expect(changed.map((proposal) => proposal.key).toSorted()).toEqual(['A5', 'A9']);
    expect(first?.district?.decision).toBe('returned');
    expect(first?.district?.returnedKeys.toSorted()).toEqual(['A5', 'A9']);
    expect(second?.district).toBeNull();
    const before = lines.map((proposal) => {
      const old = line(proposal).firstVersion;
      if (old === null) return line(proposal).financing;
      expect([proposal.key, total(old.financing)]).toEqual([proposal.key, BigInt(old.costTjs)]);
      const { financing, fromYearOffset, toYearOffset } = line(proposal);
      expect([old.costTjs, old.fromYearOffset, old.toYearOffset]).not.toEqual([
        String(total(financing)),
        fromYearOffset,
        toYearOffset,
      ]);
      return old.financing;
    });
    const limit = ceilings(sabzdara.envelopes);
    for (const version of [before, lines.map((proposal) => line(proposal).financing)]) {
      for (const [source, amount] of Object.entries(bySource(version))) {
        expect([source, amount <= (limit[source] ?? -1n)]).toEqual([source, true]);
      }
    }
  });

  it('was voted by deputies of Sabzdara with two thirds present and a majority for', () => {
    const deputies = holders(jamoat('sabzdara').code, 'council_deputy');
    for (const { council } of sabzdara.versions) {
      expect(council.votes.every(({ login }) => deputies.includes(login))).toBe(true);
      expect(3 * council.votes.length).toBeGreaterThanOrEqual(2 * deputies.length);
      expect(2 * council.votes.filter(({ vote }) => vote === 'for').length).toBeGreaterThan(
        council.votes.length,
      );
    }
  });
});
