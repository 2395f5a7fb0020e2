import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, population, type SmallElection, smallElection } from '../election.fixture.js';
import { rational, type Rational } from '../rational.js';
import { rankProjects } from '../tie-order.js';
import type { VillageShares } from '../rule.js';
import { VillageRoom } from '../villages/room.js';
import { addOne, type AddOneTerms } from './add-one.js';
import { equalSharesByTheBook } from './by-the-book.fixture.js';
import { dealTo } from './deal.js';
import { endowmentsOf } from './endowments.js';
import { EqualSharesRun } from './run.js';

interface Case {
  readonly utility: 'cost' | 'cardinality';
  readonly shares: VillageShares;
  readonly growth: bigint;
  readonly exhaustiveStop: boolean;
  readonly ceiling: Rational | null;
  readonly reserved: readonly number[];
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  shares: fc.constantFrom<VillageShares>(
    { kind: 'one_pot' },
    { kind: 'population', population, cap: rational(3n) },
  ),
  growth: fc.bigInt({ min: 1n, max: 40n }),
  exhaustiveStop: fc.boolean(),
  ceiling: fc.constantFrom(null, null, rational(1n, 2n), rational(1n, 4n)),
  reserved: fc.subarray([0, 1, 2], { maxLength: 2 }),
});

function termsOf(election: SmallElection, chosen: Case): AddOneTerms {
  const { projects, electorate, budget } = election.instance;
  const costs = projects.map(({ cost }) => cost);
  const reserved = chosen.reserved.filter((p) => p < projects.length && electorate.votes[p]! > 0);
  const left = reserved.reduce((rest, p) => rest - costs[p]!, budget);
  if (left < 0n) return termsOf(election, { ...chosen, reserved: [] });
  const deal = dealTo(electorate, endowmentsOf(electorate, chosen.shares), reserved, costs);
  return {
    budget: left,
    pot: budget,
    growth: chosen.growth,
    exhaustiveStop: chosen.exhaustiveStop,
    endowmentsOf: (pot) => deal.of(pot).endowments,
    setting: {
      electorate,
      costs,
      contenders: projects.map((_, p) => p).filter((p) => !reserved.includes(p)),
      utility: chosen.utility,
      ...rankProjects(
        { kind: 'cost_votes_lot', seed: '3-5-1' },
        projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
      ),
      purse: deal.purse,
      room: VillageRoom.of(projects, budget, chosen.ceiling),
    },
  };
}

/** The completion as it is described: one run after the other, each from the beginning. */
function stepping(
  terms: AddOneTerms,
  winnersAt: (endowments: readonly Rational[]) => readonly number[],
) {
  const { setting, budget, pot, growth, exhaustiveStop } = terms;
  const at = (steps: number) => winnersAt(terms.endowmentsOf(pot + BigInt(steps) * growth));
  const costOf = (set: readonly number[]) => set.reduce((sum, p) => sum + setting.costs[p]!, 0n);
  let winners = at(0);
  for (let steps = 0; ; steps++) {
    const room = setting.room.without(winners);
    const open = setting.contenders.filter(
      (p) => !winners.includes(p) && setting.electorate.votes[p]! > 0 && room.fits(p),
    );
    const fits = open.filter((p) => costOf(winners) + setting.costs[p]! <= budget);
    if (open.length === 0 || (exhaustiveStop && fits.length === 0)) return { winners, steps };
    const next = at(steps + 1);
    if (costOf(next) > budget) return { winners, steps };
    winners = next;
  }
}

describe('growing shares', () => {
  it.each([
    ['approval', false],
    ['points', true],
  ] as const)(
    'by jumping end where single steps end (%s)',
    (_, points) => {
      fc.assert(
        fc.property(
          smallElection({ points, scale: 60n, maxVoters: 10 }),
          anyCase,
          (election, chosen) => {
            const terms = termsOf(election, chosen);
            const jumped = addOne(terms);
            const stepped = stepping(
              terms,
              (endowments) => new EqualSharesRun(terms.setting, endowments).toTheEnd().winners,
            );
            expect({ winners: jumped.run.winners, steps: jumped.steps }).toEqual(stepped);
          },
        ),
        { numRuns: 600 },
      );
    },
    60_000,
  );

  it('end where single steps by the book end', () => {
    fc.assert(
      fc.property(smallElection({ points: true, maxVoters: 8 }), anyCase, (election, chosen) => {
        const { ballots, instance } = election;
        const { electorate, projects } = instance;
        const terms = termsOf(election, { ...chosen, ceiling: null, reserved: [] });
        const points = ballots.map((ballot) => pointsOf(ballot, projects.length));
        const stepped = stepping(terms, (endowments) => {
          const purse = ({ village = '' }) =>
            chosen.shares.kind === 'one_pot' ? 0 : electorate.villages.indexOf(village);
          const purses = ballots.map((ballot) => endowments[purse(ballot)]!);
          return equalSharesByTheBook({ ...terms.setting, points, purses }).winners;
        });
        const jumped = addOne(terms);
        expect({ winners: jumped.run.winners, steps: jumped.steps }).toEqual(stepped);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
