import type { Sex } from '../identity/person-details.js';

/** A seat as far as the composition of the committee goes; `holder` is `null` while it is vacant. */
export interface SeatOfCommittee {
  readonly holder: { readonly sex: Sex | null } | null;
}

/** Counts in integers. Holders of whom it is not known are neither women nor men. */
export interface CommitteeComposition {
  readonly seats: number;
  readonly filled: number;
  readonly women: number;
  readonly men: number;
  /** So many women make a third of the members. */
  readonly womenNeeded: number;
  readonly womenTargetMet: boolean;
}

/**
 * How a committee is made up. Women should hold at least a third of the filled seats (after the statute of UNDP's Jamoat
 * Resource Centres); the product warns where they do not and blocks nothing.
 */
export function compositionOf(seats: readonly SeatOfCommittee[]): CommitteeComposition {
  const holders = seats.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  const women = holders.filter(({ sex }) => sex === 'woman').length;
  const men = holders.filter(({ sex }) => sex === 'man').length;
  const beyond = holders.length % 3;
  const womenNeeded = (holders.length - beyond) / 3 + (beyond === 0 ? 0 : 1);
  return {
    seats: seats.length,
    filled: holders.length,
    women,
    men,
    womenNeeded,
    womenTargetMet: women >= womenNeeded,
  };
}
