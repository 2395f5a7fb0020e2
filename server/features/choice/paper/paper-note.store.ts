import { In } from 'typeorm';
import type { BalanceName } from '../../../domain/choice/polling-place.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import {
  BalanceNoteEntity,
  BalanceNoteSignatureEntity,
  PaperIncidentEntity,
  PaperIncidentWordsEntity,
} from './paper-note.entity.js';

export type NewIncident = Omit<PaperIncidentEntity, 'mark' | 'otherPlace'>;
export type NewWords = Omit<PaperIncidentWordsEntity, 'incident' | 'person'>;
export type NewNote = Omit<BalanceNoteEntity, 'place'>;
export type NewSignature = Omit<BalanceNoteSignatureEntity, 'note' | 'person'>;

export async function insertIncidents(tx: Tx, incidents: readonly NewIncident[]): Promise<void> {
  if (incidents.length > 0) await tx.insert(PaperIncidentEntity, [...incidents]);
}

export function findIncident(
  db: Db,
  placeId: string,
  rollEntryId: string,
): Promise<PaperIncidentEntity | null> {
  return db.findOneBy(PaperIncidentEntity, { placeId, rollEntryId });
}

export function findIncidents(db: Db, choiceId: string): Promise<PaperIncidentEntity[]> {
  return db.find(PaperIncidentEntity, {
    where: { choiceId },
    order: { placeId: 'ASC', rollEntryId: 'ASC' },
  });
}

export function findIncidentWords(
  db: Db,
  placeIds: readonly string[],
): Promise<PaperIncidentWordsEntity[]> {
  return db.find(PaperIncidentWordsEntity, {
    where: { placeId: In([...placeIds]) },
    order: { role: 'ASC', personId: 'ASC' },
  });
}

/** What this person has found, in place of what they found before. */
export async function putIncidentWords(tx: Tx, words: NewWords): Promise<void> {
  await tx.upsert(PaperIncidentWordsEntity, words, ['placeId', 'rollEntryId', 'personId']);
}

export function findNotes(db: Db, placeIds: readonly string[]): Promise<BalanceNoteEntity[]> {
  return db.findBy(BalanceNoteEntity, { placeId: In([...placeIds]) });
}

export function findSignatures(
  db: Db,
  placeIds: readonly string[],
): Promise<BalanceNoteSignatureEntity[]> {
  return db.find(BalanceNoteSignatureEntity, {
    where: { placeId: In([...placeIds]) },
    order: { role: 'ASC', personId: 'ASC' },
  });
}

/** A note in place of the one before, whose signatures stand under other words or numbers and go. */
export async function replaceNote(tx: Tx, note: NewNote): Promise<void> {
  await dropSignatures(tx, note.placeId, note.balance);
  await tx.upsert(BalanceNoteEntity, note, ['placeId', 'balance']);
}

async function dropSignatures(tx: Tx, placeId: string, balance: BalanceName): Promise<void> {
  await tx.delete(BalanceNoteSignatureEntity, { placeId, balance });
}

export async function insertSignature(tx: Tx, signature: NewSignature): Promise<void> {
  await tx.insert(BalanceNoteSignatureEntity, signature);
}
