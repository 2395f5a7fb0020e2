import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFunding, fillFrom, type FundedLine } from './funding.js';

const district = { id: 'district', ceilingMinor: 1000n };
const donor = { id: 'donor', ceilingMinor: 500n };

function line(
  key: string,
  costMinor: bigint,
  ...shares: readonly (readonly [string, bigint])[]
): FundedLine {
  return {
    key,
    costMinor,
    shares: shares.map(([envelopeId, amountMinor]) => ({ envelopeId, amountMinor })),
  };
}

describe('the money of a plan', () => {
  it('is in order when every line is funded exactly and every ceiling kept to the last diram', () => {
    const check = checkFunding(
      [
        line('a', 900n, ['district', 600n], ['donor', 300n]),
        line('b', 600n, ['district', 400n], ['donor', 200n]),
      ],
      [district, donor],
    );
    expect(check.inOrder).toBe(true);
    expect(check.envelopes).toEqual([
      { ...district, usedMinor: 1000n, overMinor: 0n },
      { ...donor, usedMinor: 500n, overMinor: 0n },
    ]);
  });

  it('says what a line lacks, and what it has too much', () => {
    const check = checkFunding(
      [
        line('short', 900n, ['district', 899n]),
        line('rich', 10n, ['donor', 11n]),
        line('bare', 5n),
      ],
      [district, donor],
    );
    expect(check.inOrder).toBe(false);
    expect(check.lines).toEqual([
      { key: 'short', costMinor: 900n, fundedMinor: 899n, missingMinor: 1n, overMinor: 0n },
      { key: 'rich', costMinor: 10n, fundedMinor: 11n, missingMinor: 0n, overMinor: 1n },
      { key: 'bare', costMinor: 5n, fundedMinor: 0n, missingMinor: 5n, overMinor: 0n },
    ]);
  });

  it('says by how much an envelope is used beyond its ceiling', () => {
    const check = checkFunding(
      [line('a', 300n, ['donor', 300n]), line('b', 201n, ['donor', 201n])],
      [district, donor],
    );
    expect(check.inOrder).toBe(false);
    expect(check.envelopes[1]).toEqual({ ...donor, usedMinor: 501n, overMinor: 1n });
  });

  it('stays exact beyond the integers of a number', () => {
    const huge = 9_007_199_254_740_993n;
    const check = checkFunding(
      [line('a', huge, ['x', huge])],
      [{ id: 'x', ceilingMinor: huge - 1n }],
    );
    expect(check.envelopes[0]?.overMinor).toBe(1n);
    expect(check.lines[0]?.missingMinor).toBe(0n);
  });

  it('throws on an unknown envelope, an envelope named twice and a negative amount', () => {
    expect(() => checkFunding([line('a', 1n, ['nobody', 1n])], [district])).toThrow('nobody');
    expect(() => checkFunding([], [district, district])).toThrow('twice');
    expect(() => checkFunding([line('a', 1n, ['district', -1n])], [district])).toThrow(RangeError);
    expect(() => checkFunding([line('a', -1n)], [district])).toThrow(RangeError);
  });

  it('loses no diram: what the lines hold is what the envelopes give', () => {
    const share = fc.tuple(
      fc.constantFrom('district', 'donor'),
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
    );
    const lines = fc.array(
      fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.array(share, { maxLength: 4 })),
    );
    fc.assert(
      fc.property(lines, (rows) => {
        const check = checkFunding(
          rows.map(([cost, shares], index) => line(String(index), cost, ...shares)),
          [district, donor],
        );
        const funded = check.lines.reduce((total, row) => total + row.fundedMinor, 0n);
        expect(check.envelopes.reduce((total, row) => total + row.usedMinor, 0n)).toBe(funded);
        for (const row of check.lines) {
          expect(row.fundedMinor + row.missingMinor - row.overMinor).toBe(row.costMinor);
          expect(row.missingMinor === 0n || row.overMinor === 0n).toBe(true);
        }
      }),
    );
  });
});

describe('what the lines lack, from one envelope', () => {
  it('is paid in their order, the last one as far as the envelope reaches', () => {
    const filled = fillFrom(
      [
        line('whole', 300n),
        line('paid', 100n, ['district', 100n]),
        line('partly', 200n, ['district', 50n], ['donor', 40n]),
        line('beyond', 400n),
      ],
      donor,
    );
    expect([...filled]).toEqual([
      ['whole', [{ envelopeId: 'donor', amountMinor: 300n }]],
      [
        'partly',
        [
          { envelopeId: 'district', amountMinor: 50n },
          { envelopeId: 'donor', amountMinor: 150n },
        ],
      ],
      ['beyond', [{ envelopeId: 'donor', amountMinor: 50n }]],
    ]);
  });

  it('is nothing from an envelope that is used up or beyond its ceiling', () => {
    const lines = [line('a', 900n, ['donor', 501n]), line('b', 900n)];
    expect(fillFrom(lines, donor).size).toBe(0);
    expect(fillFrom([line('a', 500n, ['donor', 500n])], donor).size).toBe(0);
  });

  it('never takes a line beyond its cost or an envelope beyond its ceiling, and a second time does nothing', () => {
    const amount = fc.bigInt({ min: 0n, max: 1000n });
    const rows = fc.array(fc.tuple(amount, amount, amount), { maxLength: 12 });
    fc.assert(
      fc.property(rows, amount, (drawn, ceilingMinor) => {
        const envelope = { id: 'donor', ceilingMinor };
        const before = drawn.map(([cost, mine, others], index) =>
          line(String(index), cost, ['donor', mine], ['district', others]),
        );
        const filled = fillFrom(before, envelope);
        const after = before.map((one) => ({ ...one, shares: filled.get(one.key) ?? one.shares }));
        const was = checkFunding(before, [district, envelope]);
        const is = checkFunding(after, [district, envelope]);
        expect(is.envelopes[0]).toEqual(was.envelopes[0]);
        expect(is.envelopes[1]?.overMinor).toBe(was.envelopes[1]?.overMinor);
        expect(is.lines.map((one) => one.overMinor)).toEqual(was.lines.map((one) => one.overMinor));
        expect(fillFrom(after, envelope).size).toBe(0);
        const usedUp = (is.envelopes[1]?.usedMinor ?? 0n) >= ceilingMinor;
        expect(usedUp || is.lines.every((one) => one.missingMinor === 0n)).toBe(true);
      }),
    );
  });
});
