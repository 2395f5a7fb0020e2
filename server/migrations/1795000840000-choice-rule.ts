import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rule of a choice is chosen when it is prepared, with what its shares grow by, and fixed together with the money and
 * the ballot list: their fingerprint is stored, and none of them can be changed afterwards.
 */
export class ChoiceRule1795000840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE choices DROP CONSTRAINT choices_rule_check`);
    await runner.query(`ALTER TABLE choices ALTER COLUMN rule DROP DEFAULT`);
    await runner.query(`UPDATE choices SET rule = 'greedy_score' WHERE rule = 'greedy_by_votes'`);
    await runner.query(`
      ALTER TABLE choices
        ADD COLUMN step_minor bigint NOT NULL DEFAULT 100,
        ADD COLUMN fingerprint text NOT NULL DEFAULT '',
        ADD CONSTRAINT choices_rule_check CHECK (rule IN ('greedy_score', 'mes_cost_add1u')),
        ADD CONSTRAINT choices_step_check CHECK (step_minor > 0)`);
    // Choices from before have an empty fingerprint and go on; every new one must bring its own.
    await runner.query(`
      ALTER TABLE choices
        ALTER COLUMN step_minor DROP DEFAULT,
        ALTER COLUMN fingerprint DROP DEFAULT,
        ADD CONSTRAINT choices_fingerprint_check CHECK (fingerprint ~ '^([0-9a-f]{64}|)$')`);
    await runner.query(`
      CREATE TRIGGER choices_frozen
      BEFORE UPDATE OF kind, ballot_max, budget_minor, currency, rule, step_minor, fingerprint, tie_order ON choices
      FOR EACH ROW
      WHEN ((OLD.kind, OLD.ballot_max, OLD.budget_minor, OLD.currency, OLD.rule, OLD.step_minor, OLD.fingerprint, OLD.tie_order)
        IS DISTINCT FROM
        (NEW.kind, NEW.ballot_max, NEW.budget_minor, NEW.currency, NEW.rule, NEW.step_minor, NEW.fingerprint, NEW.tie_order))
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER choices_frozen ON choices`);
    await runner.query(`
      ALTER TABLE choices
        DROP CONSTRAINT choices_rule_check,
        DROP COLUMN step_minor,
        DROP COLUMN fingerprint`);
    await runner.query(`UPDATE choices SET rule = 'greedy_by_votes'`);
    await runner.query(`ALTER TABLE choices ALTER COLUMN rule SET DEFAULT 'greedy_by_votes'`);
    await runner.query(
      `ALTER TABLE choices ADD CONSTRAINT choices_rule_check CHECK (rule IN ('greedy_by_votes'))`,
    );
  }
}
