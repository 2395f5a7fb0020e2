import { sha256Hex } from './sha256.js';

/**
 * How projects that a rule finds equal are put in order.
 * - `cost_votes_lot`: lower cost, then more votes, then the lot drawn from the published seed;
 * - `cost_score_lex`: lower cost, then more votes, then project id ascending by code point (for `.pb` files).
 */
export type TieOrder =
  { readonly kind: 'cost_votes_lot'; readonly seed: string } | { readonly kind: 'cost_score_lex' };

/** What a tie order looks at. */
export interface TieCandidate {
  readonly id: string;
  readonly position: number;
  readonly cost: bigint;
  readonly votes: number;
}

export type CompareCandidates = (a: TieCandidate, b: TieCandidate) => number;

/** A tie order made ready for one set of projects. The last step is the lot, or the project id. */
export interface TieBreaker {
  /** Negative when a goes first; never 0 for two different projects. */
  readonly compare: CompareCandidates;
  /** The same order with its last step turned round: shows whether that step decided anything. */
  readonly compareReversed: CompareCandidates;
}

export function tieBreaker(order: TieOrder, candidates: readonly TieCandidate[]): TieBreaker {
  const lastStep = order.kind === 'cost_votes_lot' ? byLot(order.seed, candidates) : byProjectId;
  return {
    compare: (a, b) => byCostThenVotes(a, b) || lastStep(a, b),
    compareReversed: (a, b) => byCostThenVotes(a, b) || lastStep(b, a),
  };
}

/** Negative when a goes before b; 0 when only the last step can tell them apart. */
export function byCostThenVotes(a: TieCandidate, b: TieCandidate): number {
  return a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : b.votes - a.votes;
}

/** The lot of one project: SHA-256 of the UTF-8 text `seed:position` in hex; the lowest goes first. */
export function lotOf(seed: string, position: number): string {
  return sha256Hex(`${seed}:${String(position)}`);
}

function byLot(seed: string, candidates: readonly TieCandidate[]): CompareCandidates {
  const lots = new Map(candidates.map(({ position }) => [position, lotOf(seed, position)]));
  return (a, b) => {
    const lotA = lots.get(a.position) ?? lotOf(seed, a.position);
    const lotB = lots.get(b.position) ?? lotOf(seed, b.position);
    return lotA < lotB ? -1 : lotA > lotB ? 1 : 0;
  };
}

/** Ascending by code point; the language's `<` compares 16-bit units and misplaces characters beyond them. */
function byProjectId(a: TieCandidate, b: TieCandidate): number {
  const left = Array.from(a.id, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b.id, (character) => character.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
