import { describe, expect, it } from '@jest/globals';
import { type Ballot, makeInstance } from '../instance.js';
import { rational } from '../rational.js';
import { moneyByVillage } from './village-money.js';

describe('money by village', () => {
  const ballots: Ballot[] = [
    { positions: [1], village: 'B' },
    { positions: [2], village: 'B' },
    { positions: [3], village: 'A' },
    { positions: [4] },
  ];
  const instance = makeInstance({
    budget: 100n,
    ballots,
    projects: [
      { id: 'a', position: 1, cost: 10n, village: 'A' },
      { id: 'b', position: 2, cost: 20n, village: 'B' },
      { id: 'c', position: 3, cost: 5n, village: 'C' },
      { id: 'road', position: 4, cost: 40n },
      { id: 'canal', position: 5, cost: 2n, village: '' },
    ],
  });

  it('lists villages of ballots and projects, by resident and by voter, and what is shared', () => {
    expect(moneyByVillage(instance, [1, 2, 4, 5], { A: 4, B: 5, C: 0 })).toEqual({
      villages: [
        {
          village: 'B',
          voters: 2,
          residents: 5,
          money: 20n,
          perResident: rational(4n),
          perVoter: rational(10n),
        },
        {
          village: 'A',
          voters: 1,
          residents: 4,
          money: 10n,
          perResident: rational(5n, 2n),
          perVoter: rational(10n),
        },
        { village: 'C', voters: 0, residents: null, money: 0n, perResident: null, perVoter: null },
      ],
      shared: 42n,
      // Residents of C are not known, and nobody of C voted.
      ratio: { per: 'voter', value: null },
    });
  });

  it('divides the most by the least, per resident where all are known', () => {
    const people = { A: 4, B: 5, C: 10 };
    expect(moneyByVillage(instance, [1, 2, 3], people).ratio).toEqual({
      per: 'resident',
      value: rational(8n),
    });
    expect(moneyByVillage(instance, [1, 2], people).ratio).toEqual({
      per: 'resident',
      value: null,
    });
  });

  it('divides by voters where residents are not known', () => {
    const two = makeInstance({
      budget: 100n,
      ballots: ballots.slice(0, 3),
      projects: [
        { id: 'a', position: 1, cost: 10n, village: 'A' },
        { id: 'b', position: 2, cost: 30n, village: 'B' },
        { id: 'c', position: 3, cost: 5n, village: 'B' },
      ],
    });
    const { ratio, shared } = moneyByVillage(two, [1, 2], { A: 4, toString: 4 });
    expect(ratio).toEqual({ per: 'voter', value: rational(3n, 2n) });
    expect(shared).toBe(0n);
  });

  it('has no ratio without villages', () => {
    const none = makeInstance({ budget: 1n, ballots: [], projects: [] });
    expect(moneyByVillage(none, [], {})).toEqual({
      villages: [],
      shared: 0n,
      ratio: { per: 'resident', value: null },
    });
  });

  it('does not take a name of the language for a population', () => {
    const odd = makeInstance({
      budget: 1n,
      ballots: [{ positions: [], village: 'constructor' }],
      projects: [],
    });
    expect(moneyByVillage(odd, [], {}).villages[0]!.residents).toBeNull();
  });
});
