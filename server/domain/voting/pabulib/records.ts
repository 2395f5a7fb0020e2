import { type Outcome, refusal, success } from '../../outcome.js';

/** One row of a `.pb` file. `line` is where it begins, counted from 1. */
export interface PbRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cuts the text of a `.pb` file into rows and fields: byte order mark, any line ending, `;` between fields, fields in
 * `"` with `""` inside, blank lines dropped. Problem: `voting.pb_quote`.
 *
 * NOTE: published files hold names such as `"Park" for all` without quoting. Such a field is taken as it stands as long
 * as its first, quoted part holds no separator; anything less clear is refused.
 */
export function splitRecords(text: string): Outcome<readonly PbRecord[]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const records: PbRecord[] = [];
  for (let index = 0; index < lines.length; index++) {
    const content = lines[index] ?? '';
    if (content.trim() === '') continue;
    const line = index + 1;
    if (!content.includes('"')) {
      records.push({ line, cells: content.split(';') });
      continue;
    }
    const row = readQuotedRow(lines, index);
    if (!row) return refusal('voting.pb_quote', { details: { line } });
    records.push({ line, cells: row.cells });
    index = row.lastIndex;
  }
  return success(records);
}

interface QuotedRow {
  readonly cells: readonly string[];
  readonly lastIndex: number;
}

function readQuotedRow(lines: readonly string[], firstIndex: number): QuotedRow | null {
  const cells: string[] = [];
  let index = firstIndex;
  let at = 0;
  for (;;) {
    const start = at;
    const content = lines[index] ?? '';
    if (content[at] !== '"') {
      at = endOfPlainField(content, start);
      cells.push(content.slice(start, at));
    } else {
      const quoted = readQuotedField(lines, index, start);
      if (!quoted) return null;
      const after = lines[quoted.index] ?? '';
      if (quoted.at === after.length || after[quoted.at] === ';') {
        cells.push(quoted.value);
        index = quoted.index;
        at = quoted.at;
      } else {
        if (quoted.index !== index || quoted.value.includes(';')) return null;
        at = endOfPlainField(content, start);
        cells.push(content.slice(start, at));
      }
    }
    if (at >= (lines[index] ?? '').length) return { cells, lastIndex: index };
    at += 1;
  }
}

function endOfPlainField(content: string, start: number): number {
  const separator = content.indexOf(';', start);
  return separator < 0 ? content.length : separator;
}

/** Reads from the opening quotation mark to behind the closing one, over line ends where needed. */
function readQuotedField(
  lines: readonly string[],
  firstIndex: number,
  start: number,
): { readonly value: string; readonly index: number; readonly at: number } | null {
  let value = '';
  let index = firstIndex;
  let at = start + 1;
  for (;;) {
    const content = lines[index];
    if (content === undefined) return null;
    const mark = content.indexOf('"', at);
    if (mark < 0) {
      value += `${content.slice(at)}\n`;
      index += 1;
      at = 0;
    } else if (content[mark + 1] === '"') {
      value += content.slice(at, mark + 1);
      at = mark + 2;
    } else {
      return { value: value + content.slice(at, mark), index, at: mark + 1 };
    }
  }
}
