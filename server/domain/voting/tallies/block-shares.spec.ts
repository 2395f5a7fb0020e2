import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainEqualShares } from '../election.fixture.js';
import { addRationals, compareRationals, type Rational, rational, zero } from '../rational.js';
import { select } from '../select.js';
import {
  type BlockPayment,
  blockRules,
  type BlockSharesRule,
  selectByBlockShares,
} from './block-shares.js';
import { meeting, mixed, type MixedParts, mixedParts, priced } from './mixed.fixture.js';
import { nested, withOverlap } from './overlaps.js';
import { rankProjects } from '../tie-order.js';
import { instanceOfCounts } from './combined.js';

const tieOrder = { kind: 'cost_votes_lot', seed: '5-5-1' } as const;
const anyRule = fc.constantFrom<BlockSharesRule>(...Object.values(blockRules));

const paidFor = ({ byMeeting, byBallots }: BlockPayment): Rational =>
  byMeeting.reduce(addRationals, byBallots);

/** The rule read aloud, voter by voter and meeting by meeting. */
function byTheBook(
  { projects, ballots, budget, meetings }: MixedParts,
  { utility }: BlockSharesRule,
): readonly number[] {
  const people = BigInt(meetings.reduce((sum, m) => sum + m.attendance, ballots.length));
  const each = rational(budget, people === 0n ? 1n : people);
  const times = (money: Rational, by: bigint): Rational => rational(money.num * by, money.den);
  const least = (a: Rational, b: Rational): Rational => (compareRationals(a, b) < 0 ? a : b);
  const minus = (a: Rational, b: Rational): Rational =>
    rational(a.num * b.den - b.num * a.den, a.den * b.den);
  const payers = [
    ...ballots.map(({ positions }) => ({
      purse: each,
      hands: projects.map(({ position }) => (positions.includes(position) ? 1 : 0)),
    })),
    ...meetings.map(({ attendance, items }) => ({
      purse: times(each, BigInt(attendance)),
      hands: items.map(({ yes }) => yes),
    })),
  ];
  const votes = instanceOfCounts(mixed({ projects, ballots, budget, meetings })).electorate.votes;
  const { rank } = rankProjects(
    tieOrder,
    projects.map((project, p) => ({ ...project, votes: votes[p]! })),
  );
  const winners: number[] = [];
  for (;;) {
    const offers = projects.flatMap(({ cost }, p) => {
      if (winners.includes(p + 1)) return [];
      const able = payers
        .filter(({ hands }) => hands[p]! > 0)
        .map(({ purse, hands }) => ({
          rate: BigInt(hands[p]!),
          most: least(purse, times(each, BigInt(hands[p]!))),
        }));
      // The price at which somebody reaches their most; between two of them what is paid grows evenly.
      const corners = able
        .map(({ most, rate }) => rational(most.num, most.den * rate))
        .sort(compareRationals);
      const paidAt = (price: Rational): Rational =>
        able.reduce(
          (sum, { most, rate }) => addRationals(sum, least(most, times(price, rate))),
          zero,
        );
      let low = zero;
      for (const high of corners) {
        if (compareRationals(paidAt(high), rational(cost)) >= 0) {
          const rates = able
            .filter(({ most, rate }) => compareRationals(times(low, rate), most) < 0)
            .reduce((sum, { rate }) => sum + rate, 0n);
          const missing = minus(rational(cost), paidAt(low));
          const price = addRationals(low, rational(missing.num, missing.den * rates));
          return [
            { p, price, value: utility === 'cost' ? rational(price.num, price.den * cost) : price },
          ];
        }
        low = high;
      }
      return [];
    });
    offers.sort((a, b) => compareRationals(a.value, b.value) || rank[a.p]! - rank[b.p]!);
    const [best] = offers;
    if (!best) return winners;
    winners.push(best.p + 1);
    for (const payer of payers) {
      const raised = BigInt(payer.hands[best.p]!);
      const most = least(payer.purse, times(each, raised));
      payer.purse = minus(payer.purse, least(most, times(best.price, raised)));
    }
  }
}

