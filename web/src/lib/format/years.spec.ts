import { describe, expect, it } from '@jest/globals';
import { formatYears } from './years.js';

describe('the years of a plan', () => {
  it('are the first and the last', () => {
    expect(formatYears(2027, 2029)).toBe('2027–2029');
  });

  it('are one year when the plan covers one', () => {
    expect(formatYears(2026, 2026)).toBe('2026');
  });
});
