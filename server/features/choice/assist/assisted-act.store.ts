import type { Db, Tx } from '../../../platform/db/handles.js';
import { AssistedActEntity } from './assisted-act.entity.js';

export type NewAssistedAct = Omit<AssistedActEntity, 'choice' | 'village' | 'helper' | 'cast'>;

export async function findAssistedAct(db: Db, id: string): Promise<AssistedActEntity | null> {
  return db.findOneBy(AssistedActEntity, { id });
}

/** False when this id is stored already. Waits for a twin of itself, so that the answer is definite. */
export async function insertAssistedAct(tx: Tx, one: NewAssistedAct): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO assisted_acts (id, choice_id, jamoat_id, village_id, helper_id, witness_name, witness_on_roll, reason,
       reason_words, started_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING 1`,
    [
      ...[one.id, one.choiceId, one.jamoatId, one.villageId, one.helperId, one.witnessName],
      ...[one.witnessOnRoll, one.reason, one.reasonWords, one.startedOn],
    ],
  );
  return rows.length > 0;
}

/** The log of a choice by day. Within a day the order says nothing: when somebody chose is not kept. */
export function findAssistedActs(db: Db, choiceId: string): Promise<AssistedActEntity[]> {
  return db.find(AssistedActEntity, {
    where: { choiceId },
    order: { startedOn: 'ASC', id: 'ASC' },
  });
}
