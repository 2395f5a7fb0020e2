import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { population as people, smallElection, villageNames } from '../election.fixture.js';
import { gatherBallots } from '../instance.js';
import { addRationals, compareRationals, one, type Rational, rational, zero } from '../rational.js';
import type { VillageShares } from '../rule.js';
import { endowmentsOf, villageParts, votersOfVillages } from './endowments.js';

/** One village after the other with so many voters. */
const electorateOf = (voters: Readonly<Record<string, number>>) =>
  gatherBallots(
    1,
    Object.entries(voters).flatMap(([village, n]) =>
      Array.from({ length: n }, (_, k) => ({ positions: k % 2 === 0 ? [1] : [], village })),
    ),
  );

const byPopulation = (
  population: Readonly<Record<string, number>>,
  cap = rational(3n),
): VillageShares & { kind: 'population' } => ({ kind: 'population', population, cap });

describe('shares of the pot', () => {
  it('are the same for everybody from one pot, also from the common part of a divided one', () => {
    const electorate = electorateOf({ A: 3, B: 2 });
    const expected = { shares: [rational(1n, 5n)], purse: new Int32Array(electorate.classCount) };
    expect(endowmentsOf(electorate, { kind: 'one_pot' })).toEqual(expected);
    const divided = { kind: 'partly_divided', divided: one, population: {}, cap: one } as const;
    expect(endowmentsOf(electorate, divided)).toEqual(expected);
    const nobody = gatherBallots(1, []);
    expect(endowmentsOf(nobody, { kind: 'one_pot' }).shares).toEqual([one]);
    expect(endowmentsOf(nobody, byPopulation({})).shares).toEqual([]);
  });

  it('give each village its part of the residents, equally among its voters', () => {
    const electorate = electorateOf({ B: 2, A: 3 });
    const { shares, purse } = endowmentsOf(electorate, byPopulation({ A: 300, B: 100, C: 50 }));
    expect(electorate.villages).toEqual(['B', 'A']);
    expect(shares).toEqual([rational(1n, 8n), rational(1n, 4n)]);
    expect(purse).toEqual(electorate.village);
    expect([...votersOfVillages(electorate)]).toEqual([2, 3]);
  });

  it('cut the part of a village where few voted, and scale the parts to the whole', () => {
    const electorate = electorateOf({ A: 1, B: 9 });
    const parts = (cap: Rational) => villageParts(electorate, byPopulation({ A: 50, B: 50 }, cap));
    // A tenth of the voters: at most three tenths.
    expect(parts(rational(3n))).toEqual([
      { part: rational(3n, 8n), voters: 1n, capped: true },
      { part: rational(5n, 8n), voters: 9n, capped: false },
    ]);
    // Exactly at the cap nothing is cut.
    expect(parts(rational(5n)).map(({ capped }) => capped)).toEqual([false, false]);
    expect(parts(rational(1n)).map(({ part }) => part)).toEqual([
      rational(1n, 6n),
      rational(5n, 6n),
    ]);
  });

  it.each([
    ['has none', { A: 4 }],
    ['has no residents', { A: 4, B: 0 }],
    ['has a name of the language', { A: 4 }],
  ])('throw when a village that voted %s', (text, population) => {
    const village = text.includes('language') ? 'toString' : 'B';
    expect(() =>
      endowmentsOf(electorateOf({ A: 1, [village]: 1 }), byPopulation(population)),
    ).toThrow(new RangeError(`the village "${village}" has no population`));
  });

  it('add up to the whole, and nobody gets more than the cap says before scaling', () => {
    fc.assert(
      fc.property(
        smallElection({ maxVoters: 30 }),
        fc.integer({ min: 1, max: 4 }),
        ({ instance: { electorate } }, cap) => {
          fc.pre(electorate.voters > 0);
          const shares = byPopulation(people, rational(BigInt(cap)));
          const parts = villageParts(electorate, shares);
          const whole = parts.reduce((sum, { part }) => addRationals(sum, part), zero);
          expect(compareRationals(whole, one)).toBe(0);
          const voters = votersOfVillages(electorate);
          const here = villageNames.filter((name) => electorate.villages.includes(name));
          const all = here.reduce((sum, name) => sum + people[name as 'A'], 0);
          electorate.villages.forEach((name, g) => {
            const few = cap * voters[g]! * all < people[name as 'A'] * electorate.voters;
            expect(parts[g]!.capped).toBe(few);
          });
          const dealt = endowmentsOf(electorate, shares);
          let sum = zero;
          for (let i = 0; i < electorate.classCount; i++) {
            const { num, den } = dealt.shares[dealt.purse[i]!]!;
            sum = addRationals(sum, rational(num * BigInt(electorate.weight[i]!), den));
          }
          expect(compareRationals(sum, one)).toBe(0);
        },
      ),
    );
  });
});
