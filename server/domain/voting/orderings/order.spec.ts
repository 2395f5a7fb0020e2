import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ElectorateBuilder } from '../electorate.js';
import { rankProjects } from '../tie-order.js';
import { type OrderingRule, orderingRules, orderProjects, type RankedElection } from './order.js';
import { ballotsOfRankings, comparePairs, type RankedBallot } from './pairwise.js';
import { strongestPaths } from './schulze.js';

const byId = { kind: 'cost_score_lex' } as const;

const listOf = (size: number): RankedElection['projects'] =>
  Array.from({ length: size }, (_, k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost: 0n }));

const anyElection = (maxSize = 6): fc.Arbitrary<RankedElection> =>
  fc.integer({ min: 1, max: maxSize }).chain((size) => {
    const all = Array.from({ length: size }, (_, k) => k + 1);
    const ballot = fc
      .tuple(fc.subarray(all), fc.shuffledSubarray(all), fc.integer({ min: 1, max: 3 }))
      .map(([offered, ranking, weight]): RankedBallot => {
        if (weight === 3) return { ranking };
        return { ranking: ranking.filter((p) => offered.includes(p)), offered, weight };
      });
    return fc
      .array(ballot, { maxLength: 7 })
      .map((ballots) => ({ projects: listOf(size), ballots }));
  });

const orderOf = (election: RankedElection, rule: OrderingRule): readonly number[] =>
  orderProjects(election, rule, byId).order;

describe('pairs of ranked projects', () => {
  it('are compared as each ballot says, unranked below ranked and the rest unsaid', () => {
    fc.assert(
      fc.property(anyElection(), ({ projects, ballots }) => {
        const { size, over, asked } = comparePairs(projects.length, ballots);
        expect(size).toBe(projects.length);
        const place = ({ ranking }: RankedBallot, position: number): number =>
          ranking.includes(position) ? ranking.indexOf(position) : size;
        for (const { position: a } of projects)
          for (const { position: b } of projects) {
            const shown = ballots.filter(
              ({ offered }) =>
                a !== b && (!offered || (offered.includes(a) && offered.includes(b))),
            );
            const prefers = shown.filter((ballot) => place(ballot, a) < place(ballot, b));
            const sum = (list: readonly RankedBallot[]): number =>
              list.reduce((total, { weight = 1 }) => total + weight, 0);
            const at = (a - 1) * size + b - 1;
            expect([over[at], asked[at]]).toEqual([sum(prefers), sum(shown)]);
          }
      }),
    );
  });

  it.each<[string, RankedBallot]>([
    ['a position twice', { ranking: [1, 1] }],
    ['a position off the list', { ranking: [3] }],
    ['a position that was not shown', { ranking: [2], offered: [1] }],
    ['what is not on the list as shown', { ranking: [1], offered: [1, 3] }],
    ['half a position as shown', { ranking: [1], offered: [1, 1.5] }],
  ])('are refused when a ballot names %s', (_, ballot) => {
    expect(() => comparePairs(2, [ballot])).toThrow(RangeError);
  });

  it('say what the refused ballot names', () => {
    expect(() => comparePairs(2, [{ ranking: [2, 1, 2] }])).toThrow(
      'a ballot ranks the positions 2, 1, 2',
    );
    expect(() => comparePairs(2, [{ ranking: [1], offered: [1, 3] }])).toThrow(
      'a voter was shown the positions 1, 3',
    );
  });
});

describe('lists gathered in columns', () => {
  it('are ballots again, the best first', () => {
    const builder = new ElectorateBuilder(3);
    for (const list of [[2, 0], [1], [2, 0], []]) builder.add(list, [1, 1, 1], list.length);
    expect(ballotsOfRankings(builder.build())).toEqual([
      { ranking: [3, 1], weight: 2 },
      { ranking: [2], weight: 1 },
      { ranking: [], weight: 1 },
    ]);
  });
});

