import pg from 'pg';
import type { FaultChoice, FaultVoter } from './fault-choice.js';
import type { FaultDatabase } from './fault-database.js';

/** Holds the participation of a voter who has cast: the next batch with this voter waits. Answers what lets it go. */
export async function holdVoter(
  database: FaultDatabase,
  choice: FaultChoice,
  voter: FaultVoter,
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query(
    `SELECT 1 FROM participations WHERE choice_id = $1 AND roll_entry_id = $2 FOR UPDATE`,
    [choice.id, voter.rollEntryId],
  );
  return async () => {
    await client.query('COMMIT');
    await client.end();
  };
}
