import {
  voterIdleMinutes,
  type VoterSessionLife,
} from '../../../domain/choice/voter-session-life.js';
import type { ChoiceStatus } from '../../../domain/choice/choice-status.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { VoterSessionEntity } from './voter-session.entity.js';

export type NewVoterSession = Omit<VoterSessionEntity, 'rollEntry' | 'code' | 'assistedAct'>;

export interface StoredSession extends VoterSessionLife {
  readonly tokenHash: string;
  readonly choiceId: string;
  readonly rollEntryId: string;
  readonly status: ChoiceStatus;
}

/** The session with what its life depends on; `null` when there is none of this token. */
export async function findVoterSession(db: Db, tokenHash: string): Promise<StoredSession | null> {
  const rows = await db.query<StoredSession[]>(
    `SELECT token_hash AS "tokenHash", choice_id AS "choiceId", roll_entry_id AS "rollEntryId",
            started_at AS "startedAt", last_seen_at AS "lastSeenAt",
            assisted_act_id IS NOT NULL AS assisted, choice.status
     FROM voter_sessions JOIN choices AS choice ON choice.id = choice_id
     WHERE token_hash = $1`,
    [tokenHash],
  );
  return rows[0] ?? null;
}

/** Stores a session and forgets all that have ended by themselves: none may lie about and say when somebody chose. */
export async function insertVoterSession(tx: Tx, session: NewVoterSession): Promise<void> {
  await tx.query(`DELETE FROM voter_sessions WHERE last_seen_at <= $1`, [
    new Date(session.startedAt.getTime() - voterIdleMinutes * 60_000),
  ]);
  await tx.insert(VoterSessionEntity, session);
}

export async function seeVoterSession(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE voter_sessions SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2`,
    [tokenHash, now],
  );
}

export async function deleteVoterSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(VoterSessionEntity, { tokenHash });
}

export async function deleteSessionsOfCode(tx: Tx, codeId: string): Promise<void> {
  await tx.delete(VoterSessionEntity, { codeId });
}

export async function findSessionOfAct(
  db: Db,
  assistedActId: string,
): Promise<VoterSessionEntity | null> {
  return db.findOneBy(VoterSessionEntity, { assistedActId });
}
