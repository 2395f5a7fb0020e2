import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  byteOrderMarkLength,
  firstNonUtf8,
  isBlank,
  isLineEnd,
  lineEnds,
  withoutBlanks,
} from './characters.js';
import { PbFault, positionOf } from './fault.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that meet every border between valid and invalid. */
const byte = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0],
  ...[0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf7, 0xf8, 0xff],
);
const bytes = fc.array(byte, { maxLength: 6 }).map((list) => Uint8Array.from(list));

describe('UTF-8', () => {
  it('is told from other bytes as the platform tells it', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(firstNonUtf8(given) < 0).toBe(isUtf8(given));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['the last before the surrogates', [0xed, 0x9f, 0xbf], true],
    ['a surrogate', [0xed, 0xa0, 0x80], false],
    ['the first behind the surrogates', [0xee, 0x80, 0x80], true],
    ['the last character', [0xf4, 0x8f, 0xbf, 0xbf], true],
    ['one beyond the last', [0xf4, 0x90, 0x80, 0x80], false],
    ['a lead byte that never occurs', [0xf7, 0xbf, 0xbf, 0xbf], false],
    ['a lead byte of five', [0xf8, 0x88, 0x80, 0x80, 0x80], false],
    ['a lead byte of five that reads as a short one', [0xf8, 0x90, 0x80, 0x80], false],
    ['a byte of the middle alone', [0x80, 0x80], false],
    ['the least of two bytes', [0xc2, 0x80], true],
    ['two bytes where one would do', [0xc1, 0xbf], false],
    ['nothing in two bytes', [0xc0, 0x80], false],
    ['the least of three bytes', [0xe0, 0xa0, 0x80], true],
    ['three bytes where two would do', [0xe0, 0x9f, 0xbf], false],
    ['the least of four bytes', [0xf0, 0x90, 0x80, 0x80], true],
    ['four bytes where three would do', [0xf0, 0x8f, 0xbf, 0xbf], false],
  ])('knows %s', (_, list, isGood) => {
    const given = Uint8Array.from(list);
    expect(isUtf8(given)).toBe(isGood);
    expect(firstNonUtf8(given)).toBe(isGood ? -1 : 0);
  });

  it('ends where the bytes that are none begin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), bytes, (text, more) => {
        const good = utf8(text);
        const all = Uint8Array.from([...good, ...more]);
        const at = firstNonUtf8(all);
        if (at < 0) return;
        expect(at).toBeGreaterThanOrEqual(good.length);
        expect(isUtf8(all.subarray(0, at))).toBe(true);
      }),
    );
    expect(firstNonUtf8(utf8('роҳ 𝒜'))).toBe(-1);
    expect(firstNonUtf8(Uint8Array.of(0x41, 0xd1, 0x80, 0xd1, 0x41))).toBe(3);
    expect(firstNonUtf8(Uint8Array.of(0x41, 0xe2, 0x82))).toBe(1);
  });
});

describe('a place in a file', () => {
  it('is a line and a character in it, both from 1', () => {
    const text = utf8('\uFEFFмак\r\n\n"роҳ𝒜x\ry\r\rz');
    const places = Array.from({ length: text.length + 1 }, (_, at) => positionOf(text, at));
    const place = (line: number, column: number) => ({ line, column });
    expect(places[3]).toEqual(place(1, 1));
    expect(places[5]).toEqual(place(1, 2));
    expect(places[9]).toEqual(place(1, 4));
    expect(places[11]).toEqual(place(2, 1));
    expect(places[12]).toEqual(place(3, 1));
    expect(places[13]).toEqual(place(3, 2));
    expect(places[19]).toEqual(place(3, 5));
    expect(places[23]).toEqual(place(3, 6));
    expect(places[25]).toEqual(place(4, 1));
    expect(places[27]).toEqual(place(5, 1));
    expect(places[28]).toEqual(place(6, 1));
    expect(places[29]).toEqual(place(6, 2));
  });

  it('counts the lines as their ends are written', () => {
    const text = utf8('a\nb\r\nc\rd');
    expect(lineEnds(text, 0, text.length)).toBe(3);
    expect(lineEnds(text, 2, text.length)).toBe(2);
    expect(lineEnds(text, 0, 1)).toBe(0);
  });

  it('is carried by the fault that is thrown', () => {
    expect(new PbFault('voting.pb_quote', 7)).toMatchObject({
      message: 'voting.pb_quote',
      offset: 7,
      details: {},
    });
  });
});

describe('characters', () => {
  it('are blank when they are a space or a tab, and end a line when they are CR or LF', () => {
    const having = (is: (code: number) => boolean) =>
      Array.from({ length: 256 }, (_, code) => code).filter(is);
    expect(having(isBlank)).toEqual([9, 32]);
    expect(having(isLineEnd)).toEqual([10, 13]);
  });

  it('blank ones are taken off both ends', () => {
    expect(withoutBlanks(' \t a \tb\t ')).toBe('a \tb');
    expect(withoutBlanks('\n a')).toBe('\n a');
  });

  it('the byte order mark is three bytes', () => {
    expect(byteOrderMarkLength(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe(3);
    expect(byteOrderMarkLength(Uint8Array.of(0xef, 0xbb, 0xbe))).toBe(0);
    expect(byteOrderMarkLength(Uint8Array.of(0xef, 0xba, 0xbf))).toBe(0);
    expect(byteOrderMarkLength(Uint8Array.of(0xee, 0xbb, 0xbf))).toBe(0);
  });
});
