import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a choice is counted belongs to the rules of the cycle: it is chosen before anybody proposes or votes, and the
 * database itself refuses to change it once collection has opened. A cycle whose choice is prepared already takes over
 * what was frozen there, so that its rules never say anything else than what is counted.
 */
export class CharterRule1795000850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycles
        ADD COLUMN choice_rule text NOT NULL DEFAULT 'mes_cost_add1u',
        ADD COLUMN choice_step_minor bigint NOT NULL DEFAULT 100,
        ADD CONSTRAINT cycles_choice_rule_check CHECK (choice_rule IN ('greedy_score', 'mes_cost_add1u')),
        ADD CONSTRAINT cycles_choice_step_check CHECK (choice_step_minor > 0)`);
    await runner.query(`
      UPDATE cycles SET choice_rule = choices.rule, choice_step_minor = choices.step_minor
        FROM choices WHERE choices.cycle_id = cycles.id`);
    await runner.query(`
      CREATE TRIGGER cycles_charter_frozen
      BEFORE UPDATE OF choice_enabled, ballot_max, choice_rule, choice_step_minor ON cycles
      FOR EACH ROW
      WHEN (OLD.charter_frozen_at IS NOT NULL
        AND (OLD.choice_enabled, OLD.ballot_max, OLD.choice_rule, OLD.choice_step_minor)
          IS DISTINCT FROM
          (NEW.choice_enabled, NEW.ballot_max, NEW.choice_rule, NEW.choice_step_minor))
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER cycles_charter_frozen ON cycles`);
    await runner.query(`ALTER TABLE cycles DROP COLUMN choice_rule, DROP COLUMN choice_step_minor`);
  }
}
