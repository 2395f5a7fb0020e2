import { describe, expect, it } from '@jest/globals';
import { ballots, election } from '../../../../test/support/elections.js';
import { compareSelections, measure } from './compare.js';

const instance = election(
  100n,
  [60n, 30n, 10n],
  [
    ...ballots(3, [1], 'A'),
    ...ballots(1, [1, 2], 'B'),
    ...ballots(2, [2, 3], 'B'),
    ...ballots(1, [], 'B'),
  ],
);

describe('the measures of a selection', () => {
  it('say what it means for the voters, in all and by village', () => {
    expect(measure(instance, [1, 3])).toEqual({
      winners: [1, 3],
      totalCost: '70',
      excludedVoters: 1,
      averageWinners: '6/7',
      villages: [
        { village: 'A', voters: 3, excludedVoters: 0, averageWinners: '1/1', moneyByVotes: '45/1' },
        { village: 'B', voters: 4, excludedVoters: 1, averageWinners: '3/4', moneyByVotes: '25/1' },
      ],
    });
    expect(measure(instance, [2])).toMatchObject({ excludedVoters: 4, averageWinners: '3/7' });
  });

  it('are nothing without a voter', () => {
    expect(measure(election(5n, [1n], []), [])).toEqual({
      winners: [],
      totalCost: '0',
      excludedVoters: 0,
      averageWinners: '0/1',
      villages: [],
    });
  });
});

describe('two selections beside each other', () => {
  it('show what wins only under the one, in the order of its selection', () => {
    const comparison = compareSelections(instance, { winners: [3, 1] }, { winners: [2, 3] });
    expect(comparison.first).toEqual(measure(instance, [3, 1]));
    expect(comparison.second).toEqual(measure(instance, [2, 3]));
    expect(comparison).toMatchObject({ onlyFirst: [1], onlySecond: [2] });
  });
});
