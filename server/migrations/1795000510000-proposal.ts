import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

const verdicts = `'accepted', 'accepted_with_reservation', 'returned', 'merged', 'rejected'`;
const languages = `'tg', 'ru', 'en', 'und'`;

/** Proposals with their texts, villages, supporters and comments, and what screening made of them. */
export class Proposal1795000510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProposals(runner);
    await createVoices(runner);
    await createScreening(runner);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'proposal_numbers, proposals');
    await grantToApp(runner, 'SELECT, INSERT', 'proposal_texts, proposal_villages, assessments');
    await grantToApp(runner, 'SELECT, INSERT', 'proposal_comments');
    await grantToApp(runner, 'SELECT, INSERT, DELETE', 'proposal_supports, assessment_cost_lines');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE assessment_cost_lines, assessments, proposal_comments, proposal_supports, proposal_villages,
        proposal_texts, proposals, proposal_numbers`,
    );
  }
}

async function createProposals(runner: QueryRunner): Promise<void> {
  // The row is locked by whoever takes the next number, so that numbers have no gaps and no twins.
  await runner.query(`
    CREATE TABLE proposal_numbers (
      cycle_id uuid NOT NULL,
      last_number integer NOT NULL,
      CONSTRAINT proposal_numbers_pkey PRIMARY KEY (cycle_id),
      CONSTRAINT proposal_numbers_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id)
    )`);
  await runner.query(`
    CREATE TABLE proposals (
      id uuid NOT NULL,
      cycle_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      number integer NOT NULL,
      sector text NOT NULL,
      everywhere boolean NOT NULL DEFAULT false,
      cost_guess_minor bigint,
      photo_id uuid,
      origin text NOT NULL,
      on_behalf_of text,
      withheld boolean NOT NULL DEFAULT false,
      author_id uuid,
      language text NOT NULL,
      submitted_at timestamptz NOT NULL,
      status text NOT NULL DEFAULT 'submitted',
      merged_into_id uuid,
      revision integer NOT NULL DEFAULT 0,
      cost_revision integer NOT NULL DEFAULT 0,
      title_text text NOT NULL,
      search_text text NOT NULL,
      CONSTRAINT proposals_pkey PRIMARY KEY (id),
      CONSTRAINT proposals_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
      CONSTRAINT proposals_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT proposals_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES files (id),
      CONSTRAINT proposals_author_id_fkey FOREIGN KEY (author_id) REFERENCES persons (id),
      CONSTRAINT proposals_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES proposals (id),
      CONSTRAINT proposals_number_once UNIQUE (cycle_id, number),
      CONSTRAINT proposals_number_check CHECK (number > 0),
      CONSTRAINT proposals_sector_check CHECK (sector IN ('water', 'agriculture', 'education', 'health', 'roads',
        'energy', 'disaster_risk', 'environment', 'livelihoods', 'youth', 'waste', 'governance', 'other')),
      CONSTRAINT proposals_cost_guess_check CHECK (cost_guess_minor > 0),
      CONSTRAINT proposals_origin_check CHECK (origin IN ('self', 'on_behalf', 'meeting', 'paper')),
      CONSTRAINT proposals_language_check CHECK (language IN (${languages})),
      CONSTRAINT proposals_status_check CHECK (status IN ('submitted', ${verdicts})),
      CONSTRAINT proposals_merged_check CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)),
      CONSTRAINT proposals_merged_into_other_check CHECK (merged_into_id <> id),
      CONSTRAINT proposals_screened_check CHECK ((status = 'submitted') = (revision = 0))
    )`);
  await runner.query(`CREATE INDEX proposals_jamoat_id_idx ON proposals (jamoat_id)`);
  await runner.query(`CREATE INDEX proposals_author_id_idx ON proposals (author_id)`);
  await runner.query(`CREATE INDEX proposals_merged_into_id_idx ON proposals (merged_into_id)`);
  await runner.query(
    `CREATE INDEX proposals_search_text_trgm ON proposals USING gin (search_text gin_trgm_ops)`,
  );
  await runner.query(`
    CREATE TABLE proposal_texts (
      proposal_id uuid NOT NULL,
      language text NOT NULL,
      jamoat_id text NOT NULL,
      title text NOT NULL,
      problem text NOT NULL,
      CONSTRAINT proposal_texts_pkey PRIMARY KEY (proposal_id, language),
      CONSTRAINT proposal_texts_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT proposal_texts_language_check CHECK (language IN (${languages})),
      CONSTRAINT proposal_texts_title_check CHECK (char_length(title) BETWEEN 1 AND 500),
      CONSTRAINT proposal_texts_problem_check CHECK (char_length(problem) <= 4000)
    )`);
  await runner.query(`
    CREATE TABLE proposal_villages (
      proposal_id uuid NOT NULL,
      village_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      CONSTRAINT proposal_villages_pkey PRIMARY KEY (proposal_id, village_id),
      CONSTRAINT proposal_villages_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT proposal_villages_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id)
    )`);
  await runner.query(
    `CREATE INDEX proposal_villages_village_id_idx ON proposal_villages (village_id)`,
  );
}

async function createVoices(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE proposal_supports (
      proposal_id uuid NOT NULL,
      person_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      supported_at timestamptz NOT NULL,
      CONSTRAINT proposal_supports_pkey PRIMARY KEY (proposal_id, person_id),
      CONSTRAINT proposal_supports_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT proposal_supports_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id)
    )`);
  await runner.query(
    `CREATE INDEX proposal_supports_person_id_idx ON proposal_supports (person_id)`,
  );
  await runner.query(`
    CREATE TABLE proposal_comments (
      id uuid NOT NULL,
      proposal_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      author_id uuid NOT NULL,
      language text NOT NULL,
      text text NOT NULL,
      written_at timestamptz NOT NULL,
      CONSTRAINT proposal_comments_pkey PRIMARY KEY (id),
      CONSTRAINT proposal_comments_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT proposal_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES persons (id),
      CONSTRAINT proposal_comments_language_check CHECK (language IN (${languages})),
      CONSTRAINT proposal_comments_text_check CHECK (char_length(text) BETWEEN 1 AND 1000)
    )`);
  await runner.query(
    `CREATE INDEX proposal_comments_proposal_id_idx ON proposal_comments (proposal_id, written_at, id)`,
  );
}

