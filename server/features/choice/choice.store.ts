import { In } from 'typeorm';
import type { ChoiceAct } from '../../domain/choice/choice-status.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import {
  ChoiceConfirmationEntity,
  ChoiceEntity,
  ChoiceKeyEntity,
  ChoiceProjectEntity,
  ResultEntity,
} from './choice.entity.js';

export type NewChoice = Omit<ChoiceEntity, 'cycle' | 'jamoat'>;
export type NewChoiceProject = Omit<ChoiceProjectEntity, 'choice' | 'proposal'>;
export type NewConfirmation = Omit<ChoiceConfirmationEntity, 'choice' | 'person'>;

export function findChoices(db: Db, ids: readonly string[]): Promise<ChoiceEntity[]> {
  return db.findBy(ChoiceEntity, { id: In([...ids]) });
}

export function findChoicesOfCycles(db: Db, cycleIds: readonly string[]): Promise<ChoiceEntity[]> {
  return db.findBy(ChoiceEntity, { cycleId: In([...cycleIds]) });
}

/** The newest first. */
export function findCounted(db: Db, limit: number): Promise<ChoiceEntity[]> {
  return db.find(ChoiceEntity, {
    where: { status: 'counted' },
    order: { countedAt: 'DESC', id: 'ASC' },
    take: limit,
  });
}

/** Holds the choice in its state; many may at once. Whoever closes it waits for all of them. */
export function shareChoice(tx: Tx, id: string): Promise<ChoiceEntity | null> {
  return tx
    .createQueryBuilder(ChoiceEntity, 'choice')
    .setLock('pessimistic_read')
    .where('choice.id = :id', { id })
    .getOne();
}

/** Holds the choice alone: casting and every other act in it wait. */
export function lockChoice(tx: Tx, id: string): Promise<ChoiceEntity | null> {
  return tx
    .createQueryBuilder(ChoiceEntity, 'choice')
    .setLock('pessimistic_write')
    .where('choice.id = :id', { id })
    .getOne();
}

export async function insertChoice(
  tx: Tx,
  choice: NewChoice,
  key: Buffer,
  projects: readonly NewChoiceProject[],
): Promise<void> {
  await tx.insert(ChoiceEntity, choice);
  await tx.query(`SELECT open_choice_tables($1)`, [choice.id]);
  await insertKey(tx, choice.id, key);
  await tx.insert(ChoiceProjectEntity, [...projects]);
}

export async function updateChoice(
  tx: Tx,
  id: string,
  changes: Partial<Omit<ChoiceEntity, 'id' | 'cycle' | 'jamoat'>>,
): Promise<void> {
  await tx.update(ChoiceEntity, { id }, changes);
}

export function findProjects(db: Db, choiceIds: readonly string[]): Promise<ChoiceProjectEntity[]> {
  return db.find(ChoiceProjectEntity, {
    where: { choiceId: In([...choiceIds]) },
    order: { choiceId: 'ASC', position: 'ASC' },
  });
}

/** Gives the choice its secret. It has one at most. */
export async function insertKey(tx: Tx, choiceId: string, key: Buffer): Promise<void> {
  await tx.insert(ChoiceKeyEntity, { choiceId, key });
}

/** The choice's secret; `null` once it is destroyed. */
export async function findKey(db: Db, choiceId: string): Promise<Buffer | null> {
  return (await db.findOneBy(ChoiceKeyEntity, { choiceId }))?.key ?? null;
}

/** The choice's secret. Throws when it has none any more: whoever asks must not run then. */
export async function readKey(db: Db, choiceId: string): Promise<Buffer> {
  return (await db.findOneByOrFail(ChoiceKeyEntity, { choiceId })).key;
}

export function findConfirmations(
  db: Db,
  choiceIds: readonly string[],
): Promise<ChoiceConfirmationEntity[]> {
  return db.find(ChoiceConfirmationEntity, {
    where: { choiceId: In([...choiceIds]) },
    order: { at: 'ASC', personId: 'ASC' },
  });
}

/** Stores a confirmation; a person who confirms again may correct the digits of the die, nothing else. */
export async function putConfirmation(tx: Tx, confirmation: NewConfirmation): Promise<void> {
  const { choiceId, act, personId, role, seed, at } = confirmation;
  await tx.query(
    `INSERT INTO choice_confirmations (choice_id, act, person_id, role, seed, at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (choice_id, act, person_id) DO UPDATE SET seed = EXCLUDED.seed`,
    [choiceId, act, personId, role, seed, at],
  );
}

/** What somebody confirmed has changed since: the confirmation does not stand any more. */
export async function dropConfirmations(tx: Tx, choiceId: string, act: ChoiceAct): Promise<void> {
  await tx.delete(ChoiceConfirmationEntity, { choiceId, act });
}

export async function insertResult(
  tx: Tx,
  result: Omit<ResultEntity, 'choice' | 'cycle'>,
): Promise<void> {
  await tx.insert(ResultEntity, result);
}