describe('equal shares by blocks', () => {
  it('select what the book selects', () => {
    fc.assert(
      fc.property(
        mixedParts(),
        fc.constantFrom(blockRules.block_mes_cost, blockRules.block_mes_util),
        (parts, rule) => {
          const { winners } = selectByBlockShares(mixed(parts), rule, tieOrder);
          expect(winners).toEqual(byTheBook(parts, rule));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are equal shares when every meeting is of one mind', () => {
    fc.assert(
      fc.property(mixedParts({ unanimous: true }), anyRule, (parts, rule) => {
        const election = mixed(parts);
        const blocks = selectByBlockShares(election, rule, tieOrder);
        const ballots = select(withOverlap(election, nested), {
          rule: {
            ...plainEqualShares,
            utility: rule.utility,
            completion: { kind: rule.completion },
          },
          tieOrder,
        });
        expect(blocks.winners).toEqual(ballots.winners);
        expect(blocks.ties).toEqual(ballots.ties);
        expect(blocks.lotDecided).toBe(ballots.lotDecided);
        expect(blocks.totalCost).toBe(ballots.totalCost);
      }),
      { numRuns: 500 },
    );
  });

  it('take the cost of every winner from those who support it, and no more than they have', () => {
    fc.assert(
      fc.property(mixedParts(), anyRule, (parts, rule) => {
        const { projects, meetings, ballots, budget } = parts;
        const { winners, payments, totalCost } = selectByBlockShares(mixed(parts), rule, tieOrder);
        const people = BigInt(meetings.reduce((sum, m) => sum + m.attendance, ballots.length));
        expect(payments.map(({ position }) => position)).toEqual(winners.slice(0, payments.length));
        expect(totalCost <= budget).toBe(true);
        expect(totalCost).toBe(winners.reduce((sum, p) => sum + projects[p - 1]!.cost, 0n));
        for (const payment of payments) {
          const { cost } = projects[payment.position - 1]!;
          expect(compareRationals(paidFor(payment), rational(cost))).toBe(0);
          payment.byMeeting.forEach((money, k) => {
            const raised = meetings[k]!.items[payment.position - 1]!.yes;
            const most = rational(budget * BigInt(raised), people);
            expect(compareRationals(money, most)).not.toBe(1);
          });
        }
        meetings.forEach(({ attendance }, k) => {
          const spent = payments.reduce(
            (sum, { byMeeting }) => addRationals(sum, byMeeting[k]!),
            zero,
          );
          const owned = rational(budget * BigInt(attendance), people === 0n ? 1n : people);
          expect(compareRationals(spent, owned)).not.toBe(1);
        });
      }),
    );
  });

  it('say that the lot decided also where another lot only adds a winner', () => {
    const election = (ids: readonly string[]) =>
      mixed({
        budget: 14n,
        projects: [4n, 4n, 2n].map((cost, k) => ({ id: ids[k]!, position: k + 1, cost })),
        ballots: [[1], [1, 2, 3], [2, 3], []].map((positions) => ({ positions })),
        meetings: [],
      });
    const rule = blockRules.block_mes_cost;
    const byId = { kind: 'cost_score_lex' } as const;
    expect(selectByBlockShares(election(['a', 'b', 'c']), rule, byId)).toMatchObject({
      winners: [3, 1],
      lotDecided: true,
    });
    expect(selectByBlockShares(election(['c', 'b', 'a']), rule, byId)).toMatchObject({
      winners: [3, 2, 1],
      lotDecided: true,
    });
  });

  it('keep the promise to a meeting of one mind, whatever the others do', () => {
    let tested = 0;
    fc.assert(
      fc.property(
        mixedParts(),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        anyRule,
        (parts, attendance, list, rule) => {
          const hands = parts.projects.map((_, p) => (list[p] ? attendance : 0));
          const meetings = [...parts.meetings, meeting('A', attendance, hands)];
          const { winners } = selectByBlockShares(mixed({ ...parts, meetings }), rule, tieOrder);
          const wanted = parts.projects.filter((_, p) => list[p]);
          const due = wanted.reduce((sum, { cost }) => sum + cost, 0n);
          const people = meetings.reduce((sum, m) => sum + m.attendance, parts.ballots.length);
          if (due * BigInt(people) > parts.budget * BigInt(attendance)) return;
          tested += wanted.length;
          expect(winners).toEqual(expect.arrayContaining(wanted.map(({ position }) => position)));
        },
      ),
      { numRuns: 500 },
    );
    expect(tested).toBeGreaterThan(50);
  });

  it('let the majority of a meeting spend the part of its minority, unless it is counted in sections', () => {
    const parts = { projects: priced(8n, 2n), ballots: [], budget: 10n };
    const whole = mixed({ ...parts, meetings: [meeting('A', 10, [8, 2])] });
    expect(selectByBlockShares(whole, blockRules.block_mes_cost, tieOrder).winners).toEqual([1, 2]);
    // Project 1 for 9 now takes 8 at the most from its eight supporters: it cannot be paid.
    const dearer = { ...parts, projects: priced(9n, 2n) };
    const nine = mixed({ ...dearer, meetings: [meeting('A', 10, [8, 2])] });
    expect(selectByBlockShares(nine, blockRules.block_mes_cost, tieOrder).winners).toEqual([2]);
    // Three projects of the majority, each within what its eight own: together they spend everything.
    const three = { projects: priced(4n, 4n, 2n, 2n), ballots: [], budget: 10n };
    const one = mixed({ ...three, meetings: [meeting('A', 10, [8, 8, 8, 2])] });
    expect(selectByBlockShares(one, blockRules.block_mes_cost, tieOrder).winners).toEqual(
      expect.arrayContaining([1, 2, 3]),
    );
    const sections = mixed({
      ...three,
      meetings: [meeting('A', 8, [8, 8, 8, 0]), meeting('A', 2, [0, 0, 0, 2])],
    });
    expect(selectByBlockShares(sections, blockRules.block_mes_cost, tieOrder).winners).toContain(4);
  });

  it('say when the lot decided', () => {
    const tied = mixed({
      projects: priced(2n, 2n),
      ballots: [],
      budget: 2n,
      meetings: [meeting('A', 2, [2, 2])],
    });
    expect(selectByBlockShares(tied, blockRules.block_mes_cost, tieOrder)).toMatchObject({
      lotDecided: true,
      payments: [{ byMeeting: [rational(2n)], byBallots: zero }],
    });
    const clear = mixed({
      projects: priced(2n, 1n),
      ballots: [],
      budget: 2n,
      meetings: [meeting('A', 2, [2, 2])],
    });
    const { lotDecided, ties, winners } = selectByBlockShares(
      clear,
      blockRules.block_mes_cost,
      tieOrder,
    );
    expect({ lotDecided, ties, winners }).toEqual({
      lotDecided: false,
      ties: [[2, 1]],
      winners: [2],
    });
  });

  it('leave what costs nothing to the completion by votes', () => {
    const parts = { projects: priced(0n), ballots: [{ positions: [1] }], budget: 2n, meetings: [] };
    const count = (rule: BlockSharesRule) =>
      selectByBlockShares(mixed(parts), rule, tieOrder).winners;
    expect(count(blockRules.block_mes_cost)).toEqual([]);
    expect(count(blockRules.block_mes_util_utilcomp)).toEqual([1]);
  });
});
