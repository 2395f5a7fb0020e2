import { describe, expect, it } from '@jest/globals';
import {
  admitCodeTry,
  admitRegistration,
  admitTry,
  registrationsOfSource,
  triesOfAccount,
  triesOfKnown,
  triesOfSource,
} from './try-limit.js';

const now = new Date('2026-05-01T10:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const times = (count: number, minutes: number) => Array.from({ length: count }, () => ago(minutes));

const stranger = { from: 'stranger', ofPair: [], ofSource: [], ofAccount: [] } as const;
const known = { from: 'known', ofPair: [], ofDay: [] } as const;

describe('tries to sign in', () => {
  it('are let through four failures after each other', () => {
    expect(admitTry({ ...stranger, ofPair: times(4, 1), ofSource: times(4, 1) }, now).ok).toBe(
      true,
    );
  });

  it('stop after five failures for one account from one source, and say when to come back', () => {
    expect(
      admitTry({ ...stranger, ofPair: times(5, 4), ofSource: times(5, 4) }, now),
    ).toMatchObject({
      ok: false,
      problem: {
        code: 'identity.too_many_tries',
        __typename: 'RateLimitProblem',
        details: [{ key: 'minutes', value: '11' }],
      },
    });
  });

  it('go on when the oldest of the five has left the window', () => {
    expect(admitTry({ ...stranger, ofPair: [...times(4, 1), ago(15)] }, now).ok).toBe(true);
  });

  it('stop after fifty failures from one source, whatever the accounts', () => {
    expect(admitTry({ ...stranger, ofSource: times(49, 1) }, now).ok).toBe(true);
    expect(admitTry({ ...stranger, ofSource: times(50, 1) }, now).ok).toBe(false);
  });

  it('for one account stop for a day after thirty failures of strangers, however spread', () => {
    const spread = Array.from({ length: triesOfAccount }, (_, index) => ago(40 * index + 5));
    expect(admitTry({ ...stranger, ofAccount: spread.slice(1) }, now).ok).toBe(true);
    // The oldest is 1,165 minutes old and leaves the day in 275.
    expect(admitTry({ ...stranger, ofAccount: spread }, now)).toMatchObject({
      problem: {
        code: 'identity.too_many_for_account',
        __typename: 'RateLimitProblem',
        details: [{ key: 'hours', value: '5' }],
      },
    });
  });

  it('from a known browser stop after five failures in a row, and after fifty in a day', () => {
    expect(admitTry({ ...known, ofPair: times(4, 1), ofDay: times(49, 600) }, now).ok).toBe(true);
    expect(admitTry({ ...known, ofPair: times(5, 1) }, now).ok).toBe(false);
    expect(admitTry({ ...known, ofDay: times(triesOfKnown, 600) }, now)).toMatchObject({
      problem: { code: 'identity.too_many_tries', details: [{ key: 'minutes', value: '840' }] },
    });
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

describe('personal codes', () => {
  it('that are wrong stop their own network at its limit, for as long as they lie in the window', () => {
    expect(admitCodeTry(times(triesOfSource - 1, 3), now).ok).toBe(true);
    expect(admitCodeTry(times(triesOfSource, 3), now)).toMatchObject({
      problem: { code: 'identity.too_many_tries', details: [{ key: 'minutes', value: '12' }] },
    });
    expect(admitCodeTry(times(triesOfSource, 15), now).ok).toBe(true);
  });
});
