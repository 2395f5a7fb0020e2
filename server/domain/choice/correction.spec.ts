import { describe, expect, it } from '@jest/globals';
import { isCorrectable, usableLeftOut } from './correction.js';

describe('the works a correction leaves out', () => {
  it('stand in the order of the ballot list, each once', () => {
    expect(usableLeftOut([3, 1, 3], 4)).toEqual({ ok: true, value: [1, 3] });
    expect(usableLeftOut([], 4)).toEqual({ ok: true, value: [] });
  });

  it.each([0, -1, 5])('are works of the list, which %s is not', (number) => {
    expect(usableLeftOut([1, number], 4)).toMatchObject({
      ok: false,
      problem: { code: 'choice.left_out_unknown', path: ['leftOut'] },
    });
  });

  it('are never all of them', () => {
    expect(usableLeftOut([2, 1], 2)).toMatchObject({
      ok: false,
      problem: { code: 'choice.all_left_out' },
    });
  });
});

it('is possible from the choice to the end of the works', () => {
  expect(isCorrectable('choice')).toBe(true);
  expect(isCorrectable('implementation')).toBe(true);
  expect(isCorrectable('closed')).toBe(false);
  expect(isCorrectable('deliberation')).toBe(false);
});
