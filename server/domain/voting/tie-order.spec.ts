import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { lotOf, type TieCandidate, tieBreaker, type TieOrder } from './tie-order.js';

function candidate(id: string, position: number, cost = 10n, votes = 5): TieCandidate {
  return { id, position, cost, votes };
}

function ordered(order: TieOrder, candidates: readonly TieCandidate[]): readonly string[] {
  const { compare } = tieBreaker(order, candidates);
  return [...candidates].sort(compare).map(({ id }) => id);
}

describe('the order among tied projects', () => {
  const lot: TieOrder = { kind: 'cost_votes_lot', seed: '4-6-2-1' };

  it('looks at the cost first, then at the votes', () => {
    const candidates = [
      candidate('dear', 1, 20n, 9),
      candidate('cheap, few', 2, 10n, 3),
      candidate('cheap, many', 3, 10n, 4),
    ];
    expect(ordered(lot, candidates)).toEqual(['cheap, many', 'cheap, few', 'dear']);
  });

  it('draws the lot as SHA-256 of seed, colon and ballot position, lowest first', () => {
    const digest = (n: number): string =>
      createHash('sha256')
        .update(`4-6-2-1:${String(n)}`)
        .digest('hex');
    expect(lotOf('4-6-2-1', 7)).toBe(digest(7));
    const candidates = [1, 2, 3, 4, 5, 6].map((n) => candidate(String(n), n));
    const byDigest = [1, 2, 3, 4, 5, 6].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
    expect(ordered(lot, candidates)).toEqual(byDigest.map(String));
  });

  it('gives another order for another seed', () => {
    const candidates = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => candidate(String(n), n));
    const other: TieOrder = { kind: 'cost_votes_lot', seed: '4-6-2-2' };
    expect(ordered(lot, candidates)).not.toEqual(ordered(other, candidates));
  });

  it('sorts project ids by code point for files of other elections', () => {
    const ids = ['b', '😀', 'a10', '\uFF21', 'a9', 'a', 'B'];
    const candidates = ids.map((id, index) => candidate(id, index + 1));
    expect(ordered({ kind: 'cost_score_lex' }, candidates)).toEqual([
      'B',
      'a',
      'a10',
      'a9',
      'b',
      '\uFF21',
      '😀',
    ]);
  });

  it('turns round only its last step when asked for the reverse', () => {
    const candidates = [candidate('a', 1), candidate('b', 2), candidate('c', 3, 9n)];
    const { compareReversed } = tieBreaker({ kind: 'cost_score_lex' }, candidates);
    expect([...candidates].sort(compareReversed).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
