import type { Instance } from '../instance.js';
import { type Rational, rational } from '../rational.js';
import type { EqualSharesRule } from '../rule.js';
import type { Selection } from '../selection.js';
import { runAgain } from '../equal-shares/method.js';
import type { Ledger } from '../equal-shares/run.js';
import type { TieRanks } from '../tie-order.js';
import { typicalBallot } from './more-ballots.js';
import { written } from './written.js';

/** The run of equal shares that counted. Amounts are fractions of the smallest unit as text. */
export interface SharesExplanation {
  /** What all shares added up to: the budget, or more where the shares had grown. */
  readonly pot: string;
  /** How often the shares had grown. */
  readonly steps: number;
  /** What each voter began with, by village in the order of the electorate. */
  readonly villages: readonly {
    readonly village: string;
    readonly voters: number;
    readonly share: string;
  }[];
  readonly rounds: readonly RoundExplanation[];
}

export interface RoundExplanation {
  /** 1, 2, 3 … */
  readonly round: number;
  readonly position: number;
  /** Money its supporters had when it was chosen; at least its cost. */
  readonly behind: string;
  /** The most that one of them paid. */
  readonly highestPayment: string;
  /** Cost divided by the price of one vote (point): as many supporters paying in full would do. */
  readonly effectiveVotes: string;
  /** Voters who paid something, and of these those who could pay in full. */
  readonly payers: number;
  readonly paidInFull: number;
  /** Positions that were equal, in tie order, the chosen one first; empty when none was. */
  readonly tied: readonly number[];
  /** What was left in all purses together after the round, by village in the order of the electorate. */
  readonly left: readonly string[];
}

/** What the supporters of one project could do for it in that run. */
export interface SupportExplanation {
  /**
   * How near it came, as a part of its cost: what its supporters held when it was chosen, or at the end; or, where that
   * was more, what they would have put in at the price of a winner. At least 1 for whatever equal shares chose, below 1
   * for the others but for one that was tied with a winner and lost the tie.
   */
  readonly effectiveSupport: string;
  /** What its supporters began with. */
  readonly start: string;
  /** What they held when it was chosen, or at the end. */
  readonly held: string;
  /** Where the money of its supporters went, winner by winner; only for what equal shares did not choose. */
  readonly spent: readonly {
    readonly position: number;
    readonly amount: string;
    /** Its supporters who paid something for that winner. */
    readonly voters: number;
  }[];
  /**
   * What would have been enough in this run, the others and their shares unchanged, but for a tie: the highest cost, in
   * whole smallest units, and the fewest further ballots that support it alone. `null` for what equal shares chose.
   */
  readonly enoughInRun: { readonly cost: string; readonly votes: string } | null;
}

export interface SharesReplay {
  readonly shares: SharesExplanation;
  /** One entry a project; `null` for those that took no part: not eligible, without supporters, or without a cost. */
  readonly support: readonly (SupportExplanation | null)[];
}

/** Plays the run that counted once more and writes down what happened to the money. O(rounds · ballots). */
export function replayShares(
  instance: Instance,
  rule: EqualSharesRule,
  ranks: Pick<TieRanks, 'rank' | 'group'>,
  selection: Selection,
): SharesReplay {
  const pot = selection.pot!;
  const { run, contenders } = runAgain(instance, rule, ranks, pot);
  const supported = contenders.filter((p) => instance.electorate.score[p]! > 0);
  const replay = new Replay(instance, rule.utility, run.ledger(), supported, run.winners);
  const rounds = run.winners.map((w, r) => replay.round(w, r, run.tied[r]!));
  return {
    shares: { pot: written(pot), steps: selection.steps, villages: replay.villages(), rounds },
    support: replay.support(),
  };
}

/** What is known of a project that equal shares did not choose. */
interface Hope {
  readonly p: number;
  /** What a further voter would bring who supports it alone, times `den`, and how many points they would give. */
  readonly purse: bigint;
  readonly points: bigint;
  /** What its supporters would have put in at best. */
  best: Rational;
  /** The highest cost at which it would have been chosen so far. */
  cost: bigint;
  /** The fewest further ballots with which it would have been chosen so far. */
  votes: bigint;
  readonly spent: { readonly position: number; readonly amount: string; readonly voters: number }[];
}

