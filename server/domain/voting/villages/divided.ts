import { type Electorate, ElectorateBuilder } from '../electorate.js';
import { villageParts } from '../equal-shares/endowments.js';
import { EqualSharesRun } from '../equal-shares/run.js';
import type { Instance } from '../instance.js';
import { multiplyRationals, type Rational, rational, reduced } from '../rational.js';
import type { EqualSharesRule, VillageShares } from '../rule.js';
import type { TieRanks } from '../tie-order.js';
import type { VillageRoom } from './room.js';

/** What one village had for its own projects and what its voters bought from it. */
export interface VillagePurse {
  readonly village: string;
  readonly purse: Rational;
  readonly run: EqualSharesRun;
}

/**
 * The first part of a partly divided budget: in each village its voters share the village's purse equally and spend it by
 * equal shares on the village's own projects. What is left goes back to the pot. In order of the villages' first projects on
 * the list.
 */
export function spendVillagePurses(
  { projects, electorate, budget }: Instance,
  shares: VillageShares & { readonly kind: 'partly_divided' },
  utility: EqualSharesRule['utility'],
  eligible: readonly number[],
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  room: VillageRoom,
): readonly VillagePurse[] {
  const parts = villageParts(electorate, shares);
  const ballots = ballotsWithinVillages(projects, electorate);
  const purses = electorate.villages.map((village, g) => {
    const { part, voters } = parts[g]!;
    const purse = reduced(
      multiplyRationals(rational(shares.divided.num * budget, shares.divided.den), part),
    );
    const run = new EqualSharesRun(
      {
        electorate: ballots[g]!,
        costs: projects.map(({ cost }) => cost),
        contenders: eligible.filter((p) => projects[p]!.cost > 0n),
        utility,
        ...ranks,
        purse: new Int32Array(ballots[g]!.classCount),
        room,
      },
      [rational(purse.num, purse.den * voters)],
    ).toTheEnd();
    return { village, purse, run };
  });
  const firstProject = (village: string): number =>
    projects.findIndex((p) => p.village === village);
  return purses.sort((a, b) => firstProject(a.village) - firstProject(b.village));
}

/** The ballots of each village, in order of `electorate.villages`, as far as they support projects of the village. */
function ballotsWithinVillages(
  projects: Instance['projects'],
  electorate: Electorate,
): readonly Electorate[] {
  const { villages, village, weight, choiceStart, project, points } = electorate;
  const builders = villages.map(() => new ElectorateBuilder(projects.length));
  const own = new Int32Array(projects.length);
  const ownPoints = new Int32Array(projects.length);
  village.forEach((g, i) => {
    let length = 0;
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
      if (projects[project[k]!]!.village !== villages[g]) continue;
      own[length] = project[k]!;
      ownPoints[length++] = points[k]!;
    }
    builders[g]!.add(own, ownPoints, length, '', weight[i]);
  });
  return builders.map((builder) => builder.build());
}
