import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  plainEqualShares,
  population,
  type SmallElection,
  smallElection,
  villageNames,
} from '../election.fixture.js';
import { type Ballot, makeInstance } from '../instance.js';
import { compareRationals, rational, type Rational, subtractRationals, zero } from '../rational.js';
import type { Completion, EqualSharesRule, VillageShares } from '../rule.js';
import type { Selection } from '../selection.js';
import { select } from '../select.js';

const cap = rational(3n);
const half = rational(1n, 2n);
const anyShares: readonly VillageShares[] = [
  { kind: 'one_pot' },
  { kind: 'population', population, cap },
  { kind: 'population', population, cap: rational(1n) },
  { kind: 'partly_divided', divided: half, population, cap },
  { kind: 'partly_divided', divided: rational(1n), population, cap },
];
const completions: readonly Completion[] = [
  { kind: 'none' },
  { kind: 'utilitarian' },
  { kind: 'add1', step: 1n, start: 'exact', exhaustiveStop: true },
  { kind: 'add1u', step: 2n, start: 'exact', exhaustiveStop: false },
];

/** Every rule of equal shares that keeps the promise to groups. */
const anyRule: fc.Arbitrary<EqualSharesRule> = fc.record({
  kind: fc.constant('equal_shares' as const),
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  completion: fc.constantFrom(...completions),
  comparison: fc.constant(false),
  eligibility: fc.constant(false),
  shares: fc.constantFrom(...anyShares),
  floor: fc.constantFrom(null, null, { minVotes: 1 }, { minVotes: 3 }),
});

/** Few lists, many voters each: groups large enough to pay. */
const cohesive: fc.Arbitrary<SmallElection> = fc
  .tuple(
    smallElection({ maxVoters: 4 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...villageNames)), {
      minLength: 3,
      maxLength: 14,
    }),
    fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
    fc.boolean(),
  )
  .map(([{ instance, ballots }, voters, given, withPoints]) => {
    const lists = ballots.length > 0 ? ballots : [{ positions: [1] }];
    const cast = voters.map(([k, village]): Ballot => {
      const { positions } = lists[k % lists.length]!;
      const points = positions.map(() => given.next().value!);
      return { positions, village, ...(withPoints && { points }) };
    });
    const { projects, budget } = instance;
    return { ballots: cast, instance: makeInstance({ projects, ballots: cast, budget }) };
  });

function count(election: SmallElection, rule: EqualSharesRule): Selection {
  const tieOrder = { kind: 'cost_votes_lot', seed: '2-2-6' } as const;
  return select(election.instance, { rule, tieOrder });
}

const costOf = ({ instance }: SmallElection, positions: readonly number[]): bigint =>
  positions.reduce((sum, position) => sum + instance.projects[position - 1]!.cost, 0n);

const atMost = (a: bigint, b: Rational): boolean => compareRationals(rational(a), b) <= 0;

describe('the promise to groups', () => {
  it.each([
    ['a single project', true],
    ['a list of several', false],
  ])('holds for %s, under every rule that does not void it', (_, single) => {
    let tested = 0;
    fc.assert(
      fc.property(cohesive, anyRule, (election, rule) => {
        const { winners, villageReport } = count(election, rule);
        const { guarantee } = villageReport;
        expect(guarantee.voidedBy).toEqual([]);
        const share = new Map(guarantee.shares.map((s) => [s.village, s.perVoter]));
        for (const { positions } of election.ballots) {
          if (positions.length === 0 || (positions.length === 1) !== single) continue;
          const group = election.ballots.filter((b) => b.positions.join() === positions.join());
          const owned = group.reduce((sum, { village = '' }) => {
            const { num, den } = share.get(village)!;
            return rational(sum.num * den + num * sum.den, sum.den * den);
          }, zero);
          if (compareRationals(owned, guarantee.lessBy) < 0) continue;
          if (!atMost(costOf(election, positions), subtractRationals(owned, guarantee.lessBy)))
            continue;
          tested += 1;
          expect(winners).toEqual(expect.arrayContaining([...positions]));
        }
      }),
      { numRuns: 1500 },
    );
    expect(tested).toBeGreaterThan(50);
  });

  it('holds for a single project among any ballots', () => {
    let tested = 0;
    fc.assert(
      fc.property(smallElection({ maxVoters: 20 }), anyRule, (election, rule) => {
        const { winners, villageReport } = count(election, { ...rule, floor: null });
        for (const { position, cost } of election.instance.projects) {
          const faithful = election.ballots.filter((b) => b.positions.join() === String(position));
          const shares = villageReport.guarantee.shares;
          const owned = faithful.reduce((sum, { village }) => {
            const { num, den } = shares.find((s) => s.village === village)!.perVoter;
            return rational(sum.num * den + num * sum.den, sum.den * den);
          }, zero);
          if (!atMost(cost, owned)) continue;
          tested += 1;
          expect(winners).toContain(position);
        }
      }),
      { numRuns: 500 },
    );
    expect(tested).toBeGreaterThan(20);
  });

  it('fails when the start is rounded down, as the report says', () => {
    const ballots = [1, 1, 1, 2, 2, 2, 2, 2].map((position): Ballot => ({ positions: [position] }));
    const projects = [
      { id: 'a', position: 1, cost: 4n },
      { id: 'd', position: 2, cost: 10n },
    ];
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 11n }) };
    const rule = (start: 'exact' | { unit: bigint }): EqualSharesRule => ({
      ...plainEqualShares,
      completion: { kind: 'add1', step: 1n, start, exhaustiveStop: true },
    });
    expect(count(election, rule('exact')).winners).toEqual([1]);
    const rounded = count(election, rule({ unit: 1n }));
    expect(rounded.winners).toEqual([]);
    expect(rounded.villageReport.guarantee.voidedBy).toEqual(['rounded_start']);
  });
});

