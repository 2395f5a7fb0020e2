import type { Rational } from './rational.js';
import type { TieOrder } from './tie-order.js';

/**
 * Most votes (or most votes per cost) first, each project that fits the rest of the budget.
 * - `misfit`: what happens at a project that does not fit: `skip` it and go on, or `stop` there;
 * - `threshold`: projects with fewer votes (points) are left out; 0 for none;
 * - `exclusive`: pairs of positions of which at most one may win.
 */
export interface GreedyRule {
  readonly kind: 'greedy';
  readonly by: 'votes' | 'votes_per_cost';
  readonly misfit: 'skip' | 'stop';
  readonly threshold: number;
  readonly exclusive: readonly (readonly [number, number])[];
}

/** What fills the budget after equal shares. Amounts in the smallest unit. */
export type Completion =
  | { readonly kind: 'none' }
  /** Greedy by votes on the rest. */
  | { readonly kind: 'utilitarian' }
  /** Larger and larger shares (`add1`), and then greedy by votes on the rest (`add1u`). */
  | {
      readonly kind: 'add1' | 'add1u';
      /** What every share grows by; above zero. */
      readonly step: bigint;
      /** `exact`: begin with budget / voters; `{ unit }`: with that rounded down to whole units. */
      readonly start: 'exact' | { readonly unit: bigint };
      /** Stop as soon as no further project fits the budget. */
      readonly exhaustiveStop: boolean;
    };

/** How the budget is divided among the voters before anything is bought. */
export type VillageShares =
  /** Everybody the same. */
  | { readonly kind: 'one_pot' }
  /**
   * By the population of the villages: the voters of a village share its part equally. A village gets at most `cap` times
   * the part that its number of voters would give it; the parts are then scaled to add up to the whole.
   */
  | {
      readonly kind: 'population';
      readonly population: Readonly<Record<string, number>>;
      readonly cap: Rational;
    }
  /**
   * The part `divided` of the budget as under `population`, each village's for its own projects only; what that leaves and
   * the rest of the budget are one pot in which everybody has the same and may pay for everything.
   */
  | {
      readonly kind: 'partly_divided';
      /** Between 0 and 1. */
      readonly divided: Rational;
      readonly population: Readonly<Record<string, number>>;
      readonly cap: Rational;
    };

/** Method of Equal Shares. */
export interface EqualSharesRule {
  readonly kind: 'equal_shares';
  /** What a supporter gains from a project: its `cost`, or the same from every one (`cardinality`). */
  readonly utility: 'cost' | 'cardinality';
  readonly completion: Completion;
  /** If strictly more voters have more of their projects among the winners by votes, those win instead. */
  readonly comparison: boolean;
  /** Leave out projects whose part of the voters is less than a third of their part of the budget. */
  readonly eligibility: boolean;
  readonly shares: VillageShares;
  /** A project for each village that has one with at least so many votes; absent or `null`: no such promise. */
  readonly floor?: { readonly minVotes: number } | null;
  /** The part of the budget that the projects of one village may cost at most; absent or `null`: no limit. */
  readonly ceiling?: Rational | null;
}

/** Sequential Phragmén for approval ballots, optionally completed by votes. */
export interface PhragmenRule {
  readonly kind: 'phragmen';
  readonly completion: 'none' | 'utilitarian';
}

export type SelectionRule = GreedyRule | EqualSharesRule | PhragmenRule;

/** Everything that must be fixed before the first ballot so that anyone can count the same. */
export interface Ruling {
  readonly rule: SelectionRule;
  readonly tieOrder: TieOrder;
}

/** How a winner came in. */
export type SelectedBy =
  | 'free'
  /** Out of the purse of its own village. */
  | 'village_purse'
  /** Reserved as the one project that its village was promised. */
  | 'floor'
  | 'equal_shares'
  | 'votes'
  | 'votes_per_cost'
  | 'phragmen';
