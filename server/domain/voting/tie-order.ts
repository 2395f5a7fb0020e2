import { sha256Hex } from './sha256.js';

/**
 * How projects that a rule finds equal are put in order.
 * - `cost_votes_lot`: lower cost, then more votes, then the lot drawn from the published seed, over the numbers of the
 *   frozen ballot list; `over: 'project_id'` for files of others, which have no such list;
 * - `cost_score_lex`: lower cost, then more votes, then project id ascending by code point (for `.pb` files).
 */
export type TieOrder =
  | {
      readonly kind: 'cost_votes_lot';
      readonly seed: string;
      readonly over?: 'position' | 'project_id';
    }
  | { readonly kind: 'cost_score_lex' };

/** What a tie order looks at. */
export interface TieCandidate {
  readonly id: string;
  readonly position: number;
  readonly cost: bigint;
  /** Votes; points on ballots that give points. */
  readonly votes: number;
}

export type CompareCandidates = (a: TieCandidate, b: TieCandidate) => number;

/** A tie order applied to the projects of one election, by project number from 0. */
export interface TieRanks {
  /** Place of each project, from 0. */
  readonly rank: Int32Array;
  /** The places when the last step (the lot, or the project id) is turned round: shows whether it decided anything. */
  readonly reversedRank: Int32Array;
  /** Equal for projects that only the last step tells apart. */
  readonly group: Int32Array;
}

/** Ranks the projects of an election; `candidates[p]` is project p. O(m log m). */
export function rankProjects(order: TieOrder, candidates: readonly TieCandidate[]): TieRanks {
  const lastStep = order.kind === 'cost_votes_lot' ? byLot(order, candidates) : byProjectId;
  const rank = new Int32Array(candidates.length);
  const reversedRank = new Int32Array(candidates.length);
  const group = new Int32Array(candidates.length);
  const numbered = candidates.map((candidate, p) => ({ candidate, p }));
  numbered.sort(
    (a, b) => byCostThenVotes(a.candidate, b.candidate) || lastStep(b.candidate, a.candidate),
  );
  numbered.forEach(({ p }, place) => (reversedRank[p] = place));
  numbered.sort(
    (a, b) => byCostThenVotes(a.candidate, b.candidate) || lastStep(a.candidate, b.candidate),
  );
  numbered.forEach(({ candidate, p }, place) => {
    rank[p] = place;
    const before = numbered[place - 1];
    group[p] =
      before && byCostThenVotes(before.candidate, candidate) === 0 ? group[before.p]! : place;
  });
  return { rank, reversedRank, group };
}

/** Negative when a goes before b; 0 when only the last step can tell them apart. */
function byCostThenVotes(a: TieCandidate, b: TieCandidate): number {
  return a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : b.votes - a.votes;
}

/** The lot of one project: SHA-256 of the UTF-8 text `seed:number` in hex; the lowest goes first. */
export function lotOf(seed: string, number: number | string): string {
  return sha256Hex(`${seed}:${String(number)}`);
}

function byLot(
  { seed, over }: TieOrder & { readonly kind: 'cost_votes_lot' },
  candidates: readonly TieCandidate[],
): CompareCandidates {
  const lots = new Map(
    candidates.map(({ id, position }) => [
      position,
      lotOf(seed, over === 'project_id' ? id : position),
    ]),
  );
  // No two positions, and no two ids, have the same lot.
  return (a, b) => (lots.get(a.position)! < lots.get(b.position)! ? -1 : 1);
}

/** Ascending by code point; the language's `<` compares 16-bit units and misplaces characters beyond them. */
function byProjectId(a: TieCandidate, b: TieCandidate): number {
  const left = Array.from(a.id, (character) => character.codePointAt(0)!);
  const right = Array.from(b.id, (character) => character.codePointAt(0)!);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i]! - right[i]!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
