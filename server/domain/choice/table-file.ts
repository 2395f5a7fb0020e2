import { type Outcome, refusal, success } from '../outcome.js';
import { largestTable } from './roll-table.js';

/** What every file begins with that is a ZIP archive, and so every workbook. */
const archiveMark = 'PK\u0003\u0004';

/** Whether a file is sent as a workbook; what is in it is found where it is read. */
export function isWorkbookFile(bytes: Uint8Array): boolean {
  return archiveMark === String.fromCharCode(...bytes.subarray(0, archiveMark.length));
}

/**
 * The text of a table that somebody chose as a file, without a byte order mark. Problems: `choice.table_too_large`,
 * `choice.table_is_workbook`, `choice.table_not_utf8`.
 */
export function readTableFile(bytes: Uint8Array): Outcome<string> {
  if (bytes.length > largestTable) return tooLarge();
  if (isWorkbookFile(bytes)) return refusal('choice.table_is_workbook');
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refusal('choice.table_not_utf8');
  }
}

/** The same of a text that was decoded elsewhere, perhaps without looking: a letter that could not be read is U+FFFD. */
export function checkTableText(text: string): Outcome<string> {
  if (new TextEncoder().encode(text).length > largestTable) return tooLarge();
  if (text.startsWith(archiveMark)) return refusal('choice.table_is_workbook');
  if (text.includes('\uFFFD')) return refusal('choice.table_not_utf8');
  return success(text.replace(/^\uFEFF/, ''));
}

function tooLarge() {
  return refusal('choice.table_too_large', { details: { max: largestTable / 1_000_000 } });
}
