import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { ProgressReportEntity } from './progress-report.entity.js';

export type NewReport = Omit<ProgressReportEntity, 'publication' | 'photo' | 'reporter'>;

export function findReport(db: Db, id: string): Promise<ProgressReportEntity | null> {
  return db.findOneBy(ProgressReportEntity, { id });
}

/** Every report about these plans, the oldest of a line first. */
export function findReports(
  db: Db,
  publicationIds: readonly string[],
): Promise<ProgressReportEntity[]> {
  return db.find(ProgressReportEntity, {
    where: { publicationId: In([...publicationIds]) },
    order: { revision: 'ASC' },
  });
}

/** The number of the last report of a line; 0 for none. */
export async function lastRevision(
  db: Db,
  publicationId: string,
  lineKey: string,
): Promise<number> {
  const last = await db.findOne(ProgressReportEntity, {
    where: { publicationId, lineKey },
    order: { revision: 'DESC' },
  });
  return last?.revision ?? 0;
}

export async function insertReport(tx: Tx, report: NewReport): Promise<void> {
  await tx.insert(ProgressReportEntity, report);
}
