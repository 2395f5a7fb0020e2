/**
 * How far one order tells about another: the rank correlation of Spearman between two orders of the same things, without
 * its sign. 0: nothing; 1: the same order, or the reverse. Of n unrelated things it is below 4/√n except once in 15,000.
 */
export function rankCorrelation(first: readonly string[], second: readonly string[]): number {
  const rank = new Map(second.map((id, index) => [id, index]));
  const pairs = first.flatMap((id, index) => {
    const other = rank.get(id);
    return other === undefined ? [] : [[index, other] as const];
  });
  const n = pairs.length;
  if (n < 3) return 0;
  const middle = (n - 1) / 2;
  const product = pairs.reduce((sum, [a, b]) => sum + (a - middle) * (b - middle), 0);
  return Math.abs(product) / ((n * (n * n - 1)) / 12);
}

/** How many neighbours of one order are neighbours in the other; about 2 by chance, whatever the number of things. */
export function sharedNeighbours(first: readonly string[], second: readonly string[]): number {
  const rank = new Map(second.map((id, index) => [id, index]));
  let shared = 0;
  for (let index = 1; index < first.length; index += 1) {
    const [a, b] = [rank.get(first[index - 1] ?? ''), rank.get(first[index] ?? '')];
    if (a !== undefined && b !== undefined && Math.abs(a - b) === 1) shared += 1;
  }
  return shared;
}
