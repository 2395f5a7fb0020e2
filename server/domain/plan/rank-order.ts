/** A line as far as its place is judged against the result of the choice or the committee's order. */
export interface RankedLine {
  readonly key: string;
  /** Place in the result, from 1; `null` for a line that came another way. */
  readonly rank: number | null;
  readonly reserve: boolean;
  /** Whether a reason for its place is written down. */
  readonly explained: boolean;
}

/**
 * The keys of lines that stand against their rank while nobody said why, in the order of the plan (product rule: moving
 * against rank needs a reason).
 *
 * A ranked line on the reserve list, and a line of the plan that has no rank, need a reason of their own. Of two lines
 * of the plan that stand the wrong way round one reason is enough, whichever of the two carries it; the one that was put
 * forward is named. `lines` come in the order of the plan. Quadratic in the lines, of which a plan has at most 200.
 */
export function againstRankUnexplained(lines: readonly RankedLine[]): readonly string[] {
  const planned = lines.filter((line) => !line.reserve);
  return lines
    .filter((line) => {
      if (line.explained) return false;
      if (line.rank === null) return !line.reserve;
      if (line.reserve) return true;
      const { rank } = line;
      return planned
        .slice(planned.indexOf(line) + 1)
        .some((later) => later.rank !== null && later.rank < rank && !later.explained);
    })
    .map((line) => line.key);
}

/**
 * The keys in their new order after one of them was put at another place (`toIndex`, from 0, kept within the list).
 * Throws when the key is not among them.
 */
export function moveKey(keys: readonly string[], key: string, toIndex: number): readonly string[] {
  if (!keys.includes(key)) throw new Error(`No line ${key} is known.`);
  const others = keys.filter((one) => one !== key);
  const at = Math.min(Math.max(toIndex, 0), others.length);
  return [...others.slice(0, at), key, ...others.slice(at)];
}
