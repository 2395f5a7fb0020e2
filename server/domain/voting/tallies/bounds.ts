import type { MixedElection } from './meeting.js';

/**
 * What can be said about a project before knowing whose hands they were: `sure` and `impossible` hold for every way the
 * hands may have overlapped.
 */
export type Certainty = 'sure' | 'depends' | 'impossible';

export interface WinBound {
  readonly position: number;
  /** Ballots and hands for it. */
  readonly support: number;
  readonly certainty: Certainty;
}

/**
 * Sure and impossible winners of one run of equal shares in which everybody has the same, budget / voters, without completion.
 *
 * A project cannot win when its supporters do not own its cost. It surely wins when they own it even after every other
 * project that can win took from them the most it can: its cost, or all money of those who support both, of whom a meeting
 * has at most as many as raised the fewer hands.
 */
export function boundsOfEqualShares(mixed: MixedElection): readonly WinBound[] {
  const { projects, budget, individuals, meetings, hands } = mixed;
  const people = BigInt(meetings.reduce((sum, m) => sum + m.attendance, individuals.voters));
  const support = projects.map((_, p) =>
    hands.reduce((sum, row) => sum + row[p]!, individuals.votes[p]!),
  );
  const both = jointSupport(mixed);
  const canWin = projects.map(
    ({ cost }, p) => support[p]! > 0 && budget * BigInt(support[p]!) >= cost * people,
  );
  return projects.map(({ position, cost }, p): WinBound => {
    if (!canWin[p]) return { position, support: support[p]!, certainty: 'impossible' };
    // Money times the number of people, so that everybody has the whole budget.
    let left = budget * BigInt(support[p]!);
    projects.forEach((other, q) => {
      if (q === p || !canWin[q]) return;
      const most = budget * BigInt(both[p]![q]!);
      const price = other.cost * people;
      left -= price < most ? price : most;
    });
    return {
      position,
      support: support[p]!,
      certainty: left >= cost * people ? 'sure' : 'depends',
    };
  });
}

/** The most people who may support two projects together. */
function jointSupport({ projects, individuals, hands }: MixedElection): readonly Float64Array[] {
  const both = projects.map((_, p) =>
    Float64Array.from(projects, (__, q) =>
      hands.reduce((sum, row) => sum + Math.min(row[p]!, row[q]!), 0),
    ),
  );
  const { classCount, choiceStart, project, weight } = individuals;
  for (let i = 0; i < classCount; i++) {
    const own = project.subarray(choiceStart[i], choiceStart[i + 1]);
    for (const p of own) for (const q of own) both[p]![q]! += weight[i]!;
  }
  return both;
}
