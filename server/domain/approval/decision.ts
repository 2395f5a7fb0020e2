import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';
import type { ApprovalOutcome } from './approval-step.js';

/** Why a line goes back. Everybody can read it. */
export interface LineReason {
  readonly lineKey: string;
  readonly reason: string;
}

/** A paper that a decision stands on: the number of a resolution or letter and its day. */
export interface PaperReference {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export const decisionLimits = { number: 60, reason: 1000 } as const;

/**
 * The reasons of a decision as they are stored. A return needs at least one line with a reason; an approval has none.
 * Problems: `approval.line_reason_missing`, `approval.reasons_with_approval`, `approval.reason_unknown_line`,
 * `approval.reason_twice`, `common.text_missing`, `common.text_too_long`.
 */
export function checkReasons(
  outcome: ApprovalOutcome,
  reasons: readonly LineReason[],
  lineKeys: readonly string[],
): Outcome<readonly LineReason[]> {
  const path = ['lineReasons'];
  if (outcome === 'approved') {
    return reasons.length === 0 ? success([]) : refusal('approval.reasons_with_approval', { path });
  }
  if (reasons.length === 0) return refusal('approval.line_reason_missing', { path });
  if (new Set(reasons.map((one) => one.lineKey)).size !== reasons.length) {
    return refusal('approval.reason_twice', { path });
  }
  const clean: LineReason[] = [];
  for (const [index, { lineKey, reason }] of reasons.entries()) {
    const at = [...path, String(index), 'reason'];
    if (!lineKeys.includes(lineKey)) {
      return refusal('approval.reason_unknown_line', { path: [...path, String(index), 'lineKey'] });
    }
    const text = cleanText(reason, { multiline: true });
    if (text === '') return refusal('common.text_missing', { path: at });
    if (Array.from(text).length > decisionLimits.reason) {
      return refusal('common.text_too_long', { path: at, details: { max: decisionLimits.reason } });
    }
    clean.push({ lineKey, reason: text });
  }
  return success(clean);
}

/**
 * The paper as it is stored. `today` is the calendar day in Dushanbe. Problems: `common.text_missing`,
 * `common.text_too_long`, `approval.date_ahead`.
 */
export function checkPaper(paper: PaperReference, today: string): Outcome<PaperReference> {
  const number = cleanText(paper.number);
  if (number === '') return refusal('common.text_missing', { path: ['number'] });
  if (Array.from(number).length > decisionLimits.number) {
    return refusal('common.text_too_long', {
      path: ['number'],
      details: { max: decisionLimits.number },
    });
  }
  if (paper.date > today) return refusal('approval.date_ahead', { path: ['date'] });
  return success({ number, date: paper.date });
}