class Replay {
  /** Money of one voter of each class, times `den`. */
  private readonly purses: bigint[];
  private readonly start: readonly bigint[];
  private readonly left: bigint[];
  private readonly hopes: readonly Hope[];
  private readonly chosen = new Map<number, SupportExplanation>();

  constructor(
    private readonly instance: Instance,
    private readonly utility: EqualSharesRule['utility'],
    private readonly ledger: Ledger,
    contenders: readonly number[],
    winners: readonly number[],
  ) {
    const { electorate, projects } = instance;
    this.purses = [...ledger.purses];
    this.start = projects.map((_, p) => this.heldBy(p));
    this.left = electorate.villages.map(() => 0n);
    for (let i = 0; i < electorate.classCount; i++)
      this.left[electorate.village[i]!]! += BigInt(electorate.weight[i]!) * this.purses[i]!;
    const won = new Set(winners);
    this.hopes = contenders
      .filter((p) => !won.has(p))
      .map((p) => ({ p, ...this.newcomer(p) }))
      .filter(({ purse }) => purse > 0n)
      .map(({ p, purse, points }) => ({
        p,
        purse,
        points,
        best: rational(0n),
        cost: 0n,
        // Without anybody else's money.
        votes: ceilDivide(projects[p]!.cost * ledger.den, purse),
        spent: [],
      }));
  }

  villages(): SharesExplanation['villages'] {
    const { villages, village, weight, classCount } = this.instance.electorate;
    const { den, purses } = this.ledger;
    return villages.map((name, g) => {
      let voters = 0;
      let share = 0n;
      for (let i = 0; i < classCount; i++) {
        if (village[i] !== g) continue;
        voters += weight[i]!;
        share = purses[i]!;
      }
      return { village: name, voters, share: written({ num: share, den }) };
    });
  }

  round(w: number, r: number, tied: readonly number[]): RoundExplanation {
    const { electorate, projects } = this.instance;
    const { supportStart, supporter, supporterPoints, weight, village, choiceStart, project } =
      electorate;
    const { den } = this.ledger;
    const price = this.ledger.prices[r]!;
    const { cost } = projects[w]!;
    const behind = this.heldBy(w);
    for (const hope of this.hopes) this.lookAt(hope, price, cost);
    const spent = projects.map(() => 0n);
    const voters = new Float64Array(projects.length);
    let payers = 0;
    let paidInFull = 0;
    let highest = 0n;
    for (let k = supportStart[w]!; k < supportStart[w + 1]!; k++) {
      const i = supporter[k]!;
      const purse = this.purses[i]!;
      if (purse === 0n) continue;
      const full = price * BigInt(supporterPoints[k]!);
      const pays = purse < full ? purse : full;
      payers += weight[i]!;
      if (pays === full) paidInFull += weight[i]!;
      if (pays > highest) highest = pays;
      this.purses[i] = purse - pays;
      const together = BigInt(weight[i]!) * pays;
      this.left[village[i]!]! -= together;
      for (let c = choiceStart[i]!; c < choiceStart[i + 1]!; c++) {
        spent[project[c]!]! += together;
        voters[project[c]!]! += weight[i]!;
      }
    }
    for (const hope of this.hopes)
      if (voters[hope.p]! > 0)
        hope.spent.push({
          position: w + 1,
          amount: written({ num: spent[hope.p]!, den }),
          voters: voters[hope.p]!,
        });
    this.chosen.set(w, {
      effectiveSupport: written({ num: behind, den: den * cost }),
      start: written({ num: this.start[w]!, den }),
      held: written({ num: behind, den }),
      spent: [],
      enoughInRun: null,
    });
    return {
      round: r + 1,
      position: w + 1,
      behind: written({ num: behind, den }),
      highestPayment: written({ num: highest, den }),
      effectiveVotes: written({ num: cost * den, den: price }),
      payers,
      paidInFull,
      tied: tied.length > 1 ? tied.map((p) => p + 1) : [],
      left: this.left.map((num) => written({ num, den })),
    };
  }

