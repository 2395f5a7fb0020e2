import type { TieCandidate, TieOrder } from '../tie-order.js';
import { rankProjects } from '../tie-order.js';
import { comparePairs, type Pairwise, type RankedBallot } from './pairwise.js';
import { lockRankedPairs } from './ranked-pairs.js';
import { strongestPaths } from './schulze.js';

/**
 * How ranked ballots become one order.
 * - `schulze`: by the strongest path of majorities, a majority being as strong as the voters for it ("winning votes");
 * - `ranked_pairs`: majorities locked from the strongest on, unless they contradict those locked before;
 * - `borda_lower_count`: a point for each project ranked strictly below;
 * - `borda_tournament`: the same and half a point for each project tied, which treats short ballots more fairly.
 */
export const orderingRules = [
  'schulze',
  'ranked_pairs',
  'borda_lower_count',
  'borda_tournament',
] as const;

export type OrderingRule = (typeof orderingRules)[number];

export interface Ordering {
  /** All positions, best first; what the rule finds equal stands in tie order. */
  readonly order: readonly number[];
  /** The same in sets that the rule finds equal, each in tie order. */
  readonly tiers: readonly (readonly number[])[];
  /** Under Borda the points by position, else `null`. Half points occur in the tournament form only. */
  readonly points: readonly number[] | null;
  /** Whether the last step of the tie order (the lot, or the id) decided anything about the order. */
  readonly lotDecided: boolean;
}

/** What is put in order; `projects[k]` has position k + 1. */
export interface RankedElection {
  readonly projects: readonly Omit<TieCandidate, 'votes'>[];
  readonly ballots: readonly RankedBallot[];
}

/**
 * Puts projects in order by ranked ballots. Exact: whole numbers of voters decide. For the tie order, a project's votes are
 * the ballots that rank it.
 * Sources: Schulze (2011); Tideman (1987); Emerson (2013) on Borda with short ballots.
 */
export function orderProjects(
  { projects, ballots }: RankedElection,
  rule: OrderingRule,
  tieOrder: TieOrder,
): Ordering {
  const pairs = comparePairs(projects.length, ballots);
  const candidates = projects.map((project) => ({
    ...project,
    votes: ballots.reduce(
      (sum, { ranking, weight = 1 }) => sum + (ranking.includes(project.position) ? weight : 0),
      0,
    ),
  }));
  const { rank, reversedRank } = rankProjects(tieOrder, candidates);
  const { tiers, points } = tiersBy(rule, pairs, rank);
  const order = tiers.flat();
  const reversed = tiersBy(rule, pairs, reversedRank).tiers.flat();
  return {
    order: order.map((p) => p + 1),
    tiers: tiers.map((tier) => tier.map((p) => p + 1)),
    points,
    lotDecided: order.some((p, k) => reversed[k] !== p),
  };
}

function tiersBy(
  rule: OrderingRule,
  pairs: Pairwise,
  rank: Int32Array,
): Pick<Ordering, 'tiers' | 'points'> {
  const { size } = pairs;
  if (rule === 'schulze') {
    const paths = strongestPaths(pairs);
    const isAbove = (a: number, b: number): boolean => paths[a * size + b]! > paths[b * size + a]!;
    return { tiers: layers(size, isAbove, rank), points: null };
  }
  if (rule === 'ranked_pairs') {
    const locked = lockRankedPairs(pairs, rank);
    return { tiers: layers(size, (a, b) => locked[a * size + b] === 1, rank), points: null };
  }
  const points = bordaPoints(pairs, rule === 'borda_tournament' ? 0.5 : 0);
  return { tiers: layers(size, (a, b) => points[a]! > points[b]!, rank), points };
}

/** Points of each project; `tie` for each comparison without a preference. */
function bordaPoints({ size, over, asked }: Pairwise, tie: 0 | 0.5): readonly number[] {
  return Array.from({ length: size }, (_, a) => {
    let points = 0;
    for (let b = 0; b < size; b++) {
      const [there, back] = [a * size + b, b * size + a];
      points += over[there]! + tie * (asked[there]! - over[there]! - over[back]!);
    }
    return points;
  });
}

/** Takes away, again and again, everything that nothing left stands above. `isAbove` has no cycles. */
function layers(
  size: number,
  isAbove: (a: number, b: number) => boolean,
  rank: Int32Array,
): readonly (readonly number[])[] {
  const tiers: number[][] = [];
  let open = Array.from({ length: size }, (_, p) => p);
  while (open.length > 0) {
    const rest = open;
    const tier = rest.filter((b) => !rest.some((a) => isAbove(a, b)));
    tiers.push(tier.sort((a, b) => rank[a]! - rank[b]!));
    open = rest.filter((p) => !tier.includes(p));
  }
  return tiers;
}
