import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Cycles with their phase, the moves between phases, and the envelopes of money. */
export class Cycle1795000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cycles (
        id uuid NOT NULL,
        jamoat_id text NOT NULL,
        kind text NOT NULL,
        from_year integer NOT NULL,
        to_year integer NOT NULL,
        currency text NOT NULL DEFAULT 'TJS',
        phase text NOT NULL DEFAULT 'preparation',
        phase_since timestamptz NOT NULL,
        phase_until date,
        choice_enabled boolean NOT NULL DEFAULT true,
        consultation_enabled boolean NOT NULL DEFAULT false,
        ballot_max smallint,
        charter_frozen_at timestamptz,
        imported_from text,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT cycles_pkey PRIMARY KEY (id),
        CONSTRAINT cycles_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT cycles_imported_from_once UNIQUE (imported_from),
        CONSTRAINT cycles_kind_check CHECK (kind IN ('jmp', 'village_fund')),
        CONSTRAINT cycles_years_check CHECK (from_year BETWEEN 2000 AND 2200 AND to_year BETWEEN from_year AND from_year + 9),
        CONSTRAINT cycles_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
        CONSTRAINT cycles_phase_check CHECK (phase IN ('preparation', 'collection', 'screening', 'deliberation', 'choice',
          'drafting', 'consultation', 'approval', 'implementation', 'closed')),
        CONSTRAINT cycles_ballot_max_check CHECK (ballot_max BETWEEN 1 AND 200),
        CONSTRAINT cycles_frozen_check CHECK (phase = 'preparation' OR charter_frozen_at IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX cycles_jamoat_id_idx ON cycles (jamoat_id)`);
    await runner.query(`
      CREATE TABLE phase_moves (
        id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        event text NOT NULL,
        from_phase text NOT NULL,
        to_phase text NOT NULL,
        reason text,
        moved_by uuid,
        moved_at timestamptz NOT NULL,
        imported boolean NOT NULL DEFAULT false,
        CONSTRAINT phase_moves_pkey PRIMARY KEY (id),
        CONSTRAINT phase_moves_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id)
      )`);
    await runner.query(`CREATE INDEX phase_moves_cycle_id_idx ON phase_moves (cycle_id)`);
    await runner.query(`
      CREATE TABLE envelopes (
        id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        source text NOT NULL,
        label text NOT NULL DEFAULT '',
        ceiling_minor bigint NOT NULL,
        CONSTRAINT envelopes_pkey PRIMARY KEY (id),
        CONSTRAINT envelopes_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
        CONSTRAINT envelopes_source_once UNIQUE (cycle_id, source, label),
        CONSTRAINT envelopes_source_check CHECK (source IN ('jamoat', 'district', 'community_cash', 'in_kind',
          'remittance', 'donor', 'private')),
        CONSTRAINT envelopes_ceiling_check CHECK (ceiling_minor >= 0)
      )`);
    await runner.query(`CREATE INDEX envelopes_cycle_id_idx ON envelopes (cycle_id)`);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'cycles, envelopes');
    await grantToApp(runner, 'SELECT, INSERT', 'phase_moves');
    await grantToApp(runner, 'DELETE', 'envelopes');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE envelopes, phase_moves, cycles`);
  }
}
