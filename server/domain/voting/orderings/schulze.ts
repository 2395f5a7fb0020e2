import type { Pairwise } from './pairwise.js';

/**
 * Strength of the strongest path from a to b, `[a · size + b]`: the weakest majority on it, counted by its winning votes;
 * 0 where no path leads. O(size³).
 */
export function strongestPaths({ size, over }: Pairwise): Float64Array {
  const paths = over.map((votes, at) => {
    const back = (at % size) * size + Math.floor(at / size);
    return votes > over[back]! ? votes : 0;
  });
  for (let via = 0; via < size; via++)
    for (let a = 0; a < size; a++) {
      const first = paths[a * size + via]!;
      for (let b = 0; b < size; b++) {
        const through = Math.min(first, paths[via * size + b]!);
        if (through > paths[a * size + b]!) paths[a * size + b] = through;
      }
    }
  return paths;
}
