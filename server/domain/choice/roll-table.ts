import { type Outcome, type Problem, problem, refusal, success } from '../outcome.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { foldForSearch } from '../text/fold.js';
import { cleanText } from '../text/nfc.js';

export const longestRollName = 120;
export const longestListNumber = 20;
export const longestHousehold = 20;
/** Rows of one table of the roll, the header not counted. */
export const mostTableRows = 50_000;
/** Bytes of one table of the roll: 50 000 rows of 120 bytes, which is a long Cyrillic name with everything else. */
export const largestTable = 6_000_000;
export const oldestAge = 120;

export type Gender = 'f' | 'm';

const columns = [
  'name',
  'listNumber',
  'village',
  'household',
  'gender',
  'birthYear',
  'livesHereSince',
] as const;
export type RollColumn = (typeof columns)[number];
const obligatory: readonly RollColumn[] = ['name', 'listNumber', 'village'];

/** What heads a column in the lists people keep, in three languages. Compared as the search compares. */
const headings: Readonly<Record<RollColumn, readonly string[]>> = {
  name: [
    ...['ном', 'ному насаб', 'насабу ном', 'насаб ва ном', 'ном ва насаб', 'номи пурра'],
    ...['ному насаб ва номи падар', 'насаб ном номи падар', 'ҳнн', 'имя', 'фио', 'ф и о'],
    ...['фамилия имя отчество', 'фамилия имя', 'имя фамилия', 'имя и фамилия', 'фамилия и имя'],
    ...['name', 'full name', 'surname and name'],
  ],
  listNumber: [
    ...['рақам', 'рақами рӯйхат', 'рақам дар рӯйхат', 'рақами тартибӣ', 'р т', 'номер'],
    ...['номер в списке', 'номер списка', 'номер по списку', 'порядковый номер', '№', '№ п п'],
    ...['list number', 'number', 'number on the list', 'no'],
  ],
  village: [
    ...['деҳа', 'номи деҳа', 'маҳалли зист', 'село', 'деревня', 'кишлак', 'населенный пункт'],
    ...['название села', 'village', 'village name'],
  ],
  household: [
    ...['хоҷагӣ', 'хонавода', 'рақами хоҷагӣ', 'рақами хонавода', 'домохозяйство', 'хозяйство'],
    ...['двор', 'номер двора', 'номер домохозяйства', 'номер хозяйства', '№ двора'],
    ...['household', 'household number'],
  ],
  gender: ['ҷинс', 'пол', 'gender', 'sex'],
  birthYear: ['соли таваллуд', 'год рождения', 'г р', 'birth year', 'year of birth', 'born'],
  livesHereSince: [
    ...[
      'дар ин ҷо зиндагӣ мекунад аз',
      'зиндагӣ аз',
      'истиқомат аз',
      'живет здесь с',
      'проживает с',
    ],
    ...['проживает здесь с', 'lives here since', 'resident since'],
  ],
};

const columnOfHeading: ReadonlyMap<string, RollColumn> = new Map(
  columns.flatMap((column) =>
    headings[column].map((heading) => [foldForSearch(heading), column] as const),
  ),
);

const genderOfWord: ReadonlyMap<string, Gender> = new Map([
  ...['f', 'female', 'woman', 'з', 'зан', 'ж', 'жен', 'женский', 'женщина'].map(
    (word) => [word, 'f'] as const,
  ),
  ...['m', 'male', 'man', 'мард', 'м', 'муж', 'мужской', 'мужчина'].map(
    (word) => [word, 'm'] as const,
  ),
]);

/** One person of the table. */
export interface RollRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly name: string;
  readonly listNumber: string;
  readonly villageId: string;
  /** Number of the household in its village, as the list writes it; `null`: not known. */
  readonly household: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
}

/** Why a row cannot be taken. It never names the person. */
export interface RollRowFault {
  readonly row: number;
  readonly problem: Problem;
}

export interface RollTable {
  readonly people: readonly RollRow[];
  /** At most one for each row, in their order. */
  readonly faults: readonly RollRowFault[];
  /** Headings of columns that are not read, as they stand in the table. */
  readonly ignoredColumns: readonly string[];
}

