import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

const outcomes = `'reached', 'not_reached'`;
const languages = `'tg', 'ru', 'en'`;

/** Consensus rounds: what is asked, who states what for which seat, what the rule makes of it, what was declared. */
export class Deliberation1795000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRounds(runner);
    await createVoices(runner);
    await grantToApp(
      runner,
      'SELECT, INSERT',
      'consensus_rounds, round_proposals, round_seats, round_conflicts, round_positions, round_comments',
    );
    await grantToApp(
      runner,
      'UPDATE (status, closed_by, closed_at, outcome, declared_by, declared_at, declared_outcome)',
      'consensus_rounds',
    );
    await grantToApp(runner, 'UPDATE (superseded_at)', 'round_positions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE round_comments, round_positions, round_conflicts, round_seats, round_proposals, consensus_rounds`,
    );
  }
}

async function createRounds(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE consensus_rounds (
      id uuid NOT NULL,
      cycle_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      number integer NOT NULL,
      question text NOT NULL,
      language text NOT NULL,
      status text NOT NULL DEFAULT 'open',
      opened_by uuid,
      opened_at timestamptz NOT NULL,
      closed_by uuid,
      closed_at timestamptz,
      outcome text,
      declared_by uuid,
      declared_at timestamptz,
      declared_outcome text,
      CONSTRAINT consensus_rounds_pkey PRIMARY KEY (id),
      CONSTRAINT consensus_rounds_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES cycles (id),
      CONSTRAINT consensus_rounds_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT consensus_rounds_number_once UNIQUE (cycle_id, number),
      CONSTRAINT consensus_rounds_number_check CHECK (number > 0),
      CONSTRAINT consensus_rounds_question_check CHECK (question <> ''),
      CONSTRAINT consensus_rounds_language_check CHECK (language IN (${languages})),
      CONSTRAINT consensus_rounds_status_check CHECK (status IN ('open', 'closed', 'declared')),
      CONSTRAINT consensus_rounds_outcome_check CHECK (outcome IN (${outcomes})),
      CONSTRAINT consensus_rounds_closed_check CHECK (
        (status = 'open') = (closed_at IS NULL) AND (closed_at IS NULL) = (outcome IS NULL)),
      CONSTRAINT consensus_rounds_declared_check CHECK (
        (status = 'declared') = (declared_at IS NOT NULL) AND (declared_at IS NULL) = (declared_outcome IS NULL)),
      CONSTRAINT consensus_rounds_declared_by_rule_check CHECK (declared_outcome = outcome)
    )`);
  await runner.query(`CREATE INDEX consensus_rounds_jamoat_id_idx ON consensus_rounds (jamoat_id)`);
  await runner.query(`
    CREATE UNIQUE INDEX consensus_rounds_one_undeclared ON consensus_rounds (cycle_id)
      WHERE status <> 'declared'`);
  await runner.query(`
    CREATE TABLE round_proposals (
      round_id uuid NOT NULL,
      proposal_id uuid NOT NULL,
      position integer NOT NULL,
      cost_minor bigint,
      CONSTRAINT round_proposals_pkey PRIMARY KEY (round_id, proposal_id),
      CONSTRAINT round_proposals_round_id_fkey FOREIGN KEY (round_id) REFERENCES consensus_rounds (id),
      CONSTRAINT round_proposals_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals (id),
      CONSTRAINT round_proposals_position_once UNIQUE (round_id, position),
      CONSTRAINT round_proposals_position_check CHECK (position > 0),
      CONSTRAINT round_proposals_cost_check CHECK (cost_minor >= 0)
    )`);
  // The filled seats as they were when the round was closed: whoever leaves later does not change its outcome.
  await runner.query(`
    CREATE TABLE round_seats (
      round_id uuid NOT NULL,
      seat_id uuid NOT NULL,
      person_id uuid NOT NULL,
      CONSTRAINT round_seats_pkey PRIMARY KEY (round_id, seat_id),
      CONSTRAINT round_seats_round_id_fkey FOREIGN KEY (round_id) REFERENCES consensus_rounds (id),
      CONSTRAINT round_seats_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id),
      CONSTRAINT round_seats_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id)
    )`);
}

async function createVoices(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE round_conflicts (
      round_id uuid NOT NULL,
      seat_id uuid NOT NULL,
      person_id uuid NOT NULL,
      reason text NOT NULL,
      language text NOT NULL,
      declared_at timestamptz NOT NULL,
      CONSTRAINT round_conflicts_pkey PRIMARY KEY (round_id, seat_id, person_id),
      CONSTRAINT round_conflicts_round_id_fkey FOREIGN KEY (round_id) REFERENCES consensus_rounds (id),
      CONSTRAINT round_conflicts_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id),
      CONSTRAINT round_conflicts_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT round_conflicts_reason_check CHECK (reason <> ''),
      CONSTRAINT round_conflicts_language_check CHECK (language IN (${languages}))
    )`);
  await runner.query(`
    CREATE TABLE round_positions (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      seat_id uuid NOT NULL,
      person_id uuid NOT NULL,
      position text NOT NULL,
      reason text,
      language text NOT NULL,
      stated_at timestamptz NOT NULL,
      superseded_at timestamptz,
      CONSTRAINT round_positions_pkey PRIMARY KEY (id),
      CONSTRAINT round_positions_round_id_fkey FOREIGN KEY (round_id) REFERENCES consensus_rounds (id),
      CONSTRAINT round_positions_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT round_positions_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id),
      CONSTRAINT round_positions_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
      CONSTRAINT round_positions_position_check
        CHECK (position IN ('agree', 'agree_with_reservation', 'abstain', 'object')),
      CONSTRAINT round_positions_reason_check CHECK (reason <> ''),
      CONSTRAINT round_positions_objection_check CHECK (position <> 'object' OR reason IS NOT NULL),
      CONSTRAINT round_positions_language_check CHECK (language IN (${languages}))
    )`);
  await runner.query(`
    CREATE UNIQUE INDEX round_positions_one_current ON round_positions (round_id, seat_id)
      WHERE superseded_at IS NULL`);
  await runner.query(`CREATE INDEX round_positions_round_id_idx ON round_positions (round_id)`);
  await runner.query(`
    CREATE TABLE round_comments (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      jamoat_id text NOT NULL,
      author_id uuid NOT NULL,
      author_role text NOT NULL,
      seat_id uuid,
      text text NOT NULL,
      language text NOT NULL,
      written_at timestamptz NOT NULL,
      CONSTRAINT round_comments_pkey PRIMARY KEY (id),
      CONSTRAINT round_comments_round_id_fkey FOREIGN KEY (round_id) REFERENCES consensus_rounds (id),
      CONSTRAINT round_comments_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
      CONSTRAINT round_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES persons (id),
      CONSTRAINT round_comments_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id),
      CONSTRAINT round_comments_author_role_check
        CHECK (author_role IN ('sddc_chair', 'sddc_secretary', 'facilitator', 'sddc_member')),
      CONSTRAINT round_comments_text_check CHECK (text <> ''),
      CONSTRAINT round_comments_language_check CHECK (language IN (${languages}))
    )`);
  await runner.query(`CREATE INDEX round_comments_round_id_idx ON round_comments (round_id)`);
}
