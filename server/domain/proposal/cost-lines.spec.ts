import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkCostLines, costOf, mostCostLines } from './cost-lines.js';

const line = { label: 'Қубур', quantity: '2,4 км', amount: { amount: 5n, currency: 'TJS' } };

describe('cost lines', () => {
  it('are stored clean and in their order', () => {
    expect(checkCostLines([{ ...line, label: '  Қубур\t' }], 'TJS')).toEqual({
      ok: true,
      value: [{ label: 'Қубур', quantity: '2,4 км', amountMinor: 5n }],
    });
  });

  it('name the faulty line from 1', () => {
    const checked = checkCostLines([line, { ...line, label: '' }], 'TJS');
    expect(checked).toMatchObject({
      problem: {
        code: 'proposal.cost_line_label',
        path: ['lines', '1', 'label'],
        message: expect.stringContaining('Cost line 2'),
      },
    });
  });

  it('are at most forty', () => {
    expect(checkCostLines(Array(mostCostLines).fill(line), 'TJS').ok).toBe(true);
    expect(checkCostLines(Array(mostCostLines + 1).fill(line), 'TJS').ok).toBe(false);
  });

  it('add up exactly, and none is not zero', () => {
    expect(costOf([])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10n ** 15n), { minLength: 1 }), (amounts) => {
        const lines = amounts.map((amountMinor) => ({ amountMinor }));
        expect(costOf(lines)).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
      }),
    );
  });
});
