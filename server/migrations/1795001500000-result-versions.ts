import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Corrections of a counted result: what one person proposed, and the versions that came of it with the word of a second.
 * The first count stays in `results`. Nothing of either is ever changed.
 */
export class ResultVersions1795001500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE result_corrections (
        id uuid NOT NULL,
        choice_id uuid NOT NULL,
        version integer NOT NULL,
        sequence integer NOT NULL,
        left_out smallint[] NOT NULL,
        reason text NOT NULL,
        language text NOT NULL,
        proposed_by uuid NOT NULL,
        role text NOT NULL,
        proposed_at timestamptz NOT NULL,
        CONSTRAINT result_corrections_pkey PRIMARY KEY (id),
        CONSTRAINT result_corrections_sequence_once UNIQUE (choice_id, version, sequence),
        CONSTRAINT result_corrections_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES results (choice_id),
        CONSTRAINT result_corrections_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES persons (id),
        CONSTRAINT result_corrections_version_check CHECK (version > 1 AND sequence > 0),
        CONSTRAINT result_corrections_left_out_check CHECK (positions_ascending(left_out)),
        CONSTRAINT result_corrections_reason_check CHECK (reason <> '')
      )`);
    await runner.query(`
      CREATE TABLE result_versions (
        choice_id uuid NOT NULL,
        version integer NOT NULL,
        correction_id uuid NOT NULL,
        proposed_by uuid NOT NULL,
        confirmed_by uuid NOT NULL,
        role text NOT NULL,
        made_at timestamptz NOT NULL,
        count_version integer NOT NULL,
        body jsonb,
        CONSTRAINT result_versions_pkey PRIMARY KEY (choice_id, version),
        CONSTRAINT result_versions_correction_once UNIQUE (correction_id),
        CONSTRAINT result_versions_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES results (choice_id),
        CONSTRAINT result_versions_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES result_corrections (id),
        CONSTRAINT result_versions_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES persons (id),
        CONSTRAINT result_versions_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES persons (id),
        CONSTRAINT result_versions_two_persons_check CHECK (proposed_by <> confirmed_by),
        CONSTRAINT result_versions_version_check CHECK (version > 1 AND count_version BETWEEN 1 AND version),
        CONSTRAINT result_versions_body_check CHECK ((body IS NULL) = (count_version < version))
      )`);
    for (const table of ['result_corrections', 'result_versions']) {
      await runner.query(`
        CREATE TRIGGER ${table}_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await grantToApp(runner, 'SELECT, INSERT', 'result_corrections, result_versions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE result_versions, result_corrections`);
  }
}
