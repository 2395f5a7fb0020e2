import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Objections to a closed roll, decided by two persons. The only way in which the roll of an open choice is changed: the
 * database lets a line be struck or moved to another village when such an objection was accepted for it.
 */
export class RollChallenges1795001230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const side = (name: string) => `
        ${name}_id uuid,
        ${name}_accepts boolean,
        ${name}_reason text,
        ${name}_entry_id uuid,
        ${name}_at timestamptz,
        CONSTRAINT roll_challenges_${name}_id_fkey FOREIGN KEY (${name}_id) REFERENCES persons (id),
        CONSTRAINT roll_challenges_${name}_check CHECK (
          num_nulls(${name}_id, ${name}_accepts, ${name}_reason, ${name}_at) IN (0, 4)
          AND length(${name}_reason) BETWEEN 1 AND 500),`;
    await runner.query(`
      CREATE TABLE roll_challenges (
        id uuid NOT NULL,
        choice_id uuid NOT NULL,
        kind text NOT NULL,
        person_id uuid,
        name text NOT NULL,
        village_id uuid NOT NULL,
        birth_year smallint,
        words text NOT NULL,
        filed_by uuid NOT NULL,
        recorded boolean NOT NULL,
        filed_at timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'open',
        roll_entry_id uuid,${side('secretary')}${side('chair')}
        CONSTRAINT roll_challenges_pkey PRIMARY KEY (id),
        CONSTRAINT roll_challenges_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        CONSTRAINT roll_challenges_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT roll_challenges_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
        CONSTRAINT roll_challenges_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES persons (id),
        CONSTRAINT roll_challenges_kind_check CHECK (kind IN ('missing', 'not_belonging', 'wrong_village')),
        CONSTRAINT roll_challenges_name_check CHECK (length(name) BETWEEN 1 AND 120),
        CONSTRAINT roll_challenges_words_check CHECK (length(words) BETWEEN 1 AND 500),
        CONSTRAINT roll_challenges_birth_year_check CHECK (birth_year BETWEEN 1880 AND 2200),
        CONSTRAINT roll_challenges_status_check CHECK (status IN ('open', 'accepted', 'refused')),
        CONSTRAINT roll_challenges_two_persons_check CHECK (secretary_id <> chair_id),
        CONSTRAINT roll_challenges_decided_check CHECK (status = 'open' OR (
          secretary_id IS NOT NULL AND chair_id IS NOT NULL
          AND secretary_accepts = (status = 'accepted') AND chair_accepts = (status = 'accepted'))),
        CONSTRAINT roll_challenges_entry_check CHECK (status <> 'accepted' OR roll_entry_id IS NOT NULL)
      )`);
    for (const column of [
      'choice_id',
      'person_id',
      'village_id',
      'filed_by',
      'secretary_id',
      'chair_id',
    ]) {
      await runner.query(
        `CREATE INDEX roll_challenges_${column}_idx ON roll_challenges (${column})`,
      );
    }
    await replaceGuard(
      runner,
      `IF (SELECT status FROM choices WHERE id = OLD.choice_id) = 'open' AND EXISTS (
           SELECT FROM roll_challenges AS accepted
           WHERE accepted.choice_id = OLD.choice_id AND accepted.roll_entry_id = OLD.id AND accepted.status = 'accepted'
             AND ((TG_OP = 'DELETE' AND accepted.kind = 'not_belonging')
               OR (TG_OP = 'UPDATE' AND accepted.kind = 'wrong_village' AND NEW.village_id = accepted.village_id
                   AND to_jsonb(NEW) - 'village_id' = to_jsonb(OLD) - 'village_id'))) THEN
           RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
         END IF;`,
    );
    await grantToApp(runner, 'SELECT, INSERT', 'roll_challenges');
    await grantToApp(
      runner,
      `UPDATE (status, roll_entry_id,
        secretary_id, secretary_accepts, secretary_reason, secretary_entry_id, secretary_at,
        chair_id, chair_accepts, chair_reason, chair_entry_id, chair_at)`,
      'roll_challenges',
    );
    await grantToApp(runner, 'UPDATE (village_id)', 'roll_entries');
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceGuard(runner, '');
    await runner.query(`DROP TABLE roll_challenges`);
  }
}

async function replaceGuard(runner: QueryRunner, exception: string): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION refuse_change_of_closed_roll() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${exception}
        IF (SELECT status FROM choices WHERE id = OLD.choice_id) <> 'prepared' THEN
          RAISE EXCEPTION 'the roll of an opened choice is never changed';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
}
