import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishableBlocks } from './small-groups.js';

const group = (name: string, size: number) => ({ name, size });
const names = (blocks: readonly (readonly { name: string }[])[]) =>
  blocks.map((block) => block.map(({ name }) => name).join('+'));

describe('groups that may be published', () => {
  it('stand alone when each has five', () => {
    expect(names(publishableBlocks([group('a', 5), group('b', 9)]))).toEqual(['a', 'b']);
  });

  it('are joined when they are small', () => {
    expect(
      names(publishableBlocks([group('a', 20), group('b', 3), group('c', 4), group('d', 8)])),
    ).toEqual(['a', 'd', 'b+c']);
  });

  it('take in the next larger one, so that a small group cannot be had by subtraction', () => {
    expect(names(publishableBlocks([group('a', 20), group('b', 2), group('c', 6)]))).toEqual([
      'a',
      'b+c',
    ]);
  });

  it('are not shown at all when there are too few people', () => {
    expect(publishableBlocks([group('a', 4)])).toEqual([]);
    expect(publishableBlocks([])).toEqual([]);
  });

  it('never hold fewer than five, and lose nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }), (sizes) => {
        const groups = sizes.map((size, index) => group(String(index), size));
        const blocks = publishableBlocks(groups);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        for (const block of blocks) {
          expect(block.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(5);
        }
        if (total >= 5) {
          expect(blocks.flat().length).toBe(groups.length);
          expect(new Set(blocks.flat()).size).toBe(groups.length);
        }
      }),
    );
  });
});
