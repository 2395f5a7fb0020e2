import { describe, expect, it } from '@jest/globals';
import { readAmount, wholeNumberIn } from './numbers.js';

describe('an amount', () => {
  it.each([
    ['1.234', 'voting.pb_amount_decimals'],
    [' 1,2345 ', 'voting.pb_amount_decimals'],
    ['a1.234', 'voting.pb_amount'],
    ['1 1.234', 'voting.pb_amount'],
    ['1.234a', 'voting.pb_amount'],
    ['1.234 a', 'voting.pb_amount'],
    ['1.', 'voting.pb_amount'],
    ['', 'voting.pb_amount'],
  ])('is refused where it is written %j', (text, code) => {
    expect(() => readAmount(text, 7)).toThrow(
      expect.objectContaining({ code, offset: 7, details: { text } }),
    );
  });
});

describe('a whole number', () => {
  it.each([
    ['12', 12],
    ['12.0', 12],
    ['12.00', 12],
    ['12,000', 12],
    ['12.', null],
    ['12.01', null],
    ['1.0x', null],
    ['x1', null],
  ])('is read from %j', (text, number) => {
    expect(wholeNumberIn(text)).toBe(number);
  });
});
