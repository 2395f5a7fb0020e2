import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastPassing } from './least-passing.js';

/** What is tried, in order, when everything from `least` on passes. */
function search(
  least: bigint,
  { most = 100n, guesses = [], tries = 50 }: Partial<Parameters<typeof leastPassing>[0]> = {},
) {
  const tried: bigint[] = [];
  const bracket = leastPassing({ most, guesses, tries }, (amount) => {
    tried.push(amount);
    return amount >= least;
  });
  return { ...bracket, tried };
}

describe('the least amount that passes', () => {
  it('is found from far by going twice as far and then to the middle', () => {
    expect(search(11n)).toEqual({
      fails: 10n,
      passes: 11n,
      tried: [1n, 2n, 4n, 8n, 16n, 12n, 10n, 11n],
    });
  });

  it('takes two tests when the guess is right', () => {
    expect(search(37n, { guesses: [37n, 36n] })).toEqual({
      fails: 36n,
      passes: 37n,
      tried: [37n, 36n],
    });
  });

  it('goes on from a guess that is too low, and down from one that is too high', () => {
    expect(search(90n, { guesses: [30n] }).tried).toEqual([
      30n,
      60n,
      100n,
      80n,
      90n,
      85n,
      87n,
      88n,
      89n,
    ]);
    expect(search(3n, { guesses: [9n, 8n] }).tried).toEqual([9n, 8n, 4n, 2n, 3n]);
  });

  it('passes over guesses that say nothing new', () => {
    expect(search(5n, { guesses: [0n, 5n, 50n, 4n, -3n, 101n] }).tried).toEqual([5n, 4n]);
  });

  it('ends where nothing is left to try', () => {
    expect(search(101n, { most: 5n })).toEqual({
      fails: 5n,
      passes: null,
      tried: [1n, 2n, 4n, 5n],
    });
    expect(search(1n, { most: 0n })).toEqual({ fails: 0n, passes: null, tried: [] });
    expect(search(1n)).toEqual({ fails: 0n, passes: 1n, tried: [1n] });
  });

  it('says how far it came when the tests run out', () => {
    expect(search(11n, { tries: 6 })).toMatchObject({ fails: 8n, passes: 12n });
    expect(search(11n, { tries: 0 })).toEqual({ fails: 0n, passes: null, tried: [] });
  });

  it('is the least one, whatever the guesses', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 300n }),
        fc.bigInt({ min: 0n, max: 300n }),
        fc.array(fc.bigInt({ min: -5n, max: 310n })),
        (least, most, guesses) => {
          const { fails, passes, tried } = search(least, { most, guesses });
          expect(passes).toBe(least <= most ? least : null);
          expect(fails).toBe(least <= most ? least - 1n : most);
          expect(new Set(tried).size).toBe(tried.length);
        },
      ),
    );
  });
});
