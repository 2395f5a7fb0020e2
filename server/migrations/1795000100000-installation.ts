import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** One row: when this installation was first started and whether it shows invented data, which is loaded once. */
export class Installation1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        only_row boolean NOT NULL DEFAULT true,
        first_started_at timestamptz NOT NULL,
        demo boolean NOT NULL,
        demo_loaded boolean NOT NULL DEFAULT false,
        CONSTRAINT installation_pkey PRIMARY KEY (only_row),
        CONSTRAINT installation_only_row_check CHECK (only_row),
        CONSTRAINT installation_demo_loaded_check CHECK (demo OR NOT demo_loaded)
      )`);
    await grantToApp(runner, 'SELECT, INSERT', 'installation');
    await grantToApp(runner, 'UPDATE (demo_loaded)', 'installation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE installation`);
  }
}
