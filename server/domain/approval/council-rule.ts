import type { CouncilVote } from './approval-step.js';

/** How the deputies of a council voted. All counts are integers from 0. */
export interface CouncilCount {
  /** All deputies of the council, also those who did not vote. */
  readonly deputies: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
}

export type CouncilDecision =
  | { readonly quorum: false; readonly present: number; readonly needed: number }
  | {
      readonly quorum: true;
      readonly present: number;
      readonly needed: number;
      readonly outcome: 'approved' | 'returned';
    };

/**
 * The rule of the council step (product rule): present are those who voted, abstaining included; two thirds of the
 * deputies must be present; the version is approved by more than half of these. Exact in integers.
 */
export function decideCouncil(count: CouncilCount): CouncilDecision {
  const { deputies, votesFor, votesAgainst, votesAbstain } = count;
  if (
    ![deputies, votesFor, votesAgainst, votesAbstain].every((n) => Number.isInteger(n) && n >= 0)
  ) {
    throw new RangeError('Votes are counted in integers from 0.');
  }
  const present = votesFor + votesAgainst + votesAbstain;
  const needed = Math.max(1, Math.ceil((deputies * 2) / 3));
  if (present < needed) return { quorum: false, present, needed };
  return {
    quorum: true,
    present,
    needed,
    outcome: votesFor * 2 > present ? 'approved' : 'returned',
  };
}

export function countVotes(deputies: number, votes: readonly CouncilVote[]): CouncilCount {
  const count = (vote: CouncilVote) => votes.filter((one) => one === vote).length;
  return {
    deputies,
    votesFor: count('for'),
    votesAgainst: count('against'),
    votesAbstain: count('abstain'),
  };
}
