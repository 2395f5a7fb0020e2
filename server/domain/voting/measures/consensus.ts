import type { Electorate } from '../electorate.js';
import {
  compareRationals,
  multiplyRationals,
  one,
  type Rational,
  rational,
  reduced,
  subtractRationals,
} from '../rational.js';

/** How one declared group (a village, women, an age band) stands to one project. */
export interface GroupVoice {
  /** Persons of the group who support the project. */
  readonly agree: number;
  /** Persons of the group who were asked about it. */
  readonly asked: number;
}

/** Agreement across groups, from 0 to 1. */
export interface Consensus {
  /** By group: the part that agrees, as (agree + 1) / (asked + 2), so that a few voices never count as certainty. */
  readonly byGroup: readonly Rational[];
  /** Of the group that agrees least. */
  readonly least: Rational;
  /** Of the group that agrees most, less that of the one that agrees least: how much the project divides the groups. */
  readonly spread: Rational;
  /** Group-informed consensus: the product over all groups. */
  readonly product: Rational;
  /** The product's root by the number of groups, comparable between counts with different numbers of groups; for display. */
  readonly geometricMean: number;
}

/**
 * Group-informed consensus over declared groups, at least one.
 * Source: Small, Bjorkegren, Erkkilä, Shaw, Megill (2021), "Polis"; groups are declared here, not clustered.
 */
export function consensusOf(groups: readonly GroupVoice[]): Consensus {
  const byGroup = groups.map(({ agree, asked }) => rational(BigInt(agree + 1), BigInt(asked + 2)));
  const sorted = [...byGroup].sort(compareRationals);
  const least = sorted[0]!;
  const logarithms = groups.map(({ agree, asked }) => Math.log((agree + 1) / (asked + 2)));
  return {
    byGroup: byGroup.map(reduced),
    least: reduced(least),
    spread: reduced(subtractRationals(sorted.at(-1)!, least)),
    product: reduced(byGroup.reduce(multiplyRationals, one)),
    geometricMean: Math.exp(logarithms.reduce((sum, log) => sum + log, 0) / groups.length),
  };
}

/** The voices of each group about each project: `voices[p][g]`. `groupOf`: group of each class of voters, from 0. */
export function voicesByGroup(
  electorate: Electorate,
  groupOf: Int32Array,
  groupCount: number,
): readonly (readonly GroupVoice[])[] {
  const { projectCount, classCount, weight, supportStart, supporter } = electorate;
  const asked = new Float64Array(groupCount);
  for (let i = 0; i < classCount; i++) asked[groupOf[i]!]! += weight[i]!;
  return Array.from({ length: projectCount }, (_, p) => {
    const agree = new Float64Array(groupCount);
    for (let k = supportStart[p]!; k < supportStart[p + 1]!; k++)
      agree[groupOf[supporter[k]!]!]! += weight[supporter[k]!]!;
    return Array.from(asked, (number, g) => ({ agree: agree[g]!, asked: number }));
  });
}

/** Consensus over villages, project by project. The groups are `electorate.villages`, of which there is at least one. */
export function consensusOverVillages(electorate: Electorate): readonly Consensus[] {
  return voicesByGroup(electorate, electorate.village, electorate.villages.length).map(consensusOf);
}
