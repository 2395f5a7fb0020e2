import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addRationals,
  compareRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../rational.js';
import { ExactMoney, toDouble } from './exact-money.js';

const anyRational = fc
  .tuple(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 1n, max: 12n }))
  .map(([num, den]) => rational(num, den));

describe('exact money', () => {
  it('holds every endowment and every price over one denominator', () => {
    fc.assert(
      fc.property(
        fc.array(anyRational, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 40n }), fc.bigInt({ min: 1n, max: 9n })), {
          maxLength: 4,
        }),
        (endowments, prices) => {
          const money = new ExactMoney(endowments);
          const expected: Rational[] = [];
          for (const [num, points] of prices) {
            expected.push(rational(num, money.den * points));
            money.push({ num, points });
          }
          const same = (whole: bigint, value: Rational): boolean =>
            compareRationals(rational(whole, money.den), value) === 0;
          endowments.forEach((value, g) => expect(same(money.endowments[g]!, value)).toBe(true));
          expected.forEach((value, r) => expect(same(money.prices[r]!, value)).toBe(true));
          expect(money.prices).toHaveLength(prices.length);
        },
      ),
    );
  });

  it('begins with the least common denominator', () => {
    const money = new ExactMoney([rational(1n, 6n), rational(3n, 4n), rational(5n)]);
    expect(money.den).toBe(12n);
    expect(money.endowments).toEqual([2n, 9n, 60n]);
  });

  it('does not refine when the points divide the price', () => {
    const money = new ExactMoney([rational(1n, 2n)]);
    money.push({ num: 6n, points: 3n });
    expect([money.den, money.prices, money.endowments]).toEqual([2n, [2n], [1n]]);
    money.push({ num: 6n, points: 4n });
    expect([money.den, money.prices, money.endowments]).toEqual([4n, [4n, 3n], [2n]]);
  });

  it('adds up what voters have left by counting them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyRational, fc.nat({ max: 5 })), { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2 })), { maxLength: 3 }),
        (groups, rounds) => {
          const money = new ExactMoney(groups.map(([value]) => value));
          let due = rational(0n);
          for (const [price, points] of rounds) {
            money.push({ num: BigInt(price), points: 3n });
            const paid = rational(money.prices.at(-1)! * BigInt(points), money.den);
            due = addRationals(due, paid);
          }
          const owned = groups.reduce(
            (sum, [{ num, den }, voters]) => addRationals(sum, rational(num * BigInt(voters), den)),
            rational(0n),
          );
          if (compareRationals(owned, due) < 0) return;
          const left = money.moneyOf(
            Float64Array.from(groups, ([, voters]) => voters),
            Float64Array.from(rounds, ([, points]) => points),
          );
          const expected = subtractRationals(owned, due);
          expect(compareRationals(rational(left, money.den), expected)).toBe(0);
        },
      ),
    );
  });

  it('shrinks what is left of everybody by the same part', () => {
    const money = new ExactMoney([rational(1n, 2n), rational(3n)]);
    money.push({ num: 1n, points: 4n });
    const left = (voters: readonly number[], paid: number): Rational =>
      rational(money.moneyOf(Float64Array.from(voters), Float64Array.of(paid)), money.den);
    const [before, rich] = [left([1, 0], 1), left([0, 1], 0)];
    money.shrink(2n, 3n);
    const twoThirds = ({ num, den }: Rational): Rational => rational(num * 2n, den * 3n);
    expect(compareRationals(left([1, 0], 1), twoThirds(before))).toBe(0);
    expect(compareRationals(left([0, 1], 0), twoThirds(rich))).toBe(0);
    // 1/2, 3 and 1/8 are 4, 24 and 1 of 8; two thirds of them are 4, 24 and 1 of 12.
    expect([money.den, money.endowments, money.prices]).toEqual([12n, [4n, 24n], [1n]]);
    money.shrink(0n, 1n);
    expect([money.den, money.endowments, money.prices]).toEqual([1n, [0n, 0n], [0n]]);
  });
});

describe('the double of a fraction', () => {
  it('is near it, however long its terms', () => {
    const long = fc.bigInt({ min: 1n, max: 2n ** 1500n });
    fc.assert(
      fc.property(long, long, fc.integer({ min: 0, max: 400 }), (a, b, shift) => {
        const [num, den] = [a << BigInt(shift), b];
        const double = toDouble(num, den);
        fc.pre(double > 1e-300 && double < 1e300);
        // The double as an exact fraction over 2¹¹⁰⁰.
        const scaled = exactOf(double);
        const error = scaled * den - (num << 1100n);
        const least = (error < 0n ? -error : error) * 2n ** 53n;
        expect(least <= 4n * (num << 1100n)).toBe(true);
      }),
    );
  });

  it('does not overflow on terms of which only one is too long for a double', () => {
    expect(toDouble(2n ** 1030n, 2n ** 100n)).toBe(2 ** 930);
    expect(toDouble(2n ** 100n, 2n ** 1030n)).toBe(2 ** -930);
  });

  it('is exact for small whole numbers and for nothing', () => {
    expect(toDouble(0n, 7n)).toBe(0);
    expect(toDouble(3n, 4n)).toBe(0.75);
    expect(toDouble(3n << 2000n, 1n << 2000n)).toBe(3);
    expect(toDouble(1n << 1010n, 1n << 1000n)).toBe(1024);
  });

  /** A positive double times 2¹¹⁰⁰. */
  function exactOf(double: number): bigint {
    let [value, exponent] = [double, 1100];
    while (!Number.isInteger(value)) [value, exponent] = [value * 2, exponent - 1];
    return exponent >= 0 ? BigInt(value) << BigInt(exponent) : BigInt(value) >> BigInt(-exponent);
  }
});
