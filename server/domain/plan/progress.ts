import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';

/** How a work stands. */
export const progressStatuses = [
  'planned',
  'in_progress',
  'completed',
  'delayed',
  'cancelled',
] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

/** What somebody reports about one line. `spentMinor` and `percent` are totals since the beginning, not additions. */
export interface Progress {
  readonly status: ProgressStatus;
  readonly percent: number;
  readonly spentMinor: bigint;
  readonly note: string | null;
}

export const longestNote = 1000;

const needsNote: readonly ProgressStatus[] = ['delayed', 'cancelled'];

/**
 * A report as it is stored, its note cleaned. More spent than the line costs is possible in life: it is taken, but only
 * with a note that says why; so are delay and cancellation.
 *
 * Problems: `tracking.percent_range`, `tracking.percent_of_completed`, `tracking.percent_of_planned`,
 * `tracking.note_missing_spent`, `tracking.note_missing_status`, `common.text_too_long`.
 */
export function checkProgress(report: Progress, costMinor: bigint): Outcome<Progress> {
  const { status, percent, spentMinor } = report;
  const clean = cleanText(report.note ?? '', { multiline: true });
  const note = clean === '' ? null : clean;
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
    return refusal('tracking.percent_range', { path: ['percent'] });
  }
  if (status === 'completed' && percent !== 100) {
    return refusal('tracking.percent_of_completed', { path: ['percent'] });
  }
  if (status === 'planned' && percent !== 0) {
    return refusal('tracking.percent_of_planned', { path: ['percent'] });
  }
  if (note === null && spentMinor > costMinor) {
    return refusal('tracking.note_missing_spent', { path: ['note'] });
  }
  if (note === null && needsNote.includes(status)) {
    return refusal('tracking.note_missing_status', { path: ['note'] });
  }
  if (note !== null && Array.from(note).length > longestNote) {
    return refusal('common.text_too_long', { path: ['note'], details: { max: longestNote } });
  }
  return success({ status, percent, spentMinor, note });
}
