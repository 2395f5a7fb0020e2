import { describe, expect, it } from '@jest/globals';
import { makeInstance } from '../instance.js';
import { ballots, election } from '../../../../test/support/elections.js';
import { typicalBallot, withMoreBallots } from './more-ballots.js';

describe('further ballots', () => {
  const cast = [
    ...ballots(2, [1, 2], 'A'),
    ...ballots(4, [2], 'B'),
    ...ballots(3, [1], 'C'),
    ...ballots(1, [], 'C'),
  ];
  const { electorate } = election(10n, [1n, 1n], cast);

  it('come from the village with most of the supporters, the first among equals', () => {
    expect(electorate.villages[electorate.village[typicalBallot(electorate, 0).like]!]).toBe('C');
    expect(electorate.villages[electorate.village[typicalBallot(electorate, 1).like]!]).toBe('B');
    const even = election(10n, [1n], [...ballots(2, [1], 'A'), ...ballots(2, [1], 'B')]).electorate;
    expect(typicalBallot(even, 0)).toEqual({ like: 0, points: 1 });
  });

  it('give as many points as the supporters on average, rounded down', () => {
    const { electorate: pointed } = makeInstance({
      budget: 1n,
      projects: [{ id: 'a', position: 1, cost: 1n }],
      ballots: [
        { positions: [1], points: [7] },
        { positions: [1], points: [4] },
      ],
    });
    expect(typicalBallot(pointed, 0)).toEqual({ like: 0, points: 5 });
  });

  it('change nothing else', () => {
    expect(withMoreBallots(electorate, 1, 6)).toEqual(
      election(10n, [1n, 1n], [...cast, ...ballots(6, [2], 'B')]).electorate,
    );
  });
});
