import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeAlphabet, codeLength, codeOfDigest, readCode, shownCode } from './personal-code.js';

const codes = fc.uint8Array({ minLength: 16, maxLength: 32 }).map(codeOfDigest);
const places = fc.integer({ min: 0, max: codeLength - 1 });

const read = (typed: string) => {
  const outcome = readCode(typed);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

describe('a personal code', () => {
  it('has ten characters of its alphabet in two groups and is read as it is printed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{10}$`));
        expect(shownCode(code)).toMatch(/^\w{5}-\w{5}$/);
        expect(read(shownCode(code))).toBe(code);
      }),
    );
  });

  it('is another one for another digest and leaves no character out', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => {
      const digest = new Uint8Array(16);
      new DataView(digest.buffer).setUint32(12, Math.imul(index + 1, 2_654_435_761));
      new DataView(digest.buffer).setUint32(4, Math.imul(index + 1, 40_503));
      return codeOfDigest(digest);
    });
    expect(new Set(many).size).toBe(many.length);
    for (let place = 0; place < codeLength; place += 1) {
      expect(new Set(many.map((code) => code[place])).size).toBe(codeAlphabet.length);
    }
  });

  it('wants sixteen bytes', () => {
    expect(() => codeOfDigest(new Uint8Array(15))).toThrow(RangeError);
  });

  it('is not taken with one wrong character, wherever it stands', () => {
    fc.assert(
      fc.property(codes, places, fc.constantFrom(...codeAlphabet), (code, place, other) => {
        fc.pre(code[place] !== other);
        expect(read(code.slice(0, place) + other + code.slice(place + 1))).toBe(
          'choice.code_mistyped',
        );
      }),
    );
  });

  it('is not taken with two characters in each other’s place, neighbours or not', () => {
    fc.assert(
      fc.property(codes, places, places, (code, one, two) => {
        fc.pre(code[one] !== code[two]);
        const characters = [...code];
        [characters[one], characters[two]] = [code.charAt(two), code.charAt(one)];
        expect(read(characters.join(''))).toBe('choice.code_mistyped');
      }),
    );
  });

  it('is read in lower case, with spaces, any hyphen and the look-alikes of other alphabets', () => {
    const cyrillic: Readonly<Record<string, string>> = {
      ...{ A: 'а', E: 'Е', K: 'к', M: 'м', H: 'Н', P: 'р', C: 'с', T: 'Т', Y: 'у', X: 'х' },
      ...{ 3: 'з', 8: 'В', 2: 'z', 5: 's', 6: 'G' },
    };
    fc.assert(
      fc.property(codes, fc.constantFrom('-', '–', ' ', ' - ', '\u2011', '.'), (code, gap) => {
        const typed = Array.from(
          code,
          (character) => cyrillic[character] ?? character.toLowerCase(),
        );
        expect(read(` ${typed.slice(0, 5).join('')}${gap}${typed.slice(5).join('')}\n`)).toBe(code);
      }),
    );
  });

  it('says when characters are missing or too many, and when one is in no code', () => {
    expect(read('')).toBe('choice.code_incomplete');
    expect(read('22222-2222')).toBe('choice.code_incomplete');
    expect(read('22222-22222-2')).toBe('choice.code_incomplete');
    expect(read('22222-22222')).toBe('2222222222');
    expect(read('22222-2222O')).toBe('choice.code_mistyped');
    expect(read('😀'.repeat(10))).toBe('choice.code_mistyped');
  });
});
