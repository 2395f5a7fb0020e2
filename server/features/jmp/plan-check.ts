import { checkFunding, type Envelope, type FundingCheck } from '../../domain/plan/funding.js';
import { againstRankUnexplained } from '../../domain/plan/rank-order.js';
import type { LineContents } from './line-item.store.js';

/** Checks the money of a version's lines; the reserve list takes none. */
export function fundingOf(
  lines: readonly LineContents[],
  envelopes: readonly Envelope[],
): FundingCheck {
  return checkFunding(
    lines
      .filter((line) => !line.reserve)
      .map(({ lineKey, costMinor, shares }) => ({ key: lineKey, costMinor, shares })),
    envelopes,
  );
}

/** Keys of lines that stand against their rank while nobody said why. `lines` in the order of the plan. */
export function unexplainedKeys(lines: readonly LineContents[]): readonly string[] {
  return againstRankUnexplained(
    lines.map(({ lineKey, rank, reserve, reasonAgainstRank }) => ({
      key: lineKey,
      rank,
      reserve,
      explained: reasonAgainstRank !== null,
    })),
  );
}
