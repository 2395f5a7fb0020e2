/** Size and money of a generated large election. Budget in whole units of the currency. */
export interface LargeElection {
  readonly seed: number;
  readonly votes: number;
  readonly projects: number;
  readonly budget: number;
}

/**
 * An approval election as `.pb` text for measuring time and memory, the same for the same arguments on every machine:
 * 1 to 15 ticks a ballot, 6 on average; projects drawn with weight 1 / rank; costs log-uniform over 1 : 100, together
 * four times the budget. Nearly all ballots differ. Imports nothing: the benchmark loads it as it stands.
 */
export function generateLargeElection({ seed, votes, projects, budget }: LargeElection): string {
  const below = randomBelow(seed);
  const costs = drawCosts(below, projects, budget);
  const drawProject = weightedByRank(below, projects);
  const supporters = new Array<number>(projects).fill(0);
  const ballots: string[] = [];
  for (let voter = 1; voter <= votes; voter++) {
    const ticks = drawTicks(below);
    const chosen = new Set<number>();
    while (chosen.size < Math.min(ticks, projects)) chosen.add(drawProject());
    const ascending = [...chosen].sort((a, b) => a - b);
    for (const p of ascending) supporters[p] = (supporters[p] ?? 0) + 1;
    ballots.push(`${String(voter)};${ascending.map((p) => String(p + 1)).join(',')}`);
  }
  return [
    'META',
    'key;value',
    `description;Generated large election, seed ${String(seed)}`,
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
    ...costs.map((cost, p) => {
      const number = String(p + 1);
      return `${number};${String(cost)};${String(supporters[p])};Project ${number}`;
    }),
    'VOTES',
    'voter_id;vote',
    ...ballots,
    '',
  ].join('\n');
}

/** Binomial: one tick and up to 14 more, of which each comes with probability 5 / 14. */
function drawTicks(below: (limit: number) => number): number {
  let ticks = 1;
  for (let k = 0; k < 14; k++) if (below(14) < 5) ticks += 1;
  return ticks;
}

function drawCosts(below: (limit: number) => number, projects: number, budget: number): number[] {
  // 100 to the power k / 4096 by repeated multiplication: products of doubles are the same everywhere, powers are not.
  const growth = 1.0011249413998793;
  const raw = Array.from({ length: projects }, () => {
    let cost = 1;
    for (let k = below(4097); k > 0; k--) cost *= growth;
    return cost;
  });
  const scale = (4 * budget) / raw.reduce((sum, cost) => sum + cost, 0);
  return raw.map((cost) => Math.max(1, Math.round(cost * scale)));
}

function weightedByRank(below: (limit: number) => number, projects: number): () => number {
  const upTo: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= projects; rank++) {
    total += Math.floor(1_000_000 / rank);
    upTo.push(total);
  }
  return () => {
    const drawn = below(total);
    return upTo.findIndex((sum) => drawn < sum);
  };
}

/** Whole numbers in [0, limit) from a 32-bit xorshift generator: integer arithmetic only, so every machine agrees. */
export function randomBelow(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
