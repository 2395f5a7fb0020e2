import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  rational,
  reduced,
  subtractRationals,
} from './rational.js';

const anyRational = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 80n }))
  .map(([num, den]) => rational(num, den));

describe('exact fractions', () => {
  it('adds a third three times to exactly one', () => {
    const third = rational(1n, 3n);
    const sum = addRationals(addRationals(third, third), third);
    expect(compareRationals(sum, rational(1n))).toBe(0);
    expect(reduced(sum)).toEqual({ num: 1n, den: 1n });
  });

  it('tells apart fractions that floating point takes for equal', () => {
    const a = rational(10n ** 30n, 10n ** 30n + 1n);
    expect(compareRationals(a, rational(1n))).toBe(-1);
    expect(compareRationals(rational(1n), a)).toBe(1);
  });

  it('undoes addition by subtraction and multiplication by division', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compareRationals(subtractRationals(addRationals(a, b), b), a)).toBe(0);
        fc.pre(b.num > 0n);
        expect(compareRationals(divideRationals(multiplyRationals(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('refuses negative results and division by zero', () => {
    expect(() => subtractRationals(rational(1n, 3n), rational(1n, 2n))).toThrow(RangeError);
    expect(() => rational(-1n, 2n)).toThrow('not a non-negative fraction: -1/2');
    expect(() => divideRationals(rational(1n), rational(0n))).toThrow(RangeError);
  });
});
