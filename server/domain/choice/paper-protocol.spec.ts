import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paperImbalances, unusableCount } from './paper-protocol.js';

const protocol = { issued: 130, inBox: 100, spoiled: 4, unused: 26, invalid: 3, refused: 2 };

describe('the protocol of the papers', () => {
  it('balances when every paper is accounted for', () => {
    expect(paperImbalances(protocol, { marked: 100, typed: 97 })).toEqual([]);
  });

  it('is not needed when nobody took part on paper', () => {
    expect(paperImbalances(null, { marked: 0, typed: 0 })).toEqual([]);
  });

  it('is needed as soon as somebody did', () => {
    expect(paperImbalances(null, { marked: 1, typed: 0 })).toMatchObject([
      { code: 'choice.protocol_missing' },
    ]);
  });

  it('names the numbers that do not agree', () => {
    const sentences = paperImbalances({ ...protocol, issued: 131 }, { marked: 99, typed: 96 }).map(
      ({ message }) => message,
    );
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('Issued are 131 papers');
    expect(sentences[1]).toContain('99 persons are marked');
    expect(sentences[2]).toContain('typed 96 + invalid 3 = 99');
  });

  it('balances exactly when the three sums agree', () => {
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(count, count, count, count, count, count, count, (i, b, s, u, v, m, t) => {
        const written = { issued: i, inBox: b, spoiled: s, unused: u, invalid: v, refused: 0 };
        const balanced = i === b + s + u && b === m && b === t + v;
        expect(paperImbalances(written, { marked: m, typed: t }).length === 0).toBe(balanced);
      }),
    );
  });

  it('holds whole numbers from 0', () => {
    expect(unusableCount(protocol)).toBeNull();
    expect(unusableCount({ ...protocol, spoiled: -1 })).toBe('spoiled');
    expect(unusableCount({ ...protocol, unused: 1.5 })).toBe('unused');
  });
});
