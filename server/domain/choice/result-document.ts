import type { SelectionRuleName } from '../voting/selection-rule.js';
import type { TieOrder } from '../voting/tie-order.js';

/** Why the binding rule took a project or left it. */
export type Verdict = 'won' | 'does_not_fit' | 'no_support';

/**
 * The whole result of a choice, written down once and never changed. Amounts are decimal strings of the smallest unit,
 * fractions are `numerator/denominator` in lowest terms, positions are those of the ballot list.
 */
export interface ResultDocument {
  readonly version: 1;
  readonly rule: SelectionRuleName;
  readonly tieOrder: TieOrder;
  readonly currency: string;
  readonly budgetMinor: string;
  /** Valid ballots; an empty one counts. */
  readonly ballots: number;
  readonly emptyBallots: number;
  readonly projects: readonly ResultProject[];
  readonly binding: WrittenSelection;
  /** Equal shares on the same ballots, for comparison; it decides nothing. */
  readonly comparison: WrittenSelection;
  /** Villages, small ones joined; empty when there were fewer than five ballots. */
  readonly blocks: readonly ResultBlock[];
}

export interface ResultProject {
  readonly position: number;
  readonly code: string;
  readonly costMinor: string;
  readonly votes: number;
  readonly verdict: Verdict;
  /** Order of selection, 1, 2, 3 …; `null` when it did not win. */
  readonly rank: number | null;
  /** What was missing when its turn came; only for `does_not_fit`. */
  readonly gapMinor: string | null;
  readonly equalShares: {
    readonly won: boolean;
    /** cost / highest payment; `null` when it did not win. */
    readonly effectiveVotes: string | null;
    /** The highest part of the cost its supporters could raise. */
    readonly shareOfCost: string;
  };
}

export interface ResultBlock {
  readonly villageIds: readonly string[];
  readonly ballots: number;
  /** Votes per project, in order of position. */
  readonly votes: readonly number[];
}

export interface WrittenSelection {
  readonly rule: SelectionRuleName;
  /** Positions in order of selection. */
  readonly winners: readonly number[];
  readonly totalCostMinor: string;
  readonly ties: readonly (readonly number[])[];
  readonly lotDecided: boolean;
  readonly trace: readonly WrittenRound[];
}

export interface WrittenRound {
  readonly round: number;
  readonly position: number;
  readonly action: 'selected' | 'skipped';
  readonly costMinor: string;
  readonly remainingBeforeMinor: string;
  readonly remainingAfterMinor: string;
  readonly tied: readonly number[];
  readonly effectiveVotes: string | null;
  readonly highestPayment: string | null;
}
