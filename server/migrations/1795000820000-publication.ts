import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Published plans, each written once as the very text its fingerprint was taken of, and their preparations. */
export class Publication1795000820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publication_preparations (
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        prepared_by uuid NOT NULL,
        prepared_at timestamptz NOT NULL,
        sequence integer NOT NULL,
        CONSTRAINT publication_preparations_pkey PRIMARY KEY (id),
        CONSTRAINT publication_preparations_sequence_once UNIQUE (version_id, sequence),
        CONSTRAINT publication_preparations_version_id_fkey FOREIGN KEY (version_id) REFERENCES jmp_versions (id),
        CONSTRAINT publication_preparations_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES persons (id)
      )`);
    await runner.query(`
      CREATE TABLE publications (
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        number integer NOT NULL,
        canonical_json text NOT NULL,
        fingerprint text NOT NULL,
        prepared_by uuid,
        confirmed_by uuid,
        published_at timestamptz NOT NULL,
        CONSTRAINT publications_pkey PRIMARY KEY (id),
        CONSTRAINT publications_version_id_fkey FOREIGN KEY (version_id) REFERENCES jmp_versions (id),
        CONSTRAINT publications_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
        CONSTRAINT publications_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT publications_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES persons (id),
        CONSTRAINT publications_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES persons (id),
        CONSTRAINT publications_version_once UNIQUE (version_id),
        CONSTRAINT publications_number_once UNIQUE (jamoat_id, number),
        CONSTRAINT publications_number_check CHECK (number > 0),
        CONSTRAINT publications_two_persons_check CHECK (prepared_by <> confirmed_by),
        CONSTRAINT publications_fingerprint_check CHECK
          (fingerprint = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex'))
      )`);
    await runner.query(`CREATE INDEX publications_cycle_id_idx ON publications (cycle_id)`);
    for (const table of ['publication_preparations', 'publications']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await grantToApp(runner, 'SELECT, INSERT', 'publication_preparations, publications');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE publications, publication_preparations`);
  }
}
