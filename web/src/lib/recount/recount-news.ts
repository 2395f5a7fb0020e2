import type { ResultPart } from '../../../../server/domain/choice/recount.js';

/** Addresses of the published result and of its ballots. */
export interface RecountOrder {
  readonly json: string;
  readonly pb: string;
}

/** What the worker says while it counts. */
export type RecountNews =
  | { readonly kind: 'progress'; readonly part: number }
  | {
      readonly kind: 'counted';
      readonly differences: readonly ResultPart[];
      /** Whether the result, written down from the recount, is the published one character by character. */
      readonly isSameText: boolean;
      /** Numbers on the ballot list, in order of selection. */
      readonly winners: readonly number[];
      /** Reading and counting; fetching is not in it. */
      readonly seconds: number;
    }
  /** The files did not arrive. */
  | { readonly kind: 'unreachable' }
  /** They arrived, and are no result or no ballots that could be counted. */
  | { readonly kind: 'unreadable' };
