import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Paper by polling place instead of one protocol for a choice: places with their batches, who is on the list of which,
 * the papers out of the box entered twice, incidents, and notes to balances that do not hold.
 */
export class PollingPlaces1795001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPlaces(runner);
    await createEntries(runner);
    await createNotes(runner);
    await createProtocols(runner);
    await grantToApp(
      runner,
      'SELECT, INSERT, UPDATE',
      'polling_places, paper_entries, paper_incident_words, balance_notes',
    );
    await grantToApp(
      runner,
      'SELECT, INSERT',
      'ballot_batches, paper_sheets, paper_decisions, paper_incidents, place_protocols',
    );
    await grantToApp(runner, 'SELECT, INSERT, DELETE', 'paper_marks, balance_note_signatures');
    await moveProtocols(runner);
    await runner.query(`
      ALTER TABLE choices DROP COLUMN papers_issued, DROP COLUMN papers_in_box, DROP COLUMN papers_spoiled,
        DROP COLUMN papers_unused, DROP COLUMN papers_invalid, DROP COLUMN papers_refused`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE choices ADD COLUMN papers_issued integer, ADD COLUMN papers_in_box integer,
        ADD COLUMN papers_spoiled integer, ADD COLUMN papers_unused integer, ADD COLUMN papers_invalid integer,
        ADD COLUMN papers_refused integer,
        ADD CONSTRAINT choices_papers_check CHECK (
          num_nulls(papers_issued, papers_in_box, papers_spoiled, papers_unused, papers_invalid, papers_refused) IN (0, 6)
          AND least(papers_issued, papers_in_box, papers_spoiled, papers_unused, papers_invalid, papers_refused) >= 0)`);
    await runner.query(`
      UPDATE choices SET papers_issued = sums.issued, papers_in_box = sums.in_box, papers_spoiled = sums.spoiled,
        papers_unused = sums.unused, papers_invalid = sums.invalid, papers_refused = sums.refused
      FROM (SELECT place.choice_id, sum(issued) AS issued, sum(protocol.in_box) AS in_box,
                   sum(protocol.spoiled) AS spoiled, sum(protocol.unused) AS unused, sum(invalid) AS invalid,
                   sum(protocol.refused) AS refused
            FROM place_protocols AS protocol JOIN polling_places AS place ON place.id = protocol.place_id
            GROUP BY place.choice_id) AS sums
      WHERE sums.choice_id = choices.id`);
    await runner.query(`
      DROP TABLE place_protocols, balance_note_signatures, balance_notes, paper_incident_words, paper_incidents,
        paper_decisions, paper_entries, paper_sheets, paper_marks, ballot_batches, polling_places`);
  }
}

async function createPlaces(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE polling_places (
      id uuid NOT NULL,
      choice_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      number smallint NOT NULL,
      name text NOT NULL,
      village_id uuid,
      offline boolean NOT NULL,
      list_id uuid,
      list_digest text,
      spoiled integer,
      unused integer,
      refused integer,
      in_box integer,
      CONSTRAINT polling_places_pkey PRIMARY KEY (id),
      CONSTRAINT polling_places_of_choice UNIQUE (choice_id, id),
      CONSTRAINT polling_places_number_once UNIQUE (choice_id, number),
      CONSTRAINT polling_places_name_once UNIQUE (choice_id, name),
      CONSTRAINT polling_places_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT polling_places_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
      CONSTRAINT polling_places_name_check CHECK (name <> '' AND name = btrim(name)),
      CONSTRAINT polling_places_list_check CHECK ((list_id IS NULL) = (list_digest IS NULL)),
      CONSTRAINT polling_places_counts_check CHECK (least(spoiled, unused, refused, in_box) >= 0)
    )`);
  await runner.query(`
    CREATE TABLE ballot_batches (
      id uuid NOT NULL,
      choice_id uuid NOT NULL,
      place_id uuid NOT NULL,
      number smallint NOT NULL,
      serial_from integer NOT NULL,
      papers smallint NOT NULL,
      CONSTRAINT ballot_batches_pkey PRIMARY KEY (id),
      CONSTRAINT ballot_batches_number_once UNIQUE (choice_id, number),
      CONSTRAINT ballot_batches_serial_once UNIQUE (choice_id, serial_from),
      CONSTRAINT ballot_batches_place_fkey FOREIGN KEY (choice_id, place_id) REFERENCES polling_places (choice_id, id),
      CONSTRAINT ballot_batches_serial_check CHECK (serial_from >= 1),
      CONSTRAINT ballot_batches_papers_check CHECK (papers BETWEEN 1 AND 100)
    )`);
  await runner.query(
    `CREATE INDEX ballot_batches_place_idx ON ballot_batches (choice_id, place_id)`,
  );
  await runner.query(`
    CREATE TABLE paper_marks (
      choice_id uuid NOT NULL,
      place_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      CONSTRAINT paper_marks_pkey PRIMARY KEY (place_id, roll_entry_id),
      CONSTRAINT paper_marks_place_fkey FOREIGN KEY (choice_id, place_id) REFERENCES polling_places (choice_id, id),
      CONSTRAINT paper_marks_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
        REFERENCES roll_entries (choice_id, id)
    )`);
  await runner.query(
    `CREATE INDEX paper_marks_roll_entry_idx ON paper_marks (choice_id, roll_entry_id)`,
  );
}

