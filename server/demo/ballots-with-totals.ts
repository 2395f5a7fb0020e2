import { type Draw, repeated, shuffled } from './seeded.js';

export interface BallotTotals<V> {
  /** How many ballots name each project, in the order of the ballot list. */
  readonly votes: readonly number[];
  /** How many ballots name so many projects. */
  readonly sizes: readonly { readonly size: number; readonly ballots: number }[];
  readonly villages: readonly { readonly village: V; readonly ballots: number }[];
  /** Whether people of the village have the project at their own door: they name it more often. */
  readonly near: (village: V, project: number) => boolean;
}

export interface MadeBallot<V> {
  readonly village: V;
  /** Numbers on the ballot list, from 1, ascending. */
  readonly positions: readonly number[];
}

const swapsPerBallot = 24;

/**
 * Ballots whose totals are given: votes per project, sizes, ballots per village, all at once and exactly. First every
 * project goes to the ballots with the most room left, which finds a solution whenever there is one (Gale and Ryser);
 * then ballots trade projects, which changes no total, until they look like people's. Throws when no such ballots exist.
 */
export function ballotsWithTotals<V>(totals: BallotTotals<V>, draw: Draw): MadeBallot<V>[] {
  const room = shuffled(
    repeated(totals.sizes.map(({ size, ballots }) => [size, ballots] as const)),
    draw,
  );
  const villages = shuffled(
    repeated(totals.villages.map(({ village, ballots }) => [village, ballots] as const)),
    draw,
  );
  if (villages.length !== room.length) throw new RangeError('Sizes and villages differ in number.');
  const named = handOut(totals.votes, room);
  trade(named, draw, (ballot, project) => totals.near(villages[ballot] as V, project));
  return named.map((projects, ballot) => ({
    village: villages[ballot] as V,
    positions: [...projects].map((project) => project + 1).sort((a, b) => a - b),
  }));
}

function handOut(votes: readonly number[], room: readonly number[]): Set<number>[] {
  const left = [...room];
  const named = room.map(() => new Set<number>());
  const byVotes = votes.map((_, project) => project);
  byVotes.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
  for (const project of byVotes) {
    const order = left.map((_, ballot) => ballot);
    order.sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0));
    for (const ballot of order.slice(0, votes[project])) {
      named[ballot]?.add(project);
      left[ballot] = (left[ballot] ?? 0) - 1;
    }
  }
  if (left.some((count) => count !== 0)) throw new RangeError('No ballots have these totals.');
  return named;
}

function trade(
  named: readonly Set<number>[],
  draw: Draw,
  near: (ballot: number, project: number) => boolean,
): void {
  const nearness = (ballot: number, project: number) => Number(near(ballot, project));
  for (let round = 0; round < named.length * swapsPerBallot; round += 1) {
    const [a, b] = [draw(named.length), draw(named.length)];
    const [ofA, ofB] = [named[a], named[b]];
    if (!ofA || !ofB || a === b) continue;
    const given = oneOf(ofA, ofB, draw);
    const taken = oneOf(ofB, ofA, draw);
    if (given === undefined || taken === undefined) continue;
    const gain = nearness(a, taken) + nearness(b, given) - nearness(a, given) - nearness(b, taken);
    if (gain < 0 && draw(3) > 0) continue;
    ofA.delete(given);
    ofA.add(taken);
    ofB.delete(taken);
    ofB.add(given);
  }
}

function oneOf(from: ReadonlySet<number>, without: ReadonlySet<number>, draw: Draw) {
  const own = [...from].filter((project) => !without.has(project));
  return own.length === 0 ? undefined : own[draw(own.length)];
}
