import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Choices of priorities: who may take part (`roll_entries`), that somebody took part (`participations`), and what was
 * handed in (`ballots`). Nothing in a ballot names or dates its voter; see `docs/decisions` on the ballot tables.
 */
export class Choice1795000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createChoices(runner);
    await createRoll(runner);
    await createBallots(runner);
    await createResults(runner);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'choices, ballots');
    await grantToApp(
      runner,
      'SELECT, INSERT',
      'choice_projects, choice_keys, roll_entries, results',
    );
    await grantToApp(
      runner,
      'SELECT, INSERT, UPDATE, DELETE',
      'choice_confirmations, participations',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE results, ballots, participations, roll_entries, choice_keys, choice_confirmations, choice_projects, choices`,
    );
    await runner.query(`DROP FUNCTION positions_ascending(smallint[])`);
  }
}

async function createChoices(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE choices (
      id uuid NOT NULL,
      cycle_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      status text NOT NULL DEFAULT 'prepared',
      kind text NOT NULL DEFAULT 'approval',
      ballot_max smallint,
      budget_minor bigint NOT NULL,
      currency text NOT NULL,
      rule text NOT NULL DEFAULT 'greedy_by_votes',
      tie_order text NOT NULL DEFAULT 'cost_votes_lot',
      seed text,
      opens_on date,
      closes_on date NOT NULL,
      prepared_at timestamptz NOT NULL,
      roll_closed_at timestamptz,
      opened_at timestamptz,
      closed_at timestamptz,
      sealed_at timestamptz,
      counted_at timestamptz,
      papers_issued integer,
      papers_in_box integer,
      papers_spoiled integer,
      papers_unused integer,
      papers_invalid integer,
      papers_refused integer,
      CONSTRAINT choices_pkey PRIMARY KEY (id),
      CONSTRAINT choices_cycle_once UNIQUE (cycle_id),
      CONSTRAINT choices_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
      CONSTRAINT choices_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT choices_status_check CHECK (status IN ('prepared', 'open', 'closed', 'sealed', 'counted')),
      CONSTRAINT choices_kind_check CHECK (kind IN ('approval')),
      CONSTRAINT choices_ballot_max_check CHECK (ballot_max BETWEEN 1 AND 200),
      CONSTRAINT choices_budget_check CHECK (budget_minor > 0),
      CONSTRAINT choices_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
      CONSTRAINT choices_rule_check CHECK (rule IN ('greedy_by_votes')),
      CONSTRAINT choices_tie_order_check CHECK (tie_order IN ('cost_votes_lot', 'cost_score_lex')),
      CONSTRAINT choices_seed_check CHECK (status = 'prepared' OR (seed IS NOT NULL) = (tie_order = 'cost_votes_lot')),
      CONSTRAINT choices_roll_closed_check CHECK ((status = 'prepared') = (roll_closed_at IS NULL)),
      CONSTRAINT choices_opened_check CHECK (status = 'prepared' OR (opened_at IS NOT NULL AND opens_on IS NOT NULL)),
      CONSTRAINT choices_closed_check CHECK (status IN ('prepared', 'open') OR closed_at IS NOT NULL),
      CONSTRAINT choices_sealed_check CHECK (status NOT IN ('sealed', 'counted') OR sealed_at IS NOT NULL),
      CONSTRAINT choices_counted_check CHECK ((status = 'counted') = (counted_at IS NOT NULL)),
      CONSTRAINT choices_papers_check CHECK (
        num_nulls(papers_issued, papers_in_box, papers_spoiled, papers_unused, papers_invalid, papers_refused) IN (0, 6)
        AND least(papers_issued, papers_in_box, papers_spoiled, papers_unused, papers_invalid, papers_refused) >= 0)
    ) WITH (fillfactor = 50)`);
  await runner.query(`CREATE INDEX choices_jamoat_id_idx ON choices (jamoat_id)`);
  await runner.query(`
    CREATE TABLE choice_projects (
      choice_id uuid NOT NULL,
      position smallint NOT NULL,
      proposal_id uuid NOT NULL,
      code text NOT NULL,
      cost_minor bigint NOT NULL,
      CONSTRAINT choice_projects_pkey PRIMARY KEY (choice_id, position),
      CONSTRAINT choice_projects_proposal_once UNIQUE (choice_id, proposal_id),
      CONSTRAINT choice_projects_code_once UNIQUE (choice_id, code),
      CONSTRAINT choice_projects_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT choice_projects_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT choice_projects_position_check CHECK (position >= 1),
      CONSTRAINT choice_projects_code_check CHECK (code <> '' AND code = btrim(code) AND code !~ '[,;\\n\\r]'),
      CONSTRAINT choice_projects_cost_check CHECK (cost_minor > 0)
    )`);
  await runner.query(
    `CREATE INDEX choice_projects_proposal_id_idx ON choice_projects (proposal_id)`,
  );
  await runner.query(`
    CREATE TABLE choice_confirmations (
      choice_id uuid NOT NULL,
      act text NOT NULL,
      person_id uuid NOT NULL,
      role text NOT NULL,
      seed text,
      at timestamptz NOT NULL,
      CONSTRAINT choice_confirmations_pkey PRIMARY KEY (choice_id, act, person_id),
      CONSTRAINT choice_confirmations_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT choice_confirmations_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT choice_confirmations_act_check CHECK (act IN ('open', 'close', 'seal', 'count')),
      CONSTRAINT choice_confirmations_role_check CHECK (
        role IN ('sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair')),
      CONSTRAINT choice_confirmations_seed_check CHECK (seed IS NULL OR act = 'open')
    )`);
  await runner.query(`
    CREATE TABLE choice_keys (
      choice_id uuid NOT NULL,
      key bytea NOT NULL,
      CONSTRAINT choice_keys_pkey PRIMARY KEY (choice_id),
      CONSTRAINT choice_keys_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT choice_keys_key_check CHECK (octet_length(key) = 32)
    )`);
}

