import { describe, expect, it } from '@jest/globals';
import { checkBirthYear, checkDisplayName, checkReference } from './person-details.js';

const now = new Date('2026-05-01T10:00:00Z');

describe('what a person says of themselves', () => {
  it('is kept as one clean line', () => {
    expect(checkDisplayName('  Наимова \n Гулрухсор ')).toEqual({
      ok: true,
      value: 'Наимова Гулрухсор',
    });
  });

  it('has a name, and not a novel', () => {
    expect(checkDisplayName(' \u200b ')).toMatchObject({
      problem: { code: 'common.text_missing', path: ['displayName'] },
    });
    expect(checkDisplayName('н'.repeat(81))).toMatchObject({
      problem: { code: 'common.text_too_long' },
    });
    expect(checkDisplayName('н'.repeat(80)).ok).toBe(true);
  });

  it.each([
    [null, true],
    [1960, true],
    [2026, true],
    [2027, false],
    [1905, false],
  ])('may have the year of birth %s: %s', (year, fine) => {
    expect(checkBirthYear(year, now).ok).toBe(fine);
  });

  it('is confirmed with a reference to paper', () => {
    expect(checkReference('')).toMatchObject({ problem: { path: ['reference'] } });
    expect(checkReference('рӯйхати 2, сатри 14').ok).toBe(true);
  });
});
