import { describe, expect, it } from '@jest/globals';
import { type ConsentPosition, type ConsentResult, decideByConsent } from './consent-rule.js';
import { againstTheRule, consentObstacles } from './obstacles.js';

function round(seats: number, positions: readonly ConsentPosition[]): ConsentResult {
  return decideByConsent({
    seats: Array.from({ length: seats }, (_, index) => ({
      seatId: String(index),
      filled: true,
      conflict: false,
    })),
    positions: positions.map((position, index) => ({ seatId: String(index), position })),
  });
}

const codes = (result: ConsentResult) => consentObstacles(result).map(({ code }) => code);

describe('what stands against consensus', () => {
  it('is nothing when it is reached', () => {
    expect(codes(round(3, ['agree', 'agree_with_reservation']))).toEqual([]);
  });

  it('names the missing seats of the quorum with their numbers', () => {
    const [obstacle] = consentObstacles(round(9, ['agree', 'agree', 'agree', 'agree', 'agree']));
    expect(obstacle?.message).toBe('5 of 9 seats have stated a position; a quorum needs 6.');
  });

  it('names each obstacle: objection and majority', () => {
    expect(codes(round(3, ['agree', 'abstain', 'object']))).toEqual([
      'deliberation.objection_standing',
      'deliberation.majority_missing',
    ]);
  });

  it('is that nobody is eligible in an empty committee', () => {
    expect(codes(round(0, []))).toEqual(['deliberation.no_eligible_seats']);
  });
});

describe('declaring an outcome', () => {
  it('is open for what the rule computes', () => {
    expect(againstTheRule(round(1, ['agree']), 'reached')).toBeNull();
    expect(againstTheRule(round(1, ['object']), 'not_reached')).toBeNull();
  });

  it('is refused with the first obstacle when consensus is claimed but not reached', () => {
    expect(againstTheRule(round(1, ['object']), 'reached')?.code).toBe(
      'deliberation.objection_standing',
    );
  });

  it('is refused when consensus is reached but denied', () => {
    expect(againstTheRule(round(1, ['agree']), 'not_reached')?.code).toBe(
      'deliberation.rule_says_reached',
    );
  });
});
