import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyElection } from '../../../../test/support/elections.js';
import type { Ballot, Instance } from '../instance.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
  zero,
} from '../rational.js';
import type { EqualSharesRule, Ruling } from '../rule.js';
import { select } from '../select.js';
import { explain } from './explain.js';
import type { RoundExplanation, SupportExplanation } from './shares-replay.js';
import { written } from './written.js';

const smaller = (a: Rational, b: Rational) => (compareRationals(a, b) < 0 ? a : b);
const larger = (a: Rational, b: Rational) => (compareRationals(a, b) > 0 ? a : b);
const sum = (all: readonly Rational[]) => all.reduce(addRationals, zero);
const whole = (value: bigint | number) => rational(BigInt(value));

/** The explanation read aloud, voter by voter. `winners` are those that equal shares chose, in order. */
function byTheBook(
  { projects }: Instance,
  cast: readonly Ballot[],
  utility: EqualSharesRule['utility'],
  shares: readonly Rational[],
  winners: readonly number[],
) {
  const purses = [...shares];
  const points = (voter: number, position: number): bigint => {
    const { positions, points: marks } = cast[voter]!;
    return BigInt(marks?.[positions.indexOf(position)] ?? 0);
  };
  const supporters = (position: number) =>
    cast.map((_, voter) => voter).filter((voter) => points(voter, position) > 0n);
  const costOf = (position: number) => projects[position - 1]!.cost;
  const held = (position: number) => sum(supporters(position).map((voter) => purses[voter]!));
  const offer = (position: number, perPoint: Rational) =>
    sum(
      supporters(position).map((voter) =>
        smaller(purses[voter]!, multiplyRationals(perPoint, whole(points(voter, position)))),
      ),
    );
  const villages = [...new Set(cast.map(({ village }) => village))];
  const newcomer = (position: number) => {
    const own = supporters(position);
    const from = villages.map(
      (name) => own.filter((voter) => cast[voter]!.village === name).length,
    );
    const most = villages[from.indexOf(Math.max(...from))];
    const marks = own.reduce((all, voter) => all + points(voter, position), 0n);
    return {
      purse: shares[cast.findIndex(({ village }) => village === most)]!,
      points: whole(marks / BigInt(own.length)),
    };
  };
  const losers = projects
    .map(({ position }) => position)
    .filter((position) => !winners.includes(position) && supporters(position).length > 0);
  const state = new Map(
    losers.map((position) => [
      position,
      { best: zero, cost: 0n, votes: 0n, spent: [] as SupportExplanation['spent'][number][] },
    ]),
  );
  /** The fewest newcomers who fill what is missing, each with at most `brings`. */
  const fewest = (missing: Rational, brings: Rational) => {
    let votes = 1n;
    while (compareRationals(multiplyRationals(brings, whole(votes)), missing) < 0) votes += 1n;
    return votes;
  };
  const note = (position: number, offered: Rational, brings: Rational, cost: bigint) => {
    const known = state.get(position)!;
    known.best = larger(known.best, offered);
    const goal = whole(costOf(position));
    const missing = compareRationals(offered, goal) < 0 ? subtractRationals(goal, offered) : zero;
    const votes = fewest(missing, brings);
    if (known.votes === 0n || votes < known.votes) known.votes = votes;
    if (cost > known.cost) known.cost = cost;
  };
  const support = new Map<number, SupportExplanation>();
  const rounds = winners.map((winner, index): Omit<RoundExplanation, 'tied'> => {
    const behind = held(winner);
    const price = priceOf(
      supporters(winner).map((voter) => ({ money: purses[voter]!, points: points(voter, winner) })),
      whole(costOf(winner)),
    );
    for (const position of losers) {
      const perPoint = (cost: bigint) =>
        utility === 'cost' ? multiplyRationals(price, rational(cost, costOf(winner))) : price;
      const offered = offer(position, perPoint(costOf(position)));
      const { purse, points: marks } = newcomer(position);
      let cost = costOf(position);
      while (cost > 0n && compareRationals(offer(position, perPoint(cost)), whole(cost)) < 0)
        cost -= 1n;
      const brings = smaller(purse, multiplyRationals(marks, perPoint(costOf(position))));
      note(position, offered, brings, cost);
    }
    const payments = supporters(winner).map((voter) => {
      const full = multiplyRationals(price, whole(points(voter, winner)));
      const pays = smaller(purses[voter]!, full);
      return { voter, pays, inFull: compareRationals(pays, full) === 0 };
    });
    const paying = payments.filter(({ pays }) => pays.num > 0n);
    for (const { voter, pays } of payments) purses[voter] = subtractRationals(purses[voter]!, pays);
    for (const position of losers) {
      const own = paying.filter(({ voter }) => points(voter, position) > 0n);
      if (own.length > 0)
        state.get(position)!.spent.push({
          position: winner,
          amount: written(sum(own.map(({ pays }) => pays))),
          voters: own.length,
        });
    }
    support.set(winner, {
      effectiveSupport: written(divideRationals(behind, whole(costOf(winner)))),
      start: written(sum(supporters(winner).map((voter) => shares[voter]!))),
      held: written(behind),
      spent: [],
      enoughInRun: null,
    });
    return {
      round: index + 1,
      position: winner,
      behind: written(behind),
      highestPayment: written(payments.reduce((most, { pays }) => larger(most, pays), zero)),
      effectiveVotes: written(divideRationals(whole(costOf(winner)), price)),
      payers: paying.length,
      paidInFull: paying.filter(({ inFull }) => inFull).length,
      left: villages.map((name) =>
        written(sum(purses.filter((_, voter) => cast[voter]!.village === name))),
      ),
    };
  });
  for (const position of losers) {
    const left = held(position);
    note(position, left, newcomer(position).purse, left.num / left.den);
    const { best, cost, votes, spent } = state.get(position)!;
    support.set(position, {
      effectiveSupport: written(divideRationals(best, whole(costOf(position)))),
      start: written(sum(supporters(position).map((voter) => shares[voter]!))),
      held: written(left),
      spent,
      enoughInRun: { cost: String(cost), votes: String(votes) },
    });
  }
  return { rounds, support: projects.map(({ position }) => support.get(position) ?? null) };
}

