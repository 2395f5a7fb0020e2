import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** The trail of acts. Nobody may change or remove a row: the serving role has no grant and a trigger refuses the owner. */
export class Audit1795000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        id bigint GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        actor_id uuid,
        act text NOT NULL,
        jamoat_id text,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        detail jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT audit_entries_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE INDEX audit_entries_subject_idx ON audit_entries (subject_kind, subject_id)`,
    );
    await runner.query(`CREATE INDEX audit_entries_jamoat_id_idx ON audit_entries (jamoat_id)`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await grantToApp(runner, 'SELECT, INSERT', 'audit_entries');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entries`);
    await runner.query(`DROP FUNCTION refuse_change()`);
  }
}
