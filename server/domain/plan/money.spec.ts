import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatAmount, maxAmountMinor, parseAmount } from './money.js';

const amounts = fc.bigInt({ min: 0n, max: maxAmountMinor });

describe('reading an amount in somoni', () => {
  it.each([
    ['1 234,50', 123450n],
    ['1234.5', 123450n],
    ['1\u00a0234\u00a0567,05', 123456705n],
    ['12\u202f345', 1234500n],
    ['  820 000 ', 82000000n],
    ['0', 0n],
    ['0,01', 1n],
    ['007', 700n],
    ['10000000000000', maxAmountMinor],
  ])('reads "%s" as %s diram', (text, minor) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: minor });
  });

  it.each([
    ['', 'plan.amount_missing'],
    [' \u00a0', 'plan.amount_missing'],
    ['-5', 'plan.amount_negative'],
    ['− 5,00', 'plan.amount_negative'],
    ['1,234', 'plan.amount_too_precise'],
    ['1.005', 'plan.amount_too_precise'],
    ['1,234.50', 'plan.amount_unreadable'],
    ['1.234.567', 'plan.amount_unreadable'],
    ['12 34', 'plan.amount_unreadable'],
    ['1234 567', 'plan.amount_unreadable'],
    ['5,', 'plan.amount_unreadable'],
    [',5', 'plan.amount_unreadable'],
    ['1e3', 'plan.amount_unreadable'],
    ['0x10', 'plan.amount_unreadable'],
    ['+5', 'plan.amount_unreadable'],
    ['5 сомонӣ', 'plan.amount_unreadable'],
    ['١٢', 'plan.amount_unreadable'],
    ['-', 'plan.amount_unreadable'],
    ['10000000000000,01', 'plan.amount_too_large'],
    ['9'.repeat(1_000_000), 'plan.amount_too_large'],
  ])('refuses "%.20s" with %s', (text, code) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('says the largest amount in its refusal', () => {
    const outcome = parseAmount('99999999999999');
    expect(outcome.ok ? '' : outcome.problem.message).toContain('10000000000000 somoni');
  });

  it('reads back every amount it writes, also with a comma and with blanks between thousands', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f'), (minor, blank) => {
        const plain = formatAmount(minor);
        const [somoni = '', diram = ''] = plain.split('.');
        const grouped = somoni.replace(/\B(?=(?:\d{3})+$)/g, blank);
        expect(parseAmount(plain)).toEqual({ ok: true, value: minor });
        expect(parseAmount(`${grouped},${diram}`)).toEqual({ ok: true, value: minor });
      }),
    );
  });

  it('answers every text with an amount in range or a refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0123., -')) })),
        (text) => {
          const outcome = parseAmount(text);
          if (outcome.ok) expect(outcome.value >= 0n && outcome.value <= maxAmountMinor).toBe(true);
          else expect(outcome.problem.code).toMatch(/^plan\.amount_/);
        },
      ),
    );
  });
});

describe('writing an amount', () => {
  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [123450n, '1234.50'],
    [-5n, '-0.05'],
    [-123450n, '-1234.50'],
  ])('writes %s diram as %s', (minor, text) => {
    expect(formatAmount(minor)).toBe(text);
  });
});
