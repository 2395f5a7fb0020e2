import { type Electorate, ElectorateBuilder } from '../electorate.js';

/**
 * Ordered ballots, column by column: those who handed in the same list in the same village stand in one class, whose list is
 * `project[choiceStart[i] … choiceStart[i + 1] − 1]`, the best first. Every array is to be read, never written. What an
 * {@link ElectorateBuilder} has built of lists in their order, one point each.
 */
export type Rankings = Pick<
  Electorate,
  | 'projectCount'
  | 'voters'
  | 'classCount'
  | 'weight'
  | 'village'
  | 'villages'
  | 'choiceStart'
  | 'project'
>;

/** Length of the longest list; 0 without any. */
export function longestList({ classCount, choiceStart }: Rankings): number {
  let longest = 0;
  for (let i = 0; i < classCount; i++)
    longest = Math.max(longest, choiceStart[i + 1]! - choiceStart[i]!);
  return longest;
}

/** The lists as points: place k from 0 gives `most` − k, places from `most` on and projects not listed give none. */
export function pointsOfRankings(rankings: Rankings, most: number): Electorate {
  const { projectCount, classCount, weight, village, villages, choiceStart, project } = rankings;
  const builder = new ElectorateBuilder(projectCount);
  const given = new Int32Array(projectCount);
  for (let i = 0; i < classCount; i++) {
    const start = choiceStart[i]!;
    const listed = project.slice(start, Math.min(start + most, choiceStart[i + 1]!));
    listed.forEach((p, k) => (given[p] = most - k));
    listed.sort();
    const points = listed.map((p) => given[p]!);
    builder.add(listed, points, listed.length, villages[village[i]!], weight[i]);
  }
  return builder.build();
}
