import { type Outcome, refusal, success } from '../outcome.js';

/** Who may take part, and whether hands may be counted: rules of a cycle's charter. */
export interface Franchise {
  /** In years, reached by the end of the year in which the choice closes. */
  readonly votingAge: number;
  /** For so many months before the last day somebody must have lived in the jamoat; 0: living there is enough. */
  readonly residenceMonths: number;
  /** Whether hands raised at a meeting are counted as taking part. */
  readonly handCounting: boolean;
  /** Whether somebody who counts the hands of a meeting may be counted there. */
  readonly tellersVote: boolean;
}

export const usualFranchise: Franchise = {
  votingAge: 18,
  residenceMonths: 0,
  handCounting: false,
  tellersVote: false,
};

export const youngestVotingAge = 14;
export const highestVotingAge = 25;
export const longestResidence = 60;

/** Problems: `cycle.voting_age`, `cycle.residence_months`. */
export function checkFranchise(franchise: Franchise): Outcome<Franchise> {
  const { votingAge, residenceMonths } = franchise;
  if (!isWithin(votingAge, youngestVotingAge, highestVotingAge)) {
    const details = { from: youngestVotingAge, to: highestVotingAge };
    return refusal('cycle.voting_age', { path: ['votingAge'], details });
  }
  return isWithin(residenceMonths, 0, longestResidence)
    ? success(franchise)
    : refusal('cycle.residence_months', {
        path: ['residenceMonths'],
        details: { max: longestResidence },
      });
}

function isWithin(number: number, from: number, to: number): boolean {
  return Number.isInteger(number) && number >= from && number <= to;
}

/**
 * The last day, `YYYY-MM-DD`, since which somebody must live in the jamoat to be on the roll of a choice that closes on
 * `closesOn`; of a shorter month its last day.
 */
export function latestResidence(closesOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = closesOn.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  first.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return first.toISOString().slice(0, 10);
}
