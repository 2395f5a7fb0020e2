import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instanceOfCounts } from './combined.js';
import { doubleCountingOf } from './double-counting.js';
import { meeting, mixed, mixedParts, priced } from './mixed.fixture.js';

const tieOrder = { kind: 'cost_score_lex' } as const;

describe('people counted twice', () => {
  const ballots = [
    { positions: [1], village: 'A' },
    { positions: [1, 2], village: 'A' },
    { positions: [1], village: 'B' },
  ];
  const open = { isRegistered: false };

  it('are at most those who came, and at most those with a ballot', () => {
    const { atMost } = doubleCountingOf(
      mixed({
        projects: priced(1n, 1n),
        ballots,
        budget: 2n,
        meetings: [
          meeting('A', 1, [1, 0], { ...open, section: 'women' }),
          meeting('A', 4, [1, 0], { ...open, section: 'men' }),
          meeting('B', 5, [1, 0], open),
          meeting('C', 5, [1, 0], open),
          meeting('D', 5, [1, 0]),
        ],
      }),
      tieOrder,
    );
    expect(atMost).toEqual([
      { village: 'A', people: 2 },
      { village: 'B', people: 1 },
    ]);
  });

  it('leave the order certain where the lead is larger than they can explain', () => {
    const notCertain = (yes: readonly number[]) =>
      doubleCountingOf(
        mixed({
          projects: priced(1n, 1n),
          ballots,
          budget: 2n,
          meetings: [meeting('A', 9, yes, open)],
        }),
        tieOrder,
      ).notCertain;
    // Project 1 has 3 ballots, project 2 has 1; at most two people of A are counted twice.
    expect(notCertain([2, 1])).toEqual([]);
    expect(notCertain([2, 2])).toEqual([{ above: 1, below: 2 }]);
    expect(notCertain([1, 1])).toEqual([]);
    expect(notCertain([1, 2])).toEqual([{ above: 1, below: 2 }]);
    expect(notCertain([0, 2])).toEqual([]);
    expect(notCertain([0, 4])).toEqual([{ above: 2, below: 1 }]);
    expect(notCertain([0, 5])).toEqual([]);
  });

  it('are those of a village for the hands of its own meetings only', () => {
    const { notCertain } = doubleCountingOf(
      mixed({
        projects: priced(1n, 1n),
        ballots,
        budget: 2n,
        meetings: [meeting('A', 9, [0, 0], open), meeting('B', 9, [0, 5], open)],
      }),
      tieOrder,
    );
    // Project 2 leads with 6 to 3 and owes at most one hand to people counted twice: those of B.
    expect(notCertain).toEqual([]);
  });

  it('are none where everybody was written down', () => {
    const { order, notCertain, atMost } = doubleCountingOf(
      mixed({
        projects: priced(2n, 1n, 1n),
        ballots,
        budget: 2n,
        meetings: [meeting('A', 9, [0, 2, 3])],
      }),
      tieOrder,
    );
    expect(order).toEqual([2, 3, 1]);
    expect([notCertain, atMost]).toEqual([[], []]);
  });

  it('turn no certain pair round, whoever they are', () => {
    fc.assert(
      fc.property(mixedParts(), fc.infiniteStream(fc.nat({ max: 1000 })), (parts, numbers) => {
        const election = mixed(parts);
        const { order, notCertain } = doubleCountingOf(election, tieOrder);
        const { votes } = instanceOfCounts(election).electorate;
        // Some people of a village hand in the same ballot as they raised their hands: their hands count for nothing.
        const taken = votes.slice();
        for (const village of ['A', 'B', 'C']) {
          const here = parts.meetings.filter((m) => m.village === village && !m.isRegistered);
          const cast = parts.ballots.filter((b) => b.village === village).length;
          for (const { attendance, items } of here.slice(0, 1)) {
            const twice = numbers.next().value! % (Math.min(attendance, cast) + 1);
            items.forEach(({ yes }, p) => {
              taken[p]! -= Math.min(yes, numbers.next().value! % (twice + 1));
            });
          }
        }
        const unsure = new Set(
          notCertain.map(({ above, below }) => `${String(above)},${String(below)}`),
        );
        order.forEach((a, k) =>
          order.slice(k + 1).forEach((b) => {
            if (!unsure.has(`${String(a)},${String(b)}`))
              expect(taken[a - 1]).toBeGreaterThanOrEqual(taken[b - 1]!);
          }),
        );
      }),
    );
  });
});
