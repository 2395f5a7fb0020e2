import { describe, expect, it } from '@jest/globals';
import { mostTableRows, readRollTable } from './roll-table.js';
import { checkTableText, readTableFile } from './table-file.js';

const facts = {
  villages: [
    { id: 'v1', names: ['Деҳқонобод', 'Дехканабад', 'Dehqonobod'] },
    { id: 'v2', names: ['Навобод'] },
    { id: 'v3', names: ['Боло'] },
    { id: 'v4', names: ['Боло'] },
  ],
  oldestBirthYear: 1906,
  year: 2026,
  latestBirthYear: 2008,
  latestResidence: null,
};
const header = ['Ном', 'Рақам', 'Деҳа', 'Ҷинс', 'Соли таваллуд'];

function read(...lines: string[][]) {
  const outcome = readRollTable([header, ...lines], facts);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function faultOf(...line: string[]) {
  return read(line).faults[0]?.problem.code;
}

describe('a table of the roll', () => {
  it('reads its people, the village by any of its names', () => {
    const { people, faults } = read(
      [' Гулнора  Раҳимова ', '1', 'Деҳқонобод', 'зан', '1985'],
      ['', '', '', '', ''],
      ['Раҷаб Гулов', '2', 'ДЕХКАНАБАД', 'М.', ''],
      ['Zulfiya', '3', "dehqonobod'", '', '2008'],
    );
    expect(faults).toEqual([]);
    expect(people).toEqual([
      {
        row: 2,
        name: 'Гулнора Раҳимова',
        listNumber: '1',
        villageId: 'v1',
        household: null,
        gender: 'f',
        birthYear: 1985,
      },
      {
        row: 4,
        name: 'Раҷаб Гулов',
        listNumber: '2',
        villageId: 'v1',
        household: null,
        gender: 'm',
        birthYear: null,
      },
      {
        row: 5,
        name: 'Zulfiya',
        listNumber: '3',
        villageId: 'v1',
        household: null,
        gender: null,
        birthYear: 2008,
      },
    ]);
  });

  it.each([
    ['tg', ['Ному насаб', 'Рақами рӯйхат', 'Деҳа', 'Ҷинс', 'Соли таваллуд']],
    ['ru', ['Ф.И.О.', '№', 'Село', 'Пол', 'Год рождения']],
    // The words in which the screens name the columns.
    ['tg', ['Ном', 'Рақам дар рӯйхат', 'Деҳа', 'Ҷинс', 'Соли таваллуд']],
    ['ru', ['Имя', 'Номер в списке', 'Село', 'Пол', 'Год рождения']],
    ['en', ['Name', 'List number', 'Village', 'Gender', 'Year of birth']],
    ['en', ['Name', 'List_number', 'Village', 'Gender', 'Birth year']],
  ])(
    'knows its columns by headings in %s, in any order, and says which it does not read',
    (_, names) => {
      const outcome = readRollTable(
        [['Телефон', ...names].reverse(), ['900', 'Сино', '7', 'Навобод', 'ж', '1999'].reverse()],
        facts,
      );
      expect(outcome).toMatchObject({
        ok: true,
        value: {
          people: [
            { name: 'Сино', listNumber: '7', villageId: 'v2', gender: 'f', birthYear: 1999 },
          ],
          ignoredColumns: ['Телефон'],
        },
      });
    },
  );

  it.each(['Хоҷагӣ', 'Рақами хонавода', 'Домохозяйство', '№ двора', 'Household'])(
    'reads the household under %s, where the list names one',
    (heading) => {
      const table = readRollTable(
        [
          ['Ном', 'Рақам', 'Деҳа', heading],
          ['Сино', '1', 'Навобод', ' 12-а '],
          ['Айнӣ', '2', 'Навобод', ''],
          ['Зебо', '3', 'Навобод', '1'.repeat(21)],
        ],
        facts,
      );
      if (!table.ok) throw new Error(table.problem.message);
      expect(table.value.people.map(({ household }) => household)).toEqual(['12-а', null]);
      expect(table.value.faults).toMatchObject([
        { row: 4, problem: { code: 'choice.row_cell_too_long' } },
      ]);
    },
  );

  it('says of each row why it cannot be taken', () => {
    expect(faultOf('', '1', 'Навобод')).toBe('choice.row_cell_missing');
    expect(faultOf('Сино', '', 'Навобод')).toBe('choice.row_cell_missing');
    expect(faultOf('Сино', '1')).toBe('choice.row_cell_missing');
    expect(faultOf('Я'.repeat(121), '1', 'Навобод')).toBe('choice.row_cell_too_long');
    expect(faultOf('Сино', '1'.repeat(21), 'Навобод')).toBe('choice.row_cell_too_long');
    expect(faultOf('Сино', '1', 'Хуҷанд')).toBe('choice.row_village_unknown');
    expect(faultOf('Сино', '1', '؟')).toBe('choice.row_village_unknown');
    expect(faultOf('Сино', '1', 'боло')).toBe('choice.row_village_ambiguous');
    expect(faultOf('Сино', '1', 'Навобод', 'х')).toBe('choice.row_gender_unreadable');
    for (const year of ['85', '1905', '2027', '31.02.1985', '1985,0'])
      expect(faultOf('Сино', '1', 'Навобод', '', year)).toBe('choice.row_birth_year_unreadable');
    expect(faultOf('Сино', '1', 'Навобод', '', '2009')).toBe('choice.row_too_young');
    expect(faultOf('Сино', '1', 'Навобод', '', '2008')).toBeUndefined();
    const days = read(
      ['Сино', '1', 'Навобод', '', '25.03.1985'],
      ['Айнӣ', '2', 'Навобод', '', '1986-03-25'],
    );
    expect(days.people.map(({ birthYear }) => birthYear)).toEqual([1985, 1986]);
    expect(faultOf('Сино', '1', 'Навобод', '', '', 'more')).toBe('choice.row_too_wide');
    expect(faultOf('Сино', '1', 'Навобод', '', '', ' ')).toBeUndefined();
  });

  it('takes a list number once, and names the row where it stands', () => {
    const { people, faults } = read(['Сино', '1', 'Навобод'], ['Рудакӣ', ' 1', 'Навобод']);
    expect(people).toHaveLength(1);
    expect(faults).toMatchObject([
      {
        row: 3,
        problem: {
          code: 'choice.row_number_twice',
          message: expect.stringContaining('row 2') as unknown,
        },
      },
    ]);
  });

  it('names nobody in what it says of a row', () => {
    const { faults } = read(['Сино Ҳакимов', '1', 'Хуҷанд', 'q', '1']);
    expect(JSON.stringify(faults)).not.toContain('Сино');
  });

  it.each([
    [[], 'choice.table_empty'],
    [[['', '']], 'choice.table_empty'],
    [[header], 'choice.table_empty'],
    [[header, ['', ' ']], 'choice.table_empty'],
    [
      [
        ['name', 'village'],
        ['a', 'b'],
      ],
      'choice.table_column_missing',
    ],
    [
      [
        ['name', 'ном', 'no', 'village'],
        ['a', 'b', 'c', 'd'],
      ],
      'choice.table_column_twice',
    ],
  ])('refuses the table %j', (cells, code) => {
    expect(readRollTable(cells, facts)).toMatchObject({ ok: false, problem: { code } });
  });

  it('asks since when people live here only where the rules do', () => {
    const asked = { ...facts, latestResidence: '2026-06-15' };
    const heading = ['Ном', 'Рақам', 'Деҳа', 'Проживает с'];
    const row = (number: string, since: string) => ['Сино', number, 'Навобод', since];
    const table = readRollTable(
      [
        heading,
        row('1', '2026'),
        row('2', '15.06.2026'),
        row('3', '2026-06-16'),
        row('4', ''),
        row('5', '31.02.2020'),
      ],
      asked,
    );
    if (!table.ok) throw new Error(table.problem.message);
    expect(table.value.people.map(({ listNumber }) => listNumber)).toEqual(['1', '2']);
    expect(table.value.faults.map(({ row: at, problem }) => [at, problem.code])).toEqual([
      [4, 'choice.row_too_short_here'],
      [5, 'choice.row_cell_missing'],
      [6, 'choice.row_residence_unreadable'],
    ]);
    expect(readRollTable([heading.slice(0, 3), row('1', '')], asked)).toMatchObject({
      problem: {
        code: 'choice.table_column_missing',
        details: [{ key: 'column', value: 'livesHereSince' }],
      },
    });
    const unasked = readRollTable([heading, row('1', 'soon')], facts);
    expect(unasked).toMatchObject({ value: { faults: [], ignoredColumns: ['Проживает с'] } });
  });

  it('takes fifty thousand people and not one more', () => {
    const lines = Array.from({ length: mostTableRows }, (_, index) => [
      'Сино',
      String(index),
      'Навобод',
    ]);
    expect(read(...lines).people).toHaveLength(mostTableRows);
    expect(readRollTable([header, ...lines, ['Сино', 'x', 'Навобод']], facts)).toMatchObject({
      problem: { code: 'choice.table_too_many_rows' },
    });
  });
});

describe('the file of a table', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(readTableFile(Buffer.from('\uFEFFном,рақам'))).toEqual({ ok: true, value: 'ном,рақам' });
    expect(checkTableText('\uFEFFном')).toEqual({ ok: true, value: 'ном' });
  });

  it('is refused with a remedy when it is Windows-1251, a workbook or too large', () => {
    const cyrillic1251 = Uint8Array.from([0xcd, 0xee, 0xec, 0x2c, 0xcd]);
    const workbook = Buffer.from('PK\u0003\u0004abc');
    expect(readTableFile(cyrillic1251)).toMatchObject({
      problem: { code: 'choice.table_not_utf8' },
    });
    expect(readTableFile(workbook)).toMatchObject({
      problem: { code: 'choice.table_is_workbook' },
    });
    expect(readTableFile(new Uint8Array(6_000_001))).toMatchObject({
      problem: { code: 'choice.table_too_large' },
    });
    expect(checkTableText(new TextDecoder().decode(cyrillic1251))).toMatchObject({
      problem: { code: 'choice.table_not_utf8' },
    });
    expect(checkTableText(workbook.toString())).toMatchObject({
      problem: { code: 'choice.table_is_workbook' },
    });
    expect(checkTableText('ж'.repeat(3_000_001))).toMatchObject({
      problem: { code: 'choice.table_too_large' },
    });
  });
});
