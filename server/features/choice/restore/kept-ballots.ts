import { createHash } from 'node:crypto';
import type { Db } from '../../../platform/db/handles.js';
import type { StoredBallot } from '../cast/ballot.store.js';

/** What the trail says of the ballots that lay there when the choice was resumed last. */
export interface KeptBallots {
  readonly ballots: number;
  /** SHA-256 over all of them, see `KeptBallotsSum`. */
  readonly digest: string;
  /** By lane of the trail, the number of its last entry with commitments under a key that is gone. */
  readonly lastSeq: ReadonlyMap<number, number>;
}

const none: KeptBallots = { ballots: 0, digest: '', lastSeq: new Map() };

/** Counts ballots and digests what they hold, one by one in the order of their pseudonyms. */
export class KeptBallotsSum {
  private readonly hash = createHash('sha256');
  ballots = 0;

  add({ pseudonym, villageId, positions, receiptHash }: StoredBallot): void {
    const receipt = receiptHash?.toString('hex') ?? '';
    this.hash.update(
      `${pseudonym.toString('hex')}:${villageId}:${positions.join(',')}:${receipt}\n`,
    );
    this.ballots += 1;
  }

  /** In hexadecimal. No row may be added after it. */
  digest(): string {
    return this.hash.digest('hex');
  }
}

/** Nothing kept when the choice was never suspended. */
export async function findKeptBallots(db: Db, choiceId: string): Promise<KeptBallots> {
  const [row] = await db.query<{ ballots: number; digest: string; lanes: string }[]>(
    `SELECT (detail->>'ballots')::integer AS ballots, detail->>'digest' AS digest, detail->>'lanes' AS lanes
     FROM audit_entries WHERE subject_kind = 'choice' AND subject_id = $1 AND act = 'resumeChoice'
     ORDER BY (detail->>'number')::integer DESC LIMIT 1`,
    [choiceId],
  );
  if (!row) return none;
  const lanes = row.lanes.split(' ').filter(Boolean);
  const lastSeq = new Map(
    lanes.map((one) => {
      const [lane, seq] = one.split(':').map(Number);
      return [lane ?? 0, seq ?? 0] as const;
    }),
  );
  return { ballots: row.ballots, digest: row.digest, lastSeq };
}

/** Where every lane stands, as the trail keeps it: `lane:number`, with spaces between. */
export async function lanesWithCommitments(db: Db, choiceId: string): Promise<string> {
  const rows = await db.query<{ lane: number; seq: string }[]>(
    `SELECT lane, max(seq) AS seq FROM audit_entries
     WHERE subject_kind = 'choice' AND subject_id = $1 AND detail ? 'commitments' GROUP BY lane ORDER BY lane`,
    [choiceId],
  );
  return rows.map(({ lane, seq }) => `${String(lane)}:${seq}`).join(' ');
}
