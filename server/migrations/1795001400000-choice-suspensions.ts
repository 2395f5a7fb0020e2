import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * A choice whose key did not come back with its database: suspended until two persons resume it. Who took part by phone
 * or web before is kept, and the ballot with them: it lies under a pseudonym nobody can compute any more.
 */
export class ChoiceSuspensions1795001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE choices
        DROP CONSTRAINT choices_status_check,
        DROP CONSTRAINT choices_closed_check,
        ADD CONSTRAINT choices_status_check CHECK (status IN ('prepared', 'open', 'suspended', 'closed', 'sealed', 'counted')),
        ADD CONSTRAINT choices_closed_check CHECK (status IN ('prepared', 'open', 'suspended') OR closed_at IS NOT NULL)`);
    await allowActs(runner, `'open', 'resume', 'close', 'seal', 'count'`);
    await runner.query(`
      ALTER TABLE participations
        ADD COLUMN kept boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT participations_kept_check CHECK (NOT kept OR channel IN ('web', 'assisted'))`);
    await runner.query(`
      CREATE OR REPLACE VIEW all_participations AS
        SELECT choice_id, roll_entry_id, jamoat_id, channel, cast_count, web_withdrawn, day, kept FROM participations
        UNION ALL
        SELECT choice_id, roll_entry_id, jamoat_id, channel, 1, web_withdrawn, day, false FROM sealed_participations`);
    await runner.query(`
      CREATE TABLE choice_suspensions (
        choice_id uuid NOT NULL,
        number smallint NOT NULL,
        suspended_at timestamptz NOT NULL,
        resumed_at timestamptz,
        resumed_by uuid,
        confirmed_by uuid,
        kept_ballots integer,
        CONSTRAINT choice_suspensions_pkey PRIMARY KEY (choice_id, number),
        CONSTRAINT choice_suspensions_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        CONSTRAINT choice_suspensions_resumed_by_fkey FOREIGN KEY (resumed_by) REFERENCES persons (id),
        CONSTRAINT choice_suspensions_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES persons (id),
        CONSTRAINT choice_suspensions_number_check CHECK (number >= 1),
        CONSTRAINT choice_suspensions_resumed_check CHECK (
          num_nulls(resumed_at, resumed_by, confirmed_by, kept_ballots) IN (0, 4)),
        CONSTRAINT choice_suspensions_two_persons_check CHECK (resumed_by <> confirmed_by),
        CONSTRAINT choice_suspensions_kept_ballots_check CHECK (kept_ballots >= 0)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX choice_suspensions_one_at_a_time ON choice_suspensions (choice_id) WHERE resumed_at IS NULL`);
    await runner.query(
      `CREATE INDEX choice_suspensions_resumed_by_idx ON choice_suspensions (resumed_by)`,
    );
    await runner.query(
      `CREATE INDEX choice_suspensions_confirmed_by_idx ON choice_suspensions (confirmed_by)`,
    );
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'choice_suspensions');
  }

  /** A choice that is suspended goes back to where it was; without a key it takes no ballots there either. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE choices SET status = CASE WHEN closed_at IS NULL THEN 'open' ELSE 'closed' END WHERE status = 'suspended'`);
    await runner.query(`DELETE FROM choice_confirmations WHERE act = 'resume'`);
    await runner.query(`DROP TABLE choice_suspensions`);
    await runner.query(`DROP VIEW all_participations`);
    await runner.query(`
      CREATE VIEW all_participations AS
        SELECT choice_id, roll_entry_id, jamoat_id, channel, cast_count, web_withdrawn, day FROM participations
        UNION ALL
        SELECT choice_id, roll_entry_id, jamoat_id, channel, 1, web_withdrawn, day FROM sealed_participations`);
    await grantToApp(runner, 'SELECT', 'all_participations');
    await runner.query(`ALTER TABLE participations DROP COLUMN kept`);
    await allowActs(runner, `'open', 'close', 'seal', 'count'`);
    await runner.query(`
      ALTER TABLE choices
        DROP CONSTRAINT choices_status_check,
        DROP CONSTRAINT choices_closed_check,
        ADD CONSTRAINT choices_status_check CHECK (status IN ('prepared', 'open', 'closed', 'sealed', 'counted')),
        ADD CONSTRAINT choices_closed_check CHECK (status IN ('prepared', 'open') OR closed_at IS NOT NULL)`);
  }
}

async function allowActs(runner: QueryRunner, acts: string): Promise<void> {
  await runner.query(
    `ALTER TABLE choice_confirmations DROP CONSTRAINT choice_confirmations_act_check`,
  );
  await runner.query(
    `ALTER TABLE choice_confirmations ADD CONSTRAINT choice_confirmations_act_check CHECK (act IN (${acts}))`,
  );
}
