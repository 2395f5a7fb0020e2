import { type Outcome, refusal, success } from '../outcome.js';

/** A proposal that was chosen, in the order of the result. */
export interface Winner {
  readonly proposalId: string;
  /** Order of selection, from 1. */
  readonly rank: number;
  readonly costMinor: bigint;
}

/** A shortlisted proposal; `costMinor` by the lines of screening. */
export interface Candidate {
  readonly proposalId: string;
  readonly costMinor: bigint;
}

/** A proposal as it enters the first draft. */
export interface DraftPlace {
  readonly proposalId: string;
  readonly rank: number | null;
  readonly reserve: boolean;
  readonly costMinor: bigint;
}

/** The first draft after a choice: the winners in the order of the result, then the others as the reserve list. */
export function draftFromResult(
  winners: readonly Winner[],
  shortlist: readonly Candidate[],
): readonly DraftPlace[] {
  const chosen = new Set(winners.map((winner) => winner.proposalId));
  return [
    ...winners.map((winner) => ({ ...winner, reserve: false })),
    ...reserveList(shortlist.filter((one) => !chosen.has(one.proposalId))),
  ];
}

/**
 * The first draft where the charter leaves the choice out: the order is the committee's, and who is not in it goes to
 * the reserve list. Problems: `jmp.order_missing`, `jmp.order_unknown_proposal`, `jmp.order_twice`.
 */
export function draftFromCommittee(
  order: readonly string[],
  shortlist: readonly Candidate[],
): Outcome<readonly DraftPlace[]> {
  const path = ['order'];
  if (order.length === 0) return refusal('jmp.order_missing', { path });
  if (new Set(order).size !== order.length) return refusal('jmp.order_twice', { path });
  const byId = new Map(shortlist.map((one) => [one.proposalId, one]));
  const planned: DraftPlace[] = [];
  for (const [index, id] of order.entries()) {
    const candidate = byId.get(id);
    if (!candidate) return refusal('jmp.order_unknown_proposal', { path });
    planned.push({ ...candidate, rank: index + 1, reserve: false });
  }
  return success([
    ...planned,
    ...reserveList(shortlist.filter((one) => !order.includes(one.proposalId))),
  ]);
}

function reserveList(candidates: readonly Candidate[]): readonly DraftPlace[] {
  return candidates.map((one) => ({ ...one, rank: null, reserve: true }));
}