async function createEntries(runner: QueryRunner): Promise<void> {
  const read = (table: string) => `
      positions smallint[] NOT NULL,
      invalid text,
      CONSTRAINT ${table}_positions_check CHECK (positions_ascending(positions)),
      CONSTRAINT ${table}_invalid_check CHECK (
        invalid IS NULL OR (invalid IN ('too_many', 'unclear', 'signed', 'torn', 'foreign') AND positions = '{}')),
      CONSTRAINT ${table}_number_check CHECK (stack BETWEEN 1 AND 999 AND number BETWEEN 1 AND 100)`;
  await runner.query(`
    CREATE TABLE paper_sheets (
      id uuid NOT NULL,
      place_id uuid NOT NULL,
      person_id uuid NOT NULL,
      digest text NOT NULL,
      CONSTRAINT paper_sheets_pkey PRIMARY KEY (id),
      CONSTRAINT paper_sheets_place_id_fkey FOREIGN KEY (place_id) REFERENCES polling_places (id),
      CONSTRAINT paper_sheets_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id)
    )`);
  await runner.query(`CREATE INDEX paper_sheets_place_id_idx ON paper_sheets (place_id)`);
  await runner.query(`
    CREATE TABLE paper_entries (
      place_id uuid NOT NULL,
      stack smallint NOT NULL,
      number smallint NOT NULL,
      slot smallint NOT NULL,
      person_id uuid NOT NULL,${read('paper_entries')},
      CONSTRAINT paper_entries_pkey PRIMARY KEY (place_id, stack, number, slot),
      CONSTRAINT paper_entries_two_persons UNIQUE (place_id, stack, number, person_id),
      CONSTRAINT paper_entries_place_id_fkey FOREIGN KEY (place_id) REFERENCES polling_places (id),
      CONSTRAINT paper_entries_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT paper_entries_slot_check CHECK (slot IN (1, 2))
    )`);
  await runner.query(`
    CREATE TABLE paper_decisions (
      place_id uuid NOT NULL,
      stack smallint NOT NULL,
      number smallint NOT NULL,
      person_id uuid NOT NULL,
      words text NOT NULL,${read('paper_decisions')},
      CONSTRAINT paper_decisions_pkey PRIMARY KEY (place_id, stack, number),
      CONSTRAINT paper_decisions_place_id_fkey FOREIGN KEY (place_id) REFERENCES polling_places (id),
      CONSTRAINT paper_decisions_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id)
    )`);
}

