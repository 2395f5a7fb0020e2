import { type Outcome, refusal, success } from '../outcome.js';

/** Failed tries looked at, in minutes. */
export const tryWindowMinutes = 15;
/** Failed tries allowed for one account from one source. Another source does not count: nobody can lock another out. */
export const triesOfPair = 5;
/** Failed tries allowed from one source, whatever the accounts. Many people may share one network. */
export const triesOfSource = 50;
/** Registrations allowed from one source in the window. */
export const registrationsOfSource = 100;

export interface RecentTries {
  /** Instants of failures for this account and source since its last success, newest first. */
  readonly ofPair: readonly Date[];
  /** Instants of failures from this source, newest first. */
  readonly ofSource: readonly Date[];
}

/** Whether one more try may be looked at. Past the limit not even the right secret is accepted, so guessing tells nothing. */
export function admitTry(tries: RecentTries, now: Date): Outcome<undefined> {
  const wait = Math.max(
    minutesToWait(tries.ofPair, triesOfPair, now),
    minutesToWait(tries.ofSource, triesOfSource, now),
  );
  return wait === 0
    ? success(undefined)
    : refusal('identity.too_many_tries', { details: { minutes: wait } });
}

/** Whether one more person may be registered from a source with these registrations, newest first. */
export function admitRegistration(ofSource: readonly Date[], now: Date): Outcome<undefined> {
  const wait = minutesToWait(ofSource, registrationsOfSource, now);
  return wait === 0
    ? success(undefined)
    : refusal('identity.too_many_registrations', { details: { minutes: wait } });
}

/** Whole minutes until fewer than `limit` of these instants lie in the window; 0 when that is so now. */
function minutesToWait(newestFirst: readonly Date[], limit: number, now: Date): number {
  const windowMs = tryWindowMinutes * 60_000;
  const inWindow = newestFirst.filter((at) => now.getTime() - at.getTime() < windowMs);
  const decisive = inWindow[limit - 1];
  if (decisive === undefined) return 0;
  return Math.max(1, Math.ceil((decisive.getTime() + windowMs - now.getTime()) / 60_000));
}
