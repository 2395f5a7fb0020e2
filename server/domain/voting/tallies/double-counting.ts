import { rankProjects, type TieOrder } from '../tie-order.js';
import { instanceOfCounts } from './combined.js';
import type { MixedElection } from './meeting.js';

/** What people counted twice, at a meeting and by a ballot, may have changed. */
export interface DoubleCounting {
  /** The most people of each village who may have been counted twice; villages where nobody can are left out. */
  readonly atMost: readonly { readonly village: string; readonly people: number }[];
  /** Positions in order of votes, most first, equal ones in tie order. */
  readonly order: readonly number[];
  /** Pairs of that order which may stand the other way round without the people counted twice. */
  readonly notCertain: readonly { readonly above: number; readonly below: number }[];
}

/**
 * Where those who came to a meeting were not barred from a ballot, at most as many people of the village are counted twice as
 * came, or as handed in a ballot. A project then stays above another for certain when it has more votes by more than it can
 * owe to such people; and always when it owes them none.
 */
export function doubleCountingOf(mixed: MixedElection, tieOrder: TieOrder): DoubleCounting {
  const { projects, meetings, hands, individuals } = mixed;
  const { votes } = instanceOfCounts(mixed).electorate;
  const ballots = new Map<string, number>();
  for (let i = 0; i < individuals.classCount; i++) {
    const village = individuals.villages[individuals.village[i]!]!;
    ballots.set(village, (ballots.get(village) ?? 0) + individuals.weight[i]!);
  }
  const open = meetings
    .map((meeting, k) => ({ ...meeting, row: hands[k]! }))
    .filter((m) => !m.isRegistered);
  const atMost = [...new Set(open.map(({ village }) => village))]
    .map((village) => {
      const here = open.filter((meeting) => meeting.village === village);
      const present = here.reduce((sum, { attendance }) => sum + attendance, 0);
      return { village, here, people: Math.min(present, ballots.get(village) ?? 0) };
    })
    .filter(({ people }) => people > 0);
  const owed = projects.map((_, p) =>
    atMost.reduce((sum, { here, people }) => {
      const raised = here.reduce((total, { row }) => total + row[p]!, 0);
      return sum + Math.min(people, raised);
    }, 0),
  );
  const { rank } = rankProjects(
    tieOrder,
    projects.map((project, p) => ({ ...project, votes: votes[p]! })),
  );
  const order = projects
    .map((_, p) => p)
    .sort((a, b) => votes[b]! - votes[a]! || rank[a]! - rank[b]!);
  const notCertain = order.flatMap((a, k) =>
    order
      .slice(k + 1)
      .filter((b) => owed[a]! > 0 && votes[a]! - votes[b]! <= owed[a]!)
      .map((b) => ({ above: a + 1, below: b + 1 })),
  );
  return {
    atMost: atMost.map(({ village, people }) => ({ village, people })),
    order: order.map((p) => p + 1),
    notCertain,
  };
}
