import { In, Raw } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { CycleEntity, EnvelopeEntity, PhaseMoveEntity } from './cycle.entity.js';

export function findCycles(db: Db, ids: readonly string[]): Promise<CycleEntity[]> {
  return db.findBy(CycleEntity, { id: In([...ids]) });
}

export function findCyclesOfJamoats(db: Db, jamoatIds: readonly string[]): Promise<CycleEntity[]> {
  return db.find(CycleEntity, {
    where: { jamoatId: In([...jamoatIds]) },
    order: { fromYear: 'DESC', createdAt: 'DESC' },
  });
}

/** The cycles of these ids with every other cycle of their jamoats, newest first. */
export function findCyclesWithSiblings(db: Db, ids: readonly string[]): Promise<CycleEntity[]> {
  const jamoatId = Raw(
    (column) => `${column} = ANY (ARRAY(SELECT jamoat_id FROM cycles WHERE id = ANY (:ids)))`,
    { ids },
  );
  return db.find(CycleEntity, {
    where: { jamoatId },
    order: { fromYear: 'DESC', createdAt: 'DESC' },
  });
}

/** Holds the cycle so that it cannot change phase before this transaction ends; many may hold it at once. */
export function shareCycle(tx: Tx, id: string): Promise<CycleEntity | null> {
  return tx
    .createQueryBuilder(CycleEntity, 'cycle')
    .setLock('pessimistic_read')
    .where('cycle.id = :id', { id })
    .getOne();
}

/** Holds the cycle alone: everybody else who needs its phase waits. */
export function lockCycle(tx: Tx, id: string): Promise<CycleEntity | null> {
  return tx
    .createQueryBuilder(CycleEntity, 'cycle')
    .setLock('pessimistic_write')
    .where('cycle.id = :id', { id })
    .getOne();
}

export async function insertCycle(tx: Tx, cycle: Omit<CycleEntity, 'jamoat'>): Promise<void> {
  await tx.insert(CycleEntity, cycle);
}

export async function updateCycle(
  tx: Tx,
  id: string,
  changes: Partial<Omit<CycleEntity, 'id' | 'jamoat' | 'jamoatId'>>,
): Promise<void> {
  await tx.update(CycleEntity, { id }, changes);
}

export async function insertPhaseMove(tx: Tx, move: Omit<PhaseMoveEntity, 'cycle'>): Promise<void> {
  await tx.insert(PhaseMoveEntity, move);
}

export function findPhaseMoves(db: Db, cycleIds: readonly string[]): Promise<PhaseMoveEntity[]> {
  return db.find(PhaseMoveEntity, {
    where: { cycleId: In([...cycleIds]) },
    order: { movedAt: 'ASC' },
  });
}

export function findEnvelopes(db: Db, cycleIds: readonly string[]): Promise<EnvelopeEntity[]> {
  return db.find(EnvelopeEntity, {
    where: { cycleId: In([...cycleIds]) },
    order: { source: 'ASC', label: 'ASC' },
  });
}

export async function insertEnvelope(
  tx: Tx,
  envelope: Omit<EnvelopeEntity, 'cycle'>,
): Promise<void> {
  await tx.insert(EnvelopeEntity, envelope);
}

export async function updateEnvelope(
  tx: Tx,
  { id, ...changes }: Omit<EnvelopeEntity, 'cycle'>,
): Promise<void> {
  await tx.update(EnvelopeEntity, { id }, changes);
}