async function createRoll(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE roll_entries (
      id uuid NOT NULL,
      choice_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      person_id uuid,
      list_number text,
      village_id uuid NOT NULL,
      name text,
      search_text text NOT NULL DEFAULT '',
      CONSTRAINT roll_entries_pkey PRIMARY KEY (id),
      CONSTRAINT roll_entries_of_choice UNIQUE (choice_id, id),
      CONSTRAINT roll_entries_person_once UNIQUE (choice_id, person_id),
      CONSTRAINT roll_entries_list_number_once UNIQUE (choice_id, list_number),
      CONSTRAINT roll_entries_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT roll_entries_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT roll_entries_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
      CONSTRAINT roll_entries_known_check CHECK (person_id IS NOT NULL OR list_number IS NOT NULL)
    )`);
  await runner.query(`CREATE INDEX roll_entries_person_id_idx ON roll_entries (person_id)`);
  // No foreign key to the choice: every ballot would lock its one row. The composite key to the roll says the same.
  await runner.query(`
    CREATE TABLE participations (
      choice_id uuid NOT NULL,
      roll_entry_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      channel text NOT NULL,
      cast_count integer NOT NULL DEFAULT 1,
      at timestamptz NOT NULL,
      CONSTRAINT participations_pkey PRIMARY KEY (choice_id, roll_entry_id),
      CONSTRAINT participations_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
        REFERENCES roll_entries (choice_id, id),
      CONSTRAINT participations_channel_check CHECK (channel IN ('web', 'paper', 'sms_typed')),
      CONSTRAINT participations_cast_count_check CHECK (cast_count >= 1)
    ) WITH (fillfactor = 80)`);
}

/** A ballot is positions and a village under a pseudonym: no voter, no time, no running number, no second index. */
async function createBallots(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION positions_ascending(positions smallint[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN positions = ARRAY(SELECT DISTINCT p FROM unnest(positions) AS p WHERE p >= 1 ORDER BY p)`);
  await runner.query(`
    CREATE TABLE ballots (
      choice_id uuid NOT NULL,
      pseudonym bytea NOT NULL,
      jamoat_id text NOT NULL,
      village_id uuid NOT NULL,
      positions smallint[] NOT NULL,
      CONSTRAINT ballots_pkey PRIMARY KEY (choice_id, pseudonym),
      CONSTRAINT ballots_pseudonym_check CHECK (octet_length(pseudonym) = 16),
      CONSTRAINT ballots_positions_check CHECK (positions_ascending(positions))
    ) WITH (fillfactor = 80)`);
}

async function createResults(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE results (
      choice_id uuid NOT NULL,
      cycle_id uuid NOT NULL,
      counted_at timestamptz NOT NULL,
      body jsonb NOT NULL,
      CONSTRAINT results_pkey PRIMARY KEY (choice_id),
      CONSTRAINT results_cycle_once UNIQUE (cycle_id),
      CONSTRAINT results_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
      CONSTRAINT results_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id)
    )`);
  await runner.query(`
    CREATE TRIGGER results_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON results
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
}