async function createScreening(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE assessments (
      id uuid NOT NULL,
      proposal_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      revision integer NOT NULL,
      verdict text NOT NULL,
      reason text,
      language text NOT NULL,
      merged_into_id uuid,
      assessed_by uuid,
      assessed_at timestamptz NOT NULL,
      CONSTRAINT assessments_pkey PRIMARY KEY (id),
      CONSTRAINT assessments_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT assessments_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES proposals (id),
      CONSTRAINT assessments_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES persons (id),
      CONSTRAINT assessments_revision_once UNIQUE (proposal_id, revision),
      CONSTRAINT assessments_revision_check CHECK (revision > 0),
      CONSTRAINT assessments_verdict_check CHECK (verdict IN (${verdicts})),
      CONSTRAINT assessments_reason_check CHECK (verdict = 'accepted' OR reason IS NOT NULL),
      CONSTRAINT assessments_language_check CHECK (language IN (${languages})),
      CONSTRAINT assessments_merged_check CHECK ((verdict = 'merged') = (merged_into_id IS NOT NULL))
    )`);
  await runner.query(`CREATE INDEX assessments_merged_into_id_idx ON assessments (merged_into_id)`);
  await runner.query(`
    CREATE TRIGGER assessments_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TABLE assessment_cost_lines (
      id uuid NOT NULL,
      proposal_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      position smallint NOT NULL,
      label text NOT NULL,
      quantity text NOT NULL DEFAULT '',
      amount_minor bigint NOT NULL,
      CONSTRAINT assessment_cost_lines_pkey PRIMARY KEY (id),
      CONSTRAINT assessment_cost_lines_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT assessment_cost_lines_position_once UNIQUE (proposal_id, position),
      CONSTRAINT assessment_cost_lines_amount_check CHECK (amount_minor > 0)
    )`);
}
