import {
  type OrderingRule,
  orderProjects,
  type RankedElection,
} from '../../domain/voting/orderings/order.js';
import { ballotsOfRankings, comparePairs } from '../../domain/voting/orderings/pairwise.js';
import { strongestPaths } from '../../domain/voting/orderings/schulze.js';
import type { OpenElection } from '../tally/open-election.js';

export interface OrderingFinding {
  readonly file: string;
  /** As the reference calls it. */
  readonly rule: string;
  readonly agrees: boolean;
  /** Of a difference: why it is none of ours; `null` while nothing explains it. */
  readonly explanation: string | null;
}

type Tiers = readonly (readonly string[])[];

/** Which rule of ours stands against one of the reference. Others are not offered here. */
const ruleOf: Readonly<Record<string, OrderingRule>> = {
  schulze: 'schulze',
  // Breaks ties in its own way: compared up to ties.
  schulze_second_engine: 'schulze',
  ranked_pairs: 'ranked_pairs',
  // What the reference calls the lower count gives half a point for a tie: the tournament form.
  borda_lower_count: 'borda_tournament',
};

/** Puts the projects of ranked ballots in order by every rule the reference has and we offer, and compares the groups. */
export function compareOrderings(
  file: string,
  election: OpenElection,
  orderings: Readonly<Record<string, Tiers>>,
): readonly OrderingFinding[] {
  return Object.entries(orderings).flatMap(([name, reference]) => {
    const rule = ruleOf[name];
    if (rule === undefined) return [];
    const ranked = rankedAmong(election, new Set(reference.flat()));
    const agrees =
      name === 'schulze_second_engine'
        ? keepsPreferences(ranked, reference)
        : written(tiersOf(ranked, rule)) === written(reference);
    const explanation = agrees ? null : explained(rule, ranked, reference);
    return [{ file, rule: name, agrees, explanation }];
  });
}

/** The election without the projects that the reference leaves out: those nobody ranks. */
function rankedAmong({ instance, file }: OpenElection, known: ReadonlySet<string>): RankedElection {
  const kept = instance.projects.filter(({ id }) => known.has(id));
  const renumbered = new Map(kept.map(({ position }, k) => [position, k + 1]));
  const ballots = file.rankings === undefined ? [] : ballotsOfRankings(file.rankings);
  return {
    projects: kept.map(({ id, cost }, k) => ({ id, position: k + 1, cost })),
    ballots: ballots.map(({ ranking, weight }) => ({
      ranking: ranking.flatMap((position) => renumbered.get(position) ?? []),
      weight,
    })),
  };
}

function tiersOf(ranked: RankedElection, rule: OrderingRule): Tiers {
  const { tiers } = orderProjects(ranked, rule, { kind: 'cost_score_lex' });
  return tiers.map((tier) => tier.map((position) => ranked.projects[position - 1]?.id ?? ''));
}

function written(tiers: Tiers): string {
  return JSON.stringify(tiers.map((tier) => [...tier].sort()));
}

function explained(rule: OrderingRule, ranked: RankedElection, reference: Tiers): string | null {
  if (rule === 'ranked_pairs') return neighboursAgainstMajority(ranked, reference);
  return rule === 'schulze' && keepsPreferences(ranked, reference)
    ? 'ties of this rule are not transitive; the reference groups them otherwise and keeps every strict preference, as ours does'
    : null;
}

/** Whether everything that Schulze's rule puts strictly above something stands in an earlier group. */
function keepsPreferences({ projects, ballots }: RankedElection, tiers: Tiers): boolean {
  const paths = strongestPaths(comparePairs(projects.length, ballots));
  const at = pairIndex(projects);
  const places = tiers.flatMap((tier, place) => tier.map((id) => ({ id, place })));
  return places.every((a) =>
    places.every(
      (b) => a.place < b.place || (paths[at(a.id, b.id)] ?? 0) <= (paths[at(b.id, a.id)] ?? 0),
    ),
  );
}

/** Neighbours have nothing between them that could keep their own majority from being locked. */
function neighboursAgainstMajority(
  { projects, ballots }: RankedElection,
  reference: Tiers,
): string | null {
  const { over } = comparePairs(projects.length, ballots);
  const at = pairIndex(projects);
  const order = reference.flat();
  for (const [k, b] of order.entries()) {
    const a = order[k - 1] ?? b;
    const [against, inFavour] = [over[at(b, a)] ?? 0, over[at(a, b)] ?? 0];
    if (against > inFavour)
      return `the reference puts ${a} right before ${b}, but ${String(against)} voters against ${String(inFavour)} want the other way: no order by ranked pairs has such neighbours`;
  }
  return null;
}

function pairIndex(projects: RankedElection['projects']): (a: string, b: string) => number {
  const indexOf = new Map(projects.map(({ id }, p) => [id, p]));
  return (a, b) => (indexOf.get(a) ?? 0) * projects.length + (indexOf.get(b) ?? 0);
}
