import type { Db, Tx } from '../../../platform/db/handles.js';
import type { CommittedBallot } from './pseudonym.js';
import { BallotEntity } from './ballot.entity.js';

/** The ballot under one pseudonym, to tell a repeat from a change. */
export async function findBallot(
  db: Db,
  choiceId: string,
  pseudonym: Buffer,
): Promise<BallotEntity | null> {
  return db.findOneBy(BallotEntity, { choiceId, pseudonym });
}

/** Every ballot of a sealed choice for the count: what is in it and its village, nothing else; in their random order. */
export async function ballotsToCount(
  db: Db,
  choiceId: string,
): Promise<readonly Pick<BallotEntity, 'positions' | 'villageId'>[]> {
  return await db.query<Pick<BallotEntity, 'positions' | 'villageId'>[]>(
    `SELECT positions, village_id AS "villageId" FROM sealed_ballots WHERE choice_id = $1 ORDER BY number`,
    [choiceId],
  );
}

/** Takes the ballot under one pseudonym out; whether there was one. */
export async function deleteBallot(tx: Tx, choiceId: string, pseudonym: Buffer): Promise<boolean> {
  const { affected } = await tx.delete(BallotEntity, { choiceId, pseudonym });
  return (affected ?? 0) > 0;
}

export type StoredBallot = Pick<
  BallotEntity,
  'pseudonym' | 'villageId' | 'positions' | 'receiptHash'
>;

const readAtOnce = 10_000;

/** Every ballot of a choice that is not sealed, in the order of the pseudonyms. */
export async function* openBallots(db: Db, choiceId: string): AsyncGenerator<StoredBallot> {
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await db.query<StoredBallot[]>(
      `SELECT pseudonym, village_id AS "villageId", positions, receipt_hash AS "receiptHash" FROM ballots
       WHERE choice_id = $1 AND pseudonym > $2 ORDER BY pseudonym LIMIT ${String(readAtOnce)}`,
      [choiceId, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < readAtOnce) return;
    after = last.pseudonym;
  }
}

const rowsAtOnce = 5_000;

/** Stores many new ballots; whoever calls has brought them into an order that tells nothing. */
export async function insertBallots(
  tx: Tx,
  of: { readonly choiceId: string; readonly jamoatId: string },
  ballots: readonly CommittedBallot[],
): Promise<void> {
  for (let start = 0; start < ballots.length; start += rowsAtOnce) {
    const rows = ballots.slice(start, start + rowsAtOnce);
    await tx.query(
      `INSERT INTO ballots (choice_id, jamoat_id, pseudonym, village_id, positions, receipt_hash)
       SELECT $1, $2, pseudonym, village_id, positions::smallint[], receipt_hash
       FROM unnest($3::bytea[], $4::uuid[], $5::text[], $6::bytea[]) AS row (pseudonym, village_id, positions, receipt_hash)`,
      [
        of.choiceId,
        of.jamoatId,
        rows.map(({ pseudonym }) => pseudonym),
        rows.map(({ villageId }) => villageId),
        rows.map(({ positions }) => `{${positions.join(',')}}`),
        rows.map((row) => row.receiptHash),
      ],
    );
  }
}
