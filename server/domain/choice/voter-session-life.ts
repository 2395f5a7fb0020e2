import type { ChoiceStatus } from './choice-status.js';

/** Phones go from hand to hand, so a session of somebody who chooses with a code ends after so many idle minutes. */
export const voterIdleMinutes = 10;
/** A session with help ends this many minutes after its start, however busy. */
export const assistedMinutes = 10;

export interface VoterSessionLife {
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** Whether somebody fills the ballot in with the voter. */
  readonly assisted: boolean;
}

/** When a session ends by itself if nobody does anything more. */
export function voterSessionEnd({ startedAt, lastSeenAt, assisted }: VoterSessionLife): Date {
  const [from, minutes] = assisted ? [startedAt, assistedMinutes] : [lastSeenAt, voterIdleMinutes];
  return new Date(from.getTime() + minutes * 60_000);
}

/**
 * Whether a session still stands for its voter: in time, and until the seal. A ballot that comes after the close is not
 * taken, but it still comes from somebody, who is put on the list of those who were too late.
 */
export function isVoterSessionLive(
  session: VoterSessionLife,
  choice: { readonly status: ChoiceStatus },
  now: Date,
): boolean {
  return now < voterSessionEnd(session) && ['open', 'suspended', 'closed'].includes(choice.status);
}
