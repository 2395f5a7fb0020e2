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
 * The tables are asked by their keys (`= ANY`), never joined: the plan is made once, perhaps when they are empty, and must
 * not read them from end to end when they are full.
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
  SELECT pseudonym, receipt_hash FROM ballots WHERE choice_id = $1 AND pseudonym = ANY($3)
), before AS MATERIALIZED (
  SELECT roll_entry_id, channel, cast_count, kept FROM participations WHERE choice_id = $1 AND roll_entry_id = ANY($2)
), listed AS MATERIALIZED (
  SELECT id AS roll_entry_id FROM roll_entries WHERE choice_id = $1 AND id = ANY($2) FOR KEY SHARE
), session AS MATERIALIZED (
  SELECT token_hash FROM voter_sessions WHERE token_hash = ANY($11) FOR UPDATE
), seen AS MATERIALIZED (
  SELECT input.*, held.id IS NOT NULL AS held, input.day <= held.closes_on AS in_time,
         stored.receipt_hash = input.receipt_hash AS same, before.channel AS channel_before, before.cast_count AS count_before, before.kept,
         input.voter_session IS NULL OR session.token_hash IS NOT NULL AS session, listed.roll_entry_id IS NOT NULL AS listed
  FROM input LEFT JOIN held ON true LEFT JOIN stored USING (pseudonym) LEFT JOIN before USING (roll_entry_id)
    LEFT JOIN listed USING (roll_entry_id) LEFT JOIN session ON session.token_hash = input.voter_session
), fresh AS MATERIALIZED (
  SELECT * FROM seen
  WHERE held AND in_time AND listed AND session AND same IS NOT TRUE
    AND (channel_before IS NULL OR channel_before IN ('web', 'assisted')) AND kept IS NOT TRUE
    AND (expected IS NULL OR expected = coalesce(count_before, 0))
), part AS (
  INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, cast_count, day)
  SELECT $1, roll_entry_id, $12, channel, coalesce(count_before, 0) + 1, day FROM fresh ORDER BY roll_entry_id
  ON CONFLICT (choice_id, roll_entry_id) DO UPDATE
    SET channel = EXCLUDED.channel, cast_count = EXCLUDED.cast_count, day = EXCLUDED.day
    WHERE participations.channel IN ('web', 'assisted') AND NOT participations.kept AND participations.cast_count = EXCLUDED.cast_count - 1
  RETURNING roll_entry_id, cast_count
), put AS (
  INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions, receipt_hash)
  SELECT $1, pseudonym, $12, village_id, positions::smallint[], receipt_hash
  FROM fresh JOIN part USING (roll_entry_id) ORDER BY pseudonym
  ON CONFLICT (choice_id, pseudonym) DO UPDATE
    SET village_id = EXCLUDED.village_id, positions = EXCLUDED.positions, receipt_hash = EXCLUDED.receipt_hash
), used AS (
  DELETE FROM voter_sessions
  WHERE token_hash = ANY(ARRAY(SELECT voter_session FROM fresh JOIN part USING (roll_entry_id) WHERE channel = 'assisted'))
  RETURNING assisted_act_id
), acted AS (
  UPDATE assisted_acts SET handed_in = true WHERE id = ANY(ARRAY(SELECT assisted_act_id FROM used))
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
SELECT held, in_time, same, part.cast_count AS written, channel_before AS channel, count_before AS before, kept, entry.hash, session, listed
FROM seen LEFT JOIN part USING (roll_entry_id) LEFT JOIN entry ON true
ORDER BY ord`);

/** One row of the answer, in the order of the input. */
export interface CastRow {
  readonly held: boolean;
  readonly in_time: boolean | null;
  readonly same: boolean | null;
  readonly written: number | null;
  readonly channel: string | null;
  readonly before: number | null;
  /** The voter's ballot is from before a restore. */
  readonly kept: boolean | null;
  readonly hash: Buffer | null;
  /** False: it came from a session with a code or with help that has ended. */
  readonly session: boolean;
  /** False: the line was struck off the roll meanwhile. */
  readonly listed: boolean;
}
