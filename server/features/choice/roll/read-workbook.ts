import { inflateRawSync } from 'node:zlib';
import readExcelFile from 'read-excel-file/node';
import { largestTable } from '../../../domain/choice/roll-table.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';

interface Sheet {
  readonly data: readonly (readonly Cell[])[];
}

/** What a workbook may unfold to: fifty thousand people take some twenty million bytes of XML. */
const largestUnfolded = 64_000_000;
const mostParts = 500;

type Cell = string | number | boolean | Date | null;

/**
 * The cells of the one sheet of a workbook (.xlsx) as text, row by row, as a CSV table would give them. Nothing is
 * unfolded before it is known how large it becomes. Problems: `choice.table_too_large`, `choice.workbook_unreadable`,
 * `choice.workbook_sheets`.
 */
export async function readWorkbook(bytes: Buffer): Promise<Outcome<string[][]>> {
  if (bytes.length > largestTable) return tooLarge();
  const size = unfoldedSize(bytes);
  if (size === null) return refusal('choice.workbook_unreadable');
  if (size > largestUnfolded) return tooLarge();
  let sheets: readonly Sheet[];
  try {
    // Its types name the class of dates where its values are dates.
    sheets = (await readExcelFile(bytes)) as unknown as readonly Sheet[];
  } catch {
    return refusal('choice.workbook_unreadable');
  }
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length > 1) {
    return refusal('choice.workbook_sheets', { details: { count: filled.length } });
  }
  return success((filled[0]?.data ?? []).map((row) => row.map(textOf)));
}

/** A date as `YYYY-MM-DD`, a number with its digits alone. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const longestNote = 65_535;

/**
 * How many bytes a ZIP archive really unfolds to, found by unfolding it under a limit: what it says of itself may be a lie.
 * `null`: no archive, encrypted, or of a kind no spreadsheet writes; above the limit any number above it.
 */
function unfoldedSize(bytes: Buffer): number | null {
  try {
    return sumOfParts(bytes);
  } catch {
    // A part that ends too early, or points beyond the file.
    return null;
  }
}

function sumOfParts(bytes: Buffer): number | null {
  const end = endOfArchive(bytes);
  if (end === null) return null;
  const parts = bytes.readUInt16LE(end + 10);
  if (parts > mostParts) return null;
  let at = bytes.readUInt32LE(end + 16);
  let sum = 0;
  for (let part = 0; part < parts; part += 1) {
    if (bytes.readUInt32LE(at) !== partMark) return null;
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const packed = bytes.readUInt32LE(at + 20);
    const file = bytes.readUInt32LE(at + 42);
    if ((flags & 1) !== 0 || bytes.readUInt32LE(file) !== fileMark) return null;
    const begin = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
    const content = bytes.subarray(begin, begin + packed);
    if (method === 0) sum += content.length;
    else if (method === 8) sum += inflatedLength(content, largestUnfolded - sum);
    else return null;
    if (sum > largestUnfolded) return sum;
    at += 46 + [28, 30, 32].reduce((length, field) => length + bytes.readUInt16LE(at + field), 0);
  }
  return sum;
}

function inflatedLength(content: Buffer, most: number): number {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most + 1;
    throw error;
  }
}

function endOfArchive(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endLength - longestNote);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  return null;
}

function tooLarge() {
  return refusal('choice.table_too_large', { details: { max: largestTable / 1_000_000 } });
}
