import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type SmallElection, smallElection } from './election.fixture.js';
import { completeByVotes, equalNeighbours, needsLastStep, selectGreedily } from './greedy.js';
import { type Ballot, makeInstance } from './instance.js';
import { rational } from './rational.js';
import type { GreedyRule } from './rule.js';
import { rankProjects } from './tie-order.js';
import { VillageRoom } from './villages/room.js';

const plain: GreedyRule = {
  kind: 'greedy',
  by: 'votes',
  misfit: 'skip',
  threshold: 0,
  exclusive: [],
};

const anyRule: fc.Arbitrary<GreedyRule> = fc.record({
  kind: fc.constant('greedy'),
  by: fc.constantFrom('votes', 'votes_per_cost'),
  misfit: fc.constantFrom('skip', 'stop'),
  threshold: fc.nat({ max: 5 }),
  exclusive: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), {
    maxLength: 3,
  }),
});

const ranksOf = ({ projects, electorate }: SmallElection['instance']): Int32Array =>
  rankProjects(
    { kind: 'cost_score_lex' },
    projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
  ).rank;

/** The rule read aloud: whoever stands next in the list, looked for again each time. */
function byTheBook({ instance, ballots }: SmallElection, rule: GreedyRule): readonly number[] {
  const { projects, budget } = instance;
  const rank = ranksOf(instance);
  const score = projects.map((_, p) =>
    ballots.reduce((sum, ballot) => sum + pointsOf(ballot, projects.length)[p]!, 0),
  );
  let list = projects.map((_, p) => p).filter((p) => score[p]! > 0 && score[p]! >= rule.threshold);
  const winners: number[] = [];
  let left = budget;
  while (list.length > 0) {
    // Small costs: a product of all of them makes votes per cost a whole number.
    const whole = (p: number): bigint =>
      rule.by === 'votes'
        ? BigInt(score[p]!)
        : (BigInt(score[p]!) * projects.reduce((all, { cost }) => all * cost, 1n)) /
          projects[p]!.cost;
    const next = list.reduce((best, p) => {
      if (whole(p) !== whole(best)) return whole(p) > whole(best) ? p : best;
      return rank[p]! < rank[best]! ? p : best;
    });
    list = list.filter((p) => p !== next);
    const conflicts = rule.exclusive.some(
      ([a, b]) =>
        (a - 1 === next && winners.includes(b - 1)) || (b - 1 === next && winners.includes(a - 1)),
    );
    if (conflicts) continue;
    if (projects[next]!.cost > left) {
      if (rule.misfit === 'stop') break;
      continue;
    }
    left -= projects[next]!.cost;
    winners.push(next);
  }
  return winners;
}

/** `votes[k]` voters support project k + 1 of `costs[k]`, and nothing else. */
function bullets(budget: bigint, costs: readonly bigint[], votes: readonly number[]) {
  return makeInstance({
    budget,
    projects: costs.map((cost, k) => ({
      id: `p${String(k + 1)}`,
      position: k + 1,
      cost,
      village: 'A',
    })),
    ballots: votes.flatMap((n, k) =>
      Array.from({ length: n }, (): Ballot => ({ positions: [k + 1] })),
    ),
  });
}

