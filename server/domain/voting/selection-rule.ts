import type { Instance } from './instance.js';
import type { Rational } from './rational.js';
import type { TieOrder } from './tie-order.js';

export type SelectionRuleName = 'greedy_by_votes' | 'equal_shares';

/** What the charter fixes besides the rule itself. */
export interface Ruling {
  readonly tieOrder: TieOrder;
}

/** One way of choosing projects under a budget: pure and deterministic, the same in the server and in a browser. */
export interface SelectionRule {
  readonly name: SelectionRuleName;
  select(instance: Instance, ruling: Ruling): SelectionResult;
}

export interface SelectionResult {
  readonly rule: SelectionRuleName;
  /** Positions in order of selection. */
  readonly winners: readonly number[];
  /** Every project of the ballot list, in order of position. */
  readonly everyProject: readonly ProjectResult[];
  readonly trace: readonly SelectionRound[];
  /** Sets of positions that the rule found equal when it had to choose, each ascending. */
  readonly ties: readonly (readonly number[])[];
  /** Whether the last step of the tie order (the lot) decided who wins, not merely the order of selection. */
  readonly lotDecided: boolean;
  readonly totalCost: bigint;
}

export type ProjectReason =
  /** Won. */
  | 'selected'
  /** Costs more than the budget, or than what was left of it when its turn came. */
  | 'does_not_fit'
  /** Nobody supported it. */
  | 'no_support'
  /** Its supporters together had too little left of their shares. */
  | 'supporters_cannot_pay';

export interface ProjectResult {
  readonly position: number;
  readonly votes: number;
  readonly cost: bigint;
  readonly outcome: 'won' | 'not_won';
  readonly reason: ProjectReason;
  /** Number of the round of the trace that decided about it; `null` when none did. */
  readonly round: number | null;
  /** Budget not yet spent when it was decided, or at the end when no round decided. */
  readonly remainingBefore: bigint;
  /** Only under equal shares. */
  readonly support: EqualSharesSupport | null;
}

/** How near the supporters of a project came to paying for it out of their equal shares. */
export interface EqualSharesSupport {
  /** cost / highest single payment at the moment of selection; `null` for a project that did not win. */
  readonly effectiveVotes: Rational | null;
  /** Highest part of the cost that could be raised at a winning price or at the end; 1 for winners. */
  readonly shareOfCost: Rational;
  /** What its supporters still hold after the last round, in the smallest unit. */
  readonly supportersMoneyLeft: Rational;
}

export interface SelectionRound {
  /** 1, 2, 3 … */
  readonly round: number;
  readonly position: number;
  readonly action: 'selected' | 'skipped';
  readonly cost: bigint;
  readonly remainingBefore: bigint;
  readonly remainingAfter: bigint;
  /** The set it was tied in, itself included, ascending; empty without a tie. */
  readonly tied: readonly number[];
  /** Only under equal shares. */
  readonly effectiveVotes: Rational | null;
  /** The most any supporter paid, in the smallest unit; only under equal shares. */
  readonly highestPayment: Rational | null;
}