describe.each(orderingRules)('the order by %s', (rule) => {
  it('names every position once, in its tiers too, whoever comes first to the desk', () => {
    fc.assert(
      fc.property(anyElection(), (election) => {
        const ordering = orderProjects(election, rule, byId);
        expect([...ordering.order].sort()).toEqual(election.projects.map((p) => p.position));
        expect(ordering.tiers.flat()).toEqual(ordering.order);
        const ballots = [...election.ballots].reverse();
        expect(orderProjects({ ...election, ballots }, rule, byId)).toEqual(ordering);
      }),
    );
  });

  it('does not look at positions when ties go by id', () => {
    fc.assert(
      fc.property(anyElection(), (election) => {
        const size = election.projects.length;
        const turn = (position: number): number => size + 1 - position;
        const turned: RankedElection = {
          projects: election.projects
            .map((p) => ({ ...p, position: turn(p.position) }))
            .sort((a, b) => a.position - b.position),
          ballots: election.ballots.map(({ ranking, offered, weight }) => ({
            ranking: ranking.map(turn),
            ...(offered && { offered: offered.map(turn) }),
            ...(weight && { weight }),
          })),
        };
        expect(orderOf(turned, rule).map(turn)).toEqual(orderOf(election, rule));
      }),
    );
  });

  it('puts what all put first, first', () => {
    fc.assert(
      fc.property(anyElection(), (election) => {
        const ballots = election.ballots.map(({ ranking }) => ({
          ranking: [1, ...ranking.filter((p) => p !== 1)],
        }));
        fc.pre(ballots.length > 0);
        const { tiers } = orderProjects({ ...election, ballots }, rule, byId);
        expect(tiers[0]).toEqual([1]);
      }),
    );
  });

  it('says that the lot decided also where it left the first where it was', () => {
    const election = { projects: listOf(3), ballots: [{ ranking: [3] }] };
    expect(orderProjects(election, rule, byId)).toMatchObject({
      order: [3, 1, 2],
      tiers: [[3], [1, 2]],
      lotDecided: true,
    });
  });

  it('lets the lot decide among equals, and says so', () => {
    const nobody = { projects: listOf(4), ballots: [] };
    const drawn = orderProjects(nobody, rule, { kind: 'cost_votes_lot', seed: '1-2-3' });
    expect(drawn.tiers).toHaveLength(1);
    expect(drawn.lotDecided).toBe(true);
    const { rank } = rankProjects(
      { kind: 'cost_votes_lot', seed: '1-2-3' },
      nobody.projects.map((project) => ({ ...project, votes: 0 })),
    );
    expect(drawn.order.map((position) => rank[position - 1])).toEqual([0, 1, 2, 3]);
    const clear = { projects: listOf(2), ballots: [{ ranking: [2] }] };
    expect(orderProjects(clear, rule, byId)).toMatchObject({ order: [2, 1], lotDecided: false });
    // Without a voter's word the tie order looks at the cost first.
    const cheap = listOf(2).map((p) => ({ ...p, cost: BigInt(9 - p.position) }));
    expect(orderProjects({ projects: cheap, ballots: [] }, rule, byId)).toMatchObject({
      order: [2, 1],
      lotDecided: false,
    });
  });
});

describe('Borda', () => {
  const short: RankedElection = {
    projects: listOf(4),
    ballots: [{ ranking: [1, 2], weight: 2 }, { ranking: [3] }],
  };

  it('gives a point for each project below, and in the tournament form half a point for each tied', () => {
    // Twice: 1 above three, 2 above two, 3 and 4 tied. Once: 3 above three, the others tied with two each.
    const lower = orderProjects(short, 'borda_lower_count', byId);
    expect(lower.points).toEqual([6, 4, 3, 0]);
    expect(lower.tiers).toEqual([[1], [2], [3], [4]]);
    const tournament = orderProjects(short, 'borda_tournament', byId);
    expect(tournament.points).toEqual([7, 5, 4, 2]);
    expect(orderProjects(short, 'schulze', byId).points).toBeNull();
    expect(orderProjects(short, 'ranked_pairs', byId).points).toBeNull();
  });

  it('breaks equal points by the ballots that rank a project at all', () => {
    const election = {
      projects: listOf(3),
      ballots: [{ ranking: [2, 3, 1] }, { ranking: [1, 3] }],
    };
    const { tiers, points } = orderProjects(election, 'borda_lower_count', byId);
    expect(points).toEqual([2, 2, 2]);
    // Project 2 is on one ballot, the others on two.
    expect(tiers).toEqual([[1, 3, 2]]);
  });

  it('asks nobody about what they were not shown', () => {
    const ballots = [{ ranking: [1], offered: [1, 2] }];
    const { points } = orderProjects({ projects: listOf(3), ballots }, 'borda_tournament', byId);
    expect(points).toEqual([1, 0, 0]);
  });
});

