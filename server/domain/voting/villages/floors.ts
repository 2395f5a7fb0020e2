import { equalNeighbours, type Steps } from '../greedy.js';
import type { Instance } from '../instance.js';
import type { VillageRoom } from './room.js';

/**
 * The projects that are reserved so that every village gets one: down the list by votes, the first of each village that is
 * not served yet, has at least `minVotes`, and fits the budget and the room of its village. Where the money does not reach
 * for all, the villages whose project has the most votes come first. `winners` are those of the steps before.
 */
export function reserveFloors(
  { projects, electorate: { votes }, budget }: Instance,
  minVotes: number,
  eligible: readonly number[],
  winners: readonly number[],
  rank: Int32Array,
  room: VillageRoom,
): Steps {
  const served = new Set(winners.map((p) => projects[p]!.village));
  const roomLeft = room.without(winners);
  let left = winners.reduce((rest, p) => rest - projects[p]!.cost, budget);
  const byVotes = (a: number, b: number): number => votes[b]! - votes[a]!;
  const queue = eligible
    .filter((p) => projects[p]!.village && projects[p]!.cost > 0n)
    .filter((p) => votes[p]! >= Math.max(1, minVotes))
    .sort((a, b) => byVotes(a, b) || rank[a]! - rank[b]!);
  const reserved: number[] = [];
  for (const p of queue) {
    const { village, cost } = projects[p]!;
    if (served.has(village) || cost > left || !roomLeft.fits(p)) continue;
    left -= cost;
    roomLeft.take(p);
    served.add(village);
    reserved.push(p);
  }
  // Also those who are all reserved were put in order: who pays first may change what the others cost.
  const ties = equalNeighbours(queue, byVotes).filter((set) =>
    set.some((p) => reserved.includes(p)),
  );
  return { winners: reserved, ties };
}
