import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * How many stand on a roll and took part, by village: counted where it is written, so that a page need not count a
 * million rows. One row for every shard of writers, because a single one would make everybody who casts wait for everybody
 * else; a shard may fall below zero, only the sum means something. Nothing of it is dated.
 */
export class Turnout1795001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE turnout_counts (
        choice_id uuid NOT NULL,
        village_id uuid NOT NULL,
        shard smallint NOT NULL,
        on_roll integer NOT NULL DEFAULT 0,
        took_part integer NOT NULL DEFAULT 0,
        CONSTRAINT turnout_counts_pkey PRIMARY KEY (choice_id, village_id, shard)
      ) WITH (fillfactor = 50)`);
    await createFunctions(runner);
    await createTriggers(runner);
    await runner.query(`
      INSERT INTO turnout_counts (choice_id, village_id, shard, on_roll, took_part)
      SELECT entry.choice_id, entry.village_id, 0, count(*), count(part.roll_entry_id)
      FROM roll_entries AS entry
      LEFT JOIN all_participations AS part ON part.choice_id = entry.choice_id AND part.roll_entry_id = entry.id
      GROUP BY entry.choice_id, entry.village_id`);
    await grantToApp(runner, 'SELECT', 'turnout_counts');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['added', 'removed', 'moved']) {
      await runner.query(`DROP TRIGGER turnout_roll_${event} ON roll_entries`);
    }
    await runner.query(`DROP TRIGGER turnout_part_added ON participations`);
    await runner.query(`DROP TRIGGER turnout_part_removed ON participations`);
    await runner.query(`DROP FUNCTION count_roll(), count_participations()`);
    await runner.query(`DROP TABLE turnout_counts`);
  }
}

/** In the order of the villages, so that two writers in one shard wait for one another instead of blocking each other. */
async function createFunctions(runner: QueryRunner): Promise<void> {
  const add = (column: string, sign: string, rows: string) => `
      INSERT INTO turnout_counts AS sum (choice_id, village_id, shard, ${column})
      SELECT choice_id, village_id, pg_backend_pid() % 64, ${sign}count(*) FROM ${rows}
      GROUP BY choice_id, village_id ORDER BY choice_id, village_id
      ON CONFLICT (choice_id, village_id, shard) DO UPDATE SET ${column} = sum.${column} + EXCLUDED.${column};`;
  const withVillage = `
      (SELECT part.choice_id, entry.village_id FROM changed_rows AS part
       JOIN roll_entries AS entry ON entry.choice_id = part.choice_id AND entry.id = part.roll_entry_id) AS part`;
  await runner.query(`
    CREATE FUNCTION count_roll() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN ${add('on_roll', '-', 'old_rows')} END IF;
      IF TG_OP <> 'DELETE' THEN ${add('on_roll', '', 'new_rows')} END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE FUNCTION count_participations() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN ${add('took_part', '', withVillage)}
      ELSE ${add('took_part', '-', withVillage)}
      END IF;
      RETURN NULL;
    END $$`);
}

async function createTriggers(runner: QueryRunner): Promise<void> {
  const referencing = {
    INSERT: 'REFERENCING NEW TABLE AS new_rows',
    DELETE: 'REFERENCING OLD TABLE AS old_rows',
    UPDATE: 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows',
  };
  for (const [event, name] of [
    ['INSERT', 'added'],
    ['DELETE', 'removed'],
    ['UPDATE', 'moved'],
  ] as const) {
    await runner.query(`
      CREATE TRIGGER turnout_roll_${name} AFTER ${event} ON roll_entries ${referencing[event]}
      FOR EACH STATEMENT EXECUTE FUNCTION count_roll()`);
  }
  await runner.query(`
    CREATE TRIGGER turnout_part_added AFTER INSERT ON participations REFERENCING NEW TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_participations()`);
  await runner.query(`
    CREATE TRIGGER turnout_part_removed AFTER DELETE ON participations REFERENCING OLD TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_participations()`);
}
