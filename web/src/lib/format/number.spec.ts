import { describe, expect, it } from '@jest/globals';
import { formatNumber } from './number.js';

describe('a number in three languages', () => {
  it.each([
    [0, '0', '0', '0'],
    [1286, '1 286', '1 286', '1,286'],
    [1234567, '1 234 567', '1 234 567', '1,234,567'],
    [-11, '−11', '−11', '−11'],
    [2.4, '2,4', '2,4', '2.4'],
    ['1234567.50', '1 234 567,50', '1 234 567,50', '1,234,567.50'],
    [9007199254740993n, '9 007 199 254 740 993', '9 007 199 254 740 993', '9,007,199,254,740,993'],
  ] as const)('writes %s', (value, tg, ru, en) => {
    expect(formatNumber(value, 'tg')).toBe(tg.replaceAll(' ', '\u00a0'));
    expect(formatNumber(value, 'ru')).toBe(ru.replaceAll(' ', '\u00a0'));
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('writes the same as CLDR does for Tajik and Russian where the engine has them', () => {
    const cldr = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }).format(1234567.89);
    expect(formatNumber('1234567.89', 'ru')).toBe(cldr);
  });

  it.each([Number.NaN, Infinity, 1e21, '', '1,5', 'дусад'])('refuses %s', (value) => {
    expect(() => formatNumber(value, 'tg')).toThrow(RangeError);
  });
});
