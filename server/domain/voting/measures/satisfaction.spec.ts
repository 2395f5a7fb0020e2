import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greedyByVotes, smallElection } from '../election.fixture.js';
import { makeInstance } from '../instance.js';
import { rational, reduced, zero } from '../rational.js';
import { select } from '../select.js';
import { satisfactionOf } from './satisfaction.js';

describe('satisfaction', () => {
  it('counts voters without a winner and winners per voter, ballot by ballot', () => {
    fc.assert(
      fc.property(smallElection({ points: true }), ({ instance, ballots }) => {
        const tieOrder = { kind: 'cost_score_lex' } as const;
        const { winners } = select(instance, { rule: greedyByVotes, tieOrder });
        const own = ballots.map(({ positions }) => positions.filter((p) => winners.includes(p)));
        expect(satisfactionOf(instance.electorate, winners)).toEqual({
          voters: ballots.length,
          excluded: own.filter((list) => list.length === 0).length,
          averageWinners: reduced(
            rational(BigInt(own.flat().length), BigInt(Math.max(1, ballots.length))),
          ),
        });
      }),
    );
  });

  it('is nothing where nobody voted', () => {
    const { electorate } = makeInstance({ projects: [], ballots: [], budget: 0n });
    expect(satisfactionOf(electorate, [])).toEqual({
      voters: 0,
      excluded: 0,
      averageWinners: zero,
    });
  });
});
