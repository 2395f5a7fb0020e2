import { In, IsNull } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import {
  RoundCommentEntity,
  RoundConflictEntity,
  RoundPositionEntity,
} from './deliberation.entity.js';

export type NewPosition = Omit<RoundPositionEntity, 'round' | 'jamoat' | 'seat' | 'person'>;
export type NewConflict = Omit<RoundConflictEntity, 'round' | 'seat' | 'person'>;
export type NewComment = Omit<RoundCommentEntity, 'round' | 'jamoat' | 'author' | 'seat'>;

export function findPosition(db: Db, id: string): Promise<RoundPositionEntity | null> {
  return db.findOneBy(RoundPositionEntity, { id });
}

export function findCurrentPosition(
  db: Db,
  roundId: string,
  seatId: string,
): Promise<RoundPositionEntity | null> {
  return db.findOneBy(RoundPositionEntity, { roundId, seatId, supersededAt: IsNull() });
}

/** All that was ever stated, in the order in which it was. */
export function findPositions(db: Db, roundIds: readonly string[]): Promise<RoundPositionEntity[]> {
  return db.find(RoundPositionEntity, {
    where: { roundId: In([...roundIds]) },
    order: { statedAt: 'ASC', id: 'ASC' },
  });
}

export async function insertPositions(tx: Tx, positions: readonly NewPosition[]): Promise<void> {
  if (positions.length > 0) await tx.insert(RoundPositionEntity, [...positions]);
}

export async function supersedePosition(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(RoundPositionEntity, { id }, { supersededAt: at });
}

export function findConflicts(db: Db, roundIds: readonly string[]): Promise<RoundConflictEntity[]> {
  return db.findBy(RoundConflictEntity, { roundId: In([...roundIds]) });
}

export function findConflict(
  db: Db,
  key: { readonly roundId: string; readonly seatId: string; readonly personId: string },
): Promise<RoundConflictEntity | null> {
  return db.findOneBy(RoundConflictEntity, key);
}

export async function insertConflict(tx: Tx, conflict: NewConflict): Promise<void> {
  await tx.insert(RoundConflictEntity, conflict);
}

export function findComment(db: Db, id: string): Promise<RoundCommentEntity | null> {
  return db.findOneBy(RoundCommentEntity, { id });
}

/** Oldest first. */
export function findComments(db: Db, roundIds: readonly string[]): Promise<RoundCommentEntity[]> {
  return db.find(RoundCommentEntity, {
    where: { roundId: In([...roundIds]) },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
}

export async function insertComments(tx: Tx, comments: readonly NewComment[]): Promise<void> {
  if (comments.length > 0) await tx.insert(RoundCommentEntity, [...comments]);
}
