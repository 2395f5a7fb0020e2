import { describe, expect, it } from '@jest/globals';
import { ElectorateBuilder } from './electorate.js';
import {
  type Ballot,
  gatherBallots,
  instanceFrom,
  makeInstance,
  type Project,
} from './instance.js';

const projects: readonly Project[] = [
  { id: 'b', position: 2, cost: 20n, village: 'B' },
  { id: 'a', position: 1, cost: 0n },
];

describe('what a rule counts', () => {
  it('holds the projects in order of their position, and does not move those it was given', () => {
    const given = [...projects];
    const instance = makeInstance({ projects: given, ballots: [{ positions: [2] }], budget: 5n });
    expect(instance.projects).toEqual([projects[1], projects[0]]);
    expect(given).toEqual(projects);
    expect(instance.budget).toBe(5n);
    expect(instance.electorate).toEqual(gatherBallots(2, [{ positions: [2] }]));
  });

  it('gathers positions as numbers from 0, a point each unless points are given', () => {
    const { project, points, village, villages, weight } = gatherBallots(3, [
      { positions: [1, 3], village: 'A' },
      { positions: [2, 3], points: [4, 1] },
      { positions: [1, 3], points: [1, 1], village: 'A' },
      { positions: [] },
    ]);
    expect([...project]).toEqual([0, 2, 1, 2]);
    expect([...points]).toEqual([1, 1, 4, 1]);
    expect([...weight]).toEqual([2, 1, 1]);
    expect(villages).toEqual(['A', '']);
    expect([...village]).toEqual([0, 1, 1]);
  });

  it('takes ballots that are gathered already', () => {
    const electorate = new ElectorateBuilder(2).build();
    expect(instanceFrom(projects, electorate, 0n)).toEqual({
      projects: [projects[1], projects[0]],
      electorate,
      budget: 0n,
    });
    expect(() => instanceFrom(projects, new ElectorateBuilder(3).build(), 0n)).toThrow(
      new RangeError('the ballots are on another list of projects'),
    );
  });

  it.each<[string, readonly Project[], bigint, string]>([
    ['a gap in the positions', projects.slice(0, 1), 1n, 'positions are not 1, 2, 3 …'],
    ['a position twice', [projects[1]!, projects[1]!], 1n, 'positions are not 1, 2, 3 …'],
    ['a negative budget', projects, -1n, 'the budget is negative'],
    [
      'a negative cost',
      [{ id: 'a', position: 1, cost: -1n }],
      1n,
      'project a costs less than nothing',
    ],
  ])('throws on %s', (_, list, budget, message) => {
    expect(() => makeInstance({ projects: list, ballots: [], budget })).toThrow(
      new RangeError(message),
    );
  });

  it.each<[string, Ballot, string]>([
    ['a ballot out of order', { positions: [2, 1] }, 'a ballot holds the positions 2, 1'],
    ['a repetition', { positions: [1, 1] }, 'a ballot holds the positions 1, 1'],
    ['an unknown project', { positions: [3] }, 'a ballot holds the positions 3'],
    ['position 0', { positions: [0] }, 'a ballot holds the positions 0'],
    ['half a position', { positions: [1.5] }, 'a ballot holds the positions 1.5'],
    ['no points', { positions: [1], points: [0] }, 'a ballot gives 0 points'],
    ['half a point', { positions: [1], points: [1.5] }, 'a ballot gives 1.5 points'],
    ['points missing', { positions: [1, 2], points: [1] }, 'a ballot gives undefined points'],
  ])('throws on %s', (_, ballot, message) => {
    expect(() => makeInstance({ projects, ballots: [ballot], budget: 1n })).toThrow(
      new RangeError(message),
    );
  });
});
