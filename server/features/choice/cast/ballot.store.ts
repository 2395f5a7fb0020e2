import type { PaperRecord } from '../../../domain/choice/paper-protocol.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { BallotEntity } from './ballot.entity.js';

export interface BallotToPut {
  readonly choiceId: string;
  readonly pseudonym: Buffer;
  readonly jamoatId: string;
  readonly villageId: string;
  readonly positions: readonly number[];
}

/** Stores a ballot under its pseudonym, in place of an earlier one. */
export async function putBallot(tx: Tx, ballot: BallotToPut): Promise<void> {
  await tx.query(
    `INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (choice_id, pseudonym) DO UPDATE
     SET positions = EXCLUDED.positions, village_id = EXCLUDED.village_id
     WHERE (ballots.positions, ballots.village_id) IS DISTINCT FROM (EXCLUDED.positions, EXCLUDED.village_id)`,
    [ballot.choiceId, ballot.pseudonym, ballot.jamoatId, ballot.villageId, ballot.positions],
  );
}

/** The ballot under one pseudonym, to tell a repeat from a change. */
export async function findBallot(
  db: Db,
  choiceId: string,
  pseudonym: Buffer,
): Promise<Pick<BallotEntity, 'positions' | 'villageId'> | null> {
  return db.findOneBy(BallotEntity, { choiceId, pseudonym });
}

/** Every ballot of a choice for the count: what is in it and its village, nothing else. */
export async function ballotsToCount(
  db: Db,
  choiceId: string,
): Promise<readonly Pick<BallotEntity, 'positions' | 'villageId'>[]> {
  return await db.query<Pick<BallotEntity, 'positions' | 'villageId'>[]>(
    `SELECT positions, village_id AS "villageId" FROM ballots WHERE choice_id = $1`,
    [choiceId],
  );
}

/**
 * Persons marked on paper and ballots typed from paper. Ballots carry no channel: of all, those are typed that exceed
 * the participations by other channels, each of which left exactly one, but none whoever was counted at a meeting. One statement, so both counts are of one moment.
 */
export async function paperRecord(db: Db, choiceId: string): Promise<PaperRecord> {
  const rows = await db.query<PaperRecord[]>(
    `SELECT (SELECT count(*) FROM participations WHERE choice_id = $1 AND channel = 'paper')::integer AS marked,
            (SELECT count(*) FROM ballots WHERE choice_id = $1)::integer
            - (SELECT count(*) FROM participations WHERE choice_id = $1 AND channel NOT IN ('paper', 'meeting'))::integer AS typed`,
    [choiceId],
  );
  const [row] = rows;
  if (!row) throw new Error('counting gave no row');
  return row;
}
