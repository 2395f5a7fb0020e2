import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { PublicationEntity, PublicationPreparationEntity } from './publication.entity.js';

export type NewPreparation = Omit<PublicationPreparationEntity, 'version' | 'preparer'>;
export type NewPublication = Omit<
  PublicationEntity,
  'version' | 'cycle' | 'jamoat' | 'preparer' | 'confirmer'
>;

export function findPublications(db: Db, ids: readonly string[]): Promise<PublicationEntity[]> {
  return db.findBy(PublicationEntity, { id: In([...ids]) });
}

export function findPublicationsOfCycles(
  db: Db,
  cycleIds: readonly string[],
): Promise<PublicationEntity[]> {
  return db.find(PublicationEntity, {
    where: { cycleId: In([...cycleIds]) },
    order: { number: 'DESC' },
  });
}

/** The newest first. */
export function findPublicationsOfJamoats(
  db: Db,
  jamoatIds: readonly string[],
): Promise<PublicationEntity[]> {
  return db.find(PublicationEntity, {
    where: { jamoatId: In([...jamoatIds]) },
    order: { number: 'DESC' },
  });
}

export function findPublicationOfVersion(
  db: Db,
  versionId: string,
): Promise<PublicationEntity | null> {
  return db.findOneBy(PublicationEntity, { versionId });
}

/** With its whole text. */
export function findWithText(db: Db, id: string): Promise<PublicationEntity | null> {
  return db
    .createQueryBuilder(PublicationEntity, 'publication')
    .addSelect('publication.canonicalJson')
    .where('publication.id = :id', { id })
    .getOne();
}

/** The next number of a jamoat; whoever else publishes there waits until this transaction ends. */
export async function takeNumber(tx: Tx, jamoatId: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publications:' || $1, 0))`, [
    jamoatId,
  ]);
  const [row] = await tx.query<{ number: number }[]>(
    `SELECT coalesce(max(number), 0) + 1 AS number FROM publications WHERE jamoat_id = $1`,
    [jamoatId],
  );
  return row?.number ?? 1;
}

export async function insertPublication(tx: Tx, publication: NewPublication): Promise<void> {
  await tx.insert(PublicationEntity, publication);
}

export function findPreparation(db: Db, id: string): Promise<PublicationPreparationEntity | null> {
  return db.findOneBy(PublicationPreparationEntity, { id });
}

/** The preparation of a version that was made last. */
export function findLastPreparation(
  db: Db,
  versionId: string,
): Promise<PublicationPreparationEntity | null> {
  return db.findOne(PublicationPreparationEntity, {
    where: { versionId },
    order: { sequence: 'DESC' },
  });
}

export async function insertPreparation(tx: Tx, preparation: NewPreparation): Promise<void> {
  await tx.insert(PublicationPreparationEntity, preparation);
}
