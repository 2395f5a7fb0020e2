import { In, Not } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { JmpEntity, type JmpVersionStatus, JmpVersionEntity } from './jmp.entity.js';

export function findJmps(db: Db, ids: readonly string[]): Promise<JmpEntity[]> {
  return db.findBy(JmpEntity, { id: In([...ids]) });
}

export function findJmpsOfCycles(db: Db, cycleIds: readonly string[]): Promise<JmpEntity[]> {
  return db.findBy(JmpEntity, { cycleId: In([...cycleIds]) });
}

export async function insertJmp(
  tx: Tx,
  jmp: Omit<JmpEntity, 'cycle' | 'jamoat' | 'creator'>,
): Promise<void> {
  await tx.insert(JmpEntity, jmp);
}

export function findVersion(db: Db, id: string): Promise<JmpVersionEntity | null> {
  return db.findOneBy(JmpVersionEntity, { id });
}

/** The newest version of a cycle's plan, whatever its state. */
export function findLatestVersion(db: Db, cycleId: string): Promise<JmpVersionEntity | null> {
  return db
    .createQueryBuilder(JmpVersionEntity, 'version')
    .innerJoin(JmpEntity, 'jmp', 'jmp.id = version.jmpId')
    .where('jmp.cycleId = :cycleId', { cycleId })
    .orderBy('version.number', 'DESC')
    .limit(1)
    .getOne();
}

/** The version, alone in the hands of this transaction. */
export function lockVersion(tx: Tx, id: string): Promise<JmpVersionEntity | null> {
  return tx
    .createQueryBuilder(JmpVersionEntity, 'version')
    .setLock('pessimistic_write')
    .where('version.id = :id', { id })
    .getOne();
}

/** Versions that were sent for approval, oldest first: everybody may read them. */
export function findSubmittedVersions(
  db: Db,
  jmpIds: readonly string[],
): Promise<JmpVersionEntity[]> {
  return db.find(JmpVersionEntity, {
    where: { jmpId: In([...jmpIds]), status: Not<JmpVersionStatus>('draft') },
    order: { number: 'ASC' },
  });
}

export function findVersions(db: Db, ids: readonly string[]): Promise<JmpVersionEntity[]> {
  return db.findBy(JmpVersionEntity, { id: In([...ids]) });
}

export async function insertVersion(
  tx: Tx,
  version: Omit<JmpVersionEntity, 'jmp' | 'basedOn'>,
): Promise<void> {
  await tx.insert(JmpVersionEntity, version);
}

export async function updateVersion(
  tx: Tx,
  id: string,
  changes: Partial<Pick<JmpVersionEntity, 'status' | 'revision' | 'submittedAt'>>,
): Promise<void> {
  await tx.update(JmpVersionEntity, { id }, changes);
}

/** Holds the envelopes of a cycle, so that no ceiling changes under a sum that is being checked. */
export async function lockEnvelopes(tx: Tx, cycleId: string): Promise<void> {
  await tx.query(`SELECT id FROM envelopes WHERE cycle_id = $1 ORDER BY id FOR UPDATE`, [cycleId]);
}
