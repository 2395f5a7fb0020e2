import { describe, expect, it } from '@jest/globals';
import { spreadOf, type VillageRow } from './money-by-village.js';

function row(amount: bigint, population: number | null): VillageRow {
  const name = { text: 'Сангоб', language: 'tg' } as VillageRow['village']['name'];
  return { amount, village: { id: 'v', name, population } as VillageRow['village'] };
}

describe('how far apart villages are', () => {
  it('is the most per resident over the least', () => {
    // 50, 20 and 30 a resident.
    expect(spreadOf([row(5_000n, 100), row(8_000n, 400), row(6_000n, 200)])).toEqual({
      kind: 'ratio',
      tenths: 25,
    });
    expect(spreadOf([row(7n, 3), row(7n, 3)])).toEqual({ kind: 'ratio', tenths: 10 });
  });

  it('is no ratio where some get nothing, or residents are not known', () => {
    expect(spreadOf([row(5n, 1), row(0n, 9), row(0n, null)])).toEqual({
      kind: 'without',
      villages: 2,
    });
    expect(spreadOf([row(5n, 1), row(5n, null)])).toBeNull();
    expect(spreadOf([])).toBeNull();
  });
});