describe('a partly divided budget', () => {
  const divided = (divided: Rational): EqualSharesRule => ({
    ...plainEqualShares,
    shares: { kind: 'partly_divided', divided, population, cap },
  });

  it('lets a group of villagers win its list of the village from the village purse', () => {
    let tested = 0;
    fc.assert(
      fc.property(
        smallElection({ maxVoters: 16 }),
        fc.constantFrom(rational(1n), half, rational(3n, 4n)),
        fc.constantFrom(...completions),
        (election, part, completion) => {
          const { winners, villageReport } = count(election, { ...divided(part), completion });
          const { projects } = election.instance;
          for (const { village, voters, purse, spentFromPurse } of villageReport.guarantee.shares) {
            const own = (b: Ballot): readonly number[] =>
              b.positions.filter((p) => projects[p - 1]!.village === village);
            const people = election.ballots.filter((b) => b.village === village);
            expect(people).toHaveLength(voters);
            for (const list of people.map(own)) {
              const group = people.filter((b) => own(b).join() === list.join());
              const owned = rational(
                purse!.num * BigInt(group.length),
                purse!.den * BigInt(voters),
              );
              if (list.length === 0 || !atMost(costOf(election, list), owned)) continue;
              tested += 1;
              expect(winners).toEqual(expect.arrayContaining([...list]));
            }
            expect(atMost(spentFromPurse, purse!)).toBe(true);
            // Where the whole village agrees, less than the cheapest project left out stays unspent.
            const [list] = people.map(own);
            if (!list || people.some((b) => own(b).join() !== list.join())) continue;
            for (const position of list.filter((p) => !winners.includes(p)))
              expect(atMost(spentFromPurse + costOf(election, [position]), purse!)).toBe(false);
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(tested).toBeGreaterThan(50);
  });

  it('spends what the villages leave as one pot in which everybody may pay for everything', () => {
    const ballots: Ballot[] = [
      { positions: [1, 3], village: 'A' },
      { positions: [1, 3], village: 'A' },
      { positions: [2, 3], village: 'B' },
      { positions: [2, 3], village: 'B' },
    ];
    const projects = [
      { id: 'well in A', position: 1, cost: 30n, village: 'A' },
      { id: 'school in B', position: 2, cost: 60n, village: 'B' },
      { id: 'road', position: 3, cost: 60n },
    ];
    const election = { ballots, instance: makeInstance({ projects, ballots, budget: 100n }) };
    const people = { A: 10, B: 10 };
    const rule: EqualSharesRule = {
      ...plainEqualShares,
      shares: { kind: 'partly_divided', divided: rational(3n, 5n), population: people, cap },
    };
    const selection = count(election, rule);
    expect(selection.winners).toEqual([1, 3]);
    expect(selection.selectedBy).toEqual(['village_purse', 'equal_shares']);
    expect(selection.pot).toEqual(rational(70n));
    expect(selection.villageReport).toEqual({
      villages: [
        {
          village: 'A',
          voters: 2,
          residents: 10,
          money: 30n,
          perResident: rational(3n),
          perVoter: rational(15n),
        },
        { village: 'B', voters: 2, residents: 10, money: 0n, perResident: zero, perVoter: zero },
      ],
      shared: 60n,
      ratio: { per: 'resident', value: null },
      guarantee: {
        voidedBy: [],
        lessBy: zero,
        shares: [
          {
            village: 'A',
            voters: 2,
            perVoter: rational(10n),
            capped: false,
            purse: rational(30n),
            spentFromPurse: 30n,
          },
          {
            village: 'B',
            voters: 2,
            perVoter: rational(10n),
            capped: false,
            purse: rational(30n),
            spentFromPurse: 0n,
          },
        ],
      },
      reserved: [],
      reservedCost: 0n,
      ceiling: null,
      keptOutByCeiling: [],
    });
  });
});
