import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';
import type { Verdict } from './proposal.js';
import { characters, textLimits } from './proposal-text.js';

/** A proposal as the screening sees it. */
export interface ScreenedProposal {
  readonly id: string;
  readonly cycleId: string;
  /** How many verdicts it has had. */
  readonly revision: number;
  /** Numbers of the proposals that were merged into it. */
  readonly holdsMerged: readonly number[];
}

export interface MergeTarget {
  readonly id: string;
  readonly cycleId: string;
  /** Number of the proposal it was itself merged into; `null` when it stands for itself. */
  readonly mergedIntoNumber: number | null;
}

/** The reason as it is stored; `null` only for a plain acceptance. Problems: `proposal.reason_missing`, `common.text_too_long`. */
export function checkReason(verdict: Verdict, reason: string | null): Outcome<string | null> {
  const clean = cleanText(reason ?? '', { multiline: true });
  if (clean === '') {
    return verdict === 'accepted'
      ? success(null)
      : refusal('proposal.reason_missing', { path: ['reason'] });
  }
  if (characters(clean) > textLimits.reason) {
    return refusal('common.text_too_long', {
      path: ['reason'],
      details: { max: textLimits.reason },
    });
  }
  return success(clean);
}

/**
 * Whether a verdict may follow the one its writer has seen. A verdict stands until a later one replaces it.
 * Problem: `common.stale`.
 */
export function decideVerdict(
  proposal: Pick<ScreenedProposal, 'revision'>,
  seenRevision: number,
): Outcome<{ readonly revision: number }> {
  if (proposal.revision !== seenRevision) return refusal('common.stale');
  return success({ revision: proposal.revision + 1 });
}

/**
 * Whether a proposal may be merged into another of its cycle. There are no chains: the other stands for itself, and
 * nothing was merged into this one. Problems: `common.stale`, `proposal.merge_into_itself`, `proposal.merge_elsewhere`,
 * `proposal.merge_target_merged`, `proposal.holds_merged`.
 */
export function decideMerge(
  proposal: ScreenedProposal,
  target: MergeTarget,
  seenRevision: number,
): Outcome<{ readonly revision: number }> {
  const path = ['intoId'];
  if (target.id === proposal.id) return refusal('proposal.merge_into_itself', { path });
  if (target.cycleId !== proposal.cycleId) return refusal('proposal.merge_elsewhere', { path });
  const decided = decideVerdict(proposal, seenRevision);
  if (!decided.ok) return decided;
  if (target.mergedIntoNumber !== null) {
    return refusal('proposal.merge_target_merged', {
      path,
      details: { number: target.mergedIntoNumber },
    });
  }
  if (proposal.holdsMerged.length > 0) {
    return refusal('proposal.holds_merged', {
      details: { numbers: [...proposal.holdsMerged].sort((a, b) => a - b).join(', ') },
    });
  }
  return decided;
}
