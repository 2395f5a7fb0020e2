import { describe, expect, it } from '@jest/globals';
import { isFullyApproved, openStep, type StepState } from './approval-step.js';
import { checkPaper, checkReasons } from './decision.js';
import { factsOfApproval } from './phase-facts.js';
import { advance } from '../phase/advance.js';

const steps = (...statuses: StepState['status'][]): StepState[] =>
  (['sddc', 'council', 'district'] as const).map((kind, index) => ({
    kind,
    status: statuses[index] ?? 'pending',
  }));

describe('the steps of an approval', () => {
  it('come one after the other, and none is left once one has returned the version', () => {
    expect(openStep(steps())).toBe('sddc');
    expect(openStep(steps('approved'))).toBe('council');
    expect(openStep(steps('approved', 'approved'))).toBe('district');
    expect(openStep(steps('approved', 'returned'))).toBeNull();
    expect(openStep(steps('approved', 'approved', 'approved'))).toBeNull();
  });

  it('are complete when all three have approved', () => {
    expect(isFullyApproved(steps('approved', 'approved', 'approved'))).toBe(true);
    expect(isFullyApproved(steps('approved', 'approved'))).toBe(false);
    expect(isFullyApproved([])).toBe(false);
  });
});

describe('returning a version', () => {
  it('needs a reason for at least one line', () => {
    expect(checkReasons('returned', [], ['a'])).toMatchObject({
      problem: { code: 'approval.line_reason_missing' },
    });
    expect(checkReasons('returned', [{ lineKey: 'a', reason: ' Too  dear ' }], ['a'])).toEqual({
      ok: true,
      value: [{ lineKey: 'a', reason: 'Too dear' }],
    });
  });

  it.each([
    ['a blank reason', [{ lineKey: 'a', reason: ' ' }], 'common.text_missing'],
    ['too long a reason', [{ lineKey: 'a', reason: 'x'.repeat(1001) }], 'common.text_too_long'],
    ['an unknown line', [{ lineKey: 'z', reason: 'x' }], 'approval.reason_unknown_line'],
    [
      'a line twice',
      [
        { lineKey: 'a', reason: 'x' },
        { lineKey: 'a', reason: 'y' },
      ],
      'approval.reason_twice',
    ],
  ])('is refused with %s', (_name, reasons, code) => {
    expect(checkReasons('returned', reasons, ['a'])).toMatchObject({ problem: { code } });
  });

  it('takes no reasons along with an approval', () => {
    expect(checkReasons('approved', [], ['a']).ok).toBe(true);
    expect(checkReasons('approved', [{ lineKey: 'a', reason: 'x' }], ['a'])).toMatchObject({
      problem: { code: 'approval.reasons_with_approval' },
    });
  });
});

describe('the paper of a decision', () => {
  it('has a number and a day that is not ahead', () => {
    expect(checkPaper({ number: ' № 7 ', date: '2027-02-26' }, '2027-02-26')).toEqual({
      ok: true,
      value: { number: '№ 7', date: '2027-02-26' },
    });
    expect(checkPaper({ number: '', date: '2027-02-26' }, '2027-02-26')).toMatchObject({
      problem: { code: 'common.text_missing' },
    });
    expect(checkPaper({ number: '9'.repeat(61), date: '2027-02-26' }, '2027-02-26')).toMatchObject({
      problem: { code: 'common.text_too_long' },
    });
    expect(checkPaper({ number: '7', date: '2027-02-27' }, '2027-02-26')).toMatchObject({
      problem: { code: 'approval.date_ahead' },
    });
  });
});

describe('what the phase table is told of an approval', () => {
  const state = { phase: 'approval', choiceEnabled: true, consultationEnabled: false } as const;
  const approved = { sddc: 'approved', council: 'approved', district: 'approved' } as const;
  const two = { preparedBy: 'admin', confirmedBy: 'chair' };

  it('lets a returned version go back and an approved one be published by two persons', () => {
    const returned = factsOfApproval({ ...approved, district: 'returned' });
    expect(advance(state, 'return_to_drafting', returned, 'Line 4').ok).toBe(true);
    expect(advance(state, 'publish', factsOfApproval(approved, two)).ok).toBe(true);
  });

  it('lets nothing else through', () => {
    expect(advance(state, 'return_to_drafting', factsOfApproval(approved), 'why').ok).toBe(false);
    expect(advance(state, 'publish', factsOfApproval(approved)).ok).toBe(false);
    const drafting = { ...state, phase: 'drafting' } as const;
    expect(advance(drafting, 'submit_for_approval', factsOfApproval(approved, two)).ok).toBe(false);
  });
});
