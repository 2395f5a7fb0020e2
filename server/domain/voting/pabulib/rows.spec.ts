import { describe, expect, it } from '@jest/globals';
import { PbFault } from './fault.js';
import { RowReader } from './rows.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = new RowReader(utf8(text));
  const all: string[][] = [];
  while (rows.next()) all.push(Array.from({ length: rows.count }, (_, k) => rows.text(k)));
  return all;
}

describe('the rows of a file', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa;b\n', [['a', 'b']]],
    ['\n \t\n\r\na\n\n', [['a']]],
    [
      ';\n;',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [' a ; b', [[' a ', ' b']]],
    ['""\n"a";""', [['a', '']]],
    ['"a;b\n\r\n""c"""', [['a;b\n\r\n"c"']]],
    ['""""', [['"']]],
    ['a"b;c""', [['a"b', 'c""']]],
    ['"a" b;"c""d"\n"e"', [['"a" b', 'c"d'], ['e']]],
    ['"a""b" c;"d"', [['"a""b" c', 'd']]],
    ['"x""";"y""y";z', [['x"', 'y"y', 'z']]],
  ])('are cut out of %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['a\n"b', 2],
    ['a;"b""', 2],
    ['a;"', 2],
    ['"a;b" c', 0],
    ['"a\nb" c', 0],
    ['"a";"b\rc"d', 4],
  ])('are refused in %j, where the quotation begins', (text, offset) => {
    expect(() => rowsOf(text)).toThrow(PbFault);
    expect(() => rowsOf(text)).toThrow(
      expect.objectContaining({ code: 'voting.pb_quote', offset }),
    );
  });

  it('know where they and their fields lie in the file', () => {
    const rows = new RowReader(utf8('\n"a""b";c;"d""e""f"\r\n x\n'));
    expect([rows.next(), rows.count, rows.offset, rows.end]).toEqual([true, 3, 1, 19]);
    expect([0, 1, 2].map((k) => rows.offsetOf(k))).toEqual([2, 8, 11]);
    // The text of the first field is a"b, and of the third d"e"f, both copied one after the other.
    expect(rows.text(2, rows.startOf(2) + 2)).toBe('e"f');
    expect(rows.offsetOf(2, rows.startOf(2))).toBe(11);
    expect(rows.offsetOf(2, rows.startOf(2) + 2)).toBe(14);
    expect(rows.offsetOf(2, rows.startOf(2) + 4)).toBe(17);
    expect([rows.next(), rows.count, rows.offset, rows.end]).toEqual([true, 1, 21, 23]);
    expect([rows.isEmpty(0), rows.offsetOf(0, rows.startOf(0) + 1)]).toEqual([false, 22]);
    expect([rows.next(), rows.count, rows.offset]).toEqual([false, 0, 23]);
    expect(rows.next()).toBe(false);
  });

  it('know where a quoted field begins that holds no mark of its own', () => {
    const rows = new RowReader(utf8('"ab";"cd"'));
    rows.next();
    expect([0, 1].map((k) => rows.offsetOf(k))).toEqual([1, 6]);
    expect([0, 1].map((k) => rows.offsetOf(k, rows.startOf(k) + 1))).toEqual([2, 7]);
  });

  it('know which fields hold nothing', () => {
    const rows = new RowReader(utf8(';" \t";a; "";\u00A0'));
    rows.next();
    expect([0, 1, 2, 3, 4].map((k) => rows.isEmpty(k))).toEqual([true, true, false, false, false]);
  });
});
