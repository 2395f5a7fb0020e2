import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type SmallElection, smallElection } from './election.fixture.js';
import { makeInstance } from './instance.js';
import { selectByPhragmen } from './phragmen.js';
import { addRationals, compareRationals, type Rational, rational, zero } from './rational.js';
import { rankProjects } from './tie-order.js';

const ranksOf = ({ projects, electorate }: SmallElection['instance']): Int32Array =>
  rankProjects(
    { kind: 'cost_score_lex' },
    projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
  ).rank;

/** The rule read aloud: loads voter by voter, every project looked at in every round. */
function byTheBook({ instance, ballots }: SmallElection) {
  const { projects, budget } = instance;
  const rank = ranksOf(instance);
  const loads: Rational[] = ballots.map(() => zero);
  const supporters = projects.map((_, p) =>
    ballots.flatMap((b, i) => (pointsOf(b, projects.length)[p]! > 0 ? [i] : [])),
  );
  const winners: number[] = [];
  const ties: number[][] = [];
  let left = budget;
  for (;;) {
    const moments = projects.flatMap(({ cost }, p) => {
      const who = supporters[p]!;
      if (who.length === 0 || cost > budget || winners.includes(p)) return [];
      const sum = who.reduce((total, i) => addRationals(total, loads[i]!), rational(cost));
      return [{ p, moment: rational(sum.num, sum.den * BigInt(who.length)) }];
    });
    moments.sort((a, b) => compareRationals(a.moment, b.moment) || rank[a.p]! - rank[b.p]!);
    const [first] = moments;
    if (!first) return { winners, ties };
    const tied = moments
      .filter(({ moment }) => compareRationals(moment, first.moment) === 0)
      .map(({ p }) => p);
    if (tied.some((p) => projects[p]!.cost > left)) return { winners, ties };
    if (tied.length > 1) ties.push(tied);
    winners.push(first.p);
    left -= projects[first.p]!.cost;
    for (const i of supporters[first.p]!) loads[i] = first.moment;
  }
}

describe('Phragmén', () => {
  it.each([
    ['approval', false],
    ['points', true],
  ] as const)('selects what the book selects, tie by tie (%s)', (_, points) => {
    fc.assert(
      fc.property(smallElection({ points, maxVoters: 20 }), (election) => {
        const { instance } = election;
        expect(selectByPhragmen(instance, ranksOf(instance))).toEqual(byTheBook(election));
      }),
      { numRuns: 1000 },
    );
  });

  it('does so among many equal moments', () => {
    fc.assert(
      fc.property(smallElection({ maxCost: 2n, maxVoters: 6 }), (election) => {
        const { instance } = election;
        expect(selectByPhragmen(instance, ranksOf(instance))).toEqual(byTheBook(election));
      }),
      { numRuns: 500 },
    );
  });

  it('ends when any of the projects whose turn it is does not fit', () => {
    const projects = [3n, 3n, 1n].map((cost, k) => ({ id: String(k), position: k + 1, cost }));
    const ballots = [{ positions: [1] }, { positions: [2] }, { positions: [3] }];
    const count = (budget: bigint) => {
      const instance = makeInstance({ projects, ballots, budget });
      return selectByPhragmen(instance, ranksOf(instance));
    };
    expect(count(7n)).toEqual({ winners: [2, 0, 1], ties: [[0, 1]] });
    expect(count(4n)).toEqual({ winners: [2, 0], ties: [[0, 1]] });
    expect(count(3n)).toEqual({ winners: [2], ties: [] });
    // Dearer than the whole budget: they take no part and stop nobody.
    expect(count(2n)).toEqual({ winners: [2], ties: [] });
  });

  it('lets supporters begin again from nothing', () => {
    const projects = [4n, 4n, 3n].map((cost, k) => ({ id: String(k), position: k + 1, cost }));
    const ballots = [{ positions: [1, 2] }, { positions: [1, 2] }, { positions: [3] }];
    const instance = makeInstance({ projects, ballots, budget: 20n });
    // Moment 2 for the first, 3 for the third, 4 for the second.
    expect(selectByPhragmen(instance, ranksOf(instance)).winners).toEqual([0, 2, 1]);
  });
});
