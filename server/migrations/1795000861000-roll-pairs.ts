import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Two entries of a roll that may be one person: they are found by the folded name, merged, or remembered as two people.
 * Merging takes a line off the roll; the database refuses that once the choice is open.
 */
export class RollPairs1795000861000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE roll_entries ADD COLUMN name_key text NOT NULL DEFAULT ''`);
    // The folded text is the name and, behind it, the folded list number, which for digits is the number itself.
    await runner.query(`
      UPDATE roll_entries AS entry
      SET name_key = CASE WHEN list_number IS NULL THEN search_text
                          WHEN list_number ~ '^[0-9]+$' THEN left(search_text, -length(list_number) - 1)
                          ELSE '' END
      FROM choices AS choice
      WHERE choice.id = entry.choice_id AND choice.status = 'prepared' AND entry.name IS NOT NULL`);
    await runner.query(
      `CREATE INDEX roll_entries_name_key_idx ON roll_entries (choice_id, village_id, name_key)`,
    );
    await runner.query(`
      CREATE TABLE roll_pairs_apart (
        choice_id uuid NOT NULL,
        first_id uuid NOT NULL,
        second_id uuid NOT NULL,
        CONSTRAINT roll_pairs_apart_pkey PRIMARY KEY (choice_id, first_id, second_id),
        CONSTRAINT roll_pairs_apart_first_fkey FOREIGN KEY (choice_id, first_id)
          REFERENCES roll_entries (choice_id, id) ON DELETE CASCADE,
        CONSTRAINT roll_pairs_apart_second_fkey FOREIGN KEY (choice_id, second_id)
          REFERENCES roll_entries (choice_id, id) ON DELETE CASCADE,
        CONSTRAINT roll_pairs_apart_order_check CHECK (first_id < second_id)
      )`);
    await runner.query(
      `CREATE INDEX roll_pairs_apart_second_idx ON roll_pairs_apart (choice_id, second_id)`,
    );
    await runner.query(`
      CREATE FUNCTION refuse_change_of_closed_roll() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM choices WHERE id = OLD.choice_id) <> 'prepared' THEN
          RAISE EXCEPTION 'the roll of an opened choice is never changed';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
    await runner.query(`
      CREATE TRIGGER roll_entries_of_prepared BEFORE UPDATE OR DELETE ON roll_entries
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_roll()`);
    // Whose entry it is, and of which choice, is never changed.
    const merged = 'list_number, search_text, gender, birth_year';
    await grantToApp(runner, `UPDATE (${merged}), DELETE`, 'roll_entries');
    await grantToApp(runner, 'SELECT, INSERT', 'roll_pairs_apart');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER roll_entries_of_prepared ON roll_entries`);
    await runner.query(`DROP FUNCTION refuse_change_of_closed_roll()`);
    await runner.query(`DROP TABLE roll_pairs_apart`);
    await runner.query(`ALTER TABLE roll_entries DROP COLUMN name_key`);
  }
}
