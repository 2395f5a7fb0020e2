import { completeByVotes } from '../greedy.js';
import {
  compareRationals,
  greatestCommonDivisor,
  type Rational,
  rational,
  reduced,
  zero,
} from '../rational.js';
import { rankProjects, type TieOrder } from '../tie-order.js';
import { VillageRoom } from '../villages/room.js';
import { instanceOfCounts } from './combined.js';
import type { MixedElection } from './meeting.js';

/** Equal shares with meetings as blocks. A rule of its own: it is not what equal shares would give with ballots. */
export interface BlockSharesRule {
  readonly utility: 'cost' | 'cardinality';
  /** `utilitarian`: the rest of the budget by votes and hands. */
  readonly completion: 'none' | 'utilitarian';
}

export const blockRules = {
  block_mes_cost: { utility: 'cost', completion: 'none' },
  block_mes_util: { utility: 'cardinality', completion: 'none' },
  block_mes_cost_utilcomp: { utility: 'cost', completion: 'utilitarian' },
  block_mes_util_utilcomp: { utility: 'cardinality', completion: 'utilitarian' },
} as const satisfies Readonly<Record<string, BlockSharesRule>>;

export type BlockRuleName = keyof typeof blockRules;

/** Who paid for one winner; amounts in the smallest unit. */
export interface BlockPayment {
  readonly position: number;
  /** By meeting, in their order. */
  readonly byMeeting: readonly Rational[];
  readonly byBallots: Rational;
}

export interface BlockSelection {
  /** In order of selection; those after `payments` were completed by votes. */
  readonly winners: readonly number[];
  /** One entry a winner that shares paid for. */
  readonly payments: readonly BlockPayment[];
  readonly totalCost: bigint;
  readonly ties: readonly (readonly number[])[];
  /** Whether the last step of the tie order (the lot, or the id) decided who wins. */
  readonly lotDecided: boolean;
}

/**
 * Equal shares when some people were only counted by hands. Everybody begins with budget / people. Who handed in a ballot
 * pays as always. A meeting is one block with the money of all who came: for a project it pays in proportion to the hands
 * raised, at most what these people began with, and at most what is left in the block.
 *
 * Projects that cost nothing take no part; under `utilitarian` they come in by votes.
 *
 * - All payments together stay within the budget.
 * - A meeting whose people agreed about every project counts as if they had handed in ballots; so the promise to groups
 *   holds for such meetings.
 * - A minority inside a meeting is not protected: the majority can spend its part. Counting the meeting in sections makes
 *   each section a block of its own.
 */
export function selectByBlockShares(
  mixed: MixedElection,
  rule: BlockSharesRule,
  tieOrder: TieOrder,
): BlockSelection {
  const { projects } = mixed;
  const { votes } = instanceOfCounts(mixed).electorate;
  const ranks = rankProjects(
    tieOrder,
    projects.map((project, p) => ({ ...project, votes: votes[p]! })),
  );
  const { winners, payments, ties } = countBlocks(mixed, rule, ranks.rank);
  const reversed = new Set(countBlocks(mixed, rule, ranks.reversedRank).winners);
  return {
    winners: winners.map((p) => p + 1),
    payments,
    totalCost: winners.reduce((sum, p) => sum + projects[p]!.cost, 0n),
    ties: ties.map((set) => set.map((p) => p + 1)),
    lotDecided: reversed.size !== winners.length || winners.some((p) => !reversed.has(p)),
  };
}

function countBlocks(
  mixed: MixedElection,
  { utility, completion }: BlockSharesRule,
  rank: Int32Array,
): Pick<BlockSelection, 'winners' | 'payments' | 'ties'> {
  const { projects, budget } = mixed;
  const run = new BlockRun(mixed, utility, rank);
  while (run.next());
  const { winners, payments } = run;
  const runTies = run.tied.filter((set) => set.length > 1);
  if (completion === 'none') return { winners, payments, ties: runTies };
  const rest = completeByVotes(
    instanceOfCounts(mixed),
    winners,
    projects.map((_, p) => p),
    rank,
    VillageRoom.of(projects, budget, null),
  );
  return { winners: [...winners, ...rest.winners], payments, ties: [...runTies, ...rest.ties] };
}

/** Somebody who may pay for a project: voters with the same ballot, or a meeting. */
interface Payer {
  /** Index of the purse. */
  readonly at: number;
  /** What it pays per unit of the price: 1 for a voter, the hands raised for a meeting. */
  readonly rate: bigint;
  /** Voters with this purse; 1 for a meeting. */
  readonly copies: bigint;
}

/** A price for each unit of the payers' rate: `num / den` in the money of the moment. */
interface Price {
  readonly num: bigint;
  readonly den: bigint;
}

