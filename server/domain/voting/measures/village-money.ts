import type { Electorate } from '../electorate.js';
import { votersOfVillages } from '../equal-shares/endowments.js';
import type { Instance } from '../instance.js';
import {
  compareRationals,
  divideRationals,
  type Rational,
  rational,
  reduced,
} from '../rational.js';

/** Money that goes to one village; amounts in the smallest unit. */
export interface VillageMoney {
  readonly village: string;
  /** Voters of the village. */
  readonly voters: number;
  /** Residents, where the population is known. */
  readonly residents: number | null;
  /** What the selected projects of the village cost together. */
  readonly money: bigint;
  readonly perResident: Rational | null;
  /** `null` where nobody voted. */
  readonly perVoter: Rational | null;
}

/** How money falls on villages. */
export interface MoneyByVillage {
  /** Every village that has voters or projects: those with voters first, in order of the ballots, then by position. */
  readonly villages: readonly VillageMoney[];
  /** What selected projects cost that belong to no village. */
  readonly shared: bigint;
  /**
   * The most money per resident over the least; per voter unless every village with a name has residents. `null` when no
   * such ratio exists: a village gets nothing, has no voters, or there are none.
   */
  readonly ratio: { readonly per: 'resident' | 'voter'; readonly value: Rational | null };
}

/** Money per village, resident and voter for a set of winning positions. `population`: residents by village. */
export function moneyByVillage(
  { projects, electorate }: Instance,
  winners: readonly number[],
  population: Readonly<Record<string, number>>,
): MoneyByVillage {
  const money = new Map<string, bigint>();
  for (const { village } of projects) money.set(village ?? '', 0n);
  for (const position of winners) {
    const { village = '', cost } = projects[position - 1]!;
    money.set(village, money.get(village)! + cost);
  }
  const voters = votersByName(electorate);
  const names = new Set([...voters.keys(), ...money.keys()]);
  names.delete('');
  const villages = [...names].map((village): VillageMoney => {
    const sum = money.get(village) ?? 0n;
    const residents = (Object.hasOwn(population, village) && population[village]) || null;
    const own = voters.get(village) ?? 0;
    return {
      village,
      voters: own,
      residents,
      money: sum,
      perResident: residents === null ? null : reduced(rational(sum, BigInt(residents))),
      perVoter: own === 0 ? null : reduced(rational(sum, BigInt(own))),
    };
  });
  const per = villages.every(({ residents }) => residents !== null) ? 'resident' : 'voter';
  const figures = villages.map((v) => (per === 'resident' ? v.perResident : v.perVoter));
  return { villages, shared: money.get('') ?? 0n, ratio: { per, value: mostOverLeast(figures) } };
}

function votersByName(electorate: Electorate): ReadonlyMap<string, number> {
  const voters = votersOfVillages(electorate);
  return new Map(electorate.villages.map((village, g) => [village, voters[g]!]));
}

function mostOverLeast(figures: readonly (Rational | null)[]): Rational | null {
  const sorted = figures.map((f) => f ?? { num: 0n, den: 1n }).sort(compareRationals);
  const [least] = sorted;
  return !least || least.num === 0n ? null : reduced(divideRationals(sorted.at(-1)!, least));
}
