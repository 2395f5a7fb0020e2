import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { CredentialEntity } from './identity.entity.js';

export type NewCredential = Omit<CredentialEntity, 'person'>;

const rowsAtOnce = 500;

export function findByLogin(db: Db, login: string): Promise<CredentialEntity | null> {
  return db.findOneBy(CredentialEntity, { login });
}

export function findCredentials(db: Db, personIds: readonly string[]): Promise<CredentialEntity[]> {
  return db.findBy(CredentialEntity, { personId: In([...personIds]) });
}

export async function insertCredentials(
  tx: Tx,
  credentials: readonly NewCredential[],
): Promise<void> {
  for (let start = 0; start < credentials.length; start += rowsAtOnce) {
    await tx.insert(CredentialEntity, credentials.slice(start, start + rowsAtOnce));
  }
}

export function lockCredential(tx: Tx, personId: string): Promise<CredentialEntity | null> {
  return tx
    .createQueryBuilder(CredentialEntity, 'credential')
    .setLock('pessimistic_write')
    .where('credential.personId = :personId', { personId })
    .getOne();
}

export async function updateSecret(
  tx: Tx,
  personId: string,
  changes: Pick<CredentialEntity, 'kind' | 'secretHash' | 'mustChange' | 'changedAt'>,
): Promise<void> {
  await tx.update(CredentialEntity, { personId }, changes);
}
