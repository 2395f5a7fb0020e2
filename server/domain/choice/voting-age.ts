export const votingAge = 18;

/**
 * The latest year of birth with which somebody is on the roll of a choice held in `year`. Only the year of birth is kept,
 * so whoever comes of age in that year is on it; where it is not known, whoever confirmed the person has seen to it.
 */
export function latestBirthYearOnRoll(year: number): number {
  return year - votingAge;
}
