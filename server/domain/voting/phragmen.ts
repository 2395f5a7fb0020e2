import type { Steps } from './greedy.js';
import type { Instance } from './instance.js';
import { addRationals, compareRationals, type Rational, rational, reduced } from './rational.js';

/**
 * Sequential Phragmén: every voter earns money at the same speed, a project is bought as soon as its supporters together
 * hold its cost, and they then begin again from nothing. Ends when a project whose turn it is does not fit the budget;
 * projects dearer than the budget take no part. Points on a ballot do not matter.
 *
 * All supporters of a project have earned up to the same moment once it is bought, so a project's next moment depends
 * on *how many* of its supporters last paid for which winner. Exact fractions; O(rounds · ballots) in whole numbers.
 * Source: Brill, Freeman, Janson, Lackner (2017); budgets after Los, Christoff, Grossi (2022).
 */
export function selectByPhragmen(instance: Instance, rank: Int32Array): Steps {
  const { projects, electorate, budget } = instance;
  const { supportStart, supporter, weight, votes, classCount } = electorate;
  /** 0 for a class that has paid nothing yet, else number of the winner it paid for last, from 1. */
  const lastPaid = new Int32Array(classCount);
  const moments: Rational[] = [];
  const winners: number[] = [];
  const ties: number[][] = [];
  let left = budget;
  const nextMoment = (p: number): Rational => {
    const counts = new Float64Array(moments.length + 1);
    for (let k = supportStart[p]!; k < supportStart[p + 1]!; k++)
      counts[lastPaid[supporter[k]!]!]! += weight[supporter[k]!]!;
    let total = rational(projects[p]!.cost);
    for (let r = 1; r < counts.length; r++) {
      if (counts[r] === 0) continue;
      const { num, den } = moments[r - 1]!;
      total = addRationals(total, rational(num * BigInt(counts[r]!), den));
    }
    return rational(total.num, total.den * BigInt(votes[p]!));
  };
  let open = projects
    .map((_, p) => p)
    .filter((p) => votes[p]! > 0 && projects[p]!.cost <= budget)
    .map((p) => ({ p, moment: nextMoment(p), asOf: 0 }));
  for (;;) {
    // Moments only move later: one of an earlier round is a lower bound.
    open.sort((a, b) => compareRationals(a.moment, b.moment));
    let earliest: Rational | null = null;
    for (const entry of open) {
      if (earliest !== null && compareRationals(entry.moment, earliest) > 0) break;
      if (entry.asOf !== winners.length) {
        entry.moment = nextMoment(entry.p);
        entry.asOf = winners.length;
      }
      if (earliest === null || compareRationals(entry.moment, earliest) < 0)
        earliest = entry.moment;
    }
    if (earliest === null) return { winners, ties };
    const moment = reduced(earliest);
    // What was not looked at again is later than that already.
    const tied = open
      .filter((e) => compareRationals(e.moment, moment) === 0)
      .map((e) => e.p)
      .sort((a, b) => rank[a]! - rank[b]!);
    if (tied.some((p) => projects[p]!.cost > left)) return { winners, ties };
    const chosen = tied[0]!;
    if (tied.length > 1) ties.push(tied);
    winners.push(chosen);
    moments.push(moment);
    left -= projects[chosen]!.cost;
    for (let k = supportStart[chosen]!; k < supportStart[chosen + 1]!; k++)
      lastPaid[supporter[k]!] = winners.length;
    open = open.filter((e) => e.p !== chosen);
  }
}
