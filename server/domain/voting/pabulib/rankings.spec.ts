import { describe, expect, it } from '@jest/globals';
import { ElectorateBuilder } from '../electorate.js';
import { ballotsIn } from './any-election.fixture.js';
import { longestList, pointsOfRankings } from './rankings.js';

function lists(...given: readonly (readonly number[])[]) {
  const builder = new ElectorateBuilder(4);
  given.forEach((list, n) => {
    builder.add(list, [1, 1, 1, 1], list.length, n % 2 === 0 ? 'Боло' : 'Поён', n + 1);
  });
  return builder.build();
}

describe('lists in order of preference', () => {
  it('give their places points, the best the most', () => {
    const rankings = lists([3, 0, 2], [1], []);
    expect(longestList(rankings)).toBe(3);
    const electorate = pointsOfRankings(rankings, 3);
    expect([...electorate.score]).toEqual([2, 6, 1, 3]);
    expect([...electorate.votes]).toEqual([1, 2, 1, 1]);
    expect(electorate.voters).toBe(6);
    expect(ballotsIn(electorate)).toEqual(
      [
        '["Боло",[0,2,3],"2,1,3"]',
        ...new Array<string>(2).fill('["Поён",[1],"3"]'),
        ...new Array<string>(3).fill('["Боло",[],""]'),
      ].sort(),
    );
  });

  it('give none from the place on that has no points left', () => {
    const electorate = pointsOfRankings(lists([3, 0, 2], [3, 0, 1]), 2);
    expect([...electorate.score]).toEqual([3, 0, 0, 6]);
    expect([...pointsOfRankings(lists([1]), 0).score]).toEqual([0, 0, 0, 0]);
  });

  it('do not lend their points to other lists', () => {
    expect([...pointsOfRankings(lists([0, 1], [1]), 2).score]).toEqual([2, 5, 0, 0]);
  });

  it('have no longest one when there is none', () => {
    expect(longestList(lists())).toBe(0);
  });
});
