import { contendersOf, type EqualSharesRound, runEqualShares } from './equal-shares-run.js';
import { supportOfEveryProject } from './equal-shares-support.js';
import { groupBallots, type Instance } from './instance.js';
import { rational } from './rational.js';
import type { Ruling, SelectionResult, SelectionRound, SelectionRule } from './selection-rule.js';
import { tieBreaker } from './tie-order.js';

/**
 * Method of Equal Shares with cost utilities, one run without completion: the budget is divided equally among all
 * valid ballots (an empty one counts); a project is bought when its supporters can pay for it together; the one
 * with the highest effective number of votes comes first. Exact fractions throughout.
 * Source: Peters, Pierczyński, Skowron (2021); equalshares.net.
 */
export const equalShares: SelectionRule = { name: 'equal_shares', select };

function select(instance: Instance, ruling: Ruling): SelectionResult {
  const classes = groupBallots(instance.ballots);
  const contenders = contendersOf(instance, classes);
  const endowment = rational(instance.budget, BigInt(Math.max(1, instance.ballots.length)));
  const { compare, compareReversed } = tieBreaker(ruling.tieOrder, contenders);
  const rounds = runEqualShares(contenders, classes, endowment, compare);
  const support = supportOfEveryProject(contenders, classes, endowment, rounds);
  const trace = traceOf(rounds, instance.budget);
  const winners = trace.map((round) => round.position);
  const totalCost = trace.reduce((sum, round) => sum + round.cost, 0n);
  const lotWasDrawn = rounds.some((round) => round.tiedToTheLast.length > 1);
  return {
    rule: 'equal_shares',
    winners,
    everyProject: contenders.map(({ position, votes, cost }) => {
      const round = trace.find((entry) => entry.position === position);
      return {
        position,
        votes,
        cost,
        outcome: round ? 'won' : 'not_won',
        reason: round
          ? 'selected'
          : votes === 0
            ? 'no_support'
            : cost > instance.budget
              ? 'does_not_fit'
              : 'supporters_cannot_pay',
        round: round?.round ?? null,
        remainingBefore: round?.remainingBefore ?? instance.budget - totalCost,
        support: support.get(position) ?? null,
      };
    }),
    trace,
    ties: trace.filter((round) => round.tied.length > 0).map((round) => round.tied),
    lotDecided:
      lotWasDrawn &&
      lotMatters(rounds, winners, runEqualShares(contenders, classes, endowment, compareReversed)),
    totalCost,
  };
}

/** The lot mattered when one of the projects it chose among did not win, or when the reversed lot changes the winners. */
function lotMatters(
  rounds: readonly EqualSharesRound[],
  winners: readonly number[],
  reversed: readonly EqualSharesRound[],
): boolean {
  const won = new Set(winners);
  return (
    rounds.some((round) => round.tiedToTheLast.some(({ position }) => !won.has(position))) ||
    reversed.length !== winners.length ||
    reversed.some((round) => !won.has(round.chosen.position))
  );
}

function traceOf(rounds: readonly EqualSharesRound[], budget: bigint): readonly SelectionRound[] {
  let remaining = budget;
  return rounds.map((round, index) => {
    const { position, cost } = round.chosen;
    const remainingBefore = remaining;
    remaining -= cost;
    return {
      round: index + 1,
      position,
      action: 'selected',
      cost,
      remainingBefore,
      remainingAfter: remaining,
      tied: round.tied.length > 1 ? round.tied.map((c) => c.position).sort((a, b) => a - b) : [],
      effectiveVotes: round.effectiveVotes,
      highestPayment: round.highestPayment,
    };
  });
}
