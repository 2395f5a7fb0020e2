import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A list of people says how old somebody is and whether it is a woman or a man: it tells namesakes apart, and turnout can
 * be told by groups. Registered people already on a roll that is still open get what is known of them.
 */
export class RollTable1795000860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roll_entries
        ADD COLUMN gender text,
        ADD COLUMN birth_year smallint,
        ADD CONSTRAINT roll_entries_gender_check CHECK (gender IN ('f', 'm')),
        ADD CONSTRAINT roll_entries_birth_year_check CHECK (birth_year BETWEEN 1880 AND 2200)`);
    await runner.query(`
      UPDATE roll_entries AS entry
      SET birth_year = person.birth_year, gender = CASE person.sex WHEN 'woman' THEN 'f' WHEN 'man' THEN 'm' END
      FROM persons AS person, choices AS choice
      WHERE person.id = entry.person_id AND choice.id = entry.choice_id AND choice.status = 'prepared'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE roll_entries DROP COLUMN gender, DROP COLUMN birth_year`);
  }
}
