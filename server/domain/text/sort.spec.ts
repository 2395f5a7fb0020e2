import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTajik } from './sort.js';

const tajik = 'а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я'.split(' ');
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...tajik, ...tajik.map((l) => l.toUpperCase()), ' ', '-', '1', 'a', 'Z'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 6,
});

describe('sorting in the order of the Tajik alphabet', () => {
  it('puts the 35 letters in their order, however they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tajik, { minLength: 35 }), (letters) => {
        expect([...letters].sort(compareTajik)).toEqual(tajik);
      }),
    );
  });

  it('puts decomposed letters where composed ones stand', () => {
    expect([...['й', 'и\u0304', 'и']].sort(compareTajik)).toEqual(['и', 'и\u0304', 'й']);
  });

  it('sorts village names as a Tajik reader expects', () => {
    const sorted = [
      'Боғ',
      'Гулобод',
      'Ғарм',
      'Дараи Калон',
      'Кӯлоб',
      'Қумсангир',
      'Лахш',
      'Чашмаи Нав',
      'Ҷиргатол',
      'Шаҳринав',
    ];
    expect([...sorted].reverse().sort(compareTajik)).toEqual(sorted);
  });

  it('puts blanks before digits before Latin before Cyrillic, and a shorter name first', () => {
    const sorted = [' б', '10', '2', 'Lodz', 'Łódź z', 'Zafar', 'а', 'аб', 'ب'];
    expect([...sorted].reverse().sort(compareTajik)).toEqual(sorted);
  });

  it('puts a small letter before its capital only when all letters agree', () => {
    expect(['Ғарм', 'ғарм', 'Ғарма'].sort(compareTajik)).toEqual(['ғарм', 'Ғарм', 'Ғарма']);
  });

  it('is a total order: the same only for the same text', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(compareTajik(a, b)).toBe(0 - compareTajik(b, a));
        expect(compareTajik(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
        if (compareTajik(a, b) <= 0 && compareTajik(b, c) <= 0) {
          expect(compareTajik(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
