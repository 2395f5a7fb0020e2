import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Participations, ballots and the secret of a choice lie in partitions of their own while it is open, and are copied in a
 * random order into sealed tables when it is sealed; the partitions are dropped with everything the database knew of
 * their order. The days, not the moments, of taking part are kept.
 */
export class Sealing1795000920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setAside(runner);
    await createOpenTables(runner);
    await createSealedTables(runner);
    await createFunctions(runner);
    await fillFromBefore(runner);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'participations, ballots');
    await grantToApp(runner, 'SELECT, INSERT', 'choice_keys');
    await grantToApp(runner, 'SELECT', 'sealed_participations, sealed_ballots, receipts');
    await grantToApp(runner, 'SELECT', 'all_participations');
    await grantToApp(runner, 'SELECT, INSERT', 'late_ballots');
    await grantToApp(runner, 'EXECUTE', 'FUNCTION open_choice_tables(uuid)');
    await grantToApp(runner, 'EXECUTE', 'FUNCTION seal_choice_tables(uuid)');
  }

  /** What was sealed is not unsealed: who took part and the ballots come back, the order and the secret do not. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION seal_choice_tables(uuid)`);
    await runner.query(`DROP FUNCTION open_choice_tables(uuid)`);
    await runner.query(`DROP VIEW all_participations`);
    await runner.query(`
      CREATE TABLE participations_before (
        choice_id uuid NOT NULL,
        roll_entry_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        channel text NOT NULL,
        cast_count integer NOT NULL DEFAULT 1,
        at timestamptz NOT NULL
      ) WITH (fillfactor = 80)`);
    await runner.query(`
      INSERT INTO participations_before (choice_id, roll_entry_id, jamoat_id, channel, cast_count, at)
      SELECT choice_id, roll_entry_id, jamoat_id, channel, cast_count, day FROM participations
      UNION ALL
      SELECT choice_id, roll_entry_id, jamoat_id, channel, 1, day FROM sealed_participations`);
    await runner.query(`
      CREATE TABLE ballots_before (
        choice_id uuid NOT NULL,
        pseudonym bytea NOT NULL,
        jamoat_id text NOT NULL,
        village_id uuid NOT NULL,
        positions smallint[] NOT NULL
      ) WITH (fillfactor = 80)`);
    await runner.query(`
      INSERT INTO ballots_before (choice_id, pseudonym, jamoat_id, village_id, positions)
      SELECT choice_id, pseudonym, jamoat_id, village_id, positions FROM ballots
      UNION ALL
      SELECT choice_id, uuid_send(gen_random_uuid()), jamoat_id, village_id, positions FROM sealed_ballots`);
    await runner.query(`CREATE TABLE choice_keys_before AS SELECT choice_id, key FROM choice_keys`);
    await runner.query(
      `DROP TABLE late_ballots, receipts, sealed_ballots, sealed_participations, ballots, participations, choice_keys`,
    );
    for (const table of ['participations', 'ballots', 'choice_keys']) {
      await runner.query(`ALTER TABLE ${table}_before RENAME TO ${table}`);
    }
    await runner.query(`
      ALTER TABLE participations
        ADD CONSTRAINT participations_pkey PRIMARY KEY (choice_id, roll_entry_id),
        ADD CONSTRAINT participations_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
          REFERENCES roll_entries (choice_id, id),
        ADD CONSTRAINT participations_channel_check CHECK (channel IN ('web', 'paper', 'assisted', 'meeting', 'sms_typed')),
        ADD CONSTRAINT participations_cast_count_check CHECK (cast_count >= 1)`);
    await runner.query(`
      ALTER TABLE ballots
        ADD CONSTRAINT ballots_pkey PRIMARY KEY (choice_id, pseudonym),
        ADD CONSTRAINT ballots_pseudonym_check CHECK (octet_length(pseudonym) = 16),
        ADD CONSTRAINT ballots_positions_check CHECK (positions_ascending(positions))`);
    await runner.query(`
      ALTER TABLE choice_keys
        ALTER COLUMN choice_id SET NOT NULL, ALTER COLUMN key SET NOT NULL,
        ADD CONSTRAINT choice_keys_pkey PRIMARY KEY (choice_id),
        ADD CONSTRAINT choice_keys_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        ADD CONSTRAINT choice_keys_key_check CHECK (octet_length(key) = 32)`);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'ballots');
    await grantToApp(runner, 'SELECT, INSERT', 'choice_keys');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'participations');
  }
}

const moved = ['participations', 'ballots', 'choice_keys'] as const;

async function setAside(runner: QueryRunner): Promise<void> {
  for (const table of moved) {
    await runner.query(`ALTER TABLE ${table} RENAME TO ${table}_before`);
    await runner.query(`ALTER INDEX ${table}_pkey RENAME TO ${table}_before_pkey`);
  }
}

/**
 * No foreign keys: those of a partition would lock the roll whenever a choice is sealed. What they would say is checked
 * when the rows go over into the sealed tables.
 */