export interface TableVillage {
  readonly id: string;
  /** Its names in every language there is one in. */
  readonly names: readonly string[];
}

export interface TableFacts {
  readonly villages: readonly TableVillage[];
  /** Nobody alive was born earlier. */
  readonly oldestBirthYear: number;
  /** The year in which the choice closes. */
  readonly year: number;
  /** Whoever was born later is not of voting age. */
  readonly latestBirthYear: number;
  /** Whoever came to live in the jamoat later, `YYYY-MM-DD`, is not on the roll; `null`: it is not asked. */
  readonly latestResidence: string | null;
}

/**
 * Reads a table whose first row is the header. Problems of the whole table: `choice.table_empty`,
 * `choice.table_column_missing`, `choice.table_column_twice`, `choice.table_too_many_rows`; those of rows are gathered, so
 * that all can be mended at once.
 */
export function readRollTable(
  cells: readonly (readonly string[])[],
  facts: TableFacts,
): Outcome<RollTable> {
  const [header = [], ...lines] = cells;
  const read = readHeader(header, facts.latestResidence !== null);
  if (!read.ok) return read;
  const { places, ignoredColumns } = read.value;
  const findVillage = villageFinder(facts.villages);
  const rowOfNumber = new Map<string, number>();
  const people: RollRow[] = [];
  const faults: RollRowFault[] = [];
  for (const [index, line] of lines.entries()) {
    const row = index + 2;
    if (line.every((cell) => cleanText(cell) === '')) continue;
    if (people.length + faults.length === mostTableRows) {
      return refusal('choice.table_too_many_rows', { details: { max: mostTableRows } });
    }
    const person = readRow(row, line, { places, findVillage, facts, width: header.length });
    if (!person.ok) {
      faults.push({ row, problem: person.problem });
      continue;
    }
    const { listNumber } = person.value;
    const twin = rowOfNumber.get(listNumber);
    if (twin !== undefined) {
      const details = { listNumber, row: twin };
      faults.push({ row, problem: problem('choice.row_number_twice', { details }) });
      continue;
    }
    rowOfNumber.set(listNumber, row);
    people.push(person.value);
  }
  return people.length + faults.length === 0
    ? refusal('choice.table_empty')
    : success({ people, faults, ignoredColumns });
}

interface Header {
  readonly places: ReadonlyMap<RollColumn, number>;
  readonly ignoredColumns: readonly string[];
}

function readHeader(cells: readonly string[], asksResidence: boolean): Outcome<Header> {
  if (cells.every((cell) => cleanText(cell) === '')) return refusal('choice.table_empty');
  const places = new Map<RollColumn, number>();
  const ignoredColumns: string[] = [];
  for (const [place, cell] of cells.entries()) {
    const heading = cleanText(cell);
    const column = columnOfHeading.get(foldForSearch(heading));
    if (column === undefined || (column === 'livesHereSince' && !asksResidence)) {
      if (heading !== '') ignoredColumns.push(heading.slice(0, longestRollName));
      continue;
    }
    if (places.has(column)) return refusal('choice.table_column_twice', { details: { column } });
    places.set(column, place);
  }
  const needed = asksResidence ? [...obligatory, 'livesHereSince' as const] : obligatory;
  const missing = needed.find((column) => !places.has(column));
  return missing === undefined
    ? success({ places, ignoredColumns })
    : refusal('choice.table_column_missing', { details: { column: missing } });
}

/** Village by a name as it stands in a table; `null`: more than one is called so, `undefined`: none. */
type FindVillage = (name: string) => string | null | undefined;

/** Folding costs time and a table says few names often, so each spelling is folded once. */
function villageFinder(villages: readonly TableVillage[]): FindVillage {
  const found = new Map<string, string | null>();
  for (const { id, names } of villages) {
    for (const key of new Set(names.map(foldForSearch))) {
      if (key !== '') found.set(key, found.has(key) ? null : id);
    }
  }
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? foldForSearch(name);
    keys.set(name, key);
    return found.get(key);
  };
}

