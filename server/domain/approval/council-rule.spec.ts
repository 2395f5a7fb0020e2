import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countVotes, decideCouncil } from './council-rule.js';

const count = (deputies: number, votesFor: number, votesAgainst: number, votesAbstain: number) => ({
  deputies,
  votesFor,
  votesAgainst,
  votesAbstain,
});

describe('the vote of the council', () => {
  it('needs two thirds of the deputies', () => {
    expect(decideCouncil(count(15, 9, 0, 0))).toEqual({ quorum: false, present: 9, needed: 10 });
    expect(decideCouncil(count(15, 9, 0, 1))).toMatchObject({ quorum: true, outcome: 'approved' });
    expect(decideCouncil(count(16, 10, 0, 0))).toMatchObject({ quorum: false, needed: 11 });
    expect(decideCouncil(count(0, 0, 0, 0))).toMatchObject({ quorum: false, needed: 1 });
  });

  it('approves by more than half of those present, abstentions counted as present', () => {
    expect(decideCouncil(count(12, 5, 0, 5))).toMatchObject({ outcome: 'returned' });
    expect(decideCouncil(count(12, 6, 0, 5))).toMatchObject({ outcome: 'approved' });
    expect(decideCouncil(count(12, 4, 8, 0))).toMatchObject({ outcome: 'returned' });
  });

  it('never approves with fewer votes for than against', () => {
    const few = fc.nat(40);
    fc.assert(
      fc.property(few, few, few, few, (deputies, votesFor, votesAgainst, votesAbstain) => {
        const decision = decideCouncil({ deputies, votesFor, votesAgainst, votesAbstain });
        const approved = decision.quorum && decision.outcome === 'approved';
        expect(approved && votesFor <= votesAgainst).toBe(false);
      }),
    );
  });

  it('counts the votes that were cast', () => {
    expect(countVotes(5, ['for', 'against', 'for', 'abstain'])).toEqual(count(5, 2, 1, 1));
    expect(() => decideCouncil(count(3, -1, 0, 0))).toThrow(RangeError);
  });
});