/** The least price per point at which the payers come up with the cost: the poorest for their points pay all they have. */
function priceOf(
  payers: readonly { readonly money: Rational; readonly points: bigint }[],
  cost: Rational,
): Rational {
  const perPoint = ({ money, points }: (typeof payers)[number]) =>
    divideRationals(money, whole(points));
  const sorted = [...payers].sort((a, b) => compareRationals(perPoint(a), perPoint(b)));
  let rest = cost;
  for (const [index, payer] of sorted.entries()) {
    const points = sorted.slice(index).reduce((all, one) => all + one.points, 0n);
    const price = divideRationals(rest, whole(points));
    if (compareRationals(price, perPoint(payer)) <= 0) return price;
    rest = subtractRationals(rest, payer.money);
  }
  throw new Error('the payers cannot pay');
}

function expectByTheBook(instance: Instance, cast: readonly Ballot[], rule: EqualSharesRule) {
  const ruling: Ruling = { rule, tieOrder: { kind: 'cost_votes_lot', seed: '6' } };
  const selection = select(instance, ruling);
  const { shares, projects } = explain(instance, ruling, selection);
  const winners = selection.winners.filter((_, k) => selection.selectedBy[k] === 'equal_shares');
  const people: Readonly<Record<string, bigint>> =
    rule.shares.kind === 'population'
      ? Object.fromEntries(
          shares!.villages.map(({ village }) => [
            village,
            BigInt(rule.shares.kind === 'population' ? rule.shares.population[village]! : 0),
          ]),
        )
      : {};
  const everybody = Object.values(people).reduce((all, number) => all + number, 0n);
  const each = cast.map(({ village }) => {
    if (rule.shares.kind === 'one_pot') return divideRationals(selection.pot!, whole(cast.length));
    const own = cast.filter((other) => other.village === village).length;
    return multiplyRationals(selection.pot!, rational(people[village!]!, everybody * BigInt(own)));
  });
  const expected = byTheBook(instance, cast, rule.utility, each, winners);
  expect(shares!.rounds.map(({ tied: _, ...round }) => round)).toEqual(expected.rounds);
  expect(projects.map(({ support }) => support)).toEqual(expected.support);
  for (const { village, voters, share } of shares!.villages) {
    expect(voters).toBe(cast.filter((ballot) => ballot.village === village).length);
    expect(share).toBe(written(each[cast.findIndex((ballot) => ballot.village === village)]!));
  }
}

const rule = (
  utility: EqualSharesRule['utility'],
  completion: EqualSharesRule['completion'] = { kind: 'none' },
): EqualSharesRule => ({
  kind: 'equal_shares',
  utility,
  completion,
  comparison: false,
  eligibility: false,
  shares: { kind: 'one_pot' },
});

const small = { projects: 6, voters: 12, highestCost: 30, highestBudget: 90, points: 1 };

describe.each(['cost', 'cardinality'] as const)('equal shares by %s, explained', (utility) => {
  it('agree with the rule read aloud, voter by voter', () => {
    fc.assert(
      fc.property(anyElection({ ...small, points: 4 }), ({ instance, cast }) => {
        fc.pre(instance.budget > 0n);
        expectByTheBook(instance, cast, rule(utility));
      }),
      { numRuns: 400 },
    );
  });

  it('agree with it also after the shares have grown', () => {
    const completion = { kind: 'add1u', step: 1n, start: 'exact', exhaustiveStop: true } as const;
    fc.assert(
      fc.property(anyElection(small), ({ instance, cast }) => {
        fc.pre(instance.budget > 0n);
        expectByTheBook(instance, cast, rule(utility, completion));
      }),
      { numRuns: 200 },
    );
  });

  it('agree with it where the villages have their own shares', () => {
    fc.assert(
      fc.property(anyElection(small), ({ instance, cast }) => {
        fc.pre(instance.budget > 0n && cast.length > 0);
        expectByTheBook(instance, cast, {
          ...rule(utility),
          shares: {
            kind: 'population',
            population: { A: 1, B: 2, C: 7 },
            cap: rational(100n),
          },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('give every winner at least its cost and every other project less, but for a lost tie', () => {
    fc.assert(
      fc.property(anyElection(small), ({ instance }) => {
        const ruling: Ruling = { rule: rule(utility), tieOrder: { kind: 'cost_score_lex' } };
        const selection = select(instance, ruling);
        const tied = new Set(selection.ties.flat());
        for (const { outcome, support, position } of explain(instance, ruling, selection)
          .projects) {
          if (support === null) continue;
          const [num, den] = support.effectiveSupport.split('/').map(BigInt) as [bigint, bigint];
          if (outcome.kind === 'won') expect(num >= den).toBe(true);
          else expect(num < den || (num === den && tied.has(position))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
