import { describe, expect, it } from '@jest/globals';
import { rotatedByNumber } from './ballot-list.js';
import { parseLotSeed } from './lot-seed.js';
import { receiptCode } from './receipt-code.js';
import { latestBirthYearOnRoll } from './voting-age.js';

const proposals = [5, 2, 9, 1, 7].map((number) => ({ number }));

describe('the order of the ballot list', () => {
  it('is that of the numbers, begun somewhere', () => {
    const numbers = rotatedByNumber(proposals, 'cycle').map(({ number }) => number);
    const start = numbers.indexOf(1);
    expect([...numbers.slice(start), ...numbers.slice(0, start)]).toEqual([1, 2, 5, 7, 9]);
  });

  it('is the same whenever it is asked for and differs between cycles', () => {
    expect(rotatedByNumber(proposals, 'cycle')).toEqual(rotatedByNumber(proposals, 'cycle'));
    const starts = new Set(
      Array.from({ length: 40 }, (_, key) => rotatedByNumber(proposals, String(key))[0]?.number),
    );
    expect(starts.size).toBe(5);
  });

  it('is empty for an empty shortlist', () => {
    expect(rotatedByNumber([], 'cycle')).toEqual([]);
  });
});

describe('the seed of the lot', () => {
  it('is the digits of a die, blanks left out', () => {
    expect(parseLotSeed(' 1234 5612 34 ')).toEqual({ ok: true, value: '1234561234' });
  });

  it.each(['', '123456', '1234567890', 'abcdefghij', '1'.repeat(61)])('is not "%s"', (text) => {
    expect(parseLotSeed(text)).toMatchObject({ problem: { code: 'choice.seed_unreadable' } });
  });
});

describe('the receipt', () => {
  it('is three groups of characters that are not mistaken for one another', () => {
    const digest = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
    expect(receiptCode(digest)).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
  });
});

describe('the voting age', () => {
  it('is reached in the year in which somebody turns 18', () => {
    expect(latestBirthYearOnRoll(2027)).toBe(2009);
    expect(latestBirthYearOnRoll(2027, 16)).toBe(2011);
  });
});