describe('greedy selection', () => {
  it('goes down the list as the book does', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), anyRule, (election, rule) => {
        // A project that excludes itself is nothing anybody would write down.
        fc.pre(rule.exclusive.every(([a, b]) => a !== b));
        const { winners } = selectGreedily(election.instance, rule, ranksOf(election.instance));
        expect(winners).toEqual(byTheBook(election, rule));
      }),
      { numRuns: 1000 },
    );
  });

  const chosen = (
    budget: bigint,
    costs: readonly bigint[],
    votes: readonly number[],
    rule: Partial<GreedyRule>,
  ) => {
    const instance = bullets(budget, costs, votes);
    return selectGreedily(instance, { ...plain, ...rule }, ranksOf(instance));
  };

  it('skips what does not fit, or stops there', () => {
    expect(chosen(10n, [6n, 5n, 4n], [3, 2, 1], {}).winners).toEqual([0, 2]);
    expect(chosen(10n, [6n, 5n, 4n], [3, 2, 1], { misfit: 'stop' }).winners).toEqual([0]);
    expect(chosen(10n, [6n, 4n], [2, 1], {}).winners).toEqual([0, 1]);
  });

  it('puts what costs nothing first by votes per cost, and never takes what nobody supports', () => {
    expect(chosen(10n, [2n, 0n, 0n, 4n], [4, 1, 0, 9], { by: 'votes_per_cost' }).winners).toEqual([
      1, 3, 0,
    ]);
  });

  it('leaves out what is below the threshold', () => {
    expect(chosen(10n, [1n, 1n, 1n], [1, 2, 3], { threshold: 2 }).winners).toEqual([2, 1]);
  });

  it('takes at most one of a pair, whichever way round it is written', () => {
    const exclusive = [
      [1, 2],
      [3, 1],
    ] as const;
    expect(chosen(10n, [1n, 1n, 1n], [3, 2, 1], { exclusive }).winners).toEqual([0]);
    expect(chosen(10n, [1n, 1n, 1n], [1, 3, 2], { exclusive }).winners).toEqual([1, 2]);
    // A project that does not fit keeps nothing out.
    expect(chosen(10n, [11n, 1n, 1n], [3, 2, 1], { exclusive }).winners).toEqual([1, 2]);
  });

  it('records which were equal, in tie order', () => {
    expect(chosen(10n, [3n, 2n, 2n, 1n], [2, 2, 2, 1], {}).ties).toEqual([[1, 2, 0]]);
    expect(chosen(10n, [3n, 2n, 4n, 1n], [2, 1, 1, 1], {}).ties).toEqual([[3, 1, 2]]);
    const perCost = chosen(10n, [4n, 2n, 3n], [4, 2, 1], { by: 'votes_per_cost' });
    expect(perCost).toEqual({ winners: [1, 0, 2], ties: [[1, 0]] });
  });
});

describe('filling the budget by votes', () => {
  const fill = (
    instance: SmallElection['instance'],
    winners: readonly number[],
    eligible: readonly number[],
    room = VillageRoom.of(instance.projects, instance.budget, null),
  ) => completeByVotes(instance, winners, eligible, ranksOf(instance), room);

  it('takes the most voted of the others that fit', () => {
    const instance = bullets(10n, [4n, 5n, 3n, 2n, 1n], [1, 5, 4, 3, 0]);
    expect(fill(instance, [0], [0, 1, 2, 3, 4]).winners).toEqual([1]);
    expect(fill(instance, [0], [0, 2, 3, 4]).winners).toEqual([2, 3]);
    expect(fill(instance, [], [0, 1, 2, 3, 4]).winners).toEqual([1, 2, 3]);
  });

  it('keeps to the room that the winners leave in their village', () => {
    const instance = bullets(10n, [4n, 2n, 1n, 2n], [4, 3, 2, 1]);
    const half = VillageRoom.of(instance.projects, 10n, rational(1n, 2n));
    expect(fill(instance, [0], [0, 1, 2, 3], half).winners).toEqual([2]);
    expect(fill(instance, [], [0, 1, 2, 3], half).winners).toEqual([0, 2]);
    // The room it was given is not used up.
    expect(fill(instance, [], [0, 1, 2, 3], half).winners).toEqual([0, 2]);
  });

  it('records ties only where some of them came in', () => {
    const instance = bullets(5n, [5n, 6n, 6n, 5n], [2, 1, 1, 2]);
    expect(fill(instance, [], [0, 1, 2, 3])).toEqual({ winners: [0], ties: [[0, 3]] });
    const both = bullets(4n, [2n, 2n], [1, 1]);
    expect(fill(both, [], [0, 1]).ties).toEqual([[0, 1]]);
  });

  it('is greedy by votes when nothing has won yet', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), ({ instance }) => {
        const everything = instance.projects.map((_, p) => p);
        const { winners } = selectGreedily(instance, plain, ranksOf(instance));
        expect(fill(instance, [], everything).winners).toEqual(winners);
      }),
    );
  });
});

describe('ties', () => {
  it('are runs of neighbours that compare as equal', () => {
    const by = (values: readonly number[]) => (a: number, b: number) => values[b]! - values[a]!;
    expect(equalNeighbours([0, 1, 2, 3, 4], by([3, 3, 2, 1, 1]))).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(equalNeighbours([2, 0], by([1, 9, 2]))).toEqual([]);
    expect(equalNeighbours([], by([]))).toEqual([]);
  });

  it('need the last step when two of a set are in the same group', () => {
    const group = Int32Array.of(0, 1, 1, 3);
    expect(needsLastStep([[0, 1, 3]], group)).toBe(false);
    expect(
      needsLastStep(
        [
          [0, 3],
          [1, 2],
        ],
        group,
      ),
    ).toBe(true);
    expect(needsLastStep([], group)).toBe(false);
  });
});
