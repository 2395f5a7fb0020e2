import type { Instance } from './instance.js';
import type { GreedyRule } from './rule.js';
import type { VillageRoom } from './villages/room.js';

/** Steps of a rule, in project numbers from 0. */
export interface Steps {
  readonly winners: readonly number[];
  /** Sets that were equal when the rule had to choose, each in tie order. */
  readonly ties: readonly (readonly number[])[];
}

/**
 * Down the list by votes (or votes per cost), taking what fits. Projects without support never win.
 * Source: the "standard method" of participatory budgeting (Pabulib, arXiv 2012.06539, rules `greedy`,
 * `greedy-threshold`, `greedy-no-skip`, `greedy-exclusive`).
 */
export function selectGreedily(instance: Instance, rule: GreedyRule, rank: Int32Array): Steps {
  const { projects, electorate, budget } = instance;
  const { score } = electorate;
  const compare = comparatorOf(instance, rule.by);
  const queue = projects
    .map((_, p) => p)
    .filter((p) => score[p]! > 0 && score[p]! >= rule.threshold)
    .sort((a, b) => compare(a, b) || rank[a]! - rank[b]!);
  const conflicts = conflictsOf(rule.exclusive);
  const winners: number[] = [];
  const barred = new Set<number>();
  let left = budget;
  for (const p of queue) {
    if (barred.has(p)) continue;
    const { cost } = projects[p]!;
    if (cost > left) {
      if (rule.misfit === 'stop') break;
      continue;
    }
    left -= cost;
    winners.push(p);
    for (const other of conflicts.get(p) ?? []) barred.add(other);
  }
  return { winners, ties: equalNeighbours(queue, compare) };
}

/** Fills the budget that is left with the most voted of the other projects that fit it and the room of their village. */
export function completeByVotes(
  instance: Instance,
  winners: readonly number[],
  eligible: readonly number[],
  rank: Int32Array,
  room: VillageRoom,
): Steps {
  const { projects, electorate, budget } = instance;
  const compare = byScore(electorate.score);
  const won = new Set(winners);
  let left = winners.reduce((rest, p) => rest - projects[p]!.cost, budget);
  const queue = eligible
    .filter((p) => !won.has(p) && electorate.score[p]! > 0)
    .sort((a, b) => compare(a, b) || rank[a]! - rank[b]!);
  const roomLeft = room.without(winners);
  const added: number[] = [];
  for (const p of queue) {
    if (projects[p]!.cost > left || !roomLeft.fits(p)) continue;
    left -= projects[p]!.cost;
    roomLeft.take(p);
    added.push(p);
  }
  // Equal ones of which none was added, or all, were not chosen among.
  const ties = equalNeighbours(queue, compare).filter((set) => set.some((p) => added.includes(p)));
  return { winners: added, ties };
}

/** Whether in one of the sets only the last step of the tie order tells two projects apart. */
export function needsLastStep(ties: Steps['ties'], group: Int32Array): boolean {
  return ties.some((set) => new Set(set.map((p) => group[p])).size < set.length);
}

type Compare = (a: number, b: number) => number;

/** Negative when project a stands before b in the list that the rule goes down, 0 when only the tie order tells. */
export function comparatorOf(instance: Instance, by: GreedyRule['by']): Compare {
  return by === 'votes' ? byScore(instance.electorate.score) : byScorePerCost(instance);
}

function byScore(score: Float64Array): Compare {
  return (a, b) => score[b]! - score[a]!;
}

/** By score / cost, compared as whole numbers; what costs nothing comes first. */
function byScorePerCost({ projects, electorate: { score } }: Instance): Compare {
  return (a, b) => {
    const left = BigInt(score[a]!) * projects[b]!.cost;
    const right = BigInt(score[b]!) * projects[a]!.cost;
    return left > right ? -1 : left < right ? 1 : 0;
  };
}

function conflictsOf(pairs: GreedyRule['exclusive']): ReadonlyMap<number, readonly number[]> {
  const conflicts = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    conflicts.set(a - 1, [...(conflicts.get(a - 1) ?? []), b - 1]);
    conflicts.set(b - 1, [...(conflicts.get(b - 1) ?? []), a - 1]);
  }
  return conflicts;
}

/** Runs of two or more neighbours of the queue that are equal. */
export function equalNeighbours(queue: readonly number[], compare: Compare): readonly number[][] {
  const runs: number[][] = [];
  queue.forEach((p, k) => {
    if (k > 0 && compare(queue[k - 1]!, p) === 0) runs.at(-1)!.push(p);
    else runs.push([p]);
  });
  return runs.filter((run) => run.length > 1);
}
