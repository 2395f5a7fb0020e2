import type { Instance } from '../../domain/voting/instance.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  reduced,
  subtractRationals,
  zero,
} from '../../domain/voting/rational.js';
import type { Completion, EqualSharesRule, Ruling } from '../../domain/voting/rule.js';
import { rankProjects } from '../../domain/voting/tie-order.js';

interface Project {
  readonly position: number;
  readonly cost: bigint;
  readonly score: number;
  readonly supporters: readonly Supporter[];
}

/** Voters with the same ballot. */
interface Supporter {
  readonly ballot: number;
  readonly voters: bigint;
  readonly points: bigint;
}

/**
 * Equal shares word for word from its definition, in fractions, every run from scratch: a witness where the engine and a
 * program that counts in floats disagree. Slow, and it shares nothing with the engine but fractions and the tie order.
 * One pot, without comparison and eligibility. Returns positions in order of selection.
 */
export function plainEqualShares(
  instance: Instance,
  { utility, completion }: EqualSharesRule,
  tieOrder: Ruling['tieOrder'],
): readonly number[] {
  const { budget, electorate } = instance;
  const supported = projectsInTieOrder(instance, tieOrder);
  const contenders = supported.filter(({ cost }) => cost > 0n);
  const run = (endowment: Rational): readonly Project[] =>
    oneRun(contenders, electorate.classCount, endowment, utility);
  const bought = growing(completion)
    ? addOneByOne(
        contenders,
        budget,
        startOf(completion, budget, electorate.voters),
        completion,
        run,
      )
    : run(rational(budget, BigInt(Math.max(1, electorate.voters))));
  const fills = completion.kind === 'utilitarian' || completion.kind === 'add1u';
  const free = supported.filter(({ cost }) => cost === 0n);
  const chosen = [...free, ...bought, ...(fills ? byVotes(contenders, bought, budget) : [])];
  return chosen.map(({ position }) => position);
}

type Growing = Extract<Completion, { kind: 'add1' | 'add1u' }>;

function growing(completion: Completion): completion is Growing {
  return completion.kind === 'add1' || completion.kind === 'add1u';
}

function projectsInTieOrder(instance: Instance, tieOrder: Ruling['tieOrder']): readonly Project[] {
  const { projects, electorate } = instance;
  const { supportStart, supporter, supporterPoints, weight } = electorate;
  const candidates = projects.map((one, p) => ({ ...one, votes: electorate.score[p] ?? 0 }));
  const { rank } = rankProjects(tieOrder, candidates);
  return candidates
    .map(({ position, cost, votes: score }, p) => {
      const [start, end] = [supportStart[p] ?? 0, supportStart[p + 1] ?? 0];
      const supporters = Array.from(supporter.subarray(start, end), (ballot, k) => ({
        ballot,
        voters: BigInt(weight[ballot] ?? 0),
        points: BigInt(supporterPoints[start + k] ?? 0),
      }));
      return { position, cost, score, supporters, rank: rank[p] ?? 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => a.rank - b.rank);
}

function oneRun(
  contenders: readonly Project[],
  ballots: number,
  endowment: Rational,
  utility: EqualSharesRule['utility'],
): readonly Project[] {
  const purses = Array.from({ length: ballots }, () => endowment);
  const winners: Project[] = [];
  for (;;) {
    let best: { project: Project; price: Rational; value: Rational } | null = null;
    for (const project of contenders) {
      const price = winners.includes(project) ? null : priceOf(project, purses);
      if (price === null) continue;
      const value = utility === 'cost' ? divideRationals(price, rational(project.cost)) : price;
      if (best === null || compareRationals(value, best.value) < 0)
        best = { project, price, value };
    }
    if (best === null) return winners;
    winners.push(best.project);
    for (const { ballot, points } of best.project.supporters) {
      const due = multiplyRationals(best.price, rational(points));
      const purse = purses[ballot] ?? zero;
      const stays = compareRationals(due, purse) < 0;
      purses[ballot] = stays ? reduced(subtractRationals(purse, due)) : zero;
    }
  }
}

/** The least price per point at which the supporters raise the cost together; `null` when they cannot. */
function priceOf({ cost, supporters }: Project, purses: readonly Rational[]): Rational | null {
  const payers = supporters
    .map((supporter) => {
      const purse = purses[supporter.ballot] ?? zero;
      return { ...supporter, purse, most: rational(purse.num, purse.den * supporter.points) };
    })
    .sort((a, b) => compareRationals(a.most, b.most));
  let rest = rational(cost);
  let points = payers.reduce((sum, payer) => sum + payer.voters * payer.points, 0n);
  for (const payer of payers) {
    const price = divideRationals(rest, rational(points));
    if (compareRationals(price, payer.most) <= 0) return reduced(price);
    rest = reduced(subtractRationals(rest, multiplyRationals(payer.purse, rational(payer.voters))));
    points -= payer.voters * payer.points;
  }
  return null;
}

function startOf({ start }: Growing, budget: bigint, voters: number): Rational {
  const all = BigInt(Math.max(1, voters));
  return start === 'exact'
    ? rational(budget, all)
    : rational((budget / (all * start.unit)) * start.unit);
}

function addOneByOne(
  contenders: readonly Project[],
  budget: bigint,
  start: Rational,
  { step, exhaustiveStop }: Growing,
  run: (endowment: Rational) => readonly Project[],
): readonly Project[] {
  let endowment = start;
  let bought = run(endowment);
  for (;;) {
    const others = contenders.filter((project) => !bought.includes(project));
    const rest = budget - costOf(bought);
    if (others.length === 0 || (exhaustiveStop && others.every(({ cost }) => cost > rest)))
      return bought;
    endowment = addRationals(endowment, rational(step));
    const next = run(endowment);
    if (costOf(next) > budget) return bought;
    bought = next;
  }
}

function byVotes(
  contenders: readonly Project[],
  bought: readonly Project[],
  budget: bigint,
): readonly Project[] {
  let rest = budget - costOf(bought);
  return contenders
    .filter((project) => !bought.includes(project))
    .sort((a, b) => b.score - a.score)
    .filter(({ cost }) => {
      const fits = cost <= rest;
      if (fits) rest -= cost;
      return fits;
    });
}

function costOf(projects: readonly Project[]): bigint {
  return projects.reduce((sum, { cost }) => sum + cost, 0n);
}
