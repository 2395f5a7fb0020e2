import type { Instance } from '../instance.js';
import { satisfactionOf, winnersPerClass } from '../measures/satisfaction.js';
import { addRationals, type Rational, rational, zero } from '../rational.js';
import type { Selection } from '../selection.js';
import { written } from './written.js';

/** What a list of winners means for the voters. */
export interface Measures {
  readonly winners: readonly number[];
  readonly totalCost: string;
  /** Voters without a single winner among what they support; empty ballots are among them. */
  readonly excludedVoters: number;
  /** Winners supported, on average over all voters. */
  readonly averageWinners: string;
  /** In the order of the electorate. */
  readonly villages: readonly VillageMeasures[];
}

export interface VillageMeasures {
  readonly village: string;
  readonly voters: number;
  readonly excludedVoters: number;
  readonly averageWinners: string;
  /** The cost of each winner divided equally among its supporters, added up over those of the village. */
  readonly moneyByVotes: string;
}

export interface Comparison {
  readonly first: Measures;
  readonly second: Measures;
  /** Positions that win only under the one, in its order of selection. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
}

/** Two selections from the same ballots beside each other. */
export function compareSelections(
  instance: Instance,
  first: Pick<Selection, 'winners'>,
  second: Pick<Selection, 'winners'>,
): Comparison {
  return {
    first: measure(instance, first.winners),
    second: measure(instance, second.winners),
    onlyFirst: first.winners.filter((position) => !second.winners.includes(position)),
    onlySecond: second.winners.filter((position) => !first.winners.includes(position)),
  };
}

/** The measures of one list of winners. */
export function measure(instance: Instance, winners: readonly number[]): Measures {
  const { projects, electorate } = instance;
  const { classCount, weight, village, villages } = electorate;
  const satisfied = winnersPerClass(electorate, winners);
  const groups = villages.map(() => ({ voters: 0, excluded: 0, wins: 0 }));
  for (let i = 0; i < classCount; i++) {
    const group = groups[village[i]!]!;
    group.voters += weight[i]!;
    group.wins += weight[i]! * satisfied[i]!;
    if (satisfied[i] === 0) group.excluded += weight[i]!;
  }
  const all = satisfactionOf(electorate, winners);
  const money = moneyByVotes(instance, winners);
  return {
    winners,
    totalCost: String(winners.reduce((sum, position) => sum + projects[position - 1]!.cost, 0n)),
    excludedVoters: all.excluded,
    averageWinners: written(all.averageWinners),
    villages: villages.map((name, g) => ({
      village: name,
      voters: groups[g]!.voters,
      excludedVoters: groups[g]!.excluded,
      averageWinners: written({ num: BigInt(groups[g]!.wins), den: BigInt(groups[g]!.voters) }),
      moneyByVotes: written(money[g]!),
    })),
  };
}

function moneyByVotes(
  { projects, electorate }: Instance,
  winners: readonly number[],
): readonly Rational[] {
  const { supportStart, supporter, weight, village, villages, votes } = electorate;
  const money: Rational[] = villages.map(() => zero);
  for (const position of winners) {
    const supporters = villages.map(() => 0);
    for (let k = supportStart[position - 1]!; k < supportStart[position]!; k++)
      supporters[village[supporter[k]!]!]! += weight[supporter[k]!]!;
    supporters.forEach((count, g) => {
      const part = rational(
        projects[position - 1]!.cost * BigInt(count),
        BigInt(votes[position - 1]!),
      );
      money[g] = addRationals(money[g]!, part);
    });
  }
  return money;
}