async function createOpenTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE participations (
      choice_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      channel text NOT NULL,
      cast_count integer NOT NULL DEFAULT 1,
      web_withdrawn boolean NOT NULL DEFAULT false,
      day date NOT NULL,
      CONSTRAINT participations_pkey PRIMARY KEY (choice_id, roll_entry_id),
      CONSTRAINT participations_channel_check CHECK (channel IN ('web', 'paper', 'assisted', 'meeting', 'sms_typed')),
      CONSTRAINT participations_cast_count_check CHECK (cast_count >= 1)
    ) PARTITION BY LIST (choice_id)`);
  await runner.query(`
    CREATE TABLE ballots (
      choice_id uuid NOT NULL,
      pseudonym bytea NOT NULL,
      jamoat_id text NOT NULL,
      village_id uuid NOT NULL,
      positions smallint[] NOT NULL,
      receipt_hash bytea,
      CONSTRAINT ballots_pkey PRIMARY KEY (choice_id, pseudonym),
      CONSTRAINT ballots_pseudonym_check CHECK (octet_length(pseudonym) = 16),
      CONSTRAINT ballots_positions_check CHECK (positions_ascending(positions)),
      CONSTRAINT ballots_receipt_hash_check CHECK (octet_length(receipt_hash) = 32)
    ) PARTITION BY LIST (choice_id)`);
  await runner.query(`
    CREATE TABLE choice_keys (
      choice_id uuid NOT NULL,
      key bytea NOT NULL,
      CONSTRAINT choice_keys_pkey PRIMARY KEY (choice_id),
      CONSTRAINT choice_keys_key_check CHECK (octet_length(key) = 32)
    ) PARTITION BY LIST (choice_id)`);
}

async function createSealedTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE sealed_participations (
      choice_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      channel text NOT NULL,
      web_withdrawn boolean NOT NULL DEFAULT false,
      day date NOT NULL,
      CONSTRAINT sealed_participations_pkey PRIMARY KEY (choice_id, roll_entry_id),
      CONSTRAINT sealed_participations_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
        REFERENCES roll_entries (choice_id, id)
    )`);
  await runner.query(`
    CREATE TABLE sealed_ballots (
      choice_id uuid NOT NULL,
      number integer NOT NULL,
      jamoat_id text NOT NULL,
      village_id uuid NOT NULL,
      positions smallint[] NOT NULL,
      CONSTRAINT sealed_ballots_pkey PRIMARY KEY (choice_id, number),
      CONSTRAINT sealed_ballots_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT sealed_ballots_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
      CONSTRAINT sealed_ballots_positions_check CHECK (positions_ascending(positions))
    )`);
  await runner.query(`CREATE INDEX sealed_ballots_village_id_idx ON sealed_ballots (village_id)`);
  await runner.query(`
    CREATE TABLE receipts (
      choice_id uuid NOT NULL,
      hash bytea NOT NULL,
      CONSTRAINT receipts_pkey PRIMARY KEY (choice_id, hash),
      CONSTRAINT receipts_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT receipts_hash_check CHECK (octet_length(hash) = 32)
    )`);
  for (const table of ['sealed_participations', 'sealed_ballots', 'receipts']) {
    await runner.query(`
      CREATE TRIGGER ${table}_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }
  await runner.query(`
    CREATE TABLE late_ballots (
      choice_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      day date NOT NULL,
      CONSTRAINT late_ballots_pkey PRIMARY KEY (choice_id, roll_entry_id),
      CONSTRAINT late_ballots_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
        REFERENCES roll_entries (choice_id, id)
    )`);
  await runner.query(`
    CREATE VIEW all_participations AS
      SELECT choice_id, roll_entry_id, jamoat_id, channel, cast_count, web_withdrawn, day FROM participations
      UNION ALL
      SELECT choice_id, roll_entry_id, jamoat_id, channel, 1, web_withdrawn, day FROM sealed_participations`);
}

/** The serving role owns no table: what it may do to partitions are these two acts, each only in its state. */
async function createFunctions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION open_choice_tables(choice uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      parent text;
      part text;
    BEGIN
      IF NOT EXISTS (SELECT FROM choices WHERE id = choice AND status <> 'sealed' AND status <> 'counted') THEN
        RAISE EXCEPTION 'the choice % takes no ballots', choice;
      END IF;
      FOREACH parent IN ARRAY ARRAY['participations', 'ballots', 'choice_keys'] LOOP
        part := parent || '_' || replace(choice::text, '-', '');
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL) WITH (fillfactor = 80)', part, parent);
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES IN (%L)', parent, part, choice);
      END LOOP;
    END $$`);
  await runner.query(`
    CREATE FUNCTION seal_choice_tables(choice uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      parent text;
    BEGIN
      IF NOT EXISTS (SELECT FROM choices WHERE id = choice AND status = 'closed') THEN
        RAISE EXCEPTION 'only a closed choice is sealed';
      END IF;
      INSERT INTO sealed_participations (choice_id, roll_entry_id, jamoat_id, channel, web_withdrawn, day)
        SELECT choice_id, roll_entry_id, jamoat_id, channel, web_withdrawn, day
        FROM participations WHERE choice_id = choice ORDER BY gen_random_uuid();
      INSERT INTO receipts (choice_id, hash)
        SELECT choice_id, receipt_hash FROM ballots
        WHERE choice_id = choice AND receipt_hash IS NOT NULL ORDER BY receipt_hash;
      INSERT INTO sealed_ballots (choice_id, number, jamoat_id, village_id, positions)
        SELECT choice_id, row_number() OVER (), jamoat_id, village_id, positions
        FROM (SELECT * FROM ballots WHERE choice_id = choice ORDER BY gen_random_uuid()) AS shuffled;
      FOREACH parent IN ARRAY ARRAY['participations', 'ballots', 'choice_keys'] LOOP
        EXECUTE format('DROP TABLE %I', parent || '_' || replace(choice::text, '-', ''));
      END LOOP;
    END $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION open_choice_tables(uuid) FROM PUBLIC`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION seal_choice_tables(uuid) FROM PUBLIC`);
}

async function fillFromBefore(runner: QueryRunner): Promise<void> {
  await runner.query(
    `SELECT open_choice_tables(id) FROM choices WHERE status IN ('prepared', 'open', 'closed')`,
  );
  const open = `choice_id IN (SELECT id FROM choices WHERE status IN ('prepared', 'open', 'closed'))`;
  const day = `(at AT TIME ZONE 'Asia/Dushanbe')::date`;
  await runner.query(`
    INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, cast_count, day)
    SELECT choice_id, roll_entry_id, jamoat_id, channel, cast_count, ${day} FROM participations_before WHERE ${open}`);
  await runner.query(`
    INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions)
    SELECT choice_id, pseudonym, jamoat_id, village_id, positions FROM ballots_before WHERE ${open}`);
  await runner.query(`
    INSERT INTO choice_keys (choice_id, key) SELECT choice_id, key FROM choice_keys_before WHERE ${open}`);
  await runner.query(`
    INSERT INTO sealed_participations (choice_id, roll_entry_id, jamoat_id, channel, day)
    SELECT choice_id, roll_entry_id, jamoat_id, channel, ${day} FROM participations_before WHERE NOT ${open}
    ORDER BY gen_random_uuid()`);
  await runner.query(`
    INSERT INTO sealed_ballots (choice_id, number, jamoat_id, village_id, positions)
    SELECT choice_id, row_number() OVER (PARTITION BY choice_id), jamoat_id, village_id, positions
    FROM (SELECT * FROM ballots_before WHERE NOT ${open} ORDER BY gen_random_uuid()) AS shuffled`);
  await runner.query(`DROP TABLE participations_before, ballots_before, choice_keys_before`);
}
