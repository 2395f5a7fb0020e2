import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainEqualShares, pointsOf } from '../election.fixture.js';
import { rational } from '../rational.js';
import type { EqualSharesRule, SelectionRule } from '../rule.js';
import { boundsOfEqualShares } from './bounds.js';
import { meeting, mixed, mixedParts, priced } from './mixed.fixture.js';
import { drawn, nested, type Overlap, spread, withOverlap } from './overlaps.js';
import { SeededRandom } from './seeded-random.js';
import { overlapsOf, sensitivityOf } from './sensitivity.js';

const tieOrder = { kind: 'cost_votes_lot', seed: '5-5-1' } as const;

describe('ways in which hands overlap', () => {
  const hands = (overlap: Overlap, numbers: readonly number[]) => {
    const raise = overlap(5);
    return numbers.map((number) => [...raise(number)]);
  };

  it('are the same people again and again, or everybody in turn', () => {
    expect(hands(nested, [2, 3, 0])).toEqual([[0, 1], [0, 1, 2], []]);
    expect(hands(spread, [2, 4, 0, 5])).toEqual([[0, 1], [2, 3, 4, 0], [], [1, 2, 3, 4, 0]]);
  });

  it('are drawn so that everybody is equally likely', () => {
    const raise = drawn(SeededRandom.fromText('hands'))(4);
    const counts = [0, 0, 0, 0];
    for (let k = 0; k < 4000; k++) for (const person of raise(2)) counts[person]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(150);
    expect([...raise(4)].sort()).toEqual([0, 1, 2, 3]);
    expect(raise(0)).toEqual([]);
  });

  it('always add up to the tally', () => {
    fc.assert(
      fc.property(mixedParts(), fc.string(), (parts, seed) => {
        const election = mixed(parts);
        const { projects, ballots, meetings } = parts;
        for (const instance of overlapsOf(election, seed, 2)) {
          const { electorate } = instance;
          const people = meetings.reduce((sum, { attendance }) => sum + attendance, 0);
          expect(electorate.voters).toBe(ballots.length + people);
          projects.forEach((_, p) => {
            const raised = meetings.reduce((sum, { items }) => sum + items[p]!.yes, 0);
            const own = ballots.reduce((sum, b) => sum + pointsOf(b, projects.length)[p]!, 0);
            expect(electorate.votes[p]).toBe(own + raised);
          });
          expect(instance.budget).toBe(parts.budget);
        }
      }),
    );
  });

  it('come from the seed and the number of the draw', () => {
    const parts = { projects: priced(1n, 1n), ballots: [], budget: 1n };
    const election = mixed({ ...parts, meetings: [meeting('A', 9, [4, 5])] });
    const all = [...overlapsOf(election, '6-1-4', 2)];
    const expected = [
      nested,
      spread,
      drawn(SeededRandom.fromText('6-1-4:overlap:1')),
      drawn(SeededRandom.fromText('6-1-4:overlap:2')),
    ];
    expect(all).toEqual(expected.map((overlap) => withOverlap(election, overlap)));
  });
});

describe('sensitivity', () => {
  // Two projects of 2, two hands each, among four people with 1 each: the same two people pay for one, four for both.
  const example = mixed({
    projects: priced(2n, 2n, 5n),
    ballots: [],
    budget: 4n,
    meetings: [meeting('A', 4, [2, 2, 1])],
  });
  const of = (rule: SelectionRule, draws = 6) =>
    sensitivityOf(example, { rule, tieOrder: { kind: 'cost_score_lex' } }, { seed: '6', draws });

  it('counts in how many ways each project wins', () => {
    const { runs, projects, proofs } = of(plainEqualShares);
    expect(runs).toBe(8);
    expect(proofs).toEqual({ sure: true, impossible: true });
    expect(projects.map(({ position, badge }) => [position, badge])).toEqual([
      [1, 'stable'],
      [2, 'sensitive'],
      [3, 'impossible'],
    ]);
    expect(projects[0]!.wins).toBe(8);
    expect(projects[1]!.wins).toBeGreaterThan(0);
    expect(projects[1]!.wins).toBeLessThan(8);
    expect(projects[2]!.wins).toBe(0);
    expect(of(plainEqualShares)).toEqual(of(plainEqualShares));
  });

  it.each<[string, SelectionRule, boolean, boolean]>([
    ['one run', plainEqualShares, true, true],
    [
      'the rest by votes',
      { ...plainEqualShares, completion: { kind: 'utilitarian' } },
      true,
      false,
    ],
    [
      'larger shares',
      {
        ...plainEqualShares,
        completion: { kind: 'add1u', step: 1n, start: 'exact', exhaustiveStop: true },
      },
      false,
      false,
    ],
    ['a comparison', { ...plainEqualShares, comparison: true }, false, false],
    ['an eligibility step', { ...plainEqualShares, eligibility: true }, false, false],
    ['floors', { ...plainEqualShares, floor: { minVotes: 1 } }, false, false],
    ['a ceiling', { ...plainEqualShares, ceiling: rational(1n, 2n) }, false, false],
    [
      'shares by population',
      {
        ...plainEqualShares,
        shares: { kind: 'population', population: { A: 5 }, cap: rational(3n) },
      },
      false,
      false,
    ],
    ['Phragmén', { kind: 'phragmen', completion: 'none' }, false, false],
  ])('has proofs for %s only where the bounds hold', (_, rule, sure, impossible) => {
    const { proofs, projects } = of(rule, 1);
    expect(proofs).toEqual({ sure, impossible });
    expect(projects[2]!.badge).toBe(impossible ? 'impossible' : 'never');
  });

  it('calls sure only what wins in every way, and knows sure winners', () => {
    let sureWinners = 0;
    fc.assert(
      fc.property(
        mixedParts(),
        fc.constantFrom<EqualSharesRule['completion']>({ kind: 'none' }, { kind: 'utilitarian' }),
        (parts, completion) => {
          const election = mixed(parts);
          const rule = { ...plainEqualShares, completion };
          const { runs, projects } = sensitivityOf(
            election,
            { rule, tieOrder },
            { seed: '7', draws: 3 },
          );
          const bounds = boundsOfEqualShares(election);
          expect(runs).toBe(5);
          projects.forEach(({ wins, badge }, p) => {
            const { certainty } = bounds[p]!;
            if (badge === 'sure') {
              sureWinners += 1;
              expect([wins, certainty]).toEqual([5, 'sure']);
            }
            if (badge === 'stable') expect(wins).toBe(5);
            if (badge === 'never' || badge === 'impossible') expect(wins).toBe(0);
            if (badge === 'sensitive') expect([0, 5]).not.toContain(wins);
            if (certainty === 'sure') expect(badge).toBe('sure');
          });
        },
      ),
    );
    expect(sureWinners).toBeGreaterThan(20);
  });
});
