import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Hands counted at a meeting: who of the roll came, what two tellers counted, and who signed. Whoever is counted has a
 * participation besides, under the key that lets a person take part once.
 */
export class MeetingTally1795001220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_tallies (
        meeting_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        chair_id uuid,
        chair_at timestamptz,
        secretary_id uuid,
        secretary_at timestamptz,
        CONSTRAINT meeting_tallies_pkey PRIMARY KEY (meeting_id),
        CONSTRAINT meeting_tallies_of_choice UNIQUE (choice_id, meeting_id),
        CONSTRAINT meeting_tallies_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id),
        CONSTRAINT meeting_tallies_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        CONSTRAINT meeting_tallies_chair_id_fkey FOREIGN KEY (chair_id) REFERENCES persons (id),
        CONSTRAINT meeting_tallies_secretary_id_fkey FOREIGN KEY (secretary_id) REFERENCES persons (id),
        CONSTRAINT meeting_tallies_chair_check CHECK ((chair_id IS NULL) = (chair_at IS NULL)),
        CONSTRAINT meeting_tallies_secretary_check CHECK ((secretary_id IS NULL) = (secretary_at IS NULL)),
        CONSTRAINT meeting_tallies_two_persons_check CHECK (chair_id <> secretary_id)
      )`);
    await runner.query(`CREATE INDEX meeting_tallies_chair_id_idx ON meeting_tallies (chair_id)`);
    await runner.query(
      `CREATE INDEX meeting_tallies_secretary_id_idx ON meeting_tallies (secretary_id)`,
    );
    await runner.query(`
      CREATE TABLE meeting_attendance (
        meeting_id uuid NOT NULL,
        roll_entry_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        section text NOT NULL,
        counted boolean NOT NULL,
        CONSTRAINT meeting_attendance_pkey PRIMARY KEY (meeting_id, roll_entry_id),
        CONSTRAINT meeting_attendance_tally_fkey FOREIGN KEY (choice_id, meeting_id)
          REFERENCES meeting_tallies (choice_id, meeting_id),
        CONSTRAINT meeting_attendance_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
          REFERENCES roll_entries (choice_id, id),
        CONSTRAINT meeting_attendance_section_check CHECK (section IN ('women', 'men', 'youth'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX meeting_attendance_counted_once ON meeting_attendance (choice_id, roll_entry_id) WHERE counted`,
    );
    await runner.query(
      `CREATE INDEX meeting_attendance_roll_entry_idx ON meeting_attendance (choice_id, roll_entry_id)`,
    );
    await runner.query(`
      CREATE TABLE meeting_tally_sheets (
        meeting_id uuid NOT NULL,
        slot smallint NOT NULL,
        teller_id uuid NOT NULL,
        items jsonb NOT NULL,
        entered_at timestamptz NOT NULL,
        CONSTRAINT meeting_tally_sheets_pkey PRIMARY KEY (meeting_id, slot),
        CONSTRAINT meeting_tally_sheets_teller_once UNIQUE (meeting_id, teller_id),
        CONSTRAINT meeting_tally_sheets_meeting_id_fkey FOREIGN KEY (meeting_id)
          REFERENCES meeting_tallies (meeting_id),
        CONSTRAINT meeting_tally_sheets_teller_id_fkey FOREIGN KEY (teller_id) REFERENCES persons (id),
        CONSTRAINT meeting_tally_sheets_slot_check CHECK (slot IN (1, 2))
      )`);
    await runner.query(
      `CREATE INDEX meeting_tally_sheets_teller_id_idx ON meeting_tally_sheets (teller_id)`,
    );
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'meeting_tallies, meeting_tally_sheets');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'meeting_attendance');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_tally_sheets, meeting_attendance, meeting_tallies`);
  }
}
