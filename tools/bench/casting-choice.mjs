import { randomBytes } from 'node:crypto';

/** The token of the n-th voter; the database keeps only its hash. */
export const tokenOf = (index) => `bench-${String(index).padStart(8, '0')}`;

/**
 * Puts voters on the roll of the open choice of the demonstration: people with a live session and the role of residents who have not taken part.
 * Written by the owner of the tables; casting then meets the rows it would meet in life.
 */
export async function addVoters(client, choiceId, from, count) {
  await client.query(
    `WITH place AS (
       SELECT choices.jamoat_id, (SELECT array_agg(id ORDER BY id) FROM villages WHERE jamoat_id = choices.jamoat_id) AS villages
       FROM choices WHERE id = $1
     ), made AS (
       INSERT INTO persons (id, display_name, search_text, village_id, jamoat_id, language, registered_at, confirmed_at, confirmation_reference)
       SELECT gen_random_uuid(), 'bench ' || n, 'bench ' || n, villages[1 + n % cardinality(villages)], jamoat_id, 'tg', now(), now(), 'bench'
       FROM place, generate_series($2::integer, $2::integer + $3::integer - 1) AS n
       RETURNING id, display_name, village_id, jamoat_id
     ), entry AS (
       INSERT INTO roll_entries (id, choice_id, jamoat_id, person_id, village_id, name)
       SELECT gen_random_uuid(), $1, jamoat_id, id, village_id, display_name FROM made
     ), role AS (
       INSERT INTO role_grants (id, person_id, code, jamoat_id, village_id, granted_at)
       SELECT gen_random_uuid(), id, 'resident', jamoat_id, village_id, now() FROM made
     )
     INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, idle_minutes, expires_at)
     SELECT encode(sha256(convert_to('bench-' || lpad(split_part(display_name, ' ', 2), 8, '0'), 'UTF8')), 'hex'),
            id, now(), now(), 240, now() + interval '12 hours' FROM made`,
    [choiceId, from, count],
  );
}

const rowsAtOnce = 100_000;

/** Adds lines of the roll that have taken part, with their ballots, until so many ballots lie in the choice. */
export async function fillBallots(client, choiceId, wanted) {
  for (;;) {
    const { rows } = await client.query(
      `SELECT count(*)::integer AS count FROM ballots WHERE choice_id = $1`,
      [choiceId],
    );
    const count = Math.min(wanted - rows[0].count, rowsAtOnce);
    if (count <= 0) break;
    await client.query(
      `WITH place AS (
         SELECT choices.jamoat_id, (SELECT array_agg(id ORDER BY id) FROM villages WHERE jamoat_id = choices.jamoat_id) AS villages
         FROM choices WHERE id = $1
       ), entry AS (
         INSERT INTO roll_entries (id, choice_id, jamoat_id, list_number, village_id, name)
         SELECT gen_random_uuid(), $1, jamoat_id, 'b' || $3::text || '-' || n, villages[1 + n % cardinality(villages)], 'bench'
         FROM place, generate_series(1, $2::integer) AS n
         RETURNING id, village_id, jamoat_id
       ), part AS (
         INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, day)
         SELECT $1, id, jamoat_id, 'web', current_date FROM entry
       )
       INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions, receipt_hash)
       SELECT $1, uuid_send(gen_random_uuid()), jamoat_id, village_id, '{1,2,3}', sha256(uuid_send(gen_random_uuid())) FROM entry`,
      [choiceId, count, randomBytes(6).toString('hex')],
    );
  }
  await client.query('ANALYZE roll_entries, participations, ballots, persons, sessions');
  await client.query('CHECKPOINT').catch(() => undefined);
}
