import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DemoDays } from './demo-days.js';
import { seededDraw, shuffled } from './seeded.js';
import { shareOut } from './share-out.js';

describe('sharing a number out', () => {
  it('gives the largest remainders what is left over', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [50, 30, 20])).toEqual([4, 2, 1]);
  });

  it('always gives all of it, and nobody is off by one or more', () => {
    const weights = fc.array(fc.nat(5000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(20_000), weights, (total, given) => {
        const sum = given.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        const shares = shareOut(total, given);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, index) => {
          expect(Math.abs(share * sum - total * (given[index] ?? 0))).toBeLessThan(sum);
        });
      }),
    );
  });

  it('refuses to share among nobody', () => {
    expect(() => shareOut(1, [0, 0])).toThrow('nobody');
  });
});

describe('draws', () => {
  it('depend on their name alone and stay below the limit', () => {
    const [a, b] = [seededDraw('a'), seededDraw('a')];
    const drawn = Array.from({ length: 200 }, () => a(6));
    expect(drawn).toEqual(Array.from({ length: 200 }, () => b(6)));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('shuffle without losing anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const order = shuffled(items, seededDraw('order'));
    expect(order).not.toEqual(items);
    expect([...order].sort((a, b) => a - b)).toEqual(items);
  });
});

describe('days of the demonstration', () => {
  const days = new DemoDays(new Date('2027-12-31T20:30:00Z'));

  it('are counted in the calendar of Dushanbe, where the new year has begun', () => {
    expect([days.today, days.date(-1), days.year(0), days.year(-47)]).toEqual([
      '2028-01-01',
      '2027-12-31',
      2028,
      1981,
    ]);
    expect(days.at(-1, 10, 30)).toEqual(new Date('2027-12-31T05:30:00Z'));
  });

  it('hold nothing that lies after the first start', () => {
    expect(days.at(0, 10)).toEqual(days.firstStart);
    expect(days.at(3)).toEqual(days.firstStart);
  });
});
