import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { lotOf, rankProjects, type TieCandidate, type TieOrder } from './tie-order.js';

const lot: TieOrder = { kind: 'cost_votes_lot', seed: '4-6-2-1' };
const byId: TieOrder = { kind: 'cost_score_lex' };

function candidate(id: string, position: number, cost = 10n, votes = 5): TieCandidate {
  return { id, position, cost, votes };
}

function inOrder(ranks: Int32Array, candidates: readonly TieCandidate[]): readonly string[] {
  const ids: string[] = [];
  candidates.forEach(({ id }, p) => (ids[ranks[p]!] = id));
  return ids;
}

const ordered = (order: TieOrder, candidates: readonly TieCandidate[]): readonly string[] =>
  inOrder(rankProjects(order, candidates).rank, candidates);

describe('the order among tied projects', () => {
  it('looks at the cost first, then at the votes', () => {
    const candidates = [
      candidate('dear', 1, 20n, 9),
      candidate('cheap, few', 2, 10n, 3),
      candidate('cheap, many', 3, 10n, 4),
    ];
    expect(ordered(lot, candidates)).toEqual(['cheap, many', 'cheap, few', 'dear']);
    expect(ordered(byId, candidates)).toEqual(['cheap, many', 'cheap, few', 'dear']);
  });

  it('draws the lot as SHA-256 of seed, colon and ballot position, lowest first', () => {
    const digest = (n: number): string =>
      createHash('sha256')
        .update(`4-6-2-1:${String(n)}`)
        .digest('hex');
    expect(lotOf('4-6-2-1', 7)).toBe(digest(7));
    const numbers = Array.from({ length: 30 }, (_, k) => k + 1);
    const byDigest = [...numbers].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
    const candidates = numbers.map((n) => candidate(String(n), n));
    expect(ordered(lot, candidates)).toEqual(byDigest.map(String));
  });

  it('draws it over the project ids where there is no ballot list', () => {
    const seed = '4-6-2-1';
    const candidates = Array.from({ length: 30 }, (_, k) => candidate(`id${String(k)}`, k + 1));
    const byIds = candidates
      .map(({ id }) => id)
      .sort((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1));
    const over: TieOrder = { kind: 'cost_votes_lot', seed, over: 'project_id' };
    expect(ordered(over, candidates)).toEqual(byIds);
    expect(ordered({ ...over, over: 'position' }, candidates)).toEqual(ordered(lot, candidates));
    expect(ordered(lot, candidates)).not.toEqual(byIds);
  });

  it('sorts project ids by code point for files of other elections', () => {
    const ids = ['b', '😀', 'a10', '\uFF21', 'a9', 'a', 'B'];
    const candidates = ids.map((id, index) => candidate(id, index + 1));
    expect(ordered(byId, candidates)).toEqual(['B', 'a', 'a10', 'a9', 'b', '\uFF21', '😀']);
    const voted = candidates.map((c, k) => ({ ...c, votes: k % 2 }));
    expect(ordered(byId, voted)).toEqual(['a', '\uFF21', '😀', 'B', 'a10', 'a9', 'b']);
  });

  it('turns round only its last step, and groups what only that tells apart', () => {
    const candidates = [
      candidate('a', 1),
      candidate('b', 2),
      candidate('c', 3, 9n),
      candidate('d', 4),
      candidate('e', 5, 9n, 4),
    ];
    const { rank, reversedRank, group } = rankProjects(byId, candidates);
    expect(inOrder(rank, candidates)).toEqual(['c', 'e', 'a', 'b', 'd']);
    expect(inOrder(reversedRank, candidates)).toEqual(['c', 'e', 'd', 'b', 'a']);
    expect([...group]).toEqual([2, 2, 0, 2, 1]);
  });

  it('does the same with every lot', () => {
    const anyCandidates = fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 3n }), fc.nat({ max: 2 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyCandidates, fc.string(), (pairs, seed) => {
        const candidates = pairs.map(([cost, votes], k) =>
          candidate(`p${String(k)}`, k + 1, cost, votes),
        );
        const { rank, reversedRank, group } = rankProjects(
          { kind: 'cost_votes_lot', seed },
          candidates,
        );
        candidates.forEach((a, p) =>
          candidates.forEach((b, q) => {
            const isTied = a.cost === b.cost && a.votes === b.votes;
            expect(group[p] === group[q]).toBe(isTied);
            if (p === q) return;
            const isFirst = isTied
              ? lotOf(seed, a.position) < lotOf(seed, b.position)
              : a.cost < b.cost || (a.cost === b.cost && a.votes > b.votes);
            expect(rank[p]! < rank[q]!).toBe(isFirst);
            expect(reversedRank[p]! < reversedRank[q]!).toBe(isFirst !== isTied);
          }),
        );
      }),
    );
  });
});
