import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Meetings of a village within a cycle: when, where, of whom and called by whom. */
export class Meeting1795001210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meetings (
        id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        village_id uuid NOT NULL,
        kind text NOT NULL,
        held_on date NOT NULL,
        place text NOT NULL,
        convener text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT meetings_pkey PRIMARY KEY (id),
        CONSTRAINT meetings_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
        CONSTRAINT meetings_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT meetings_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
        CONSTRAINT meetings_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES persons (id),
        CONSTRAINT meetings_kind_check CHECK (kind IN ('general', 'women', 'youth', 'mahalla')),
        CONSTRAINT meetings_place_check CHECK (length(place) BETWEEN 1 AND 120),
        CONSTRAINT meetings_convener_check CHECK (length(convener) BETWEEN 1 AND 120)
      )`);
    for (const column of ['cycle_id', 'jamoat_id', 'village_id', 'recorded_by']) {
      await runner.query(`CREATE INDEX meetings_${column}_idx ON meetings (${column})`);
    }
    await grantToApp(runner, 'SELECT, INSERT', 'meetings');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meetings`);
  }
}
