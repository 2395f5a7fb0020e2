import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

const outcomes = `'approved', 'returned'`;

/** The three steps of a version's approval, the deputies' votes, decisions with reasons, and papers awaiting a second person. */
export class Approval1795000810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE approval_steps (
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        kind text NOT NULL,
        status text NOT NULL DEFAULT 'pending',
        opened_at timestamptz,
        CONSTRAINT approval_steps_pkey PRIMARY KEY (id),
        CONSTRAINT approval_steps_version_id_fkey FOREIGN KEY (version_id) REFERENCES jmp_versions (id),
        CONSTRAINT approval_steps_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
        CONSTRAINT approval_steps_kind_once UNIQUE (version_id, kind),
        CONSTRAINT approval_steps_kind_check CHECK (kind IN ('sddc', 'council', 'district')),
        CONSTRAINT approval_steps_status_check CHECK (status IN ('pending', ${outcomes})),
        CONSTRAINT approval_steps_opened_check CHECK (status = 'pending' OR opened_at IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX approval_steps_cycle_id_idx ON approval_steps (cycle_id)`);
    await runner.query(`
      CREATE TABLE council_votes (
        step_id uuid NOT NULL,
        person_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        vote text NOT NULL,
        cast_at timestamptz NOT NULL,
        CONSTRAINT council_votes_pkey PRIMARY KEY (step_id, person_id),
        CONSTRAINT council_votes_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_steps (id),
        CONSTRAINT council_votes_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT council_votes_vote_check CHECK (vote IN ('for', 'against', 'abstain'))
      )`);
    await createPapers(runner);
    await createApprovals(runner);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'approval_steps, council_votes');
    await grantToApp(runner, 'SELECT, INSERT', 'paper_approvals, approvals, line_reasons');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE line_reasons, approvals, paper_approvals, council_votes, approval_steps`,
    );
  }
}

async function createPapers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE paper_approvals (
      id uuid NOT NULL,
      step_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      outcome text NOT NULL,
      number text NOT NULL,
      dated_on date NOT NULL,
      deputies integer,
      votes_for integer,
      votes_against integer,
      votes_abstain integer,
      reasons jsonb NOT NULL,
      language text NOT NULL,
      recorded_by uuid NOT NULL,
      recorded_at timestamptz NOT NULL,
      sequence integer NOT NULL,
      CONSTRAINT paper_approvals_pkey PRIMARY KEY (id),
      CONSTRAINT paper_approvals_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_steps (id),
      CONSTRAINT paper_approvals_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES persons (id),
      CONSTRAINT paper_approvals_sequence_once UNIQUE (step_id, sequence),
      CONSTRAINT paper_approvals_outcome_check CHECK (outcome IN (${outcomes})),
      CONSTRAINT paper_approvals_number_check CHECK (char_length(number) BETWEEN 1 AND 60),
      CONSTRAINT paper_approvals_language_check CHECK (language IN ('tg', 'ru', 'en')),
      CONSTRAINT paper_approvals_votes_check CHECK (deputies >= 0 AND votes_for >= 0 AND votes_against >= 0
        AND votes_abstain >= 0)
    )`);
}

async function createApprovals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE approvals (
      id uuid NOT NULL,
      step_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      outcome text NOT NULL,
      number text,
      dated_on date NOT NULL,
      deputies integer,
      votes_for integer,
      votes_against integer,
      votes_abstain integer,
      decided_by uuid,
      decided_at timestamptz NOT NULL,
      paper_id uuid,
      recorded_by uuid,
      CONSTRAINT approvals_pkey PRIMARY KEY (id),
      CONSTRAINT approvals_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_steps (id),
      CONSTRAINT approvals_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES persons (id),
      CONSTRAINT approvals_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES persons (id),
      CONSTRAINT approvals_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper_approvals (id),
      CONSTRAINT approvals_step_once UNIQUE (step_id),
      CONSTRAINT approvals_outcome_check CHECK (outcome IN (${outcomes})),
      CONSTRAINT approvals_number_check CHECK (char_length(number) BETWEEN 1 AND 60),
      CONSTRAINT approvals_votes_check CHECK (deputies >= 0 AND votes_for >= 0 AND votes_against >= 0
        AND votes_abstain >= 0),
      CONSTRAINT approvals_paper_check CHECK ((paper_id IS NULL) = (recorded_by IS NULL)
        AND recorded_by <> decided_by)
    )`);
  await runner.query(`
    CREATE TABLE line_reasons (
      approval_id uuid NOT NULL,
      line_key uuid NOT NULL,
      jamoat_id text NOT NULL,
      reason text NOT NULL,
      language text NOT NULL,
      CONSTRAINT line_reasons_pkey PRIMARY KEY (approval_id, line_key),
      CONSTRAINT line_reasons_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES approvals (id),
      CONSTRAINT line_reasons_reason_check CHECK (char_length(reason) BETWEEN 1 AND 1000),
      CONSTRAINT line_reasons_language_check CHECK (language IN ('tg', 'ru', 'en'))
    )`);
  for (const table of ['paper_approvals', 'approvals', 'line_reasons']) {
    await runner.query(`
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }
}