class BlockRun {
  readonly winners: number[] = [];
  readonly payments: BlockPayment[] = [];
  /** For each round the projects found equal, in tie order, the winner first. */
  readonly tied: (readonly number[])[] = [];
  /** All money as whole numbers over this. */
  private den: bigint;
  /** What one person began with. */
  private each: bigint;
  /** Of the classes of voters first, then of the meetings. */
  private readonly purses: bigint[];
  private readonly payers: readonly (readonly Payer[])[];
  /** Of every project that may still win, its value when last looked at: prices only rise, so it is a lower bound. */
  private readonly bounds: Map<number, Rational>;

  constructor(
    private readonly mixed: MixedElection,
    private readonly utility: BlockSharesRule['utility'],
    private readonly rank: Int32Array,
  ) {
    const { projects, budget, individuals, meetings, hands } = mixed;
    const { classCount, supportStart, supporter, weight, voters } = individuals;
    this.den = BigInt(meetings.reduce((sum, { attendance }) => sum + attendance, voters));
    this.each = budget;
    this.purses = [
      ...Array.from({ length: classCount }, () => budget),
      ...meetings.map(({ attendance }) => budget * BigInt(attendance)),
    ];
    this.payers = projects.map((_, p) => [
      ...Array.from(supporter.subarray(supportStart[p], supportStart[p + 1]), (i) => ({
        at: i,
        rate: 1n,
        copies: BigInt(weight[i]!),
      })),
      ...hands.map((row, k) => ({ at: classCount + k, rate: BigInt(row[p]!), copies: 1n })),
    ]);
    const priced = projects.map((_, p) => p).filter((p) => projects[p]!.cost > 0n);
    this.bounds = new Map(priced.map((p) => [p, zero]));
  }

  /** Chooses and charges the next winner; false when nothing more can be paid. */
  next(): boolean {
    const { bounds, rank } = this;
    let best: Rational | null = null;
    let equal: number[] = [];
    for (const [p, bound] of [...bounds].sort(([, a], [, b]) => compareRationals(a, b))) {
      if (best !== null && compareRationals(bound, best) > 0) break;
      const value = this.valueOf(p);
      if (value === null) {
        bounds.delete(p);
        continue;
      }
      bounds.set(p, value);
      const order: number = best === null ? -1 : compareRationals(value, best);
      if (order < 0) [best, equal] = [value, []];
      if (order <= 0) equal.push(p);
    }
    equal.sort((a, b) => rank[a]! - rank[b]!);
    const [chosen] = equal;
    if (chosen === undefined) return false;
    this.tied.push(equal);
    bounds.delete(chosen);
    this.charge(chosen);
    return true;
  }

  /** What a project is compared by, the lowest first; `null` when its payers cannot pay. */
  private valueOf(p: number): Rational | null {
    const price = this.priceOf(p);
    if (price === null) return null;
    const per = this.utility === 'cost' ? this.mixed.projects[p]!.cost : 1n;
    return rational(price.num, price.den * this.den * per);
  }

  /** The price at which the payers, each up to what it can give, pay the cost together. */
  private priceOf(p: number): Price | null {
    let sharing = this.payers[p]!;
    let rest = this.mixed.projects[p]!.cost * this.den;
    for (;;) {
      const den = sharing.reduce((sum, { rate, copies }) => sum + rate * copies, 0n);
      if (den === 0n) return null;
      const rich: Payer[] = [];
      let held = 0n;
      for (const payer of sharing) {
        const most = this.mostFrom(payer);
        if (most * den < rest * payer.rate) held += most * payer.copies;
        else rich.push(payer);
      }
      if (rich.length === sharing.length) return { num: rest, den };
      rest -= held;
      sharing = rich;
    }
  }

  /** The most that one payer can give now. */
  private mostFrom({ at, rate }: Payer): bigint {
    const fair = this.each * rate;
    return this.purses[at]! < fair ? this.purses[at]! : fair;
  }

  private charge(p: number): void {
    const { individuals, projects } = this.mixed;
    const { num, den } = this.priceOf(p)!;
    const divisor = greatestCommonDivisor(num, den);
    const finer = den / divisor;
    this.den *= finer;
    this.each *= finer;
    this.purses.forEach((money, at) => (this.purses[at] = money * finer));
    // Every meeting is among the payers.
    const paid: bigint[] = [];
    let byBallots = 0n;
    for (const payer of this.payers[p]!) {
      const due = (num / divisor) * payer.rate;
      const most = this.mostFrom(payer);
      const payment = most < due ? most : due;
      this.purses[payer.at]! -= payment;
      if (payer.at < individuals.classCount) byBallots += payment * payer.copies;
      else paid[payer.at - individuals.classCount] = payment;
    }
    this.winners.push(p);
    this.payments.push({
      position: projects[p]!.position,
      byMeeting: paid.map((money) => reduced(rational(money, this.den))),
      byBallots: reduced(rational(byBallots, this.den)),
    });
  }
}
