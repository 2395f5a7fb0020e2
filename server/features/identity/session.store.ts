import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/db/handles.js';
import { SessionEntity } from './identity.entity.js';

const keptDays = 7;

export async function insertSession(tx: Tx, session: Omit<SessionEntity, 'person'>): Promise<void> {
  await tx.insert(SessionEntity, session);
}

export async function endSession(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.update(SessionEntity, { tokenHash, endedAt: IsNull() }, { endedAt: now });
}

/** Ends every session of a person. */
export async function endSessionsOf(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.update(SessionEntity, { personId, endedAt: IsNull() }, { endedAt: now });
}

/** Forgets the person's sessions that are over for more than a week. */
export async function forgetOldSessions(tx: Tx, personId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  await tx.query(`DELETE FROM sessions WHERE person_id = $1 AND expires_at < $2`, [
    personId,
    before,
  ]);
}

/** Writes down that these sessions are in use; in the order of their keys, so that two servers do not block each other. */
export async function seeSessions(
  tx: Tx,
  tokenHashes: readonly string[],
  now: Date,
): Promise<void> {
  await tx.query(
    `UPDATE sessions SET last_seen_at = $2
     WHERE token_hash IN (SELECT token_hash FROM sessions
                          WHERE token_hash = ANY($1) AND last_seen_at < $2 AND ended_at IS NULL
                          ORDER BY token_hash FOR NO KEY UPDATE)`,
    [tokenHashes, now],
  );
}
