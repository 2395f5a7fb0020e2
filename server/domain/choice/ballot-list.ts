import { sha256Hex } from '../voting/sha256.js';

/**
 * The order of the ballot list: ascending by number, but begun at a place drawn from `key`, so that the oldest
 * proposal does not always stand first. `key` must have been fixed before the proposals were known (the cycle's id).
 */
export function rotatedByNumber<P extends { readonly number: number }>(
  proposals: readonly P[],
  key: string,
): readonly P[] {
  if (proposals.length === 0) return [];
  const ascending = [...proposals].sort((a, b) => a.number - b.number);
  // Seven hex digits stay far below the largest exact integer.
  const start = Number.parseInt(sha256Hex(key).slice(0, 7), 16) % ascending.length;
  return [...ascending.slice(start), ...ascending.slice(0, start)];
}

/**
 * The order in which the papers of one batch show the works: begun one place later from batch to batch, so that no work
 * always stands first. The number printed beside a work stays its position.
 */
export function rotatedForBatch<P>(projects: readonly P[], batch: number): readonly P[] {
  if (projects.length === 0) return [];
  const start = (batch - 1) % projects.length;
  return [...projects.slice(start), ...projects.slice(0, start)];
}
