import Papa from 'papaparse';
import { mostTableRows } from '../../../domain/choice/roll-table.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';

const mostLines = mostTableRows * 2;

/** The cells of a CSV table, row by row. Problems: `choice.table_quotes_broken`, `choice.table_too_many_rows`. */
export function splitTable(text: string): Outcome<string[][]> {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: mostLines,
  });
  // Blank lines do not count as people, but somebody has to hold them.
  if (data.length === mostLines) {
    return refusal('choice.table_too_many_rows', { details: { max: mostTableRows } });
  }
  const broken = errors.find(({ type }) => type === 'Quotes');
  return broken === undefined
    ? success(data)
    : refusal('choice.table_quotes_broken', { details: { row: (broken.row ?? 0) + 1 } });
}

/** What stands most often in the header; the reader's own guess fails on few columns. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const often = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}
