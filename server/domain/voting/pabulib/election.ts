import type { Electorate } from '../electorate.js';
import { type Instance, instanceFrom } from '../instance.js';
import type { Rankings } from './rankings.js';

export interface PabulibProject {
  readonly id: string;
  /** Number on the ballot list: the column `ballot_position` where the file has it, else the row, from 1. */
  readonly position: number;
  readonly name: string;
  /** In hundredths of the file's currency; 0 in some files. */
  readonly cost: bigint;
  readonly category?: string;
  /** The column `neighborhood`. */
  readonly village?: string;
  /** What the file says, not what its ballots add up to; absent where it says no whole number. */
  readonly votesPublished?: number;
  readonly scorePublished?: number;
  /** 0 not selected, 1 selected, 2 and 3 special cases explained in the file's comment. */
  readonly selectedPublished?: number;
  /** Where it stands in the file it was read from; 0 when it was read from none. */
  readonly line: number;
}

export const pabulibVoteTypes = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'scoring',
] as const;

/**
 * - `approval`: any number of projects; `choose-1`: at most one;
 * - `ordinal`: projects in order of preference;
 * - `cumulative` and `scoring`: projects with points.
 */
export type PabulibVoteType = (typeof pabulibVoteTypes)[number];

/** One `.pb` file, read as a whole. */
export interface PabulibElection {
  /** Every key and value of META as they stand in the file. */
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: PabulibVoteType;
  readonly currency?: string;
  /** In hundredths of the file's currency. */
  readonly budget: bigint;
  /** One unit of the currency: 100. */
  readonly unit: bigint;
  /** Whether the positions are the numbers of a frozen ballot list: our own column `ballot_position`. */
  readonly hasBallotList: boolean;
  /** In the order of the file, which is the order of its published score. */
  readonly projects: readonly PabulibProject[];
  /**
   * The ballots by project number, which is `position` − 1, and by village, the column `neighborhood` of VOTES. Projects
   * given no points are not supported. On ordinal ballots the project at place k from 0 is given L − k points, L being
   * `max_length` or else the length of the longest list; places from L on are given none.
   */
  readonly electorate: Electorate;
  /** The lists themselves; only of ordinal ballots. */
  readonly rankings?: Rankings;
}

/** One row of VOTES, for those who import somebody's ballots one by one. */
export interface PabulibVote {
  readonly voterId: string;
  /** Supported projects, ascending; on ordinal ballots the best first. Empty for an empty ballot. */
  readonly positions: readonly number[];
  /** The empty text where the file does not say. */
  readonly village: string;
  readonly line: number;
}

/** What a selection rule needs of the election. */
export function instanceOf(election: PabulibElection): Instance {
  const projects = election.projects.map(({ id, position, cost, village }) => ({
    id,
    position,
    cost,
    village,
  }));
  return instanceFrom(projects, election.electorate, election.budget);
}

/** Whether ballots of this type carry points. */
export function givesPoints(voteType: PabulibVoteType): boolean {
  return voteType === 'cumulative' || voteType === 'scoring';
}
