import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

const languages = `'tg', 'ru', 'en', 'und'`;

/** Plans, their versions, the lines of a version and the money each line takes from each envelope. */
export class Jmp1795000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createVersions(runner);
    await createLines(runner);
    await guardSubmittedVersions(runner);
    await grantToApp(runner, 'SELECT, INSERT', 'jmps');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'jmp_versions');
    await grantToApp(
      runner,
      'SELECT, INSERT, UPDATE, DELETE',
      'jmp_line_items, jmp_line_texts, jmp_line_villages, funding_shares',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE funding_shares, jmp_line_villages, jmp_line_texts, jmp_line_items, jmp_versions, jmps`,
    );
    await runner.query(`DROP FUNCTION refuse_change_of_line(), refuse_change_of_line_part()`);
  }
}

async function createVersions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE jmps (
      id uuid NOT NULL,
      cycle_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      order_from text NOT NULL,
      order_reason text,
      order_language text,
      created_by uuid,
      created_at timestamptz NOT NULL,
      CONSTRAINT jmps_pkey PRIMARY KEY (id),
      CONSTRAINT jmps_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
      CONSTRAINT jmps_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT jmps_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons (id),
      CONSTRAINT jmps_cycle_once UNIQUE (cycle_id),
      CONSTRAINT jmps_order_from_check CHECK (order_from IN ('choice', 'committee')),
      CONSTRAINT jmps_order_reason_check CHECK ((order_from = 'committee') = (order_reason IS NOT NULL)
        AND (order_reason IS NULL) = (order_language IS NULL)),
      CONSTRAINT jmps_order_language_check CHECK (order_language IN ('tg', 'ru', 'en'))
    )`);
  await runner.query(`CREATE INDEX jmps_jamoat_id_idx ON jmps (jamoat_id)`);
  await runner.query(`
    CREATE TABLE jmp_versions (
      id uuid NOT NULL,
      jmp_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      number integer NOT NULL,
      status text NOT NULL DEFAULT 'draft',
      based_on_id uuid,
      revision integer NOT NULL DEFAULT 1,
      created_at timestamptz NOT NULL,
      submitted_at timestamptz,
      CONSTRAINT jmp_versions_pkey PRIMARY KEY (id),
      CONSTRAINT jmp_versions_jmp_id_fkey FOREIGN KEY (jmp_id) REFERENCES jmps (id),
      CONSTRAINT jmp_versions_based_on_id_fkey FOREIGN KEY (based_on_id) REFERENCES jmp_versions (id),
      CONSTRAINT jmp_versions_number_once UNIQUE (jmp_id, number),
      CONSTRAINT jmp_versions_number_check CHECK (number > 0),
      CONSTRAINT jmp_versions_revision_check CHECK (revision > 0),
      CONSTRAINT jmp_versions_status_check CHECK (status IN ('draft', 'submitted', 'returned', 'approved', 'published')),
      CONSTRAINT jmp_versions_submitted_check CHECK ((status = 'draft') = (submitted_at IS NULL)),
      CONSTRAINT jmp_versions_based_on_check CHECK ((number = 1) = (based_on_id IS NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX jmp_versions_one_open ON jmp_versions (jmp_id)
     WHERE status IN ('draft', 'submitted', 'approved')`,
  );
}

