import { MoreThan } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { PasswordLinkEntity } from './identity.entity.js';

export type NewPasswordLink = Omit<PasswordLinkEntity, 'person'>;

/** A person has one open link: a newer one takes the place of the last. */
export async function putPasswordLink(tx: Tx, link: NewPasswordLink): Promise<void> {
  await tx.upsert(PasswordLinkEntity, link, ['personId']);
}

export function findPasswordLink(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<PasswordLinkEntity | null> {
  return db.findOneBy(PasswordLinkEntity, { tokenHash, expiresAt: MoreThan(now) });
}

/** Uses the link up; false when it is unknown, used, replaced or too old. */
export async function spendPasswordLink(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const { affected } = await tx.delete(PasswordLinkEntity, { tokenHash, expiresAt: MoreThan(now) });
  return affected === 1;
}

/** Whoever has just chosen a secret needs no open link any more. */
export async function dropPasswordLink(tx: Tx, personId: string): Promise<void> {
  await tx.delete(PasswordLinkEntity, { personId });
}
