import { describe, expect, it } from '@jest/globals';
import { verdicts } from './proposal.js';
import {
  checkReason,
  decideMerge,
  decideVerdict,
  type MergeTarget,
  type ScreenedProposal,
} from './verdict.js';

const proposal: ScreenedProposal = { id: 'a', cycleId: 'c', revision: 2, holdsMerged: [] };
const target: MergeTarget = { id: 'b', cycleId: 'c', mergedIntoNumber: null };

describe('a verdict', () => {
  it.each(verdicts)('%s: only a plain acceptance needs no reason', (verdict) => {
    const checked = checkReason(verdict, ' \n ');
    if (verdict === 'accepted') expect(checked).toEqual({ ok: true, value: null });
    else expect(checked).toMatchObject({ ok: false, problem: { code: 'proposal.reason_missing' } });
  });

  it('has a reason of at most 1000 characters', () => {
    expect(checkReason('rejected', 'ғ'.repeat(1000)).ok).toBe(true);
    expect(checkReason('accepted', 'ғ'.repeat(1001))).toMatchObject({
      problem: { code: 'common.text_too_long' },
    });
  });

  it('follows the one its writer has seen', () => {
    expect(decideVerdict(proposal, 2)).toEqual({ ok: true, value: { revision: 3 } });
    expect(decideVerdict(proposal, 1)).toMatchObject({ problem: { code: 'common.stale' } });
  });
});

describe('a merge', () => {
  const codeOf = (one: Partial<ScreenedProposal>, other: Partial<MergeTarget>) => {
    const decided = decideMerge({ ...proposal, ...one }, { ...target, ...other }, 2);
    return decided.ok ? null : decided.problem.code;
  };

  it('joins two proposals of a cycle that stand for themselves', () => {
    expect(codeOf({}, {})).toBeNull();
  });

  it('joins nothing with itself, with another cycle or in a chain', () => {
    expect(codeOf({}, { id: 'a' })).toBe('proposal.merge_into_itself');
    expect(codeOf({}, { cycleId: 'd' })).toBe('proposal.merge_elsewhere');
    expect(codeOf({}, { mergedIntoNumber: 7 })).toBe('proposal.merge_target_merged');
    expect(codeOf({ holdsMerged: [9, 3] }, {})).toBe('proposal.holds_merged');
    expect(codeOf({ revision: 3 }, {})).toBe('common.stale');
  });
});
