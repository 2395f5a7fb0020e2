import { describe, expect, it } from '@jest/globals';
import { perMille, planTotals } from './plan-totals.js';

const line = (fromYear: number, toYear: number, a: bigint, b: bigint) => ({
  fromYear,
  toYear,
  costMinor: a + b,
  shares: [
    { envelopeId: 'a', amountMinor: a },
    ...(b > 0n ? [{ envelopeId: 'b', amountMinor: b }] : []),
  ],
});

describe('the sums of a plan', () => {
  it('are given per source and per period, works of several years apart', () => {
    const totals = planTotals(
      [
        line(2028, 2028, 5n, 0n),
        line(2027, 2027, 1n, 2n),
        line(2027, 2028, 7n, 3n),
        line(2027, 2027, 4n, 0n),
      ],
      ['b', 'a', 'c'],
    );
    expect(totals).toMatchObject({
      lines: 4,
      costMinor: 22n,
      shares: [
        { envelopeId: 'b', amountMinor: 5n },
        { envelopeId: 'a', amountMinor: 17n },
        { envelopeId: 'c', amountMinor: 0n },
      ],
    });
    expect(
      totals.periods.map(({ fromYear, toYear, lines, costMinor }) => [
        fromYear,
        toYear,
        lines,
        costMinor,
      ]),
    ).toEqual([
      [2027, 2027, 2, 7n],
      [2027, 2028, 1, 10n],
      [2028, 2028, 1, 5n],
    ]);
  });

  it('show the shares of the sources as the printed plan does', () => {
    expect([65, 910, 203, 455, 93, 1530, 210].map((part) => perMille(BigInt(part), 3466n))).toEqual(
      [19, 263, 59, 131, 27, 441, 61],
    );
    expect(perMille(0n, 0n)).toBe(0);
  });
});