async function createLines(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE jmp_line_items (
      id uuid NOT NULL,
      version_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      line_key uuid NOT NULL,
      proposal_id uuid,
      rank integer,
      position integer NOT NULL,
      reserve boolean NOT NULL DEFAULT false,
      reason_against_rank text,
      reason_language text,
      language text NOT NULL,
      sector text NOT NULL,
      from_year integer NOT NULL,
      to_year integer NOT NULL,
      cost_minor bigint NOT NULL,
      implementer_id uuid,
      CONSTRAINT jmp_line_items_pkey PRIMARY KEY (id),
      CONSTRAINT jmp_line_items_version_id_fkey FOREIGN KEY (version_id) REFERENCES jmp_versions (id),
      CONSTRAINT jmp_line_items_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT jmp_line_items_implementer_id_fkey FOREIGN KEY (implementer_id) REFERENCES persons (id),
      CONSTRAINT jmp_line_items_key_once UNIQUE (version_id, line_key),
      CONSTRAINT jmp_line_items_position_once UNIQUE (version_id, position) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT jmp_line_items_rank_check CHECK (rank > 0),
      CONSTRAINT jmp_line_items_position_check CHECK (position > 0),
      CONSTRAINT jmp_line_items_reason_check CHECK ((reason_against_rank IS NULL) = (reason_language IS NULL)
        AND char_length(reason_against_rank) BETWEEN 1 AND 1000),
      CONSTRAINT jmp_line_items_reason_language_check CHECK (reason_language IN ('tg', 'ru', 'en')),
      CONSTRAINT jmp_line_items_language_check CHECK (language IN (${languages})),
      CONSTRAINT jmp_line_items_sector_check CHECK (sector IN ('water', 'agriculture', 'education', 'health', 'roads',
        'energy', 'disaster_risk', 'environment', 'livelihoods', 'youth', 'waste', 'governance', 'other')),
      CONSTRAINT jmp_line_items_years_check CHECK (from_year BETWEEN 2000 AND 2200 AND to_year BETWEEN from_year AND 2200),
      CONSTRAINT jmp_line_items_cost_check CHECK (cost_minor BETWEEN 1 AND 1000000000000000)
    )`);
  await runner.query(`CREATE INDEX jmp_line_items_jamoat_id_idx ON jmp_line_items (jamoat_id)`);
  await runner.query(`CREATE INDEX jmp_line_items_proposal_id_idx ON jmp_line_items (proposal_id)`);
  await runner.query(`
    CREATE TABLE jmp_line_texts (
      line_item_id uuid NOT NULL,
      language text NOT NULL,
      jamoat_id text NOT NULL,
      title text NOT NULL,
      responsible text NOT NULL,
      indicator text,
      upkeep text,
      CONSTRAINT jmp_line_texts_pkey PRIMARY KEY (line_item_id, language),
      CONSTRAINT jmp_line_texts_line_item_id_fkey FOREIGN KEY (line_item_id) REFERENCES jmp_line_items (id) ON DELETE CASCADE,
      CONSTRAINT jmp_line_texts_language_check CHECK (language IN (${languages})),
      CONSTRAINT jmp_line_texts_title_check CHECK (char_length(title) BETWEEN 1 AND 500),
      CONSTRAINT jmp_line_texts_responsible_check CHECK (char_length(responsible) BETWEEN 1 AND 200),
      CONSTRAINT jmp_line_texts_indicator_check CHECK (char_length(indicator) BETWEEN 1 AND 500),
      CONSTRAINT jmp_line_texts_upkeep_check CHECK (char_length(upkeep) BETWEEN 1 AND 500)
    )`);
  await runner.query(`
    CREATE TABLE jmp_line_villages (
      line_item_id uuid NOT NULL,
      village_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      CONSTRAINT jmp_line_villages_pkey PRIMARY KEY (line_item_id, village_id),
      CONSTRAINT jmp_line_villages_line_item_id_fkey FOREIGN KEY (line_item_id) REFERENCES jmp_line_items (id) ON DELETE CASCADE,
      CONSTRAINT jmp_line_villages_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id)
    )`);
  await runner.query(
    `CREATE INDEX jmp_line_villages_village_id_idx ON jmp_line_villages (village_id)`,
  );
  await runner.query(`
    CREATE TABLE funding_shares (
      line_item_id uuid NOT NULL,
      envelope_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      amount_minor bigint NOT NULL,
      CONSTRAINT funding_shares_pkey PRIMARY KEY (line_item_id, envelope_id),
      CONSTRAINT funding_shares_line_item_id_fkey FOREIGN KEY (line_item_id) REFERENCES jmp_line_items (id) ON DELETE CASCADE,
      CONSTRAINT funding_shares_envelope_id_fkey FOREIGN KEY (envelope_id) REFERENCES envelopes (id),
      CONSTRAINT funding_shares_amount_check CHECK (amount_minor BETWEEN 1 AND 1000000000000000)
    )`);
  await runner.query(`CREATE INDEX funding_shares_envelope_id_idx ON funding_shares (envelope_id)`);
}

/** A version that was sent for approval stays as it was read there, whatever the program does. */
async function guardSubmittedVersions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_change_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE version uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END;
    BEGIN
      IF (SELECT status FROM jmp_versions WHERE id = version) <> 'draft' THEN
        RAISE EXCEPTION 'the lines of a submitted plan are never changed or removed';
      END IF;
      RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END $$`);
  await runner.query(`
    CREATE FUNCTION refuse_change_of_line_part() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE line uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.line_item_id ELSE NEW.line_item_id END;
    BEGIN
      IF (SELECT v.status FROM jmp_line_items l JOIN jmp_versions v ON v.id = l.version_id WHERE l.id = line) <> 'draft' THEN
        RAISE EXCEPTION 'the lines of a submitted plan are never changed or removed';
      END IF;
      RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END $$`);
  await runner.query(`
    CREATE TRIGGER jmp_line_items_of_draft BEFORE INSERT OR UPDATE OR DELETE ON jmp_line_items
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_line()`);
  for (const table of ['jmp_line_texts', 'jmp_line_villages', 'funding_shares']) {
    await runner.query(`
      CREATE TRIGGER ${table}_of_draft BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_line_part()`);
  }
}
