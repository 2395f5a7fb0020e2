import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may take part, and whether hands are counted, are rules of the cycle like the rule of the count: the database
 * refuses to change them once collection has opened.
 */
export class Franchise1795001200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycles
        ADD COLUMN voting_age smallint NOT NULL DEFAULT 18,
        ADD COLUMN residence_months smallint NOT NULL DEFAULT 0,
        ADD COLUMN hand_counting boolean NOT NULL DEFAULT false,
        ADD COLUMN tellers_vote boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT cycles_voting_age_check CHECK (voting_age BETWEEN 14 AND 25),
        ADD CONSTRAINT cycles_residence_months_check CHECK (residence_months BETWEEN 0 AND 60)`);
    await runner.query(`
      CREATE TRIGGER cycles_franchise_frozen
      BEFORE UPDATE OF voting_age, residence_months, hand_counting, tellers_vote ON cycles
      FOR EACH ROW
      WHEN (OLD.charter_frozen_at IS NOT NULL
        AND (OLD.voting_age, OLD.residence_months, OLD.hand_counting, OLD.tellers_vote)
          IS DISTINCT FROM
          (NEW.voting_age, NEW.residence_months, NEW.hand_counting, NEW.tellers_vote))
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER cycles_franchise_frozen ON cycles`);
    await runner.query(`
      ALTER TABLE cycles DROP COLUMN voting_age, DROP COLUMN residence_months,
        DROP COLUMN hand_counting, DROP COLUMN tellers_vote`);
  }
}
