import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ByteTable } from './byte-table.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function add(table: ByteTable, text: string): number {
  return table.add(utf8(text), 0, utf8(text).length);
}

function find(table: ByteTable, text: string): number {
  return table.find(utf8(text), 0, utf8(text).length);
}

describe('a table of pieces', () => {
  it('numbers them as a map would', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 })), (texts) => {
        const table = new ByteTable();
        const map = new Map<string, number>();
        for (const given of texts) {
          const text = given.replace(/^[ \t]+|[ \t]+$/g, '');
          expect(find(table, given)).toBe(map.get(text) ?? -1);
          if (!map.has(text)) map.set(text, map.size);
          expect(add(table, given)).toBe(map.get(text));
          expect(table.size).toBe(map.size);
        }
      }),
    );
  });

  it('grows with their number and their length', () => {
    const table = new ByteTable();
    const texts = Array.from({ length: 3_000 }, (_, n) => `${'й'.repeat(n % 700)}${String(n)}`);
    expect(texts.map((text) => add(table, text))).toEqual(texts.map((_, n) => n));
    expect(texts.map((text) => find(table, text))).toEqual(texts.map((_, n) => n));
    expect(find(table, 'й')).toBe(-1);
  });

  it('tells pieces of one hash apart', () => {
    // Blanks inside a piece have no part in its hash.
    const texts = ['a bc', 'ab c', 'abc', 'a b c'];
    const table = new ByteTable();
    for (const [n, text] of texts.entries()) {
      expect(find(table, text)).toBe(-1);
      expect(add(table, text)).toBe(n);
    }
    expect(texts.map((text) => find(table, text))).toEqual([0, 1, 2, 3]);
  });

  it('takes a piece out of the middle, up to a separator, without the blanks around it', () => {
    const table = new ByteTable();
    add(table, 'a b');
    const source = utf8('x, \ta b\t ,a b');
    expect(table.find(source, 2, source.length, 0x2c)).toBe(0);
    expect(table.to).toBe(9);
    expect(table.find(source, 10, source.length, 0x2c)).toBe(0);
    expect(table.to).toBe(13);
    expect(table.find(source, 2, 6, 0x2c)).toBe(-1);
    expect(find(table, 'ab')).toBe(-1);
    expect(find(table, ' \t ')).toBe(-1);
  });
});
