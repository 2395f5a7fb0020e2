import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** The committee of a jamoat, its seats, and who held each from when to when. */
export class Sddc1795000350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sddcs (
        id uuid NOT NULL,
        jamoat_id text NOT NULL,
        name_tg text,
        name_ru text,
        name_en text,
        formed_on date NOT NULL,
        CONSTRAINT sddcs_pkey PRIMARY KEY (id),
        CONSTRAINT sddcs_jamoat_id_once UNIQUE (jamoat_id),
        CONSTRAINT sddcs_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id)
      )`);
    await runner.query(`
      CREATE TABLE seats (
        id uuid NOT NULL,
        sddc_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        number integer NOT NULL,
        group_tg text NOT NULL,
        group_ru text,
        group_en text,
        CONSTRAINT seats_pkey PRIMARY KEY (id),
        CONSTRAINT seats_sddc_id_fkey FOREIGN KEY (sddc_id) REFERENCES sddcs (id),
        CONSTRAINT seats_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT seats_number_once UNIQUE (sddc_id, number),
        CONSTRAINT seats_number_check CHECK (number BETWEEN 1 AND 60),
        CONSTRAINT seats_group_check CHECK (group_tg <> '')
      )`);
    await runner.query(`CREATE INDEX seats_jamoat_id_idx ON seats (jamoat_id)`);
    await runner.query(`
      CREATE TABLE seat_terms (
        id uuid NOT NULL,
        seat_id uuid NOT NULL,
        sddc_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        person_id uuid NOT NULL,
        sex text,
        term_from date NOT NULL,
        term_to date NOT NULL,
        filled_by uuid,
        filled_at timestamptz NOT NULL,
        ended_on date,
        end_reason text,
        ended_by uuid,
        ended_at timestamptz,
        CONSTRAINT seat_terms_pkey PRIMARY KEY (id),
        CONSTRAINT seat_terms_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id),
        CONSTRAINT seat_terms_sddc_id_fkey FOREIGN KEY (sddc_id) REFERENCES sddcs (id),
        CONSTRAINT seat_terms_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT seat_terms_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT seat_terms_sex_check CHECK (sex IN ('woman', 'man')),
        CONSTRAINT seat_terms_days_check CHECK (term_to > term_from),
        CONSTRAINT seat_terms_not_by_oneself_check CHECK (filled_by <> person_id),
        CONSTRAINT seat_terms_end_reason_check CHECK (end_reason IN ('term_over', 'resigned', 'replaced', 'moved', 'died')),
        CONSTRAINT seat_terms_ended_check CHECK (
          (ended_at IS NULL) = (ended_on IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)
          AND (ended_at IS NOT NULL OR ended_by IS NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX seat_terms_one_holder ON seat_terms (seat_id) WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX seat_terms_one_seat ON seat_terms (sddc_id, person_id) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX seat_terms_jamoat_id_idx ON seat_terms (jamoat_id)`);
    await grantToApp(runner, 'SELECT, INSERT', 'sddcs, seats, seat_terms');
    await grantToApp(runner, 'UPDATE (number, group_tg, group_ru, group_en)', 'seats');
    await grantToApp(runner, 'UPDATE (ended_on, end_reason, ended_by, ended_at)', 'seat_terms');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE seat_terms, seats, sddcs`);
  }
}
