import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { againstRankUnexplained, moveKey, type RankedLine } from './rank-order.js';

function line(rank: number | null, change: Partial<RankedLine> = {}): RankedLine {
  return { key: `r${String(rank)}`, rank, reserve: false, explained: false, ...change };
}

describe('the order of a plan against the result', () => {
  it('asks nothing when the lines stand as the result has them', () => {
    expect(againstRankUnexplained([line(1), line(2), line(3)])).toEqual([]);
  });

  it('asks why a line was put forward, and is content with the reason', () => {
    expect(againstRankUnexplained([line(1), line(8), line(2)])).toEqual(['r8']);
    expect(againstRankUnexplained([line(1), line(8, { explained: true }), line(2)])).toEqual([]);
  });

  it('takes the reason of the line that was put back as well', () => {
    expect(againstRankUnexplained([line(2), line(3), line(1, { explained: true })])).toEqual([]);
  });

  it('asks why a ranked line stands on the reserve list', () => {
    const dropped = line(3, { reserve: true });
    expect(againstRankUnexplained([line(1), line(2), dropped])).toEqual(['r3']);
    expect(againstRankUnexplained([line(1), { ...dropped, explained: true }])).toEqual([]);
  });

  it('asks why a line without a rank is in the plan, but not why it is on the reserve list', () => {
    expect(againstRankUnexplained([line(1), line(null)])).toEqual(['rnull']);
    expect(againstRankUnexplained([line(1), line(null, { reserve: true })])).toEqual([]);
  });

  it('is silent exactly in the order of the ranks when nothing is explained', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20)), (ranks) => {
        const sorted = ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) < rank);
        expect(againstRankUnexplained(ranks.map((rank) => line(rank))).length === 0).toBe(sorted);
      }),
    );
  });
});

describe('moving a line', () => {
  it('puts it at the asked place and leaves the others in their order', () => {
    expect(moveKey(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moveKey(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveKey(['a', 'b', 'c'], 'b', 99)).toEqual(['a', 'c', 'b']);
    expect(moveKey(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  });

  it('throws for a line it does not know', () => {
    expect(() => moveKey(['a'], 'b', 0)).toThrow('No line b');
  });
});
