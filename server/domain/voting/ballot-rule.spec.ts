import { describe, expect, it } from '@jest/globals';
import { type ApprovalBallotRule, validateBallot } from './ballot-rule.js';

const rule: ApprovalBallotRule = { kind: 'approval', max: 3, projectCount: 12 };

function codeOf(positions: readonly number[], changed: Partial<ApprovalBallotRule> = {}): string {
  const outcome = validateBallot({ ...rule, ...changed }, positions);
  return outcome.ok ? outcome.value.join(',') : outcome.problem.code;
}

describe('an approval ballot', () => {
  it('comes back in ascending order', () => {
    expect(codeOf([10, 2, 9])).toBe('2,9,10');
  });

  it('may support every project when the rule sets no limit', () => {
    expect(codeOf([4, 3, 2, 1], { max: null })).toBe('1,2,3,4');
  });

  it('is refused when empty, unless the rule allows it', () => {
    expect(codeOf([])).toBe('voting.ballot_empty');
    expect(codeOf([], { allowEmpty: true })).toBe('');
  });

  it.each([[0], [13], [-1], [1.5], [Number.NaN]])(
    'is refused when it names position %p, which is not on the list',
    (position) => {
      expect(codeOf([1, position])).toBe('voting.ballot_unknown_position');
    },
  );

  it('is refused when it names a project twice', () => {
    expect(codeOf([5, 1, 5])).toBe('voting.ballot_repeated_position');
  });

  it('is refused above the limit, with the limit in words', () => {
    const outcome = validateBallot(rule, [1, 2, 3, 4]);
    if (outcome.ok) throw new Error('accepted');
    expect(outcome.problem.code).toBe('voting.ballot_too_many');
    expect(outcome.problem.path).toEqual(['positions']);
    expect(outcome.problem.message).toContain('supports 4 projects, but at most 3');
  });

  it('may support the last project of the list', () => {
    expect(codeOf([12])).toBe('12');
  });

  it.each<[string, readonly number[], { key: string; value: string }[]]>([
    ['voting.ballot_empty', [], []],
    [
      'voting.ballot_unknown_position',
      [1, 13],
      [
        { key: 'position', value: '13' },
        { key: 'projectCount', value: '12' },
      ],
    ],
    ['voting.ballot_repeated_position', [5, 1, 5], [{ key: 'position', value: '5' }]],
  ])('says of %s what it was and where', (code, positions, details) => {
    const outcome = validateBallot(rule, positions);
    expect(outcome).toMatchObject({ ok: false, problem: { code, path: ['positions'], details } });
  });

  it('does not change the list it was given', () => {
    const given = [3, 1];
    validateBallot(rule, given);
    expect(given).toEqual([3, 1]);
  });
});
