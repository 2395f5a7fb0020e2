import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Lists of people are kept by households: the roll says which one somebody belongs to, where the list does. A number of a
 * household means something in its village alone, so whoever is moved to another village has none.
 */
export class RollHouseholds1795001600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roll_entries
        ADD COLUMN household text,
        ADD CONSTRAINT roll_entries_household_check CHECK (char_length(household) BETWEEN 1 AND 20)`);
    await grantToApp(runner, 'UPDATE (household)', 'roll_entries');
    await replaceGuard(
      runner,
      `NEW.household IS NULL AND to_jsonb(NEW) - 'village_id' - 'household' = to_jsonb(OLD) - 'village_id' - 'household'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceGuard(runner, `to_jsonb(NEW) - 'village_id' = to_jsonb(OLD) - 'village_id'`);
    await runner.query(`ALTER TABLE roll_entries DROP COLUMN household`);
  }
}

/** `nothingElse`: what stays of a line that is moved. */
async function replaceGuard(runner: QueryRunner, nothingElse: string): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION refuse_change_of_closed_roll() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM choices WHERE id = OLD.choice_id) = 'open' AND EXISTS (
           SELECT FROM roll_challenges AS accepted
           WHERE accepted.choice_id = OLD.choice_id AND accepted.roll_entry_id = OLD.id AND accepted.status = 'accepted'
             AND ((TG_OP = 'DELETE' AND accepted.kind = 'not_belonging')
               OR (TG_OP = 'UPDATE' AND accepted.kind = 'wrong_village' AND NEW.village_id = accepted.village_id
                   AND ${nothingElse}))) THEN
           RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
         END IF;
        IF (SELECT status FROM choices WHERE id = OLD.choice_id) <> 'prepared' THEN
          RAISE EXCEPTION 'the roll of an opened choice is never changed';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
}