interface RowReading {
  readonly places: ReadonlyMap<RollColumn, number>;
  readonly findVillage: FindVillage;
  readonly facts: TableFacts;
  /** How many columns the header has. */
  readonly width: number;
}

function readRow(row: number, line: readonly string[], reading: RowReading): Outcome<RollRow> {
  const { places, findVillage, facts, width } = reading;
  if (line.slice(width).some((cell) => cleanText(cell) !== '')) {
    return failed('choice.row_too_wide', { cells: line.length, columns: width });
  }
  const cell = (column: RollColumn) => cleanText(line[places.get(column) ?? -1] ?? '');
  const name = readText(cell('name'), 'name', longestRollName);
  if (!name.ok) return name;
  const listNumber = readText(cell('listNumber'), 'listNumber', longestListNumber);
  if (!listNumber.ok) return listNumber;
  const village = readVillage(cell('village'), findVillage);
  if (!village.ok) return village;
  const household = cell('household');
  if (household.length > longestHousehold) {
    const details = { column: 'household', max: longestHousehold };
    return failed('choice.row_cell_too_long', details);
  }
  const gender = readGender(cell('gender'));
  if (!gender.ok) return gender;
  const birthYear = readBirthYear(cell('birthYear'), facts);
  if (!birthYear.ok) return birthYear;
  const lives = checkResidence(cell('livesHereSince'), facts.latestResidence);
  if (!lives.ok) return lives;
  return success({
    row,
    name: name.value,
    listNumber: listNumber.value,
    villageId: village.value,
    household: household === '' ? null : household,
    gender: gender.value,
    birthYear: birthYear.value,
  });
}

function readText(text: string, column: RollColumn, max: number): Outcome<string> {
  if (text === '') return failed('choice.row_cell_missing', { column });
  return text.length > max ? failed('choice.row_cell_too_long', { column, max }) : success(text);
}

function readVillage(text: string, findVillage: FindVillage): Outcome<string> {
  if (text === '') return failed('choice.row_cell_missing', { column: 'village' });
  const id = findVillage(text);
  const details = { village: text.slice(0, longestRollName) };
  if (id === undefined) return failed('choice.row_village_unknown', details);
  return id === null ? failed('choice.row_village_ambiguous', details) : success(id);
}

function readGender(text: string): Outcome<Gender | null> {
  if (text === '') return success(null);
  const gender = genderOfWord.get(text.toLowerCase().replace(/\.$/, ''));
  return gender === undefined
    ? failed('choice.row_gender_unreadable', { text: text.slice(0, longestListNumber) })
    : success(gender);
}

function readBirthYear(text: string, facts: TableFacts): Outcome<number | null> {
  if (text === '') return success(null);
  // Of a whole day of birth only the year is kept.
  const birthYear = Number((isoDayOf(text) ?? 'no').slice(0, 4));
  const from = facts.oldestBirthYear;
  if (!(birthYear >= from && birthYear <= facts.year)) {
    const details = { text: text.slice(0, longestListNumber), from, to: facts.latestBirthYear };
    return failed('choice.row_birth_year_unreadable', details);
  }
  return birthYear > facts.latestBirthYear
    ? failed('choice.row_too_young', { birthYear, latest: facts.latestBirthYear })
    : success(birthYear);
}

/** A day as people write it, or the year alone, which is taken from its first day on as for the age. */
function checkResidence(text: string, latest: string | null): Outcome<undefined> {
  if (latest === null) return success(undefined);
  if (text === '') return failed('choice.row_cell_missing', { column: 'livesHereSince' });
  const since = isoDayOf(text);
  if (since === null) {
    return failed('choice.row_residence_unreadable', { text: text.slice(0, longestListNumber) });
  }
  return since > latest ? failed('choice.row_too_short_here', { latest }) : success(undefined);
}

function isoDayOf(text: string): string | null {
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  const iso = text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function failed(code: ProblemCode, details: Readonly<Record<string, string | number>>) {
  return refusal(code, { details });
}
