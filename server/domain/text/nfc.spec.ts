import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './nfc.js';

const anyText = fc.string({ unit: 'binary' });
const unpaired = fc.constantFrom('\ud800', '\udc00', 'и\u0304', '\u200b', '\u00a0', '\r\n', '\t');
const hardText = fc.array(fc.oneof(anyText, unpaired)).map((parts) => parts.join(''));

describe('cleaning typed text', () => {
  it('composes the letters ӣ ӯ й ё written as letter and mark', () => {
    expect(cleanText('и\u0304у\u0304и\u0306е\u0308')).toBe('ӣӯйё');
  });

  it('composes a letter and its mark that an invisible character held apart', () => {
    expect(cleanText('и\u200b\u0304')).toBe('ӣ');
  });

  it('trims and makes runs of blanks, tabs and hard blanks one blank', () => {
    expect(cleanText('  Дараи \u00a0\t Калон ')).toBe('Дараи Калон');
  });

  it('drops control characters, direction overrides and lone surrogates', () => {
    expect(cleanText('a\u0000b\u0007c\u202ed\ud800e\ufeff')).toBe('abcde');
  });

  it('turns line breaks of a short text into one blank', () => {
    expect(cleanText('Пул \r\n\r\n сохтан')).toBe('Пул сохтан');
  });

  it('keeps the line breaks of a long text, in one form, without blanks at the ends of lines', () => {
    expect(cleanText('\nдеҳа \r\n\r\n  об\u2028роҳ\n', { multiline: true })).toBe(
      'деҳа\n\nоб\nроҳ',
    );
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(hardText, fc.boolean(), (text, multiline) => {
        const once = cleanText(text, { multiline });
        expect(cleanText(once, { multiline })).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
});
