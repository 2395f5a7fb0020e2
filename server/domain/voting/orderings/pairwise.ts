import type { Rankings } from '../pabulib/rankings.js';

/** A ballot that puts projects in order: positions, best first, each once. */
export interface RankedBallot {
  readonly ranking: readonly number[];
  /** The positions the voter was shown, all ranked ones among them; absent: the whole list. */
  readonly offered?: readonly number[];
  /** Voters who handed in this same ballot; absent: one. */
  readonly weight?: number;
}

/** Lists gathered in columns, as ballots; those of different villages are not joined. */
export function ballotsOfRankings({
  classCount,
  choiceStart,
  project,
  weight,
}: Rankings): readonly RankedBallot[] {
  return Array.from({ length: classCount }, (_, i) => ({
    ranking: Array.from(project.subarray(choiceStart[i], choiceStart[i + 1]), (p) => p + 1),
    weight: weight[i]!,
  }));
}

/** Voters by pair of projects, numbered from 0; square arrays, row by row. */
export interface Pairwise {
  readonly size: number;
  /** `over[a · size + b]`: voters who put a strictly above b. */
  readonly over: Float64Array;
  /** `asked[a · size + b]`: voters who were shown both. */
  readonly asked: Float64Array;
}

/**
 * Compares every pair of projects. What a voter was shown and did not rank is tied below all that is ranked; about a project
 * that was not shown the voter says nothing. Throws when a ballot names a position twice, off the list or not shown.
 */
export function comparePairs(size: number, ballots: readonly RankedBallot[]): Pairwise {
  const over = new Float64Array(size * size);
  const asked = new Float64Array(size * size);
  const everything = Array.from({ length: size }, (_, p) => p + 1);
  for (const { ranking, offered = everything, weight = 1 } of ballots) {
    const shown = new Set(offered);
    const named = new Set(ranking);
    if (named.size < ranking.length || ranking.some((position) => !shown.has(position)))
      throw new RangeError(`a ballot ranks the positions ${ranking.join(', ')}`);
    if ([...shown].some((position) => everything[position - 1] === undefined))
      throw new RangeError(`a voter was shown the positions ${offered.join(', ')}`);
    const below = new Set(shown);
    for (const a of shown)
      for (const b of shown) if (a !== b) asked[(a - 1) * size + b - 1]! += weight;
    for (const a of ranking) {
      below.delete(a);
      for (const b of below) over[(a - 1) * size + b - 1]! += weight;
    }
  }
  return { size, over, asked };
}
