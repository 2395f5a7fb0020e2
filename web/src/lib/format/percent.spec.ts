import { describe, expect, it } from '@jest/globals';
import { formatPercent } from './percent.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a percentage', () => {
  it.each([
    [730, 1240, 0, '59 %'],
    [1286, 4312, 0, '30 %'],
    [65000n, 3464000n, 1, '1,9 %'],
    [0, 18, 0, '0 %'],
    [18, 18, 0, '100 %'],
    [930, 910, 0, '102 %'],
    [1, 200, 0, '1 %'],
  ] as const)('of %s of %s with %s decimals is %s', (part, whole, decimals, text) => {
    expect(plain(formatPercent(part, whole, 'tg', decimals))).toBe(text);
  });

  it('is written without a space in English', () => {
    expect(formatPercent(65, 3464, 'en', 1)).toBe('1.9%');
  });

  it('does not call one voter in a thousand nobody, nor all but one everybody', () => {
    expect(plain(formatPercent(1, 1000, 'tg'))).toBe('< 1 %');
    expect(plain(formatPercent(999, 1000, 'tg'))).toBe('> 99 %');
    expect(plain(formatPercent(99999, 100000, 'ru', 1))).toBe('> 99,9 %');
  });

  it('of nothing is a dash', () => {
    expect(formatPercent(0, 0, 'tg')).toBe('–');
  });
});
