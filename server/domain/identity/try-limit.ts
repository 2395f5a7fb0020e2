import { type Outcome, refusal, success } from '../outcome.js';

/** The short window of failed tries, in minutes. */
export const tryWindowMinutes = 15;
/** The long window of failed tries, in hours; older tries are forgotten. */
export const tryDayHours = 24;
/** Failed tries allowed in the short window for one account from one network, or from one known browser. */
export const triesOfPair = 5;
/** Failed tries allowed in the short window from one network, whatever the accounts. Many people may share one network. */
export const triesOfSource = 50;
/**
 * Failed tries allowed in a day for one account from all browsers together that never signed in to it: guessing
 * from however many networks reaches 1.1 % of the million PINs in a year.
 */
export const triesOfAccount = 30;
/** Failed tries allowed in a day for one account from one browser that signed in to it before. */
export const triesOfKnown = 50;
/** Registrations allowed from one network in the short window. */
export const registrationsOfSource = 100;

/** Instants of failures that count, each list newest first. */
export type RecentTries =
  | {
      /** From a browser that never signed in to this account. */
      readonly from: 'stranger';
      /** For this account from this network, since its last success there. */
      readonly ofPair: readonly Date[];
      /** From this network, whatever the accounts. */
      readonly ofSource: readonly Date[];
      /** For this account from every stranger, since its secret was last changed. */
      readonly ofAccount: readonly Date[];
    }
  | {
      /** From a browser that signed in to this account before: nobody else's failures count. */
      readonly from: 'known';
      /** From this browser since its last success. */
      readonly ofPair: readonly Date[];
      /** From this browser. */
      readonly ofDay: readonly Date[];
    };

/**
 * Whether one more try may be looked at. Past the limit not even the right secret is accepted, so guessing tells nothing.
 * Problems: `identity.too_many_tries` with the minutes to wait, `identity.too_many_for_account` with the hours.
 */
export function admitTry(tries: RecentTries, now: Date): Outcome<undefined> {
  const day = tryDayHours * 60;
  if (tries.from === 'stranger') {
    const account = minutesToWait(tries.ofAccount, triesOfAccount, day, now);
    if (account > 0) {
      const hours = Math.ceil(account / 60);
      return refusal('identity.too_many_for_account', { details: { hours } });
    }
  }
  const wait = Math.max(
    minutesToWait(tries.ofPair, triesOfPair, tryWindowMinutes, now),
    tries.from === 'stranger'
      ? minutesToWait(tries.ofSource, triesOfSource, tryWindowMinutes, now)
      : minutesToWait(tries.ofDay, triesOfKnown, day, now),
  );
  return wait === 0
    ? success(undefined)
    : refusal('identity.too_many_tries', { details: { minutes: wait } });
}

/** Whether one more person may be registered from a source with these registrations, newest first. */
export function admitRegistration(ofSource: readonly Date[], now: Date): Outcome<undefined> {
  const wait = minutesToWait(ofSource, registrationsOfSource, tryWindowMinutes, now);
  return wait === 0
    ? success(undefined)
    : refusal('identity.too_many_registrations', { details: { minutes: wait } });
}

/**
 * Whether one more personal code may be looked at from a source with these wrong ones, newest first. A code has no account
 * to lock: whoever holds the right one is hindered by the wrong ones of their own network alone.
 */
export function admitCodeTry(ofSource: readonly Date[], now: Date): Outcome<undefined> {
  const wait = minutesToWait(ofSource, triesOfSource, tryWindowMinutes, now);
  return wait === 0
    ? success(undefined)
    : refusal('identity.too_many_tries', { details: { minutes: wait } });
}

/** Whole minutes until fewer than `limit` of these instants lie in the window; 0 when that is so now. */
function minutesToWait(
  newestFirst: readonly Date[],
  limit: number,
  windowMinutes: number,
  now: Date,
): number {
  const windowMs = windowMinutes * 60_000;
  const inWindow = newestFirst.filter((at) => now.getTime() - at.getTime() < windowMs);
  const decisive = inWindow[limit - 1];
  if (decisive === undefined) return 0;
  return Math.max(1, Math.ceil((decisive.getTime() + windowMs - now.getTime()) / 60_000));
}
