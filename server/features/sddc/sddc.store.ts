import { In, IsNull } from 'typeorm';
import type { SeatGroup } from '../../domain/sddc/seat.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { SddcEntity, SeatEntity, SeatTermEntity } from './sddc.entity.js';

export type NewSddc = Omit<SddcEntity, 'jamoat'>;
export type NewSeat = Omit<SeatEntity, 'sddc' | 'jamoat'>;
export type NewTerm = Omit<SeatTermEntity, 'seat' | 'sddc' | 'jamoat' | 'person'>;

export function findSddcs(db: Db, jamoatIds: readonly string[]): Promise<SddcEntity[]> {
  return db.findBy(SddcEntity, { jamoatId: In([...jamoatIds]) });
}

export function findSeat(db: Db, id: string): Promise<SeatEntity | null> {
  return db.findOneBy(SeatEntity, { id });
}

export function findSeatsOf(db: Db, jamoatIds: readonly string[]): Promise<SeatEntity[]> {
  return db.find(SeatEntity, { where: { jamoatId: In([...jamoatIds]) }, order: { number: 'ASC' } });
}

export function findOpenTerms(db: Db, jamoatIds: readonly string[]): Promise<SeatTermEntity[]> {
  return db.findBy(SeatTermEntity, { jamoatId: In([...jamoatIds]), endedAt: IsNull() });
}

export function findTerm(db: Db, id: string): Promise<SeatTermEntity | null> {
  return db.findOneBy(SeatTermEntity, { id });
}

/** Terms that have ended, the last first. */
export function findEndedTerms(db: Db, seatIds: readonly string[]): Promise<SeatTermEntity[]> {
  return db
    .createQueryBuilder(SeatTermEntity, 'term')
    .where('term.seatId IN (:...seatIds)', { seatIds: [...seatIds] })
    .andWhere('term.endedAt IS NOT NULL')
    .orderBy('term.endedAt', 'DESC')
    .addOrderBy('term.id')
    .getMany();
}

/** Holds a term alone: whoever acts for the seat and whoever vacates it wait for each other. */
export function lockTerm(tx: Tx, id: string): Promise<SeatTermEntity | null> {
  return tx
    .createQueryBuilder(SeatTermEntity, 'term')
    .setLock('pessimistic_write')
    .where('term.id = :id', { id })
    .getOne();
}

/** The open term of a person in the committee of a jamoat, held alone. */
export function lockOpenTerm(
  tx: Tx,
  jamoatId: string,
  personId: string,
): Promise<SeatTermEntity | null> {
  return tx
    .createQueryBuilder(SeatTermEntity, 'term')
    .setLock('pessimistic_write')
    .where('term.jamoatId = :jamoatId', { jamoatId })
    .andWhere('term.personId = :personId', { personId })
    .andWhere('term.endedAt IS NULL')
    .getOne();
}

/** The committee of the jamoat; formed by this very call when it had none. */
export async function ensureSddc(tx: Tx, sddc: NewSddc): Promise<string> {
  await tx.query(
    `INSERT INTO sddcs (id, jamoat_id, name_tg, name_ru, name_en, formed_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT sddcs_jamoat_id_once DO NOTHING`,
    [sddc.id, sddc.jamoatId, sddc.nameTg, sddc.nameRu, sddc.nameEn, sddc.formedOn],
  );
  const row = await tx.findOneByOrFail(SddcEntity, { jamoatId: sddc.jamoatId });
  return row.id;
}

export async function insertSeats(tx: Tx, seats: readonly NewSeat[]): Promise<void> {
  await tx.insert(SeatEntity, [...seats]);
}

export async function updateSeat(
  tx: Tx,
  id: string,
  changes: SeatGroup & { readonly number: number },
): Promise<void> {
  await tx.update(SeatEntity, { id }, changes);
}

export async function insertTerms(tx: Tx, terms: readonly NewTerm[]): Promise<void> {
  if (terms.length > 0) await tx.insert(SeatTermEntity, [...terms]);
}

export async function endTerm(
  tx: Tx,
  id: string,
  end: Required<Pick<SeatTermEntity, 'endedOn' | 'endReason' | 'endedBy' | 'endedAt'>>,
): Promise<void> {
  await tx.update(SeatTermEntity, { id }, end);
}
