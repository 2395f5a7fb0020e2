import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more ways of taking part: with somebody's help, and counted by hand at a meeting. */
export class Channels1795000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `'web', 'paper', 'assisted', 'meeting', 'sms_typed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, `'web', 'paper', 'sms_typed'`);
  }
}

async function allow(runner: QueryRunner, channels: string): Promise<void> {
  await runner.query(`ALTER TABLE participations DROP CONSTRAINT participations_channel_check`);
  await runner.query(
    `ALTER TABLE participations ADD CONSTRAINT participations_channel_check CHECK (channel IN (${channels}))`,
  );
}
