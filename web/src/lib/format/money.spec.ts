import { describe, expect, it } from '@jest/globals';
import { currencyName, formatAmount, formatMoney, formatMoneyValue } from './money.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  it.each([
    [123456700n, '1 234 567 сомонӣ', '1 234 567 сомони', '1,234,567 somoni'],
    [123450n, '1 234,50 сомонӣ', '1 234,50 сомони', '1,234.50 somoni'],
    ['5', '0,05 сомонӣ', '0,05 сомони', '0.05 somoni'],
    [0n, '0 сомонӣ', '0 сомони', '0 somoni'],
    [-2000000n, '−20 000 сомонӣ', '−20 000 сомони', '−20,000 somoni'],
  ] as const)('writes %s diram in somoni', (minor, tg, ru, en) => {
    expect(plain(formatMoney(minor, 'TJS', 'tg'))).toBe(tg);
    expect(plain(formatMoney(minor, 'TJS', 'ru'))).toBe(ru);
    expect(plain(formatMoney(minor, 'TJS', 'en'))).toBe(en);
  });

  it('names the currency alone, for a figure that stands apart from it', () => {
    expect(currencyName('TJS', 'tg')).toBe('сомонӣ');
    expect(currencyName('TJS', 'en')).toBe('somoni');
    expect(currencyName('USD', 'ru')).toBe('USD');
  });

  it('names other currencies by their code', () => {
    expect(plain(formatMoney('1250000', 'USD', 'tg'))).toBe('12 500 USD');
    expect(plain(formatMoney('1250000', 'EUR', 'en'))).toBe('EUR 12,500');
  });

  it('knows that a yen has no smaller unit', () => {
    expect(plain(formatMoney('1250000', 'JPY', 'ru'))).toBe('1 250 000 JPY');
  });

  it('keeps the unit on the line of its number', () => {
    expect(formatMoney(100n, 'TJS', 'tg')).toBe('1\u00a0сомонӣ');
  });

  it('loses nothing of sums beyond what a number can hold', () => {
    expect(plain(formatAmount('900719925474099399', 'TJS', 'tg'))).toBe('9 007 199 254 740 993,99');
  });

  it('of the API is written as it came', () => {
    expect(plain(formatMoneyValue({ amount: '82000000', currency: 'TJS' }, 'tg'))).toBe(
      '820 000 сомонӣ',
    );
  });

  it('refuses an amount that is not a whole number of the smallest unit', () => {
    expect(() => formatAmount('12.5', 'TJS', 'tg')).toThrow(SyntaxError);
  });
});
