import {
  registrationsOfSource,
  triesOfAccount,
  triesOfKnown,
  triesOfPair,
  triesOfSource,
  tryDayHours,
  tryWindowMinutes,
  type RecentTries,
} from '../../domain/identity/try-limit.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { SignInTryEntity } from './try.entity.js';

/** What a try is counted with. */
export interface TryPlace {
  readonly loginHash: string;
  /** The network. */
  readonly source: string;
  /** The known browser; `null` for a stranger. */
  readonly device: string | null;
  /** When the account's secret was last changed: failures before were guesses at another one. `null`: no such account. */
  readonly secretSince: Date | null;
}

interface AtRow {
  readonly at: Date;
}

const dayMs = tryDayHours * 3_600_000;

function windowStart(now: Date): Date {
  return new Date(now.getTime() - tryWindowMinutes * 60_000);
}

/**
 * Tries that are counted together are judged one after another, so that many at once do not all slip under the limit:
 * those of a known browser; of strangers those from the network, then those at the account, always in this order.
 */
export async function lockTries(tx: Tx, place: TryPlace): Promise<void> {
  if (place.device !== null) return lock(tx, `known ${place.device} ${place.loginHash}`);
  await lockSource(tx, place.source);
  await lock(tx, `account ${place.loginHash}`);
}

export async function lockSource(tx: Tx, source: string): Promise<void> {
  await lock(tx, source);
}

async function lock(tx: Tx, text: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1795000300))`, [text]);
}

/** The failures that count for a try at this place. */
export async function recentTries(db: Db, place: TryPlace, now: Date): Promise<RecentTries> {
  return place.device === null ? ofStranger(db, place, now) : ofKnown(db, place, now);
}

async function ofStranger(db: Db, place: TryPlace, now: Date): Promise<RecentTries> {
  const { loginHash, source, secretSince } = place;
  const since = windowStart(now);
  const dayAgo = new Date(now.getTime() - dayMs);
  return {
    from: 'stranger',
    ofPair: await failures(
      db,
      `device IS NULL AND source = $1 AND login_hash = $2 AND at > $3
        AND id > coalesce((SELECT max(id) FROM sign_in_tries
          WHERE device IS NULL AND source = $1 AND login_hash = $2 AND purpose = 'sign_in' AND succeeded AND at > $3), 0)`,
      [source, loginHash, since],
      triesOfPair,
    ),
    ofSource: await failures(
      db,
      `device IS NULL AND source = $1 AND at > $2`,
      [source, since],
      triesOfSource,
    ),
    ofAccount: await failures(
      db,
      `device IS NULL AND login_hash = $1 AND at > $2`,
      [loginHash, secretSince !== null && secretSince > dayAgo ? secretSince : dayAgo],
      triesOfAccount,
    ),
  };
}

async function ofKnown(db: Db, { loginHash, device }: TryPlace, now: Date): Promise<RecentTries> {
  return {
    from: 'known',
    ofPair: await failures(
      db,
      `device = $1 AND login_hash = $2 AND at > $3
        AND id > coalesce((SELECT max(id) FROM sign_in_tries
          WHERE device = $1 AND login_hash = $2 AND purpose = 'sign_in' AND succeeded AND at > $3), 0)`,
      [device, loginHash, windowStart(now)],
      triesOfPair,
    ),
    ofDay: await failures(
      db,
      `device = $1 AND login_hash = $2 AND at > $3`,
      [device, loginHash, new Date(now.getTime() - dayMs)],
      triesOfKnown,
    ),
  };
}

/** Instants of failed sign-ins that meet the condition, newest first, at most so many. */
async function failures(
  db: Db,
  condition: string,
  parameters: readonly unknown[],
  most: number,
): Promise<Date[]> {
  const rows = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries WHERE purpose = 'sign_in' AND NOT succeeded AND ${condition}
      ORDER BY at DESC LIMIT ${String(most)}`,
    [...parameters],
  );
  return rows.map((row) => row.at);
}

export async function recentRegistrations(db: Db, source: string, now: Date): Promise<Date[]> {
  const rows = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries WHERE source = $1 AND purpose = 'register' AND at > $2 ORDER BY at DESC LIMIT $3`,
    [source, windowStart(now), registrationsOfSource],
  );
  return rows.map((row) => row.at);
}

/** Wrong personal codes from a source, newest first. */
export async function recentWrongCodes(db: Db, source: string, now: Date): Promise<Date[]> {
  const rows = await db.query<AtRow[]>(
    `SELECT at FROM sign_in_tries WHERE source = $1 AND purpose = 'code' AND at > $2 ORDER BY at DESC LIMIT $3`,
    [source, windowStart(now), triesOfSource],
  );
  return rows.map((row) => row.at);
}

/** Writes a try down and forgets those older than a day. */
export async function insertTry(tx: Tx, one: Omit<SignInTryEntity, 'id'>): Promise<void> {
  await tx.insert(SignInTryEntity, one);
  await tx.query(`DELETE FROM sign_in_tries WHERE at < $1`, [new Date(one.at.getTime() - dayMs)]);
}
