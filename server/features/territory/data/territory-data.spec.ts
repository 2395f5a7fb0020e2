import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';

/** The columns the import relies on, in the order of the files. */
const columns = {
  'regions.csv': ['id', 'name_tg', 'name_ru', 'name_en'],
  'districts.csv': ['id', 'region_id', 'kind', 'name_tg', 'name_ru', 'name_en', 'lat', 'lon'],
  'jamoats.csv': [
    ...['id', 'district_id', 'kind', 'name_tg', 'name_ru', 'name_en'],
    ...['population', 'population_year', 'lat', 'lon', 'verified', 'note'],
  ],
  'former_names.csv': ['jamoat_id', 'name', 'language', 'until_year', 'source'],
} as const;

type FileName = keyof typeof columns;
type Row<F extends FileName> = Readonly<Record<(typeof columns)[F][number], string>>;

const fileNames: readonly FileName[] = [
  'regions.csv',
  'districts.csv',
  'jamoats.csv',
  'former_names.csv',
];

const bytesOf = (name: FileName): Buffer => readFileSync(new URL(name, import.meta.url));

const tableOf = (name: FileName): readonly (readonly string[])[] =>
  Papa.parse<string[]>(bytesOf(name).toString('utf8').replace(/\n$/, ''), { delimiter: ',' }).data;

function rowsOf<F extends FileName>(name: F): readonly Row<F>[] {
  const [header = [], ...body] = tableOf(name);
  return body.map(
    (cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) as Row<F>,
  );
}

const regions = rowsOf('regions.csv');
const districts = rowsOf('districts.csv');
const jamoats = rowsOf('jamoats.csv');
const formerNames = rowsOf('former_names.csv');