async function createNotes(runner: QueryRunner): Promise<void> {
  const roles = `role IN ('sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair')`;
  await runner.query(`
    CREATE TABLE paper_incidents (
      choice_id uuid NOT NULL,
      place_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      other_place_id uuid,
      CONSTRAINT paper_incidents_pkey PRIMARY KEY (place_id, roll_entry_id),
      CONSTRAINT paper_incidents_mark_fkey FOREIGN KEY (place_id, roll_entry_id)
        REFERENCES paper_marks (place_id, roll_entry_id),
      CONSTRAINT paper_incidents_other_place_fkey FOREIGN KEY (choice_id, other_place_id)
        REFERENCES polling_places (choice_id, id)
    )`);
  await runner.query(
    `CREATE INDEX paper_incidents_other_place_idx ON paper_incidents (choice_id, other_place_id)`,
  );
  await runner.query(`
    CREATE TABLE paper_incident_words (
      place_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      person_id uuid NOT NULL,
      role text NOT NULL,
      decision text NOT NULL,
      words text NOT NULL,
      CONSTRAINT paper_incident_words_pkey PRIMARY KEY (place_id, roll_entry_id, person_id),
      CONSTRAINT paper_incident_words_incident_fkey FOREIGN KEY (place_id, roll_entry_id)
        REFERENCES paper_incidents (place_id, roll_entry_id),
      CONSTRAINT paper_incident_words_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT paper_incident_words_decision_check CHECK (decision IN ('voted_twice', 'wrong_line')),
      CONSTRAINT paper_incident_words_role_check CHECK (${roles})
    )`);
  await runner.query(`
    CREATE TABLE balance_notes (
      place_id uuid NOT NULL,
      balance text NOT NULL,
      words text NOT NULL,
      stated integer NOT NULL,
      accounted integer NOT NULL,
      CONSTRAINT balance_notes_pkey PRIMARY KEY (place_id, balance),
      CONSTRAINT balance_notes_place_id_fkey FOREIGN KEY (place_id) REFERENCES polling_places (id),
      CONSTRAINT balance_notes_balance_check CHECK (balance IN ('issued', 'marked', 'read'))
    )`);
  await runner.query(`
    CREATE TABLE balance_note_signatures (
      place_id uuid NOT NULL,
      balance text NOT NULL,
      person_id uuid NOT NULL,
      role text NOT NULL,
      CONSTRAINT balance_note_signatures_pkey PRIMARY KEY (place_id, balance, person_id),
      CONSTRAINT balance_note_signatures_note_fkey FOREIGN KEY (place_id, balance)
        REFERENCES balance_notes (place_id, balance),
      CONSTRAINT balance_note_signatures_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT balance_note_signatures_role_check CHECK (${roles})
    )`);
}

async function createProtocols(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE place_protocols (
      place_id uuid NOT NULL,
      issued integer NOT NULL,
      in_box integer NOT NULL,
      spoiled integer NOT NULL,
      unused integer NOT NULL,
      refused integer NOT NULL,
      marked integer NOT NULL,
      valid integer NOT NULL,
      blank integer NOT NULL,
      invalid integer NOT NULL,
      CONSTRAINT place_protocols_pkey PRIMARY KEY (place_id),
      CONSTRAINT place_protocols_place_id_fkey FOREIGN KEY (place_id) REFERENCES polling_places (id),
      CONSTRAINT place_protocols_counts_check CHECK (
        least(issued, in_box, spoiled, unused, refused, marked, valid, blank, invalid) >= 0 AND blank <= valid)
    )`);
  await runner.query(`
    CREATE TRIGGER place_protocols_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON place_protocols
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
}

/**
 * The one protocol of a sealed choice becomes that of one place. In a choice that is not sealed yet, ballots typed from
 * paper cannot be told from others any more: it has to be brought to its seal by the version before.
 */
async function moveProtocols(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ BEGIN
      IF EXISTS (
        SELECT FROM choices JOIN participations AS part ON part.choice_id = choices.id
        WHERE choices.status IN ('open', 'closed') AND part.channel = 'paper') THEN
        RAISE EXCEPTION 'a choice with ballots on paper is open: seal it with the version before, then migrate';
      END IF;
    END $$`);
  await runner.query(`
    INSERT INTO polling_places (id, choice_id, jamoat_id, number, name, offline)
    SELECT gen_random_uuid(), id, jamoat_id, 1, 'Ҷамоат', false FROM choices
    WHERE papers_issued IS NOT NULL AND status IN ('sealed', 'counted')`);
  await runner.query(`
    INSERT INTO place_protocols (place_id, issued, in_box, spoiled, unused, refused, marked, valid, blank, invalid)
    SELECT place.id, papers_issued, papers_in_box, papers_spoiled, papers_unused, papers_refused, papers_in_box,
           papers_in_box - papers_invalid, 0, papers_invalid
    FROM choices JOIN polling_places AS place ON place.choice_id = choices.id`);
}
