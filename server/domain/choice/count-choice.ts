import { equalShares } from '../voting/equal-shares.js';
import { countVotes, groupBallots, makeInstance } from '../voting/instance.js';
import type { Rational } from '../voting/rational.js';
import { reduced } from '../voting/rational.js';
import { selectionRules } from '../voting/rule-registry.js';
import type {
  ProjectResult,
  SelectionResult,
  SelectionRuleName,
} from '../voting/selection-rule.js';
import type { TieOrder } from '../voting/tie-order.js';
import type {
  ResultBlock,
  ResultDocument,
  ResultProject,
  Verdict,
  WrittenSelection,
} from './result-document.js';
import { publishableBlocks } from './small-groups.js';

export interface CountedProject {
  /** What stands for the project in the open ballot file. */
  readonly code: string;
  readonly position: number;
  readonly costMinor: bigint;
}

export interface CountedBallot {
  readonly positions: readonly number[];
  readonly villageId: string;
}

export interface CountInput {
  readonly rule: SelectionRuleName;
  readonly tieOrder: TieOrder;
  readonly currency: string;
  readonly budgetMinor: bigint;
  readonly projects: readonly CountedProject[];
  readonly ballots: readonly CountedBallot[];
}

/**
 * Counts a choice: the binding rule, equal shares beside it for comparison, and the totals of the villages.
 * Throws on a ballot that the ballot rule would have refused: such a row is a bug. O(ballots) plus the rules.
 */
export function countChoice(input: CountInput): ResultDocument {
  const instance = makeInstance({
    projects: input.projects.map(({ code, position, costMinor }) => ({
      id: code,
      position,
      cost: costMinor,
    })),
    ballots: input.ballots,
    budget: input.budgetMinor,
  });
  const ruling = { tieOrder: input.tieOrder };
  const binding = selectionRules[input.rule].select(instance, ruling);
  const comparison = equalShares.select(instance, ruling);
  return {
    version: 1,
    rule: input.rule,
    tieOrder: input.tieOrder,
    currency: input.currency,
    budgetMinor: String(input.budgetMinor),
    ballots: instance.ballots.length,
    emptyBallots: instance.ballots.filter((ballot) => ballot.positions.length === 0).length,
    projects: instance.projects.map((project, index) =>
      writtenProject(project.id, index, binding, comparison),
    ),
    binding: writtenSelection(binding),
    comparison: writtenSelection(comparison),
    blocks: blocksOf(input.ballots, instance.projects.length),
  };
}

function writtenProject(
  code: string,
  index: number,
  binding: SelectionResult,
  comparison: SelectionResult,
): ResultProject {
  const decided = binding.everyProject[index];
  const compared = comparison.everyProject[index];
  if (!decided || !compared?.support) throw new Error(`the project ${code} was not decided`);
  const rank = binding.winners.indexOf(decided.position) + 1;
  const verdict = verdictOf(decided);
  return {
    position: decided.position,
    code,
    costMinor: String(decided.cost),
    votes: decided.votes,
    verdict,
    rank: rank === 0 ? null : rank,
    gapMinor: verdict === 'does_not_fit' ? String(decided.cost - decided.remainingBefore) : null,
    equalShares: {
      won: compared.outcome === 'won',
      effectiveVotes: fractionOrNull(compared.support.effectiveVotes),
      shareOfCost: fraction(compared.support.shareOfCost),
    },
  };
}

function verdictOf({ outcome, reason }: ProjectResult): Verdict {
  if (outcome === 'won') return 'won';
  if (reason === 'does_not_fit' || reason === 'no_support') return reason;
  throw new Error(`the reason ${reason} has no sentence on the result page`);
}

function writtenSelection(result: SelectionResult): WrittenSelection {
  return {
    rule: result.rule,
    winners: result.winners,
    totalCostMinor: String(result.totalCost),
    ties: result.ties,
    lotDecided: result.lotDecided,
    trace: result.trace.map((round) => ({
      round: round.round,
      position: round.position,
      action: round.action,
      costMinor: String(round.cost),
      remainingBeforeMinor: String(round.remainingBefore),
      remainingAfterMinor: String(round.remainingAfter),
      tied: round.tied,
      effectiveVotes: fractionOrNull(round.effectiveVotes),
      highestPayment: fractionOrNull(round.highestPayment),
    })),
  };
}

/** The ballots of the villages, small ones joined: the same blocks in the result and in the open ballot file. */
export function villageBlocks(
  ballots: readonly CountedBallot[],
): readonly (readonly { readonly villageId: string; readonly size: number }[])[] {
  const sizes = new Map<string, number>();
  for (const { villageId } of ballots) sizes.set(villageId, (sizes.get(villageId) ?? 0) + 1);
  const groups = [...sizes]
    .map(([villageId, size]) => ({ villageId, size }))
    .sort((a, b) => b.size - a.size || (a.villageId < b.villageId ? -1 : 1));
  return publishableBlocks(groups);
}

function blocksOf(ballots: readonly CountedBallot[], projectCount: number): readonly ResultBlock[] {
  return villageBlocks(ballots).map((block) => {
    const members = new Set(block.map(({ villageId }) => villageId));
    const own = ballots.filter(({ villageId }) => members.has(villageId));
    return {
      villageIds: [...members],
      ballots: own.length,
      votes: countVotes(groupBallots(own), projectCount),
    };
  });
}

function fraction(value: Rational): string {
  const { num, den } = reduced(value);
  return `${String(num)}/${String(den)}`;
}

function fractionOrNull(value: Rational | null): string | null {
  return value && fraction(value);
}
