import { describe, expect, it } from '@jest/globals';
import { aWorkbook, zipOf } from '../../../../test/support/builders/workbooks.js';
import { readWorkbook } from './read-workbook.js';

async function codeOf(bytes: Buffer) {
  const outcome = await readWorkbook(bytes);
  return outcome.ok ? null : outcome.problem.code;
}

describe('a workbook', () => {
  it('is read as a CSV table would be, with its numbers and days as text', async () => {
    const people = aWorkbook(
      [
        ['Ном', 'Рақам', 'Деҳа', 'Соли таваллуд'],
        ['Гулнора', 17, 'Навобод', 1985],
        ['Сино', 'а-2', 'Навобод', { day: '1990-03-25' }],
        ['Зебо', 3, null, null],
      ],
      [],
    );
    expect(await readWorkbook(people)).toEqual({
      ok: true,
      value: [
        ['Ном', 'Рақам', 'Деҳа', 'Соли таваллуд'],
        ['Гулнора', '17', 'Навобод', '1985'],
        ['Сино', 'а-2', 'Навобод', '1990-03-25'],
        ['Зебо', '3', '', ''],
      ],
    });
  });

  it('is refused with several sheets that hold something', async () => {
    expect(await codeOf(aWorkbook([['a']], [['b']]))).toBe('choice.workbook_sheets');
  });

  it('is refused when it is none, is broken, or is another archive', async () => {
    expect(await codeOf(Buffer.from(''))).toBe('choice.workbook_unreadable');
    expect(await codeOf(Buffer.from('name;number;village'))).toBe('choice.workbook_unreadable');
    expect(await codeOf(zipOf({ 'a.txt': 'a' }))).toBe('choice.workbook_unreadable');
    const whole = aWorkbook([['a']]);
    expect(await codeOf(whole.subarray(0, whole.length - 40))).toBe('choice.workbook_unreadable');
    const scratched = Buffer.from(whole);
    scratched.fill(0xff, 60, 90);
    expect(await codeOf(scratched)).toBe('choice.workbook_unreadable');
    // The older format (.xls).
    expect(await codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('choice.workbook_unreadable');
  });

  it('is refused when it would unfold to far more than a list of people, whatever it says of itself', async () => {
    const bomb = Buffer.alloc(70_000_000, 'x');
    for (const said of [undefined, 10])
      expect(await codeOf(zipOf({ 'xl/worksheets/sheet1.xml': bomb }, said))).toBe(
        'choice.table_too_large',
      );
    expect(await codeOf(Buffer.alloc(6_000_001))).toBe('choice.table_too_large');
  });
});
