import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LazyQueue } from './lazy-queue.js';

describe('the queue of projects', () => {
  it('gives back the lowest first, whatever comes and goes between', () => {
    const anyStep = fc.option(fc.nat({ max: 9 }), { freq: 3 });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const queue = new LazyQueue(steps.length);
        const held = new Map<number, number>();
        steps.forEach((key, item) => {
          if (key !== null) {
            queue.push(item, key);
            held.set(item, key);
          } else if (held.size > 0) {
            const lowest = Math.min(...held.values());
            expect(queue.lowestKey()).toBe(lowest);
            const popped = queue.pop();
            expect(held.get(popped)).toBe(lowest);
            held.delete(popped);
          }
          expect(queue.size).toBe(held.size);
        });
        const rest: number[] = [];
        while (queue.size > 0) {
          rest.push(queue.lowestKey());
          held.delete(queue.pop());
        }
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
        expect(held.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('does not move equal ones past each other on the way up', () => {
    const queue = new LazyQueue(3);
    queue.push(7, 1);
    queue.push(8, 1);
    queue.push(9, 1);
    expect([queue.pop(), queue.pop(), queue.pop()]).toEqual([7, 9, 8]);
  });
});
