import type { Electorate } from '../electorate.js';
import { type Rational, rational, reduced } from '../rational.js';

/** How the winners fall on the voters. */
export interface Satisfaction {
  readonly voters: number;
  /** Voters none of whose projects won, those with an empty ballot among them. */
  readonly excluded: number;
  /** Winning projects per voter among those the voter supports; 0 where nobody voted. */
  readonly averageWinners: Rational;
}

/** Excluded voters and average winners for a set of winning positions. */
export function satisfactionOf(electorate: Electorate, winners: readonly number[]): Satisfaction {
  const { classCount, weight, choiceStart, project, projectCount, voters } = electorate;
  const won = new Uint8Array(projectCount);
  for (const position of winners) won[position - 1] = 1;
  let excluded = 0;
  let supported = 0;
  for (let i = 0; i < classCount; i++) {
    let own = 0;
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) own += won[project[k]!]!;
    if (own === 0) excluded += weight[i]!;
    supported += own * weight[i]!;
  }
  const averageWinners = reduced(rational(BigInt(supported), BigInt(Math.max(1, voters))));
  return { voters, excluded, averageWinners };
}
