import { completeByVotes, needsLastStep } from '../greedy.js';
import type { Instance } from '../instance.js';
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
): EqualSharesSteps {
  const { electorate, projects, budget } = instance;
  const { rank, group } = ranks;
  const room = VillageRoom.of(projects, budget, rule.ceiling ?? null);
  const everyProject = projects.map((_, p) => p);
  const eligible = everyProject.filter((p) => isEligible(instance, rule, p));
  const free = eligible
    .filter((p) => projects[p]!.cost === 0n && electorate.score[p]! > 0)
    .sort((a, b) => rank[a]! - rank[b]!);
  const villagePurses =
    rule.shares.kind === 'partly_divided'
      ? spendVillagePurses(instance, rule.shares, rule.utility, eligible, ranks, room)
      : [];
  const fromPurses = villagePurses.flatMap(({ run }) => run.winners);
  const before = [...free, ...fromPurses];
  const floors = rule.floor
    ? reserveFloors(instance, rule.floor.minVotes, eligible, before, rank, room)
    : { winners: [], ties: [] };
  const held = [...before, ...floors.winners];
  const common = runFromPot(instance, rule, ranks, fromPurses, floors.winners, {
    contenders: eligible.filter((p) => projects[p]!.cost > 0n && !held.includes(p)),
    room: room.without(held),
  });
  const bought = [...held, ...common.run.winners];
  const completed =
    rule.completion.kind === 'utilitarian' || rule.completion.kind === 'add1u'
      ? completeByVotes(instance, bought, eligible, rank, room)
      : { winners: [], ties: [] };
  const winners = [...bought, ...completed.winners];
  const outcome = { ...common, villagePurses };
  const floorBy = floors.winners.map((): SelectedBy => 'floor');
  if (rule.comparison) {
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

function isEligible({ projects, electorate, budget }: Instance, rule: EqualSharesRule, p: number) {
  return (
    !rule.eligibility ||
    3n * budget * BigInt(electorate.votes[p]!) >= projects[p]!.cost * BigInt(electorate.voters)
  );
}

/** Deals what the village purses left, charges the floors and runs equal shares with its completion by larger shares. */
function runFromPot(
  instance: Instance,
  { utility, completion, shares }: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  fromPurses: readonly number[],
  reserved: readonly number[],
  terms: Pick<EqualSharesSetting, 'contenders' | 'room'>,
): Pick<EqualSharesSteps, 'run' | 'pot' | 'steps' | 'metLastStep' | 'floors'> {
  const { electorate, projects, budget } = instance;
  const costs = projects.map(({ cost }) => cost);
  const costOf = (set: readonly number[]): bigint => set.reduce((sum, p) => sum + costs[p]!, 0n);
  const whole = budget - costOf(fromPurses);
  const deal = dealTo(electorate, endowmentsOf(electorate, shares), reserved, costs);
  const setting: EqualSharesSetting = {
    electorate,
    costs,
    utility,
    ...ranks,
    ...terms,
    purse: deal.purse,
  };
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
    budget: whole - costOf(reserved),
    pot,
    growth,
    endowmentsOf: (dealt) => deal.of(dealt).endowments,
    exhaustiveStop,
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
