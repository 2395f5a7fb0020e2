import { In } from 'typeorm';
import type { Db, Tx } from '../../../platform/db/handles.js';
import {
  BallotBatchEntity,
  PaperMarkEntity,
  PlaceProtocolEntity,
  PollingPlaceEntity,
} from './polling-place.entity.js';

export type NewPlace = Omit<PollingPlaceEntity, 'choice' | 'village'>;
export type NewBatch = Omit<BallotBatchEntity, 'place'>;
export type Protocol = Omit<PlaceProtocolEntity, 'place'>;

export function findPlace(db: Db, id: string): Promise<PollingPlaceEntity | null> {
  return db.findOneBy(PollingPlaceEntity, { id });
}

export function findPlaces(db: Db, choiceIds: readonly string[]): Promise<PollingPlaceEntity[]> {
  return db.find(PollingPlaceEntity, {
    where: { choiceId: In([...choiceIds]) },
    order: { choiceId: 'ASC', number: 'ASC' },
  });
}

/** Holds a place until the transaction ends: whoever writes what lies in its box does so one after the other. */
export function lockPlace(tx: Tx, id: string): Promise<PollingPlaceEntity | null> {
  return tx
    .createQueryBuilder(PollingPlaceEntity, 'place')
    .setLock('pessimistic_write')
    .where('place.id = :id', { id })
    .getOne();
}

export async function insertPlace(tx: Tx, place: NewPlace): Promise<void> {
  await tx.insert(PollingPlaceEntity, place);
}

export async function updatePlace(
  tx: Tx,
  id: string,
  changes: Partial<Omit<NewPlace, 'id' | 'choiceId'>>,
): Promise<void> {
  await tx.update(PollingPlaceEntity, { id }, changes);
}

export function findBatch(db: Db, id: string): Promise<BallotBatchEntity | null> {
  return db.findOneBy(BallotBatchEntity, { id });
}

/** In the order in which they were issued. */
export function findBatches(db: Db, choiceId: string): Promise<BallotBatchEntity[]> {
  return db.find(BallotBatchEntity, { where: { choiceId }, order: { number: 'ASC' } });
}

export async function insertBatch(tx: Tx, batch: NewBatch): Promise<void> {
  await tx.insert(BallotBatchEntity, batch);
}

/** Which of these people are on the lists of which places. */
export function findMarks(
  db: Db,
  choiceId: string,
  rollEntryIds: readonly string[],
): Promise<PaperMarkEntity[]> {
  return db.findBy(PaperMarkEntity, { choiceId, rollEntryId: In([...rollEntryIds]) });
}

/** Puts people on the list of a place; whoever is on it stays. */
export async function insertMarks(
  tx: Tx,
  place: Pick<PollingPlaceEntity, 'id' | 'choiceId'>,
  rollEntryIds: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO paper_marks (choice_id, place_id, roll_entry_id)
     SELECT $1, $2, id FROM unnest($3::uuid[]) AS row (id) ORDER BY id
     ON CONFLICT (place_id, roll_entry_id) DO NOTHING`,
    [place.choiceId, place.id, rollEntryIds],
  );
}

/** Whether the person was on the list of the place. */
export async function deleteMark(tx: Tx, placeId: string, rollEntryId: string): Promise<boolean> {
  const { affected } = await tx.delete(PaperMarkEntity, { placeId, rollEntryId });
  return (affected ?? 0) > 0;
}

export function findProtocols(db: Db, placeIds: readonly string[]): Promise<PlaceProtocolEntity[]> {
  return db.findBy(PlaceProtocolEntity, { placeId: In([...placeIds]) });
}

export async function insertProtocols(tx: Tx, protocols: readonly Protocol[]): Promise<void> {
  if (protocols.length > 0) await tx.insert(PlaceProtocolEntity, [...protocols]);
}

/** Papers issued to and persons on the list of each place. */
export async function countIssuedAndMarked(
  db: Db,
  choiceId: string,
): Promise<readonly { placeId: string; issued: number; marked: number }[]> {
  return await db.query<{ placeId: string; issued: number; marked: number }[]>(
    `SELECT place.id AS "placeId",
            (SELECT coalesce(sum(papers), 0) FROM ballot_batches AS batch
             WHERE batch.choice_id = $1 AND batch.place_id = place.id)::integer AS issued,
            (SELECT count(*) FROM paper_marks AS mark WHERE mark.place_id = place.id)::integer AS marked
     FROM polling_places AS place WHERE place.choice_id = $1`,
    [choiceId],
  );
}
