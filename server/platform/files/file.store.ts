import { In, MoreThan } from 'typeorm';
import type { Db, Tx } from '../db/handles.js';
import { FileEntity } from './file.entity.js';

export function findFiles(db: Db, ids: readonly string[]): Promise<FileEntity[]> {
  return db.findBy(FileEntity, { id: In([...ids]) });
}

export function findFileWithBytes(db: Db, id: string): Promise<FileEntity | null> {
  return db
    .createQueryBuilder(FileEntity, 'file')
    .addSelect('file.bytes')
    .where('file.id = :id', { id })
    .getOne();
}

export function countFilesSince(db: Db, uploadedBy: string, since: Date): Promise<number> {
  return db.countBy(FileEntity, { uploadedBy, uploadedAt: MoreThan(since) });
}

/** Stores the file unless the same bytes are there already; answers the id under which they are kept. */
export async function insertFileOnce(tx: Tx, file: Readonly<FileEntity>): Promise<string> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(FileEntity)
    .values(file)
    .orIgnore()
    .updateEntity(false)
    .execute();
  const kept = await tx.findOneByOrFail(FileEntity, { sha256: file.sha256 });
  return kept.id;
}
