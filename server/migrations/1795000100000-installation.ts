import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** One row: when this installation was first started and whether it shows invented data. */
export class Installation1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        only_row boolean NOT NULL DEFAULT true,
        first_started_at timestamptz NOT NULL,
        demo boolean NOT NULL,
        CONSTRAINT installation_pkey PRIMARY KEY (only_row),
        CONSTRAINT installation_only_row_check CHECK (only_row)
      )`);
    await grantToApp(runner, 'SELECT, INSERT', 'installation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE installation`);
  }
}
