import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { SeededRandom } from './seeded-random.js';

describe('numbers from a seed', () => {
  it('are those of xoshiro128**', () => {
    const random = SeededRandom.fromState([1, 2, 3, 4]);
    const first = Array.from({ length: 6 }, () => random.next());
    expect(first).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  it('begin from the first half of the SHA-256 of the text', () => {
    const digest = createHash('sha256').update('6-1-4:overlap:1').digest();
    const state = [0, 4, 8, 12].map((at) => digest.readUInt32BE(at));
    const a = SeededRandom.fromText('6-1-4:overlap:1');
    const b = SeededRandom.fromState(state);
    for (let k = 0; k < 20; k++) expect(a.next()).toBe(b.next());
  });

  it('are below a limit, and every one equally likely', () => {
    const random = SeededRandom.fromText('dice');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < 60_000; k++) counts[random.below(6)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    expect(random.below(1)).toBe(0);
  });

  it('leave out draws that would favour small numbers', () => {
    // With a limit just above half of 2³² nearly every second draw is beyond the last whole multiple.
    const limit = 2 ** 31 + 1;
    const plain = SeededRandom.fromText('half');
    const random = SeededRandom.fromText('half');
    const kept: number[] = [];
    while (kept.length < 20) {
      const number = plain.next();
      if (number < limit) kept.push(number);
    }
    expect(kept.map(() => random.below(limit))).toEqual(kept);
    // The first draw of this state is 2³² − 1, the first number beyond the last whole multiple of 3.
    const state = [8, 2_199_679_431, 3, 4];
    const border = SeededRandom.fromState(state);
    expect(border.next()).toBe(2 ** 32 - 1);
    const next = border.next() % 3;
    expect(next).not.toBe((2 ** 32 - 1) % 3);
    expect(SeededRandom.fromState(state).below(3)).toBe(next);
    const whole = SeededRandom.fromText('half');
    const same = SeededRandom.fromText('half');
    expect(whole.below(2 ** 32)).toBe(same.next());
  });
});
