import { type EqualSharesSteps, selectByEqualShares } from './equal-shares/method.js';
import { completeByVotes, needsLastStep, selectGreedily } from './greedy.js';
import type { Instance } from './instance.js';
import { selectByPhragmen } from './phragmen.js';
import type { OnProgress } from './progress.js';
import type { EqualSharesRule, Ruling, SelectedBy, SelectionRule } from './rule.js';
import type { Selection } from './selection.js';
import { rankProjects, type TieOrder, type TieRanks } from './tie-order.js';
import { reportOnVillages } from './villages/report.js';
import { VillageRoom } from './villages/room.js';

/**
 * Chooses projects under a budget by the rule of the charter: pure and exact, the same in the server and in a browser.
 * Whether the lot decided is found by counting once more with the lot turned round, when it was needed at all.
 */
export function select(
  instance: Instance,
  { rule, tieOrder }: Ruling,
  onProgress?: OnProgress,
): Selection {
  const { projects } = instance;
  const ranks = ranksOf(instance, tieOrder);
  const counted = selectBy(instance, rule, ranks.rank, ranks.group, onProgress);
  const lotDecided =
    counted.metLastStep &&
    !sameSet(counted.winners, selectBy(instance, rule, ranks.reversedRank, ranks.group).winners);
  const winners = counted.winners.map((p) => p + 1);
  return {
    winners,
    selectedBy: counted.selectedBy,
    totalCost: counted.winners.reduce((sum, p) => sum + projects[p]!.cost, 0n),
    ties: counted.ties.map((set) => set.map((p) => p + 1)),
    lotDecided,
    pot: counted.equalShares?.steps.pot ?? null,
    steps: counted.equalShares?.steps.steps ?? 0,
    replacedByVotes: counted.equalShares?.steps.replacedByVotes ?? false,
    villageReport: reportOnVillages(instance, winners, counted.equalShares),
  };
}

/** The places of the projects in the tie order. */
export function ranksOf({ projects, electorate }: Instance, tieOrder: TieOrder): TieRanks {
  return rankProjects(
    tieOrder,
    projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
  );
}

interface Counted {
  readonly winners: readonly number[];
  readonly selectedBy: readonly SelectedBy[];
  readonly ties: readonly (readonly number[])[];
  readonly metLastStep: boolean;
  readonly equalShares: { readonly rule: EqualSharesRule; readonly steps: EqualSharesSteps } | null;
}

function selectBy(
  instance: Instance,
  rule: SelectionRule,
  rank: Int32Array,
  group: TieRanks['group'],
  onProgress?: OnProgress,
): Counted {
  if (rule.kind === 'equal_shares') {
    const steps = selectByEqualShares(instance, rule, { rank, group }, onProgress);
    const { winners, selectedBy, ties, metLastStep } = steps;
    return { winners, selectedBy, ties, metLastStep, equalShares: { rule, steps } };
  }
  if (rule.kind === 'greedy') {
    const { winners, ties } = selectGreedily(instance, rule, rank);
    return {
      winners,
      ties,
      selectedBy: winners.map(() => rule.by),
      metLastStep: needsLastStep(ties, group),
      equalShares: null,
    };
  }
  const first = selectByPhragmen(instance, rank);
  const everyProject = instance.projects.map((_, p) => p);
  const rest =
    rule.completion === 'utilitarian'
      ? completeByVotes(
          instance,
          first.winners,
          everyProject,
          rank,
          VillageRoom.of(instance.projects, instance.budget, null),
        )
      : { winners: [], ties: [] };
  const ties = [...first.ties, ...rest.ties];
  return {
    winners: [...first.winners, ...rest.winners],
    selectedBy: [
      ...first.winners.map((): SelectedBy => 'phragmen'),
      ...rest.winners.map((): SelectedBy => 'votes'),
    ],
    ties,
    metLastStep: needsLastStep(ties, group),
    equalShares: null,
  };
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  const members = new Set(a);
  return a.length === b.length && b.every((p) => members.has(p));
}
