import Papa from 'papaparse';
import { cleanText } from '../../domain/text/nfc.js';
import { Refused } from '../command.js';

/** One village of the file. `null`: the file says nothing, what is stored stays. */
export interface VillageRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly nameTg: string;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
  readonly households: number | null;
  readonly population: number | null;
}

export interface ReadVillages {
  readonly villages: readonly VillageRow[];
  /** One sentence for each row that cannot be taken, in their order. */
  readonly faults: readonly { readonly row: number; readonly reason: string }[];
}

const columns = ['name_tg', 'name_ru', 'name_en', 'households', 'population'] as const;
type Column = (typeof columns)[number];

const longestName = 80;
const largestNumber = 1_000_000;

class RowFault extends Error {}

/**
 * Reads a table of villages: comma, semicolon or tab between the columns, `name_tg` obligatory, the others as wanted.
 * Refuses a header it does not know; faults of rows are gathered, so that all can be mended at once.
 */
export function readVillageRows(text: string): ReadVillages {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new Refused(`row ${String((broken.row ?? 0) + 1)}: ${broken.message}.`);
  const [header = [], ...rows] = parsed.data;
  const places = readHeader(header);
  const villages: VillageRow[] = [];
  const faults: { row: number; reason: string }[] = [];
  const rowOfName = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    if (cells.every((cell) => cleanText(cell) === '')) continue;
    try {
      const village = readRow(row, cells, places);
      const twin = rowOfName.get(village.nameTg);
      if (twin !== undefined) {
        throw new RowFault(`${village.nameTg} stands in row ${String(twin)} already`);
      }
      rowOfName.set(village.nameTg, row);
      villages.push(village);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      faults.push({ row, reason: error.message });
    }
  }
  if (villages.length === 0 && faults.length === 0) throw new Refused('there is no village in it.');
  return { villages, faults };
}

/** What stands most often in the header; the reader's own guess fails on two columns. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const often = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

function readHeader(cells: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [place, cell] of cells.entries()) {
    const name = cleanText(cell).toLowerCase();
    const column = columns.find((one) => one === name);
    if (column === undefined || places.has(column)) {
      throw new Refused(
        `row 1: the column ${name || String(place + 1)} is ${column === undefined ? 'not known' : 'there twice'}; known are ${columns.join(', ')}.`,
      );
    }
    places.set(column, place);
  }
  if (!places.has('name_tg')) throw new Refused('row 1: the column name_tg is missing.');
  return places;
}

function readRow(
  row: number,
  cells: readonly string[],
  places: ReadonlyMap<Column, number>,
): VillageRow {
  if (cells.length !== places.size) {
    throw new RowFault(
      `there are ${String(cells.length)} columns and the header has ${String(places.size)}`,
    );
  }
  const cell = (column: Column) => cleanText(cells[places.get(column) ?? -1] ?? '');
  const nameTg = readName(cell('name_tg'), 'name_tg');
  if (nameTg === null) throw new RowFault('name_tg is empty');
  return {
    row,
    nameTg,
    nameRu: readName(cell('name_ru'), 'name_ru'),
    nameEn: readName(cell('name_en'), 'name_en'),
    households: readNumber(cell('households'), 'households'),
    population: readNumber(cell('population'), 'population'),
  };
}

function readName(text: string, column: Column): string | null {
  if (Array.from(text).length > longestName) {
    throw new RowFault(`${column} is longer than ${String(longestName)} letters`);
  }
  return text || null;
}

function readNumber(text: string, column: Column): number | null {
  if (text === '') return null;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= largestNumber) return number;
  throw new RowFault(
    `${text} in ${column} is not a whole number from 0 to ${String(largestNumber)}`,
  );
}
