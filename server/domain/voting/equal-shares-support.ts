import type { Contender, EqualSharesRound } from './equal-shares-run.js';
import type { BallotClass } from './instance.js';
import { Purses } from './purses.js';
import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  one,
  type Rational,
  rational,
  reduced,
  zero,
} from './rational.js';
import type { EqualSharesSupport } from './selection-rule.js';

/**
 * How near every project came, by replaying the rounds of a run: in each round, what its supporters would have put
 * in at the winning price per unit of cost, Σ min(purse, ρ·cost); at the end, all they have left; both as a part of the
 * cost. Below 1 for projects that did not win, except for one that was tied with a winner and lost the tie.
 * Source: "effective support" of equalshares.net. Cost: rounds × (ballot classes per project + distinct purses).
 */
export function supportOfEveryProject(
  contenders: readonly Contender[],
  classes: readonly BallotClass[],
  endowment: Rational,
  rounds: readonly EqualSharesRound[],
): ReadonlyMap<number, EqualSharesSupport> {
  const purses = new Purses(classes, endowment);
  const highestShare = new Map<Contender, Rational>();
  const lift = (contender: Contender, money: Rational): void => {
    const share = divideRationals(money, rational(contender.cost));
    const known = highestShare.get(contender) ?? zero;
    if (compareRationals(share, known) > 0) highestShare.set(contender, share);
  };
  const open = new Set(contenders);
  for (const { chosen, highestPayment } of rounds) {
    const pricePerUnit = divideRationals(highestPayment, rational(chosen.cost));
    for (const contender of open) {
      const limit = multiplyRationals(pricePerUnit, rational(contender.cost));
      lift(contender, purses.moneyOf(contender.supporters, limit));
    }
    const price = purses.priceOf(chosen.supporters, chosen.votes, chosen.cost);
    if (!price) throw new Error('a replayed round cannot be paid');
    purses.charge(chosen.supporters, price);
    open.delete(chosen);
  }
  const roundOf = new Map(rounds.map((round) => [round.chosen, round]));
  return new Map(
    contenders.map((contender) => {
      const left = purses.moneyOf(contender.supporters);
      const won = roundOf.get(contender);
      if (!won) lift(contender, left);
      return [
        contender.position,
        {
          effectiveVotes: won?.effectiveVotes ?? null,
          shareOfCost: won ? one : reduced(highestShare.get(contender) ?? zero),
          supportersMoneyLeft: reduced(left),
        },
      ];
    }),
  );
}
