import { usualFranchise } from './franchise.js';

/**
 * The latest year of birth with which somebody is on the roll of a choice held in `year`. Only the year of birth is kept,
 * so whoever comes of age in that year is on it; where it is not known, whoever confirmed the person has seen to it.
 */
export function latestBirthYearOnRoll(
  year: number,
  votingAge: number = usualFranchise.votingAge,
): number {
  return year - votingAge;
}
