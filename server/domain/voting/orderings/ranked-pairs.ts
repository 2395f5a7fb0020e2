import type { Pairwise } from './pairwise.js';

/**
 * What stands above what once the majorities are locked, 1 at `[a · size + b]` when a is above b, directly or through
 * others. The majority with the most voters first, then that with the fewest against it, then in tie order of its winner
 * and of its loser; one that contradicts those locked before is left out.
 */
export function lockRankedPairs({ size, over }: Pairwise, rank: Int32Array): Uint8Array {
  const majorities: { a: number; b: number; won: number; against: number }[] = [];
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const [won, against] = [over[a * size + b]!, over[b * size + a]!];
      if (won > against) majorities.push({ a, b, won, against });
    }
  majorities.sort(
    (x, y) =>
      y.won - x.won || x.against - y.against || rank[x.a]! - rank[y.a]! || rank[x.b]! - rank[y.b]!,
  );
  const above = new Uint8Array(size * size);
  for (const { a, b } of majorities) {
    if (above[b * size + a] === 1 || above[a * size + b] === 1) continue;
    for (let x = 0; x < size; x++) {
      if (x !== a && above[x * size + a] === 0) continue;
      above[x * size + b] = 1;
      for (let y = 0; y < size; y++) if (above[b * size + y] === 1) above[x * size + y] = 1;
    }
  }
  return above;
}
