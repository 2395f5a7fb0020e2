import { randomBelow } from './generate-large-election.js';

/** Size of the generated election. The defaults are those of Wieliczka 2023, the largest equal shares vote held so far. */
export interface GeneratedSize {
  readonly seed: number;
  readonly votes?: number;
  readonly projects?: number;
  /** Whole units of the currency. */
  readonly budget?: number;
}

/**
 * An approval election as `.pb` text, the same for the same arguments: popular and unpopular projects, villages that
 * prefer their own, short ballots, a few empty ones.
 */
export function generateElection(size: GeneratedSize): string {
  const { seed, votes = 6586, projects = 64, budget = 1_000_000 } = size;
  const below = randomBelow(seed);
  const villages = 8;
  const costs = Array.from({ length: projects }, () => 100 * (10 + below(990)));
  const ballots = Array.from({ length: votes }, (_, index) => {
    const village = below(villages);
    const wanted = index % 997 === 0 ? 0 : 1 + Math.min(below(6), below(6), below(12));
    const chosen = new Set<number>();
    for (let i = 0; i < wanted; i++) {
      // The lower of two draws makes the first projects popular; every second voter looks at home first.
      const draw = Math.min(below(projects), below(projects));
      const home = draw - (draw % villages) + village;
      chosen.add(below(2) === 0 && home < projects ? home : draw);
    }
    return { village, chosen: [...chosen].sort((a, b) => a - b) };
  });
  const supporters = costs.map((_, p) => ballots.filter((b) => b.chosen.includes(p)).length);
  return [
    'META',
    'key;value',
    `description;Generated election, seed ${String(seed)}`,
    'country;Nowhere',
    'unit;Test',
    'instance;1',
    `num_projects;${String(projects)}`,
    `num_votes;${String(votes)}`,
    `budget;${String(budget)}`,
    'vote_type;approval',
    'rule;unknown',
    'date_begin;01.01.2027',
    'date_end;10.01.2027',
    'currency;TJS',
    'PROJECTS',
    'project_id;cost;votes;name',
    ...costs.map(
      (cost, p) =>
        `p${String(p + 1)};${String(cost)};${String(supporters[p])};Project ${String(p + 1)}`,
    ),
    'VOTES',
    'voter_id;vote;neighborhood',
    ...ballots.map(
      ({ village, chosen }, index) =>
        `${String(index + 1)};${chosen.map((p) => `p${String(p + 1)}`).join(',')};Village ${String(village + 1)}`,
    ),
    '',
  ].join('\n');
}
