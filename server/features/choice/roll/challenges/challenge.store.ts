import type { Db, Tx } from '../../../../platform/db/handles.js';
import { RollEntryEntity } from '../roll-entry.entity.js';
import { type ChallengeStatus, RollChallengeEntity } from './challenge.entity.js';

export type NewChallenge = Pick<
  RollChallengeEntity,
  | 'id'
  | 'choiceId'
  | 'kind'
  | 'personId'
  | 'name'
  | 'villageId'
  | 'birthYear'
  | 'words'
  | 'filedBy'
  | 'recorded'
  | 'filedAt'
>;

/** Makes what one person files wait for each other, so that they can be counted. */
export async function holdFiler(tx: Tx, choiceId: string, personId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `challenge/${choiceId}/${personId}`,
  ]);
}

export function countFiled(db: Db, choiceId: string, filedBy: string): Promise<number> {
  return db.countBy(RollChallengeEntity, { choiceId, filedBy, recorded: false });
}

export function findChallenge(db: Db, id: string): Promise<RollChallengeEntity | null> {
  return db.findOneBy(RollChallengeEntity, { id });
}

/** The undecided first, then the latest first. */
export function findChallenges(
  db: Db,
  choiceId: string,
  filedBy: string | null,
): Promise<RollChallengeEntity[]> {
  return db.find(RollChallengeEntity, {
    where: { choiceId, ...(filedBy === null ? {} : { filedBy }) },
    order: { filedAt: 'DESC', id: 'ASC' },
    take: 500,
  });
}

export async function insertChallenge(tx: Tx, challenge: NewChallenge): Promise<void> {
  await tx.insert(RollChallengeEntity, challenge);
}

type References = 'choice' | 'person' | 'village' | 'filer' | 'secretary' | 'chair';

/** What one of the two has decided, in the columns of the side. */
export async function putDecision(
  tx: Tx,
  id: string,
  columns: Partial<Omit<RollChallengeEntity, References>>,
): Promise<void> {
  await tx.update(RollChallengeEntity, { id }, columns);
}

export async function settle(
  tx: Tx,
  id: string,
  status: ChallengeStatus,
  rollEntryId: string | null,
): Promise<void> {
  await tx.update(RollChallengeEntity, { id }, { status, rollEntryId });
}

/** Takes a line off the roll; the database lets it be done only for an accepted objection. */
export async function strikeEntry(tx: Tx, choiceId: string, id: string): Promise<void> {
  await tx.delete(RollEntryEntity, { choiceId, id });
}

/** The household is one of the village that was left. */
export async function moveEntry(
  tx: Tx,
  choiceId: string,
  id: string,
  villageId: string,
): Promise<void> {
  await tx.update(RollEntryEntity, { choiceId, id }, { villageId, household: null });
}
