import { type BallotClass, countVotes, type Instance } from './instance.js';
import { Purses } from './purses.js';
import { compareRationals, type Rational, rational, reduced } from './rational.js';
import { byCostThenVotes, type CompareCandidates, type TieCandidate } from './tie-order.js';

/** A project with the indices of the ballot classes that support it. */
export interface Contender extends TieCandidate {
  readonly supporters: Int32Array;
}

export interface EqualSharesRound {
  readonly chosen: Contender;
  /** cost / highest payment. */
  readonly effectiveVotes: Rational;
  readonly highestPayment: Rational;
  /** All projects with the same effective votes, the chosen one first; one entry when nothing was tied. */
  readonly tied: readonly Contender[];
  /** Those of `tied` that only the last step of the tie order told apart from the chosen one; includes it. */
  readonly tiedToTheLast: readonly Contender[];
}

export function contendersOf(
  instance: Instance,
  classes: readonly BallotClass[],
): readonly Contender[] {
  const votes = countVotes(classes, instance.projects.length);
  const supporters = instance.projects.map((): number[] => []);
  classes.forEach(({ positions }, index) => {
    for (const position of positions) supporters[position - 1]?.push(index);
  });
  return instance.projects.map((project, index) => ({
    ...project,
    votes: votes[index] ?? 0,
    supporters: Int32Array.from(supporters[index] ?? []),
  }));
}

/**
 * One run of the Method of Equal Shares with cost utilities: every voter holds `endowment`; the affordable project
 * with the highest effective votes is bought by its supporters, until none is affordable.
 * Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities" (2021).
 *
 * Effective votes never rise during a run, so a value of an earlier round is an upper bound: projects are looked at
 * from the highest bound downwards, and no further than the best exact value found.
 */
export function runEqualShares(
  contenders: readonly Contender[],
  classes: readonly BallotClass[],
  endowment: Rational,
  compareTied: CompareCandidates,
): readonly EqualSharesRound[] {
  const purses = new Purses(classes, endowment);
  const rounds: EqualSharesRound[] = [];
  let open = contenders
    .filter((contender) => contender.votes > 0)
    .map((contender) => ({ contender, bound: rational(BigInt(contender.votes)) }));
  for (;;) {
    open.sort((a, b) => compareRationals(b.bound, a.bound));
    const unaffordable = new Set<Contender>();
    let best: Rational | null = null;
    let tied: Contender[] = [];
    for (const entry of open) {
      if (best && compareRationals(entry.bound, best) < 0) break;
      const { contender } = entry;
      const price = purses.priceOf(contender.supporters, contender.votes, contender.cost);
      if (!price) {
        unaffordable.add(contender);
        continue;
      }
      entry.bound = rational(contender.cost * purses.scale * BigInt(price.paying), price.rest);
      const order = best ? compareRationals(entry.bound, best) : 1;
      if (order > 0) tied = [];
      if (order >= 0) {
        tied.push(contender);
        best = entry.bound;
      }
    }
    tied.sort(compareTied);
    const chosen = tied[0];
    if (!chosen || !best) return rounds;
    const price = purses.priceOf(chosen.supporters, chosen.votes, chosen.cost);
    if (!price) throw new Error('an affordable project has lost its price');
    rounds.push({
      chosen,
      effectiveVotes: reduced(best),
      highestPayment: reduced(rational(price.rest, BigInt(price.paying) * purses.scale)),
      tied,
      tiedToTheLast: tied.filter((contender) => byCostThenVotes(contender, chosen) === 0),
    });
    purses.charge(chosen.supporters, price);
    open = open.filter((e) => e.contender !== chosen && !unaffordable.has(e.contender));
  }
}
