import type {
  EnoughResult,
  ProjectResult,
  ResultDocument,
  RuleResult,
  SharesResult,
  SupportResult,
} from '../../../domain/choice/result-document.js';
import { wholePartOf } from '../../../domain/choice/written-fraction.js';

/** The stored result in the words of the schema. */

type ToMoney = (minor: string) => { readonly amount: bigint; readonly currency: string };

function moneyIn(currency: string): ToMoney {
  return (minor) => ({ amount: BigInt(minor), currency });
}

export function shownRule(result: RuleResult, currency: string) {
  const money = moneyIn(currency);
  return {
    rule: result.rule,
    winners: result.winners,
    spent: money(result.totalCostMinor),
    ties: result.ties,
    lotDecided: result.lotDecided,
    withoutWinner: result.ballotsWithoutWinner,
    winnersPerBallot: wholePartOf(result.winnersPerBallot, 100n) / 100,
    turns: result.turns.map(({ position, restMinor, taken }) => ({
      position,
      rest: money(restMinor),
      taken,
    })),
  };
}

export function shownShares(body: ResultDocument) {
  const money = moneyIn(body.currency);
  const { firstShareMinor, shareMinor, steps, rounds } = sharesOf(body);
  return {
    firstShare: money(firstShareMinor),
    share: money(shareMinor),
    steps,
    rounds: rounds.map((round) => ({
      position: round.position,
      behind: money(round.behindMinor),
      highestPayment: money(round.highestPaymentMinor),
      effectiveVotes: round.effectiveVotes,
      payers: round.payers,
      paidInFull: round.paidInFull,
      tied: round.tied,
      left: money(round.allLeftMinor),
    })),
  };
}

/** One project; its number comes from the ballot list of the same choice. */
export function shownProject(body: ResultDocument, position: number) {
  const money = moneyIn(body.currency);
  const listed = body.projects[position - 1];
  const binding = body.binding.projects[position - 1];
  const beside = body.beside.projects[position - 1];
  if (!listed || !binding || !beside)
    throw new Error(`the result has no project ${String(position)}`);
  const support = binding.support ?? beside.support;
  return {
    position,
    cost: money(listed.costMinor),
    votes: listed.votes,
    binding: shownOutcome(binding, money),
    beside: shownOutcome(beside, money),
    support: support && shownSupport(support, money),
    enough: binding.enough && shownEnough(binding.enough, money),
  };
}

export function shownBlocks(body: ResultDocument) {
  const money = moneyIn(body.currency);
  const { rounds } = sharesOf(body);
  return body.blocks.map((block, index) => ({
    ...block,
    withoutWinner: body.binding.blocksWithoutWinner[index],
    besideWithoutWinner: body.beside.blocksWithoutWinner[index],
    left: rounds.map(({ leftMinor }) => money(leftMinor[index] ?? '0')),
  }));
}

/** One of the two rules is always equal shares. */
function sharesOf({ binding, beside }: ResultDocument): SharesResult {
  const shares = binding.shares ?? beside.shares;
  if (!shares) throw new Error('the result holds no count by equal shares');
  return shares;
}

function shownOutcome(
  { verdict, rank, selectedBy, missingMinor, restMinor }: ProjectResult,
  money: ToMoney,
) {
  return {
    verdict,
    rank,
    byVotes: selectedBy === 'votes',
    missing: missingMinor === null ? null : money(missingMinor),
    rest: restMinor === null ? null : money(restMinor),
  };
}

function shownSupport(support: SupportResult, money: ToMoney) {
  const { highestPaymentMinor } = support;
  return {
    perMille: support.perMille,
    start: money(support.startMinor),
    held: money(support.heldMinor),
    effectiveVotes: support.effectiveVotes,
    highestPayment: highestPaymentMinor === null ? null : money(highestPaymentMinor),
    spent: support.spent.map(({ position, amountMinor, voters }) => ({
      position,
      amount: money(amountMinor),
      voters,
    })),
  };
}

function shownEnough({ cost, votes }: EnoughResult, money: ToMoney) {
  return {
    cost: cost.enoughMinor === null ? null : money(cost.enoughMinor),
    costRecounted: cost.recounted,
    tooMuch: money(cost.tooMuchMinor),
    votes: votes.enough,
    votesRecounted: votes.recounted,
    tooFew: votes.tooFew,
  };
}
