import { describe, expect, it } from '@jest/globals';
import { admitRegistration, admitTry, registrationsOfSource } from './try-limit.js';

const now = new Date('2026-05-01T10:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const times = (count: number, minutes: number) => Array.from({ length: count }, () => ago(minutes));

describe('tries to sign in', () => {
  it('are let through four failures after each other', () => {
    expect(admitTry({ ofPair: times(4, 1), ofSource: times(4, 1) }, now).ok).toBe(true);
  });

  it('stop after five failures for one account from one source, and say when to come back', () => {
    expect(admitTry({ ofPair: times(5, 4), ofSource: times(5, 4) }, now)).toMatchObject({
      ok: false,
      problem: {
        code: 'identity.too_many_tries',
        __typename: 'RateLimitProblem',
        details: [{ key: 'minutes', value: '11' }],
      },
    });
  });

  it('go on when the oldest of the five has left the window', () => {
    expect(admitTry({ ofPair: [...times(4, 1), ago(15)], ofSource: [] }, now).ok).toBe(true);
  });

  it('stop after fifty failures from one source, whatever the accounts', () => {
    expect(admitTry({ ofPair: [], ofSource: times(49, 1) }, now).ok).toBe(true);
    expect(admitTry({ ofPair: [], ofSource: times(50, 1) }, now).ok).toBe(false);
  });
});

describe('registrations', () => {
  it('from one source stop at their limit', () => {
    expect(admitRegistration(times(registrationsOfSource - 1, 3), now).ok).toBe(true);
    expect(admitRegistration(times(registrationsOfSource, 3), now)).toMatchObject({
      problem: { code: 'identity.too_many_registrations' },
    });
  });
});
