import type { Db } from '../../../platform/db/handles.js';
import { openBallots } from '../cast/ballot.store.js';
import { commitmentOf, pseudonymOfVoter, withdrawalOf } from '../cast/pseudonym.js';
import { findKeptBallots, type KeptBallots, KeptBallotsSum } from '../restore/kept-ballots.js';

/** What does not agree between the ballots that lie there and what the trail says was handed in. */
export interface BallotCheck {
  readonly ballots: number;
  /** Rows that hold something else than was handed in last. */
  readonly changed: number;
  /** Rows nobody handed in. */
  readonly added: number;
  /** Ballots that were handed in and are not there. */
  readonly removed: number;
  /** Participations of nobody on the roll. */
  readonly strangers: number;
}

const tagDigits = 32;
const commitmentDigits = tagDigits + 64;

export function agrees({ changed, added, removed, strangers }: BallotCheck): boolean {
  return changed === 0 && added === 0 && removed === 0 && strangers === 0;
}

/**
 * Compares every ballot of a choice that is not sealed with its commitment in the trail. Of one voter's ballots the last
 * counts; where two lanes hold some, the last of either. Ballots from before a restore have commitments under a key that is
 * gone: what no commitment knows must be them, all of them and nothing else, by number and digest. Costs two digests a ballot and memory for one commitment each.
 */
export async function checkBallots(db: Db, choiceId: string, key: Buffer): Promise<BallotCheck> {
  const kept = await findKeptBallots(db, choiceId);
  const handedIn = await lastCommitments(db, choiceId, kept);
  const unknown = new KeptBallotsSum();
  let [ballots, changed] = [0, 0];
  for await (const row of openBallots(db, choiceId)) {
    ballots += 1;
    const commitment = commitmentOf(key, row);
    const tag = commitment.slice(0, tagDigits);
    const last = handedIn.get(tag);
    if (!last) unknown.add(row);
    else if (!last.has(commitment)) changed += 1;
    handedIn.delete(tag);
  }
  const added = Math.max(0, unknown.ballots - kept.ballots);
  const gone = Math.max(0, kept.ballots - unknown.ballots);
  if (kept.ballots > 0 && added + gone === 0 && unknown.digest() !== kept.digest) changed += 1;
  const withdrawn = await withdrawnCount(db, choiceId, key, handedIn);
  const strangers = await strangersIn(db, choiceId);
  return { ballots, changed, added, removed: handedIn.size - withdrawn + gone, strangers };
}

/** By tag, the last commitment of every lane under the key of now. */
async function lastCommitments(
  db: Db,
  choiceId: string,
  { lastSeq }: KeptBallots,
): Promise<Map<string, Set<string>>> {
  const lanes = await db.query<{ lane: number; commitments: string }[]>(
    `SELECT lane, string_agg(detail->>'commitments', '' ORDER BY audit_entries.seq) AS commitments FROM audit_entries
     LEFT JOIN unnest($2::integer[], $3::bigint[]) AS before (lane, seq) USING (lane)
     WHERE subject_kind = 'choice' AND subject_id = $1 AND detail ? 'commitments'
       AND audit_entries.seq > coalesce(before.seq, 0) GROUP BY lane`,
    [choiceId, [...lastSeq.keys()], [...lastSeq.values()]],
  );
  const byTag = new Map<string, Set<string>>();
  for (const { commitments } of lanes) {
    const ofLane = new Map<string, string>();
    for (let at = 0; at < commitments.length; at += commitmentDigits) {
      const one = commitments.slice(at, at + commitmentDigits);
      ofLane.set(one.slice(0, tagDigits), one);
    }
    for (const [tag, one] of ofLane) {
      const known = byTag.get(tag);
      if (known) known.add(one);
      else byTag.set(tag, new Set([one]));
    }
  }
  return byTag;
}

/** Of what is not there: how many a withdrawal of the trail explains. Who withdrew is on the roll, so the roll is tried. */
async function withdrawnCount(
  db: Db,
  choiceId: string,
  key: Buffer,
  missing: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<number> {
  if (missing.size === 0) return 0;
  const entries = await db.query<{ id: string }[]>(
    `SELECT roll_entry_id AS id FROM participations WHERE choice_id = $1`,
    [choiceId],
  );
  let count = 0;
  for (const { id } of entries) {
    const withdrawal = withdrawalOf(key, pseudonymOfVoter(key, id));
    if (missing.get(withdrawal.slice(0, tagDigits))?.has(withdrawal) === true) count += 1;
  }
  return count;
}

/** What a foreign key would say, if partitions could have one without holding up the roll. */
async function strangersIn(db: Db, choiceId: string): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM participations AS part
     WHERE part.choice_id = $1
       AND NOT EXISTS (SELECT FROM roll_entries AS entry
                       WHERE entry.choice_id = part.choice_id AND entry.id = part.roll_entry_id)`,
    [choiceId],
  );
  return row?.count ?? 0;
}