const tajikName = /^[а-яёғӣқӯҳҷА-ЯЁҒӢҚӮҲҶ]+(?:[ -][а-яёғӣқӯҳҷА-ЯЁҒӢҚӮҲҶ]+)*$/u;
const lettersForeignToTajik = /[щыьцЩЫЬЦ]/u;
const russianName = /^[а-яёА-ЯЁ]+(?:[ -][а-яёА-ЯЁ]+)*$/u;
const latinName = /^[A-Z0-9][A-Za-z0-9'. ()-]*$/;

const count = <T>(rows: readonly T[], test: (row: T) => boolean): number =>
  rows.filter(test).length;
const duplicates = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

describe('the files of the territory data', () => {
  it.each(fileNames)('%s is UTF-8 without a byte order mark and with LF line ends', (name) => {
    const bytes = bytesOf(name);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    expect(bytes.includes(0x0d)).toBe(false);
    expect(bytes.toString('utf8')).toMatch(/[^\n]\n$/);
  });

  it.each(fileNames)('%s has the agreed columns and every row fills all of them', (name) => {
    const [header, ...body] = tableOf(name);
    expect(header).toEqual(columns[name]);
    expect(body.filter((cells) => cells.length !== columns[name].length)).toEqual([]);
  });

  it.each(fileNames)('%s holds composed text without stray blanks', (name) => {
    const stray = (cell: string): boolean =>
      cell !== cell.normalize('NFC') || cell !== cell.trim() || /[^\S ]| {2}|\p{Cf}/u.test(cell);
    expect(tableOf(name).flat().filter(stray)).toEqual([]);
  });

  it('no table lies here that this specification does not know', () => {
    const here = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.csv'));
    expect(here.sort()).toEqual([...fileNames].sort());
  });
});

describe('regions, districts and jamoats', () => {
  it('there are 5 regions, 47 districts with 18 cities, and 370 rural jamoats with 57 towns', () => {
    expect(regions).toHaveLength(5);
    expect(count(districts, ({ kind }) => kind === 'district')).toBe(47);
    expect(count(districts, ({ kind }) => kind === 'city')).toBe(18);
    expect(districts).toHaveLength(65);
    expect(count(jamoats, ({ kind }) => kind === 'rural')).toBe(370);
    expect(count(jamoats, ({ kind }) => kind === 'town')).toBe(57);
    expect(jamoats).toHaveLength(427);
  });

  it('an id is given once and shows the unit above it', () => {
    expect(regions.map(({ id }) => id)).toEqual(['TJ-GB', 'TJ-SU', 'TJ-KT', 'TJ-DU', 'TJ-RA']);
    const regionIds = new Set(regions.map(({ id }) => id));
    const districtIds = new Set(districts.map(({ id }) => id));
    expect(districtIds.size).toBe(65);
    expect(new Set(jamoats.map(({ id }) => id)).size).toBe(427);
    const misplacedDistricts = districts.filter(
      ({ id, region_id }) =>
        !/^TJ-[A-Z]{2}-\d{2}$/.test(id) || !regionIds.has(region_id) || id.slice(0, 5) !== region_id,
    );
    const misplacedJamoats = jamoats.filter(
      ({ id, district_id }) =>
        !/^TJ-[A-Z]{2}-\d{2}-\d{3}$/.test(id) ||
        !districtIds.has(district_id) ||
        id.slice(0, 8) !== district_id,
    );
    expect(misplacedDistricts).toEqual([]);
    expect(misplacedJamoats).toEqual([]);
  });

  it('the numbers given once are still those of the same jamoats', () => {
    const pinned = {
      'TJ-GB-02-001': 'Rovand',
      'TJ-GB-04-004': 'Vishkharv',
      'TJ-SU-05-014': 'Yori',
      'TJ-SU-12-005': 'Zafarobod',
      'TJ-KT-10-009': 'Yovon',
      'TJ-KT-22-008': 'Yakkatut',
      'TJ-RA-09-005': 'Zarafshon',
      'TJ-RA-13-016': 'Zainabobod',
    };
    const nameOf = new Map(jamoats.map(({ id, name_en }) => [id, name_en]));
    expect(Object.fromEntries(Object.keys(pinned).map((id) => [id, nameOf.get(id)]))).toEqual(pinned);
    for (const { id } of districts) {
      const inDistrict = jamoats.filter(({ district_id }) => district_id === id);
      const numbers = inDistrict.map((jamoat) => Number(jamoat.id.slice(-3)));
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
  });

  it('five cities have no jamoat in the list', () => {
    const withJamoats = new Set(jamoats.map(({ district_id }) => district_id));
    const without = districts.filter(({ id }) => !withJamoats.has(id));
    expect(without.map(({ name_en }) => name_en)).toEqual([
      ...['Khorugh', 'Khujand', 'Istiqlol', 'Bokhtar', 'Dushanbe'],
    ]);
    expect(without.every(({ kind }) => kind === 'city')).toBe(true);
  });

  it('two jamoats of one district share a name only in Farkhor, and their ids tell them apart', () => {
    const placeAndName = jamoats.map(({ district_id, name_en }) => `${district_id} ${name_en}`);
    expect(duplicates(placeAndName)).toEqual(['TJ-KT-18 Farkhor']);
    const farkhor = jamoats.filter(
      ({ district_id, name_en }) => district_id === 'TJ-KT-18' && name_en === 'Farkhor',
    );
    expect(farkhor.map(({ id, kind }) => [id, kind])).toEqual([
      ['TJ-KT-18-004', 'rural'],
      ['TJ-KT-18-005', 'town'],
    ]);
    expect(duplicates(jamoats.map(({ name_en }) => name_en))).toHaveLength(29);
  });

  it('no two districts of a region share a name', () => {
    expect(duplicates(districts.map((d) => `${d.region_id} ${d.name_en}`))).toEqual([]);
    expect(duplicates(districts.map((d) => `${d.region_id} ${d.name_tg}`))).toEqual([]);
  });
});

describe('names', () => {
  const everyUnit = [...regions, ...districts, ...jamoats];

  it('regions and districts are named in three languages, jamoats always in Latin letters', () => {
    const unnamed = [...regions, ...districts].filter((u) => !u.name_tg || !u.name_ru || !u.name_en);
    expect(unnamed).toEqual([]);
    expect(count(jamoats, ({ name_en }) => name_en === '')).toBe(0);
    expect(count(jamoats, ({ name_tg }) => name_tg === '')).toBe(370);
    expect(count(jamoats, ({ name_ru }) => name_ru === '')).toBe(371);
  });

  it('a Tajik name is written in Tajik letters, a Russian one in Russian, a Latin one in ASCII', () => {
    const badTajik = everyUnit.filter(
      ({ name_tg }) =>
        name_tg !== '' && (!tajikName.test(name_tg) || lettersForeignToTajik.test(name_tg)),
    );
    expect(badTajik).toEqual([]);
    expect(everyUnit.filter((u) => u.name_ru !== '' && !russianName.test(u.name_ru))).toEqual([]);
    expect(everyUnit.filter(({ name_en }) => !latinName.test(name_en))).toEqual([]);
  });

  it('the Tajik name of a district or city begins with the word for its kind', () => {
    const word = { district: 'Ноҳияи ', city: 'Шаҳри ' } as Readonly<Record<string, string>>;
    expect(districts.filter((d) => !d.name_tg.startsWith(word[d.kind] ?? '?'))).toEqual([]);
  });

  it('a jamoat is verified exactly when it has a Tajik name', () => {
    expect(jamoats.filter(({ verified }) => !['true', 'false'].includes(verified))).toEqual([]);
    expect(jamoats.filter((j) => (j.verified === 'true') !== (j.name_tg !== ''))).toEqual([]);
    expect(jamoats.filter((j) => j.name_ru !== '' && j.verified !== 'true')).toEqual([]);
    expect(count(jamoats, ({ verified }) => verified === 'true')).toBe(57);
  });

  it('Tajik names are those of the towns and of two rural jamoats with a source of their own', () => {
    const ruralNamed = jamoats.filter(({ kind, name_tg }) => kind === 'rural' && name_tg !== '');
    expect(ruralNamed.map(({ id, name_tg }) => [id, name_tg])).toEqual([
      ['TJ-RA-09-005', 'Зарафшон'],
      ['TJ-RA-10-002', 'Чашмасор'],
    ]);
    const townsUnnamed = jamoats.filter(({ kind, name_tg }) => kind === 'town' && name_tg === '');
    expect(townsUnnamed.map(({ name_en }) => name_en)).toEqual(['Homid Aliev', 'Gharavuti']);
  });

  it('a note is one of the agreed codes and fits its row', () => {
    const countOf = (note: string): number => count(jamoats, (jamoat) => jamoat.note === note);
    expect(countOf('tg_spelling_to_verify')).toBe(257);
    expect(countOf('tg_name_unknown')).toBe(113);
    expect(countOf('tg_name_newer')).toBe(7);
    expect(countOf('renamed_2021')).toBe(1);
    expect(countOf('')).toBe(49);
    const aboutMissingName = ['tg_spelling_to_verify', 'tg_name_unknown'];
    const misfits = jamoats.filter((j) => aboutMissingName.includes(j.note) !== (j.name_tg === ''));
    expect(misfits).toEqual([]);
  });

  it('a former name belongs to a jamoat whose note says that it was renamed', () => {
    const renamed = jamoats.filter(({ note }) => ['tg_name_newer', 'renamed_2021'].includes(note));
    expect(formerNames.map(({ jamoat_id }) => jamoat_id)).toEqual(renamed.map(({ id }) => id));
    expect(formerNames.every(({ name }) => latinName.test(name))).toBe(true);
    expect(formerNames.every(({ language }) => language === 'en')).toBe(true);
    expect(formerNames.every(({ source }) => ['W+T', 'W+R'].includes(source))).toBe(true);
    expect(formerNames.filter(({ until_year }) => until_year !== '')).toEqual([
      {
        ...{ jamoat_id: 'TJ-RA-09-005', name: 'Shogadoev' },
        ...{ language: 'en', until_year: '2021', source: 'W+R' },
      },
    ]);
  });
});

describe('figures', () => {
  it('a population is a whole number of January 2015, or both cells are blank', () => {
    const known = jamoats.filter(({ population }) => population !== '');
    expect(known).toHaveLength(408);
    const wrong = jamoats.filter(
      ({ population, population_year }) =>
        population_year !== (population === '' ? '' : '2015') || !/^([1-9]\d*)?$/.test(population),
    );
    expect(wrong).toEqual([]);
  });

  it('a point is complete and lies in Tajikistan, or is blank', () => {
    const placed = [...districts, ...jamoats].filter(({ lat, lon }) => lat !== '' || lon !== '');
    expect(count(jamoats, ({ lat }) => lat !== '')).toBe(46);
    const decimal = /^\d{2}\.\d{1,5}$/;
    const outside = placed.filter(
      ({ lat, lon }) =>
        !decimal.test(lat) ||
        !decimal.test(lon) ||
        Number(lat) < 36.6 ||
        Number(lat) > 41.1 ||
        Number(lon) < 67.3 ||
        Number(lon) > 75.2,
    );
    expect(outside).toEqual([]);
  });
});
