import { completeByVotes, needsLastStep } from '../greedy.js';
import type { Instance } from '../instance.js';
import type { OnProgress } from '../progress.js';
import { type Rational, rational } from '../rational.js';
import type { EqualSharesRule, SelectedBy } from '../rule.js';
import type { TieRanks } from '../tie-order.js';
import { spendVillagePurses, type VillagePurse } from '../villages/divided.js';
import { reserveFloors } from '../villages/floors.js';
import { VillageRoom } from '../villages/room.js';
import { addOne } from './add-one.js';
import { endowmentsOf } from './endowments.js';
import { dealTo, type FloorCharge } from './deal.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';

/** What equal shares chose, in project numbers from 0, with the run that counted. */
export interface EqualSharesSteps {
  readonly winners: readonly number[];
  readonly selectedBy: readonly SelectedBy[];
  readonly ties: readonly (readonly number[])[];
  /** The run from the common pot, after village purses and floors. */
  readonly run: EqualSharesRun;
  readonly pot: Rational;
  readonly steps: number;
  readonly replacedByVotes: boolean;
  /** Whether any run, counted or not, came to a tie that only the last step of the tie order resolves. */
  readonly metLastStep: boolean;
  /** The purses of a partly divided budget; none under other rules. */
  readonly villagePurses: readonly VillagePurse[];
  /** How the reserved projects were paid when the budget itself was dealt, before any share grew. */
  readonly floors: readonly FloorCharge[];
}

/**
 * Method of Equal Shares with its completion, eligibility and comparison steps, and with what it promises to villages:
 * first their own purses, then the floors, then the common pot.
 * Source: Peters, Pierczyński, Skowron (2021); equalshares.net; the statutes of Wieliczka 2023 (comparison) and
 * Świecie 2023 (eligibility).
 */
export function selectByEqualShares(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  onProgress?: OnProgress,
): EqualSharesSteps {
  const { rank, group } = ranks;
  const prepared = prepare(instance, rule, ranks);
  const { room, eligible, free, villagePurses, fromPurses, floors } = prepared;
  const common = runToCompletion(instance, rule, prepared, onProgress);
  const bought = [...free, ...fromPurses, ...floors.winners, ...common.run.winners];
  const completed =
    rule.completion.kind === 'utilitarian' || rule.completion.kind === 'add1u'
      ? completeByVotes(instance, bought, eligible, rank, room)
      : { winners: [], ties: [] };
  const winners = [...bought, ...completed.winners];
  const outcome = { ...common, villagePurses };
  const floorBy = floors.winners.map((): SelectedBy => 'floor');
  if (rule.comparison) {
    const everyProject = instance.projects.map((_, p) => p);
    const byVotes = completeByVotes(instance, floors.winners, everyProject, rank, room);
    const others = [...floors.winners, ...byVotes.winners];
    if (votersPreferring(instance, others, winners) > 0)
      return {
        ...outcome,
        winners: others,
        selectedBy: [...floorBy, ...byVotes.winners.map((): SelectedBy => 'votes')],
        ties: [...floors.ties, ...byVotes.ties],
        replacedByVotes: true,
        metLastStep: true,
      };
  }
  const runs = [...villagePurses.map(({ run }) => run), common.run];
  const lists = [...floors.ties, ...completed.ties];
  return {
    ...outcome,
    winners,
    selectedBy: [
      ...free.map((): SelectedBy => 'free'),
      ...fromPurses.map((): SelectedBy => 'village_purse'),
      ...floorBy,
      ...common.run.winners.map((): SelectedBy => 'equal_shares'),
      ...completed.winners.map((): SelectedBy => 'votes'),
    ],
    ties: [...runs.flatMap(({ tied }) => tied.filter((set) => set.length > 1)), ...lists],
    replacedByVotes: false,
    metLastStep:
      common.metLastStep ||
      villagePurses.some(({ run }) => run.metLastStep) ||
      needsLastStep(lists, group),
  };
}

/** The run from a common pot once more, to look into what it paid, and who could have been chosen in it. */
export function runAgain(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  pot: Rational,
): { readonly run: EqualSharesRun; readonly contenders: readonly number[] } {
  const { deal, setting } = prepare(instance, rule, ranks);
  const run = new EqualSharesRun(setting, deal.of(pot.num).endowments).toTheEnd();
  return { run, contenders: setting.contenders };
}

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

/** What comes before the run from the common pot: village purses, floors, and how the pot is dealt. */
function prepare(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
) {
  const { electorate, projects, budget } = instance;
  const { utility, shares, floor } = rule;
  const room = VillageRoom.of(projects, budget, rule.ceiling ?? null);
  const eligible = projects.map((_, p) => p).filter((p) => isEligible(instance, rule, p));
  const free = eligible
    .filter((p) => projects[p]!.cost === 0n && electorate.score[p]! > 0)
    .sort((a, b) => ranks.rank[a]! - ranks.rank[b]!);
  const villagePurses =
    shares.kind === 'partly_divided'
      ? spendVillagePurses(instance, shares, utility, eligible, ranks, room)
      : [];
  const fromPurses = villagePurses.flatMap(({ run }) => run.winners);
  const before = [...free, ...fromPurses];
  const floors = floor
    ? reserveFloors(instance, floor.minVotes, eligible, before, ranks.rank, room)
    : { winners: [], ties: [] };
  const held = [...before, ...floors.winners];
  const costs = projects.map(({ cost }) => cost);
  const deal = dealTo(electorate, endowmentsOf(electorate, shares), floors.winners, costs);
  const setting: EqualSharesSetting = {
    electorate,
    costs,
    contenders: eligible.filter((p) => costs[p]! > 0n && !held.includes(p)),
    utility,
    ...ranks,
    purse: deal.purse,
    room: room.without(held),
  };
  return { room, eligible, free, villagePurses, fromPurses, floors, deal, setting };
}

/** Deals what the village purses left, charges the floors and runs equal shares with its completion by larger shares. */
function runToCompletion(
  { electorate, budget }: Instance,
  { completion }: EqualSharesRule,
  { fromPurses, floors: reserved, deal, setting }: ReturnType<typeof prepare>,
  onProgress?: OnProgress,
): Pick<EqualSharesSteps, 'run' | 'pot' | 'steps' | 'metLastStep' | 'floors'> {
  const costOf = (set: readonly number[]): bigint =>
    set.reduce((sum, p) => sum + setting.costs[p]!, 0n);
  const whole = budget - costOf(fromPurses);
  const first = deal.of(whole);
  const floors = first.charges;
  if (completion.kind === 'none' || completion.kind === 'utilitarian') {
    const run = new EqualSharesRun(setting, first.endowments).toTheEnd();
    return { run, pot: rational(whole), steps: 0, metLastStep: run.metLastStep, floors };
  }
  const { step, start, exhaustiveStop } = completion;
  const voters = BigInt(Math.max(1, electorate.voters));
  const pot = start === 'exact' ? whole : (whole / (voters * start.unit)) * start.unit * voters;
  const growth = step * voters;
  const outcome = addOne({
    setting,
    budget: whole - costOf(reserved.winners),
    pot,
    growth,
    endowmentsOf: (dealt) => deal.of(dealt).endowments,
    exhaustiveStop,
    onProgress,
  });
  return { ...outcome, pot: rational(pot + BigInt(outcome.steps) * growth), floors };
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
