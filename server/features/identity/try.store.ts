import {
  registrationsOfSource,
  triesOfPair,
  triesOfSource,
  tryWindowMinutes,
  type RecentTries,
} from '../../domain/identity/try-limit.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { SignInTryEntity } from './identity.entity.js';

/** One source's tries are judged one after another, so that many at once do not all slip under the limit. */
export async function lockSource(tx: Tx, source: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1795000300))`, [source]);
}

interface AtRow {
  readonly at: Date;
}

function windowStart(now: Date): Date {
  return new Date(now.getTime() - tryWindowMinutes * 60_000);
}

/** The failures that count for this account and source: those of the pair since its last success, and all of the source. */
export async function recentTries(
  db: Db,
  source: string,
  loginHash: string,
  now: Date,
): Promise<RecentTries> {
  const since = windowStart(now);
  const ofPair = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries
      WHERE source = $1 AND login_hash = $2 AND purpose = 'sign_in' AND NOT succeeded AND at > $3
        AND id > coalesce((SELECT max(id) FROM sign_in_tries
          WHERE source = $1 AND login_hash = $2 AND purpose = 'sign_in' AND succeeded AND at > $3), 0)
      ORDER BY at DESC LIMIT $4`,
    [source, loginHash, since, triesOfPair],
  );
  const ofSource = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries
      WHERE source = $1 AND purpose = 'sign_in' AND NOT succeeded AND at > $2 ORDER BY at DESC LIMIT $3`,
    [source, since, triesOfSource],
  );
  return { ofPair: ofPair.map((row) => row.at), ofSource: ofSource.map((row) => row.at) };
}

export async function recentRegistrations(db: Db, source: string, now: Date): Promise<Date[]> {
  const rows = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries WHERE source = $1 AND purpose = 'register' AND at > $2 ORDER BY at DESC LIMIT $3`,
    [source, windowStart(now), registrationsOfSource],
  );
  return rows.map((row) => row.at);
}

/** Writes a try down and forgets those older than a day. */
export async function insertTry(tx: Tx, one: Omit<SignInTryEntity, 'id'>): Promise<void> {
  await tx.insert(SignInTryEntity, one);
  await tx.query(`DELETE FROM sign_in_tries WHERE at < $1`, [
    new Date(one.at.getTime() - 86_400_000),
  ]);
}
