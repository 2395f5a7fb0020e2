import type { Measures } from '../voting/explain/compare.js';
import type { ProjectExplanation } from '../voting/explain/explain.js';
import type { RoundExplanation, SharesExplanation } from '../voting/explain/shares-replay.js';
import type { CountedRule } from './counted-rule.js';
import type {
  EnoughResult,
  ProjectResult,
  RuleResult,
  SharesResult,
  SupportResult,
} from './result-document.js';
import { wholeMinorOf, wholePartOf } from './written-fraction.js';

interface Beside {
  readonly measures: Measures;
  /** Names of the blocks in the order of the result; a block nobody voted in does not exist. */
  readonly blockOrder: readonly string[];
  readonly enoughFor: ReadonlyMap<number, EnoughResult>;
  readonly budgetMinor: bigint;
}

/** One rule's count as it is stored: exact fractions become whole amounts, which is all that is ever shown. */
export function writtenRule(
  { rule, selection, explanation }: CountedRule,
  { measures, blockOrder, enoughFor, budgetMinor }: Beside,
): RuleResult {
  const { shares } = explanation;
  const villageMeasures = new Map(measures.villages.map((one) => [one.village, one]));
  return {
    rule,
    winners: selection.winners,
    totalCostMinor: String(selection.totalCost),
    ties: selection.ties,
    lotDecided: selection.lotDecided,
    ballotsWithoutWinner: measures.excludedVoters,
    winnersPerBallot: measures.averageWinners,
    blocksWithoutWinner: blockOrder.map((name) => villageMeasures.get(name)?.excludedVoters ?? 0),
    projects: explanation.projects.map((project) =>
      writtenProject(project, shares?.rounds ?? [], enoughFor.get(project.position) ?? null),
    ),
    turns: explanation.turns.map(({ position, rest, taken }) => ({
      position,
      restMinor: rest,
      taken,
    })),
    shares:
      shares &&
      writtenShares(
        shares,
        explanation.projects,
        budgetMinor / BigInt(Math.max(1, explanation.voters)),
        blockOrder,
      ),
  };
}

function writtenProject(
  { position, cost, outcome, support }: ProjectExplanation,
  rounds: readonly RoundExplanation[],
  enough: EnoughResult | null,
): ProjectResult {
  const round = rounds.find((one) => one.position === position);
  const written: SupportResult | null = support && {
    perMille: wholePartOf(support.effectiveSupport, 1000n),
    startMinor: wholeMinorOf(support.start),
    heldMinor: wholeMinorOf(support.held),
    effectiveVotes: round ? wholePartOf(round.effectiveVotes) : null,
    highestPaymentMinor: round ? wholeMinorOf(round.highestPayment) : null,
    spent: support.spent.map(({ position: on, amount, voters }) => ({
      position: on,
      amountMinor: wholeMinorOf(amount),
      voters,
    })),
  };
  const common = { rank: null, selectedBy: null, support: written, enough };
  switch (outcome.kind) {
    case 'won':
      return {
        ...common,
        verdict: 'won',
        rank: outcome.rank,
        selectedBy: outcome.by,
        missingMinor: null,
        restMinor: null,
      };
    case 'no_support':
      return { ...common, verdict: 'no_support', missingMinor: null, restMinor: null };
    case 'does_not_fit':
      return {
        ...common,
        verdict: 'does_not_fit',
        missingMinor: outcome.missing,
        restMinor: outcome.rest,
      };
    case 'supporters_short': {
      const held = BigInt(written?.heldMinor ?? 0);
      return {
        ...common,
        verdict: 'supporters_short',
        missingMinor: String(BigInt(cost) - held),
        restMinor: outcome.rest,
      };
    }
    default:
      throw new Error(`the outcome ${outcome.kind} has no sentence on the result page`);
  }
}

function writtenShares(
  { pot, steps, villages, rounds }: SharesExplanation,
  projects: readonly ProjectExplanation[],
  firstShare: bigint,
  blockOrder: readonly string[],
): SharesResult {
  const places = blockOrder.map((name) => villages.findIndex(({ village }) => village === name));
  let all = BigInt(wholeMinorOf(pot));
  return {
    firstShareMinor: String(firstShare),
    shareMinor: villages[0] ? wholeMinorOf(villages[0].share) : '0',
    steps,
    rounds: rounds.map((round) => {
      all -= BigInt(projects[round.position - 1]?.cost ?? 0);
      return {
        position: round.position,
        behindMinor: wholeMinorOf(round.behind),
        highestPaymentMinor: wholeMinorOf(round.highestPayment),
        effectiveVotes: wholePartOf(round.effectiveVotes),
        payers: round.payers,
        paidInFull: round.paidInFull,
        tied: round.tied,
        allLeftMinor: String(all),
        leftMinor: places.map((place) => wholeMinorOf(round.left[place] ?? '0/1')),
      };
    }),
  };
}
