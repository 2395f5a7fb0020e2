import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf, transliterate } from './transliterate.js';

describe('Tajik names in Latin letters', () => {
  it('writes names as English texts of the country do', () => {
    expect(transliterate('Роштқалъа, Хоруғ, Ҷиргатол, Чашмаи Нав')).toBe(
      'Roshtqala, Khorugh, Jirgatol, Chashmai Nav',
    );
  });

  it('leaves Latin text, digits and signs alone', () => {
    expect(transliterate('Plan 2027–2029 (v. 2)')).toBe('Plan 2027–2029 (v. 2)');
  });

  it('makes a part of an address', () => {
    expect(slugOf('Роштқалъа, 2027')).toBe('roshtqala-2027');
    expect(slugOf("Qal'ai Khumb")).toBe('qalai-khumb');
  });

  it('never leaves the alphabet of addresses or its length, and never ends in a hyphen', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('аққъ -.aZ9ё')) }),
        fc.integer({ min: 1, max: 20 }),
        (text, max) => {
          const slug = slugOf(text, max);
          expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
          expect(slug.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});
