import { IsNull, LessThan } from 'typeorm';
import type { Tx } from '../../platform/db/handles.js';
import { SetupLinkEntity } from './role.entity.js';

const validDays = 7;

function oldest(now: Date): Date {
  return new Date(now.getTime() - validDays * 86_400_000);
}

/** Only one transaction at a time may make the first administrator. */
export async function lockSetup(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(1795000310)`);
}

export async function insertSetupLink(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.delete(SetupLinkEntity, { usedAt: IsNull(), createdAt: LessThan(oldest(now)) });
  await tx.insert(SetupLinkEntity, { tokenHash, createdAt: now, usedAt: null });
}

/** Uses the link up; false when it is unknown, too old or used already. */
export async function spendSetupLink(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const rows = await tx.query<[unknown[], number]>(
    `UPDATE setup_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND created_at > $3
     RETURNING token_hash`,
    [tokenHash, now, oldest(now)],
  );
  return rows[1] === 1;
}
