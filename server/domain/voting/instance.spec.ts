import { describe, expect, it } from '@jest/globals';
import { countVotes, groupBallots, makeInstance, type Project } from './instance.js';

const projects: readonly Project[] = [
  { id: 'b', position: 2, cost: 20n },
  { id: 'a', position: 1, cost: 10n },
];

describe('what a rule counts', () => {
  it('holds the projects in order of their position', () => {
    const instance = makeInstance({ projects, ballots: [], budget: 5n });
    expect(instance.projects.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('joins identical ballots of different villages and keeps their number', () => {
    const ballots = [
      { positions: [1, 2], village: 'Bolo' },
      { positions: [1] },
      { positions: [1, 2], village: 'Poyon' },
      { positions: [] },
    ];
    const classes = groupBallots(ballots);
    expect(classes).toEqual([
      { positions: [1, 2], weight: 2 },
      { positions: [1], weight: 1 },
      { positions: [], weight: 1 },
    ]);
    expect(countVotes(classes, 3)).toEqual([3, 2, 0]);
  });

  it.each([
    ['a gap in the positions', { projects: projects.slice(0, 1), ballots: [], budget: 1n }],
    ['a ballot out of order', { projects, ballots: [{ positions: [2, 1] }], budget: 1n }],
    ['a ballot with a repetition', { projects, ballots: [{ positions: [1, 1] }], budget: 1n }],
    ['a ballot with an unknown project', { projects, ballots: [{ positions: [3] }], budget: 1n }],
    ['a negative budget', { projects, ballots: [], budget: -1n }],
    ['a free project', { projects: [{ id: 'a', position: 1, cost: 0n }], ballots: [], budget: 1n }],
  ])('throws on %s', (_, parts) => {
    expect(() => makeInstance(parts)).toThrow(RangeError);
  });
});
