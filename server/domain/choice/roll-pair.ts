import type { Gender } from './roll-table.js';

/** What tells two entries of a roll apart. */
export interface PairEntry {
  readonly id: string;
  /** `null`: a line of a paper list. */
  readonly personId: string | null;
  readonly listNumber: string | null;
  readonly villageId: string;
  /** The name, folded as for the search; empty when it has no letter of ours. */
  readonly nameKey: string;
  readonly household: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
}

/**
 * Whether two entries may be one person: the same name and village, and no year of birth that speaks against it. Two
 * registered people are never one here: who is registered twice is found where people are confirmed.
 */
export function mayBeOnePerson(a: PairEntry, b: PairEntry): boolean {
  return (
    a.id !== b.id &&
    a.nameKey !== '' &&
    a.nameKey === b.nameKey &&
    a.villageId === b.villageId &&
    (a.personId === null || b.personId === null) &&
    (a.birthYear === null || b.birthYear === null || a.birthYear === b.birthYear)
  );
}

export interface MergedEntry {
  readonly keptId: string;
  readonly removedId: string;
  readonly listNumber: string | null;
  readonly household: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
}

/** The registered person stays, otherwise the entry named first, and takes over what only the other one tells. */
export function mergeEntries(first: PairEntry, second: PairEntry): MergedEntry {
  const [kept, removed] = second.personId === null ? [first, second] : [second, first];
  return {
    keptId: kept.id,
    removedId: removed.id,
    listNumber: kept.listNumber ?? removed.listNumber,
    household: kept.household ?? removed.household,
    gender: kept.gender ?? removed.gender,
    birthYear: kept.birthYear ?? removed.birthYear,
  };
}
