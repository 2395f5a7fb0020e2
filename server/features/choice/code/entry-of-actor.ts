import type { Actor } from '../../../domain/policy/actor.js';
import type { Db } from '../../../platform/db/handles.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { findEntryOfPerson, findRollEntry } from '../roll/roll.store.js';

/** The line of a choice's roll this actor stands for, however they came; `null` when there is none. */
export async function entryOfActor(
  db: Db,
  actor: Actor,
  choiceId: string,
): Promise<RollEntryEntity | null> {
  if (actor.kind === 'guest') return null;
  if (actor.kind === 'person') return findEntryOfPerson(db, choiceId, actor.personId);
  return actor.choiceId === choiceId ? findRollEntry(db, actor.rollEntryId) : null;
}
