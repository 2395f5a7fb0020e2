import type { SelectedBy } from '../voting/rule.js';
import type { TieOrder } from '../voting/tie-order.js';
import type { Section, SectionCount } from './meeting-tally.js';
import type { ChoiceRule } from './choice-rule.js';

/**
 * The whole result of a choice with its explanation, written down once and never changed. Amounts are decimal strings of
 * the smallest unit, rounded down where a count by equal shares leaves fractions of it; positions are those of the
 * ballot list.
 */
export interface ResultDocument {
  readonly version: 2;
  /** What every share grew by from count to count under equal shares. */
  readonly stepMinor: string;
  readonly tieOrder: TieOrder;
  readonly currency: string;
  readonly budgetMinor: string;
  /** Valid ballots; an empty one counts. */
  readonly ballots: number;
  readonly emptyBallots: number;
  /** In order of position. */
  readonly projects: readonly ResultProject[];
  /** The rule of the charter. */
  readonly binding: RuleResult;
  /** The other rule on the same ballots, for comparison; it decides nothing. */
  readonly beside: RuleResult;
  /** Villages, small ones joined; empty when there were fewer than five ballots. */
  readonly blocks: readonly ResultBlock[];
  /** Hands counted at meetings, which are not among the ballots; absent when there was no meeting. */
  readonly tallies?: readonly ResultTally[];
  /** Numbers of works that a corrected count left out, ascending; absent in a first count. */
  readonly leftOut?: readonly number[];
}

/** Hands of one group of a meeting; sections with fewer than five people are joined. */
export interface ResultTally {
  readonly meetingId: string;
  readonly villageId: string;
  /** The day, `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly sections: readonly Section[];
  readonly attendance: number;
  /** In order of position. */
  readonly hands: readonly SectionCount[];
}

export interface ResultProject {
  readonly position: number;
  readonly code: string;
  readonly costMinor: string;
  /** Ballots, and hands raised for it. */
  readonly votes: number;
}

export interface ResultBlock {
  readonly villageIds: readonly string[];
  readonly ballots: number;
  /** Votes per project, in order of position. */
  readonly votes: readonly number[];
}

/** What one rule made of the ballots. */
export interface RuleResult {
  readonly rule: ChoiceRule;
  /** Positions in order of selection. */
  readonly winners: readonly number[];
  readonly totalCostMinor: string;
  readonly ties: readonly (readonly number[])[];
  readonly lotDecided: boolean;
  /** Ballots none of whose projects was chosen; empty ones are among them. */
  readonly ballotsWithoutWinner: number;
  /** Chosen projects on a ballot, on average; `numerator/denominator`. */
  readonly winnersPerBallot: string;
  /** By block: ballots none of whose projects was chosen. */
  readonly blocksWithoutWinner: readonly number[];
  /** In order of position. */
  readonly projects: readonly ProjectResult[];
  /** The way down the list by votes, as far as the rule goes down one: the order of the turns. */
  readonly turns: readonly {
    readonly position: number;
    /** What was left of the money then. */
    readonly restMinor: string;
    readonly taken: boolean;
  }[];
  /** Only under equal shares. */
  readonly shares: SharesResult | null;
}

/** Why a rule took a project or left it; `left_out`: a corrected count did not count it. */
export type Verdict = 'won' | 'no_support' | 'does_not_fit' | 'supporters_short' | 'left_out';

export interface ProjectResult {
  readonly verdict: Verdict;
  /** Order of selection, 1, 2, 3 …; `null` when it did not win. */
  readonly rank: number | null;
  readonly selectedBy: SelectedBy | null;
  /** What was missing: in the rest of the money when its turn came, or in the purses of its supporters; rounded up. */
  readonly missingMinor: string | null;
  /** What was left of the money when its turn came; `null` without a turn. */
  readonly restMinor: string | null;
  /** Only under equal shares and with supporters. */
  readonly support: SupportResult | null;
  /** Only under the binding rule, for what did not win and has supporters. */
  readonly enough: EnoughResult | null;
}

/** What the supporters of a project could do for it under equal shares. */
export interface SupportResult {
  /** How near it came, in thousandths of its cost, rounded down: at least 1000 for whatever equal shares chose. */
  readonly perMille: number;
  /** What its supporters began with, and what they held when it was chosen, or at the end. */
  readonly startMinor: string;
  readonly heldMinor: string;
  /** As many supporters paying in full would do, and the most one of them paid; `null` unless equal shares chose it. */
  readonly effectiveVotes: number | null;
  readonly highestPaymentMinor: string | null;
  /** Where the money of its supporters went; empty for what equal shares chose. */
  readonly spent: readonly {
    readonly position: number;
    readonly amountMinor: string;
    /** Its supporters who paid for that project. */
    readonly voters: number;
  }[];
}

/**
 * What would have been enough, everything else unchanged. Where it was not found by counting again, within the counts
 * there was time for, the run that counted tells: then `recounted` is false.
 */
export interface EnoughResult {
  readonly cost: {
    /** The highest cost at which it would have won; `null`: none was found. */
    readonly enoughMinor: string | null;
    readonly recounted: boolean;
    /** The lowest cost found at which it would not have won. */
    readonly tooMuchMinor: string;
  };
  /** Further ballots for this project alone. */
  readonly votes: {
    /** The fewest with which it would have won; `null`: none was found. */
    readonly enough: number | null;
    readonly recounted: boolean;
    /** The most found with which it would not have won. */
    readonly tooFew: number;
  };
}

/** The run of equal shares that counted. */
export interface SharesResult {
  /** The share of one ballot at the beginning, and in the run that counted. */
  readonly firstShareMinor: string;
  readonly shareMinor: string;
  /** How often the shares had grown. */
  readonly steps: number;
  readonly rounds: readonly SharesRound[];
}

export interface SharesRound {
  readonly position: number;
  /** Money its supporters had. */
  readonly behindMinor: string;
  readonly highestPaymentMinor: string;
  readonly effectiveVotes: number;
  /** Ballots that paid something, and of these in full. */
  readonly payers: number;
  readonly paidInFull: number;
  /** What was equal, the chosen one first; empty when nothing was. */
  readonly tied: readonly number[];
  /** Money left to all ballots together, and by block. */
  readonly allLeftMinor: string;
  readonly leftMinor: readonly string[];
}
