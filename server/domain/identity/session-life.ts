import type { SecretKind } from './secret.js';

/** Several people share a phone, so whoever came with a PIN is signed out after 10 idle minutes; staff after 60. */
export const idleMinutes = { pin: 10, password: 60 } as const satisfies Record<SecretKind, number>;

/** However busy, a session ends after this many hours. */
export const longestSessionHours = 12;

/** Seeing a session is written down at most this often: reading pages must not write at every click. */
export const seenEverySeconds = 60;

/** Whether a session that nobody ended is still good. */
export function isSessionAlive(
  session: { readonly expiresAt: Date; readonly lastSeenAt: Date; readonly idleMinutes: number },
  now: Date,
): boolean {
  const idleUntil = session.lastSeenAt.getTime() + session.idleMinutes * 60_000;
  return session.expiresAt > now && idleUntil > now.getTime();
}

export function sessionExpiry(createdAt: Date): Date {
  return new Date(createdAt.getTime() + longestSessionHours * 3_600_000);
}
