/** The fewest persons a published group may have. */
export const fewestInGroup = 5;

/**
 * Puts groups into blocks that may be published: a group with enough members stands alone; all smaller ones are joined
 * into one last block, which takes in the next larger groups until it too has enough, so that nothing can be had by
 * subtraction from the total. Empty when all together are too few.
 */
export function publishableBlocks<G extends { readonly size: number }>(
  groups: readonly G[],
  fewest: number = fewestInGroup,
): readonly (readonly G[])[] {
  const total = groups.reduce((sum, group) => sum + group.size, 0);
  if (total < fewest) return [];
  const joined = new Set(groups.filter((group) => group.size < fewest));
  const sizeOf = (members: Iterable<G>) => [...members].reduce((sum, group) => sum + group.size, 0);
  while (joined.size > 0 && sizeOf(joined) < fewest) {
    const next = groups
      .filter((group) => !joined.has(group))
      .reduce<G | null>(
        (least, group) => (least && least.size <= group.size ? least : group),
        null,
      );
    if (!next) return [];
    joined.add(next);
  }
  const alone = groups.filter((group) => !joined.has(group)).map((group) => [group]);
  return joined.size > 0 ? [...alone, groups.filter((group) => joined.has(group))] : alone;
}