describe('Schulze', () => {
  it('measures a path by its weakest majority, over all paths there are', () => {
    fc.assert(
      fc.property(anyElection(5), ({ projects, ballots }) => {
        const pairs = comparePairs(projects.length, ballots);
        const { size, over } = pairs;
        const win = (a: number, b: number): number => {
          const votes = over[a * size + b]!;
          return votes > over[b * size + a]! ? votes : 0;
        };
        const best = (a: number, b: number, seen: readonly number[]): number =>
          projects.reduce(
            (most, _, via) => {
              if (seen.includes(via) || via === a || via === b) return most;
              return Math.max(most, Math.min(win(a, via), best(via, b, [...seen, a, via])));
            },
            win(a, b),
          );
        const paths = strongestPaths(pairs);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++)
            if (a !== b) expect(paths[a * size + b]).toBe(best(a, b, []));
      }),
    );
  });

  it('orders the example of its author', () => {
    // Schulze (2011), example 1: 45 voters, five candidates, order E A C B D.
    const votes: [number, string][] = [
      [5, 'ACBED'],
      [5, 'ADECB'],
      [8, 'BEDAC'],
      [3, 'CABED'],
      [7, 'CAEBD'],
      [2, 'CBADE'],
      [7, 'DCEBA'],
      [8, 'EBADC'],
    ];
    const ballots = votes.map(([weight, names]) => ({
      weight,
      ranking: Array.from(names, (name) => 'ABCDE'.indexOf(name) + 1),
    }));
    const { tiers } = orderProjects({ projects: listOf(5), ballots }, 'schulze', byId);
    expect(tiers).toEqual([[5], [1], [3], [2], [4]]);
  });
});

describe('ranked pairs', () => {
  it('locks the strongest majorities first, as the book does', () => {
    fc.assert(
      fc.property(anyElection(), (election) => {
        const { projects, ballots } = election;
        const { size, over } = comparePairs(projects.length, ballots);
        const rank = rankProjects(
          byId,
          projects.map((p) => ({
            ...p,
            votes: ballots
              .filter(({ ranking }) => ranking.includes(p.position))
              .reduce((sum, { weight = 1 }) => sum + weight, 0),
          })),
        ).rank;
        const majorities = projects
          .flatMap((_, a) => projects.map((__, b) => ({ a, b })))
          .map(({ a, b }) => ({ a, b, won: over[a * size + b]!, lost: over[b * size + a]! }))
          .filter(({ won, lost }) => won > lost)
          .sort(
            (x, y) =>
              y.won - x.won ||
              x.lost - y.lost ||
              rank[x.a]! - rank[y.a]! ||
              rank[x.b]! - rank[y.b]!,
          );
        const locked: { a: number; b: number }[] = [];
        const leads = (from: number, to: number): boolean =>
          from === to || locked.some(({ a, b }) => a === from && leads(b, to));
        for (const { a, b } of majorities) if (!leads(b, a)) locked.push({ a, b });
        const order = orderOf(election, 'ranked_pairs').map((position) => position - 1);
        order.forEach((b, k) => {
          const left = order.slice(k);
          const unbeaten = left.filter((p) => !left.some((a) => a !== p && leads(a, p)));
          expect(unbeaten).toContain(b);
        });
        // No two neighbours stand against the majority.
        order.slice(1).forEach((b, k) => {
          const a = order[k]!;
          expect(over[b * size + a]! > over[a * size + b]!).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out the majority that contradicts stronger ones', () => {
    const ballots = [
      { ranking: [1, 2, 3], weight: 5 },
      { ranking: [2, 3, 1], weight: 4 },
      { ranking: [3, 1, 2], weight: 2 },
    ];
    // 2 over 3 by 9, 1 over 2 by 7, 3 over 1 by 6 against 5.
    const { tiers } = orderProjects({ projects: listOf(3), ballots }, 'ranked_pairs', byId);
    expect(tiers).toEqual([[1], [2], [3]]);
  });

  it('locks equal majorities in order of the fewer voters against, then of the tie order', () => {
    // 1 over 2 by 2 : 0, 2 over 3 by 2 : 1, 3 over 1 by 2 : 1.
    const ballots: RankedBallot[] = [
      { ranking: [1, 2], offered: [1, 2], weight: 2 },
      { ranking: [2, 3], offered: [2, 3], weight: 2 },
      { ranking: [3, 2], offered: [2, 3] },
      { ranking: [3, 1], offered: [1, 3], weight: 2 },
      { ranking: [1, 3], offered: [1, 3] },
    ];
    const election = { projects: listOf(3), ballots };
    // 3 is on six ballots, the others on five: 3 over 1 is locked before 2 over 3, which then contradicts.
    const { order, lotDecided } = orderProjects(election, 'ranked_pairs', byId);
    expect(order).toEqual([3, 1, 2]);
    expect(lotDecided).toBe(false);
  });
});
