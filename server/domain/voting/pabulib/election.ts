import { type Instance, makeInstance } from '../instance.js';

export interface PabulibProject {
  readonly id: string;
  /** Number on the ballot list: the column `ballot_position` where the file has it, else the row, from 1. */
  readonly position: number;
  readonly name: string;
  /** In hundredths of the file's currency. */
  readonly cost: bigint;
  readonly category?: string;
  /** What the file says, not what its votes add up to. */
  readonly votesPublished?: number;
  /** 0 not selected, 1 selected, 2 and 3 special cases explained in the file's comment. */
  readonly selectedPublished?: number;
  readonly line: number;
}

export interface PabulibVote {
  readonly voterId: string;
  /** Ascending positions of the approved projects; empty for an empty ballot. */
  readonly positions: readonly number[];
  readonly neighborhood?: string;
  readonly line: number;
}

export type PabulibVoteType = 'approval' | 'choose-1';

/** One `.pb` file with approval ballots, read as a whole. */
export interface PabulibElection {
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: PabulibVoteType;
  readonly currency?: string;
  /** In hundredths of the file's currency. */
  readonly budget: bigint;
  /** In the order of the file, which is the order of its published score. */
  readonly projects: readonly PabulibProject[];
  readonly votes: readonly PabulibVote[];
}

/** What a selection rule needs of the election. */
export function instanceOf(election: PabulibElection): Instance {
  return makeInstance({
    projects: election.projects.map(({ id, position, cost }) => ({ id, position, cost })),
    ballots: election.votes.map(({ positions, neighborhood }) =>
      neighborhood === undefined ? { positions } : { positions, village: neighborhood },
    ),
    budget: election.budget,
  });
}
