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

/** How many of the winning positions each class of voters supports. */
export function winnersPerClass(electorate: Electorate, winners: readonly number[]): Int32Array {
  const { supportStart, supporter, classCount } = electorate;
  const satisfied = new Int32Array(classCount);
  for (const position of winners)
    for (let k = supportStart[position - 1]!; k < supportStart[position]!; k++)
      satisfied[supporter[k]!]! += 1;
  return satisfied;
}

/** Excluded voters and average winners for a set of winning positions. */
export function satisfactionOf(electorate: Electorate, winners: readonly number[]): Satisfaction {
  const { classCount, weight, voters } = electorate;
  const satisfied = winnersPerClass(electorate, winners);
  let excluded = 0;
  let supported = 0;
  for (let i = 0; i < classCount; i++) {
    if (satisfied[i] === 0) excluded += weight[i]!;
    supported += satisfied[i]! * weight[i]!;
  }
  const averageWinners = reduced(rational(BigInt(supported), BigInt(Math.max(1, voters))));
  return { voters, excluded, averageWinners };
}
