import { completeByVotes, needsLastStep, selectGreedily } from '../greedy.js';
import type { Instance } from '../instance.js';
import { multiplyRationals, type Rational, rational } from '../rational.js';
import type { EqualSharesRule, SelectedBy } from '../rule.js';
import type { TieRanks } from '../tie-order.js';
import { addOne } from './add-one.js';
import { type Endowments, endowmentsOf } from './endowments.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';

/** What equal shares chose, in project numbers from 0, with the run that counted. */
export interface EqualSharesSteps {
  readonly winners: readonly number[];
  readonly selectedBy: readonly SelectedBy[];
  readonly ties: readonly (readonly number[])[];
  readonly run: EqualSharesRun;
  readonly pot: Rational;
  readonly steps: number;
  readonly replacedByVotes: boolean;
  /** Whether any run, counted or not, came to a tie that only the last step of the tie order resolves. */
  readonly metLastStep: boolean;
}

/**
 * Method of Equal Shares with its completion, eligibility and comparison steps.
 * Source: Peters, Pierczyński, Skowron (2021); equalshares.net; the statutes of Wieliczka 2023 (comparison) and
 * Świecie 2023 (eligibility).
 */
export function selectByEqualShares(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
): EqualSharesSteps {
  const { electorate, projects } = instance;
  const { eligible, endowments, setting } = prepare(instance, rule, ranks);
  const free = eligible
    .filter((p) => projects[p]!.cost === 0n && electorate.score[p]! > 0)
    .sort((a, b) => ranks.rank[a]! - ranks.rank[b]!);
  const { run, pot, steps, metLastStep } = runToCompletion(instance, rule, setting, endowments);
  const bought = [...free, ...run.winners];
  const completed =
    rule.completion.kind === 'utilitarian' || rule.completion.kind === 'add1u'
      ? completeByVotes(instance, bought, eligible, ranks.rank)
      : { winners: [], ties: [] };
  const winners = [...bought, ...completed.winners];
  const common = { run, pot, steps };
  if (rule.comparison) {
    const byVotes = selectGreedily(instance, greedyByVotes, ranks.rank);
    if (votersPreferring(instance, byVotes.winners, winners) > 0)
      return {
        ...common,
        winners: byVotes.winners,
        selectedBy: byVotes.winners.map(() => 'votes'),
        ties: byVotes.ties,
        replacedByVotes: true,
        metLastStep: true,
      };
  }
  const ties = [...run.tied.filter((set) => set.length > 1), ...completed.ties];
  return {
    ...common,
    winners,
    selectedBy: [
      ...free.map((): SelectedBy => 'free'),
      ...run.winners.map((): SelectedBy => 'equal_shares'),
      ...completed.winners.map((): SelectedBy => 'votes'),
    ],
    ties,
    replacedByVotes: false,
    metLastStep: metLastStep || needsLastStep(completed.ties, ranks.group),
  };
}

/** The run from a given pot once more, to look into what it paid. */
export function runAgain(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  pot: Rational,
): EqualSharesRun {
  const { endowments, setting } = prepare(instance, rule, ranks);
  return new EqualSharesRun(
    setting,
    endowments.shares.map((share) => multiplyRationals(share, pot)),
  ).toTheEnd();
}

function prepare(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
): { eligible: readonly number[]; endowments: Endowments; setting: EqualSharesSetting } {
  const { electorate, projects } = instance;
  const eligible = projects.map((_, p) => p).filter((p) => isEligible(instance, rule, p));
  const endowments = endowmentsOf(electorate, rule.shares);
  const setting = {
    electorate,
    costs: projects.map(({ cost }) => cost),
    contenders: eligible.filter((p) => projects[p]!.cost > 0n),
    utility: rule.utility,
    ...ranks,
    purse: endowments.purse,
  };
  return { eligible, endowments, setting };
}

const greedyByVotes = {
  kind: 'greedy',
  by: 'votes',
  misfit: 'skip',
  threshold: 0,
  exclusive: [],
} as const;

/** Whether the rule lets a project take part. */
export function isEligible(
  { projects, electorate, budget }: Instance,
  rule: EqualSharesRule,
  p: number,
): boolean {
  return (
    !rule.eligibility ||
    3n * budget * BigInt(electorate.votes[p]!) >= projects[p]!.cost * BigInt(electorate.voters)
  );
}

function runToCompletion(
  instance: Instance,
  { completion }: EqualSharesRule,
  setting: EqualSharesSetting,
  { shares }: Endowments,
): Pick<EqualSharesSteps, 'run' | 'pot' | 'steps' | 'metLastStep'> {
  const { budget, electorate } = instance;
  const voters = BigInt(Math.max(1, electorate.voters));
  if (completion.kind === 'none' || completion.kind === 'utilitarian') {
    const run = new EqualSharesRun(
      setting,
      shares.map((share) => rational(share.num * budget, share.den)),
    ).toTheEnd();
    return { run, pot: rational(budget), steps: 0, metLastStep: run.metLastStep };
  }
  const { step, start, exhaustiveStop } = completion;
  const pot = start === 'exact' ? budget : (budget / (voters * start.unit)) * start.unit * voters;
  const growth = step * voters;
  const outcome = addOne({ setting, budget, pot, growth, shares, exhaustiveStop });
  return { ...outcome, pot: rational(pot + BigInt(outcome.steps) * growth) };
}

/** Whether its supporters may buy it. What costs nothing needs not be bought. */
export function isContender(instance: Instance, rule: EqualSharesRule, p: number): boolean {
  return isEligible(instance, rule, p) && instance.projects[p]!.cost > 0n;
}

/** Voters with more of their projects in `others` than in `winners`, less those with fewer. */
export function votersPreferring(
  { electorate }: Instance,
  others: readonly number[],
  winners: readonly number[],
): number {
  const gain = new Int32Array(electorate.projectCount);
  for (const p of others) gain[p]! += 1;
  for (const p of winners) gain[p]! -= 1;
  let balance = 0;
  for (let i = 0; i < electorate.classCount; i++) {
    let sum = 0;
    for (let k = electorate.choiceStart[i]!; k < electorate.choiceStart[i + 1]!; k++)
      sum += gain[electorate.project[k]!]!;
    balance += Math.sign(sum) * electorate.weight[i]!;
  }
  return balance;
}
