/** Something that was kept or said: a row of a table, a line of a file or of a log, an answer. */
export interface Trace {
  readonly where: string;
  readonly text: string;
}

/** What names one voter, and what one ballot looks like. */
export interface Marks {
  /** By voter: ids, names, codes, receipts, sessions, each of at least eight characters. */
  readonly voters: ReadonlyMap<string, readonly string[]>;
  /** By ballot: its pseudonym, and its ticks in every way of writing. */
  readonly ballots: ReadonlyMap<string, readonly (string | RegExp)[]>;
}

/** Ticks as they are written in arrays, in JSON and in files: these numbers and no others beside them. */
export function ticks(positions: readonly (number | string)[]): RegExp {
  return new RegExp(`(?<![\\w,])\\s*${positions.map(String).join('[,;] ?')}(?![,\\w])`);
}

function found(text: string, marks: ReadonlyMap<string, readonly (string | RegExp)[]>): string[] {
  return [...marks].flatMap(([name, all]) =>
    all.some((one) => (typeof one === 'string' ? text.includes(one) : one.test(text)))
      ? [name]
      : [],
  );
}

/**
 * What ties a voter to a ballot: a trace that names both, or a word that stands beside one voter alone in one trace and
 * beside one ballot alone in another. Small numbers and orders are not words; `unlinkable.spec.ts` looks at those.
 */
export function links(traces: readonly Trace[], marks: Marks): string[] {
  const lines: string[] = [];
  const votersOf = new Map<string, Set<string>>();
  const ballotsOf = new Map<string, Set<string>>();
  const places = new Map<string, string>();
  for (const { where, text } of traces) {
    const lower = text.toLowerCase();
    const voters = found(lower, marks.voters);
    const ballots = found(lower, marks.ballots);
    if (voters.length > 0 && ballots.length > 0) lines.push(`${where} names voter and ballot`);
    if (voters.length > 0 === ballots.length > 0) continue;
    for (const word of new Set(lower.match(/[\p{L}\p{N}_-]{8,}/gu))) {
      for (const [map, names] of [
        [votersOf, voters],
        [ballotsOf, ballots],
      ] as const) {
        for (const name of names) map.set(word, (map.get(word) ?? new Set()).add(name));
      }
      if (ballots.length > 0) places.set(word, where);
    }
  }
  for (const [word, voters] of votersOf) {
    const ballots = ballotsOf.get(word);
    if (voters.size === 1 && ballots?.size === 1) {
      lines.push(`${places.get(word) ?? '?'} shares a word with one voter`);
    }
  }
  return [...new Set(lines)].sort();
}