  /** To be asked after the last round. */
  support(): readonly (SupportExplanation | null)[] {
    const { den } = this.ledger;
    const support = this.instance.projects.map((_, p) => this.chosen.get(p) ?? null);
    for (const { p, purse, best, cost, votes, spent } of this.hopes) {
      const held = this.heldBy(p);
      const wanted = this.instance.projects[p]!.cost * den;
      const most = held * best.den > best.num * den ? { num: held, den } : best;
      const missing = ceilDivide(wanted - held, purse);
      const affordable = held / den;
      support[p] = {
        effectiveSupport: written({
          num: most.num,
          den: most.den * this.instance.projects[p]!.cost,
        }),
        start: written({ num: this.start[p]!, den }),
        held: written({ num: held, den }),
        spent,
        enoughInRun: {
          cost: String(affordable > cost ? affordable : cost),
          votes: String(missing < votes ? missing : votes),
        },
      };
    }
    return support;
  }

  private heldBy(p: number): bigint {
    const { supportStart, supporter, weight } = this.instance.electorate;
    let sum = 0n;
    for (let k = supportStart[p]!; k < supportStart[p + 1]!; k++)
      sum += BigInt(weight[supporter[k]!]!) * this.purses[supporter[k]!]!;
    return sum;
  }

  private newcomer(p: number): { readonly purse: bigint; readonly points: bigint } {
    const { like, points } = typicalBallot(this.instance.electorate, p);
    return { purse: this.ledger.purses[like]!, points: BigInt(points) };
  }

  /** How near a project comes in a round whose winner costs `winnerCost` and is sold at `price` a point. */
  private lookAt(hope: Hope, price: bigint, winnerCost: bigint): void {
    const { den } = this.ledger;
    const { cost } = this.instance.projects[hope.p]!;
    // What the rule compares is the price (cardinality), or the price divided by the cost. In units of den · scale:
    const scale = this.utility === 'cost' ? winnerCost : 1n;
    const perPoint = this.utility === 'cost' ? price * cost : price;
    const { capped, richPoints } = this.atPrice(hope.p, scale, perPoint, 1n);
    const offered = capped + richPoints * perPoint;
    if (offered * hope.best.den > hope.best.num * den * scale)
      hope.best = { num: offered, den: den * scale };
    const full = hope.points * perPoint;
    const brings = hope.purse * scale < full ? hope.purse * scale : full;
    const votes = ceilDivide(cost * den * scale - offered, brings);
    if (votes < hope.votes) hope.votes = votes;
    const enough =
      this.utility === 'cost' && offered < cost * den * scale
        ? this.highestCost(hope.p, price, winnerCost)
        : offered / (den * scale);
    if (enough > hope.cost) hope.cost = enough;
  }

  /** Of the supporters, in units of `den · scale · unit`: what those hold who cannot pay more, and the points of the others. */
  private atPrice(
    p: number,
    scale: bigint,
    perPoint: bigint,
    unit: bigint,
  ): { readonly capped: bigint; readonly richPoints: bigint } {
    const { supportStart, supporter, supporterPoints, weight } = this.instance.electorate;
    const factor = scale * unit;
    let capped = 0n;
    let richPoints = 0;
    for (let k = supportStart[p]!; k < supportStart[p + 1]!; k++) {
      const i = supporter[k]!;
      if (this.purses[i]! * factor <= perPoint * BigInt(supporterPoints[k]!))
        capped += BigInt(weight[i]!) * this.purses[i]!;
      else richPoints += weight[i]! * supporterPoints[k]!;
    }
    return { capped: capped * scale, richPoints: BigInt(richPoints) };
  }

  /**
   * The highest whole cost x at which the supporters would pay a price as good as the winner's: the largest root of
   * Σ min(purse, price · x / winnerCost · points) = x. The left side is concave in x: tangents from the right come down to
   * the root in finitely many steps.
   */
  private highestCost(p: number, price: bigint, winnerCost: bigint): bigint {
    const { den } = this.ledger;
    let x: Rational = rational(this.instance.projects[p]!.cost);
    for (;;) {
      const { capped, richPoints } = this.atPrice(p, winnerCost, price * x.num, x.den);
      const next = { num: capped, den: den * winnerCost - price * richPoints };
      if (next.num * x.den === x.num * next.den) return x.num / x.den;
      x = next;
    }
  }
}

/** a / b rounded up, at least 1: who is equal to a winner needs one more to be ahead. */
function ceilDivide(a: bigint, b: bigint): bigint {
  const quotient = (a + b - 1n) / b;
  return quotient > 0n ? quotient : 1n;
}
