import { describe, expect, it } from '@jest/globals';
import { draftFromCommittee, draftFromResult } from './draft-order.js';

const shortlist = ['a', 'b', 'c', 'd'].map((proposalId) => ({ proposalId, costMinor: 100n }));

describe('the first draft of a plan', () => {
  it('takes the winners in the order of the result at the cost of the ballot list, the others as reserve', () => {
    const winners = [
      { proposalId: 'c', rank: 1, costMinor: 90n },
      { proposalId: 'a', rank: 2, costMinor: 100n },
    ];
    expect(draftFromResult(winners, shortlist)).toEqual([
      { proposalId: 'c', rank: 1, reserve: false, costMinor: 90n },
      { proposalId: 'a', rank: 2, reserve: false, costMinor: 100n },
      { proposalId: 'b', rank: null, reserve: true, costMinor: 100n },
      { proposalId: 'd', rank: null, reserve: true, costMinor: 100n },
    ]);
  });

  it('takes the order of the committee where there was no choice', () => {
    const drafted = draftFromCommittee(['d', 'b'], shortlist);
    expect(
      drafted.ok && drafted.value.map((one) => [one.proposalId, one.rank, one.reserve]),
    ).toEqual([
      ['d', 1, false],
      ['b', 2, false],
      ['a', null, true],
      ['c', null, true],
    ]);
  });

  it.each([
    ['no order', [], 'jmp.order_missing'],
    ['a proposal twice', ['a', 'a'], 'jmp.order_twice'],
    ['a proposal that is not shortlisted', ['a', 'x'], 'jmp.order_unknown_proposal'],
  ])('refuses %s', (_name, order, code) => {
    expect(draftFromCommittee(order, shortlist)).toMatchObject({ ok: false, problem: { code } });
  });
});
