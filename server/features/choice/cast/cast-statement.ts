import { prepared } from '../../../platform/db/own-connection.js';

/**
 * Stores many ballots of one choice in one statement, one round trip and one transaction of its own. Every outcome is a
 * row, not an exception. Rows are written in the order of their keys, so that two servers cannot wait for one another.
 *
 * $1 choice · $2 to $11 arrays, one place for each ballot: roll entry, pseudonym, village, positions, SHA-256 of the
 * receipt, how many ballots the form knew of (null: any), channel, day, commitment, voter session (null: a signed-in person) · $12 jamoat ·
 * $13 lane · $14 its next number · $15 the hash before · $16 now · $17 and $18 the text of the entry before and behind the commitments.
 *
 * The line of the roll is held as a foreign key would hold it: it may be struck off until somebody has taken part.
 *
 * A session with help is used up by its ballot; one with a code is held, so that no new code can be issued meanwhile.
 *
 * `FOR SHARE` makes the closing wait for this statement, and this one see the closing: PostgreSQL reads the held row anew
 * when it had to wait for it.
 */
export const castStatement = prepared(`
WITH input AS MATERIALIZED (
  SELECT * FROM unnest($2::uuid[], $3::bytea[], $4::uuid[], $5::text[], $6::bytea[], $7::integer[], $8::text[], $9::date[], $10::text[], $11::text[])
    WITH ORDINALITY AS row (roll_entry_id, pseudonym, village_id, positions, receipt_hash, expected, channel, day, commitment, voter_session, ord)
), held AS MATERIALIZED (
  SELECT id, closes_on FROM choices WHERE id = $1 AND status = 'open' FOR SHARE
), stored AS MATERIALIZED (
  SELECT input.ord, ballots.receipt_hash = input.receipt_hash AS same
  FROM input JOIN ballots ON ballots.choice_id = $1 AND ballots.pseudonym = input.pseudonym
), before AS MATERIALIZED (
  SELECT input.ord, part.channel, part.cast_count
  FROM input JOIN participations AS part ON part.choice_id = $1 AND part.roll_entry_id = input.roll_entry_id
), listed AS MATERIALIZED (
  SELECT input.ord FROM input JOIN roll_entries AS entry ON entry.choice_id = $1 AND entry.id = input.roll_entry_id
  FOR KEY SHARE OF entry
), session AS MATERIALIZED (
  SELECT input.ord FROM input JOIN voter_sessions ON token_hash = input.voter_session FOR UPDATE OF voter_sessions
), fresh AS MATERIALIZED (
  SELECT input.*, coalesce(before.cast_count, 0) AS count_before
  FROM held CROSS JOIN input JOIN listed USING (ord) LEFT JOIN stored USING (ord) LEFT JOIN before USING (ord)
    LEFT JOIN session USING (ord)
  WHERE input.day <= held.closes_on
    AND stored.same IS NOT TRUE
    AND (input.voter_session IS NULL OR session.ord IS NOT NULL)
    AND (before.channel IS NULL OR before.channel IN ('web', 'assisted'))
    AND (input.expected IS NULL OR input.expected = coalesce(before.cast_count, 0))
), part AS (
  INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, cast_count, day)
  SELECT $1, roll_entry_id, $12, channel, count_before + 1, day FROM fresh ORDER BY roll_entry_id
  ON CONFLICT (choice_id, roll_entry_id) DO UPDATE
    SET channel = EXCLUDED.channel, cast_count = EXCLUDED.cast_count, day = EXCLUDED.day
    WHERE participations.channel IN ('web', 'assisted') AND participations.cast_count = EXCLUDED.cast_count - 1
  RETURNING roll_entry_id, cast_count
), put AS (
  INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions, receipt_hash)
  SELECT $1, pseudonym, $12, village_id, positions::smallint[], receipt_hash
  FROM fresh JOIN part USING (roll_entry_id) ORDER BY pseudonym
  ON CONFLICT (choice_id, pseudonym) DO UPDATE
    SET village_id = EXCLUDED.village_id, positions = EXCLUDED.positions, receipt_hash = EXCLUDED.receipt_hash
), used AS (
  DELETE FROM voter_sessions USING fresh JOIN part USING (roll_entry_id)
  WHERE token_hash = fresh.voter_session AND fresh.channel = 'assisted'
  RETURNING assisted_act_id
), acted AS (
  UPDATE assisted_acts SET handed_in = true FROM used WHERE assisted_acts.id = used.assisted_act_id
), words AS (
  SELECT string_agg(commitment, '' ORDER BY commitment COLLATE "C") AS commitments
  FROM fresh JOIN part USING (roll_entry_id)
), entry AS (
  INSERT INTO audit_entries (lane, seq, at, actor_id, act, jamoat_id, subject_kind, subject_id, detail, prev, hash)
  SELECT $13, $14, $16, NULL, 'castBallots', $12, 'choice', $1::text,
         jsonb_build_object('commitments', commitments), $15,
         sha256($15::bytea || convert_to($17 || commitments || $18, 'UTF8'))
  FROM words WHERE commitments IS NOT NULL
  RETURNING hash
)
SELECT held.id IS NOT NULL AS held, input.day <= held.closes_on AS in_time, stored.same, part.cast_count AS written,
       before.channel, before.cast_count AS before, entry.hash,
       input.voter_session IS NULL OR session.ord IS NOT NULL AS session, listed.ord IS NOT NULL AS listed
FROM input LEFT JOIN held ON true LEFT JOIN stored USING (ord) LEFT JOIN before USING (ord) LEFT JOIN session USING (ord) LEFT JOIN listed USING (ord)
  LEFT JOIN part USING (roll_entry_id) LEFT JOIN entry ON true
ORDER BY ord`);

/** One row of the answer, in the order of the input. */
export interface CastRow {
  readonly held: boolean;
  readonly in_time: boolean | null;
  readonly same: boolean | null;
  readonly written: number | null;
  readonly channel: string | null;
  readonly before: number | null;
  readonly hash: Buffer | null;
  /** False: it came from a session with a code or with help that has ended. */
  readonly session: boolean;
  /** False: the line was struck off the roll meanwhile. */
  readonly listed: boolean;
}
