import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** What was reported about the lines of a published plan; the last report of a line is how it stands. */
export class Tracking1795000830000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE progress_reports (
        id uuid NOT NULL,
        publication_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        line_key uuid NOT NULL,
        revision integer NOT NULL,
        status text NOT NULL,
        percent smallint NOT NULL,
        spent_minor bigint NOT NULL,
        note text,
        language text NOT NULL,
        photo_id uuid,
        reported_by uuid,
        reported_at timestamptz NOT NULL,
        CONSTRAINT progress_reports_pkey PRIMARY KEY (id),
        CONSTRAINT progress_reports_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES publications (id),
        CONSTRAINT progress_reports_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES files (id),
        CONSTRAINT progress_reports_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES persons (id),
        CONSTRAINT progress_reports_revision_once UNIQUE (publication_id, line_key, revision),
        CONSTRAINT progress_reports_revision_check CHECK (revision > 0),
        CONSTRAINT progress_reports_status_check CHECK (status IN ('planned', 'in_progress', 'completed', 'delayed', 'cancelled')),
        CONSTRAINT progress_reports_percent_check CHECK (percent BETWEEN 0 AND 100
          AND (status <> 'completed' OR percent = 100) AND (status <> 'planned' OR percent = 0)),
        CONSTRAINT progress_reports_spent_check CHECK (spent_minor BETWEEN 0 AND 1000000000000000),
        CONSTRAINT progress_reports_note_check CHECK (char_length(note) BETWEEN 1 AND 1000),
        CONSTRAINT progress_reports_note_needed_check CHECK (note IS NOT NULL OR status NOT IN ('delayed', 'cancelled')),
        CONSTRAINT progress_reports_language_check CHECK (language IN ('tg', 'ru', 'en'))
      )`);
    await runner.query(
      `CREATE INDEX progress_reports_jamoat_id_idx ON progress_reports (jamoat_id)`,
    );
    await runner.query(`
      CREATE TRIGGER progress_reports_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_reports
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await grantToApp(runner, 'SELECT, INSERT', 'progress_reports');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE progress_reports`);
  }
}
