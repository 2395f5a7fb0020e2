import { In, IsNull } from 'typeorm';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { ChoiceSuspensionEntity } from './choice-suspension.entity.js';

/** Choices that take or took ballots, are not sealed, and have no key: what a restored backup leaves. */
export async function choicesWithoutKey(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM choices WHERE status IN ('open', 'closed')
       AND NOT EXISTS (SELECT FROM choice_keys WHERE choice_id = choices.id) ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** In order of their numbers. */
export function findSuspensions(
  db: Db,
  choiceIds: readonly string[],
): Promise<ChoiceSuspensionEntity[]> {
  return db.find(ChoiceSuspensionEntity, {
    where: { choiceId: In([...choiceIds]) },
    order: { choiceId: 'ASC', number: 'ASC' },
  });
}

export async function insertSuspension(tx: Tx, choiceId: string, at: Date): Promise<void> {
  await tx.query(
    `INSERT INTO choice_suspensions (choice_id, number, suspended_at)
     SELECT $1::uuid, coalesce(max(number), 0) + 1, $2::timestamptz FROM choice_suspensions WHERE choice_id = $1`,
    [choiceId, at],
  );
}

export async function endSuspension(
  tx: Tx,
  choiceId: string,
  resumed: Pick<ChoiceSuspensionEntity, 'resumedAt' | 'resumedBy' | 'confirmedBy' | 'keptBallots'>,
): Promise<void> {
  await tx.update(ChoiceSuspensionEntity, { choiceId, resumedAt: IsNull() }, resumed);
}
