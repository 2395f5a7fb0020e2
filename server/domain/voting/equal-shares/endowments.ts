import type { Electorate } from '../electorate.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  type Rational,
  rational,
  reduced,
  zero,
} from '../rational.js';
import type { VillageShares } from '../rule.js';

/** What one voter begins with, as a part of the pot, and which of these parts each class of voters has. */
export interface Endowments {
  readonly shares: readonly Rational[];
  readonly purse: Int32Array;
}

/**
 * The parts of the pot before anything is bought; over all voters they add up to 1. Of a partly divided budget, the parts
 * of the pot that is common to all.
 * Throws when a village that voted has no population: the charter is checked before the first ballot.
 */
export function endowmentsOf(electorate: Electorate, villages: VillageShares): Endowments {
  if (villages.kind !== 'population')
    return {
      shares: [rational(1n, BigInt(Math.max(1, electorate.voters)))],
      purse: new Int32Array(electorate.classCount),
    };
  const parts = villageParts(electorate, villages);
  return {
    shares: parts.map(({ part, voters }) => reduced(rational(part.num, part.den * voters))),
    purse: electorate.village,
  };
}

/** What a village commands. */
export interface VillagePart {
  /** Part of what is divided. */
  readonly part: Rational;
  readonly voters: bigint;
  /** Whether its part was cut because so few of it voted. */
  readonly capped: boolean;
}

/** Voters of each village, in order of `electorate.villages`. */
export function votersOfVillages(electorate: Electorate): Float64Array {
  const voters = new Float64Array(electorate.villages.length);
  for (let i = 0; i < electorate.classCount; i++)
    voters[electorate.village[i]!]! += electorate.weight[i]!;
  return voters;
}

/** What is divided by population, in order of `electorate.villages`; the parts add up to 1. */
export function villageParts(
  electorate: Electorate,
  { population, cap }: Exclude<VillageShares, { readonly kind: 'one_pot' }>,
): readonly VillagePart[] {
  const voters = votersOfVillages(electorate);
  const people = electorate.villages.map((village) => {
    const number = Object.hasOwn(population, village) ? population[village]! : 0;
    if (number <= 0) throw new RangeError(`the village "${village}" has no population`);
    return BigInt(number);
  });
  const allPeople = people.reduce((sum, number) => sum + number, 0n);
  const raw = people.map((number, g) => {
    const byPeople = rational(number, allPeople);
    const most = rational(cap.num * BigInt(voters[g]!), cap.den * BigInt(electorate.voters));
    const capped = compareRationals(most, byPeople) < 0;
    return { part: capped ? most : byPeople, voters: BigInt(voters[g]!), capped };
  });
  const whole = raw.reduce((sum, { part }) => addRationals(sum, part), zero);
  return raw.map((entry) => ({ ...entry, part: reduced(divideRationals(entry.part, whole)) }));
}
