import { describe, expect, it } from '@jest/globals';
import { checkFranchise, latestResidence, usualFranchise } from './franchise.js';

describe('who may take part', () => {
  it('is 18 and lives there, and no hands are counted, unless a charter says otherwise', () => {
    expect(usualFranchise).toEqual({
      votingAge: 18,
      residenceMonths: 0,
      handCounting: false,
      tellersVote: false,
    });
  });

  it('is refused with the age or the months that nobody means', () => {
    const code = (changes: object) => {
      const outcome = checkFranchise({ ...usualFranchise, ...changes });
      return outcome.ok ? null : [outcome.problem.code, outcome.problem.path?.join()];
    };
    for (const votingAge of [14, 18, 25]) expect(code({ votingAge })).toBeNull();
    for (const votingAge of [13, 26, 17.5, Number.NaN])
      expect(code({ votingAge })).toEqual(['cycle.voting_age', 'votingAge']);
    for (const residenceMonths of [0, 60]) expect(code({ residenceMonths })).toBeNull();
    for (const residenceMonths of [-1, 61, 1.5])
      expect(code({ residenceMonths })).toEqual(['cycle.residence_months', 'residenceMonths']);
  });

  it('goes back whole months, to the last day of a shorter one', () => {
    expect(latestResidence('2027-03-31', 0)).toBe('2027-03-31');
    expect(latestResidence('2027-03-31', 1)).toBe('2027-02-28');
    expect(latestResidence('2028-03-31', 1)).toBe('2028-02-29');
    expect(latestResidence('2027-03-15', 6)).toBe('2026-09-15');
    expect(latestResidence('2027-01-10', 13)).toBe('2025-12-10');
  });
});
