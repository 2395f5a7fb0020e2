import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/**
 * Personal codes for one choice, ballots handed in with help, and the sessions of voters both lead to. Of a code only a
 * keyed hash is kept, under a key of its own that is thrown away with the codes at the seal. A session is deleted when it
 * ends, so that nothing says when somebody chose; the log of help names the helper and the witness, not the voter.
 */
export class PersonalCodes1795001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await purposes(runner, `'sign_in', 'register', 'code'`);
    await runner.query(`
      CREATE TABLE personal_code_keys (
        choice_id uuid NOT NULL,
        key bytea NOT NULL,
        CONSTRAINT personal_code_keys_pkey PRIMARY KEY (choice_id),
        CONSTRAINT personal_code_keys_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        CONSTRAINT personal_code_keys_length_check CHECK (length(key) = 32)
      )`);
    await runner.query(`
      CREATE TABLE personal_codes (
        id uuid NOT NULL,
        choice_id uuid NOT NULL,
        roll_entry_id uuid NOT NULL,
        number integer NOT NULL,
        code_hash bytea NOT NULL,
        batch_hash bytea NOT NULL,
        issued_on date NOT NULL,
        used boolean NOT NULL DEFAULT false,
        cancelled boolean NOT NULL DEFAULT false,
        CONSTRAINT personal_codes_pkey PRIMARY KEY (id),
        CONSTRAINT personal_codes_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
          REFERENCES roll_entries (choice_id, id),
        CONSTRAINT personal_codes_number_once UNIQUE (choice_id, number),
        CONSTRAINT personal_codes_hash_once UNIQUE (code_hash),
        CONSTRAINT personal_codes_batch_once UNIQUE (choice_id, batch_hash, roll_entry_id),
        CONSTRAINT personal_codes_number_check CHECK (number >= 1),
        CONSTRAINT personal_codes_hash_check CHECK (length(code_hash) = 32 AND length(batch_hash) = 32)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX personal_codes_valid_once ON personal_codes (choice_id, roll_entry_id) WHERE NOT cancelled`,
    );
    await runner.query(`
      CREATE TABLE assisted_acts (
        id uuid NOT NULL,
        choice_id uuid NOT NULL,
        jamoat_id text NOT NULL,
        village_id uuid NOT NULL,
        helper_id uuid NOT NULL,
        witness_name text NOT NULL,
        witness_on_roll boolean NOT NULL,
        reason text NOT NULL,
        reason_words text NOT NULL,
        started_on date NOT NULL,
        handed_in boolean NOT NULL DEFAULT false,
        CONSTRAINT assisted_acts_pkey PRIMARY KEY (id),
        CONSTRAINT assisted_acts_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices (id),
        CONSTRAINT assisted_acts_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
        CONSTRAINT assisted_acts_helper_id_fkey FOREIGN KEY (helper_id) REFERENCES persons (id),
        CONSTRAINT assisted_acts_reason_check
          CHECK (reason IN ('cannot_read', 'cannot_see', 'cannot_move', 'no_phone', 'other'))
      )`);
    await runner.query(`CREATE INDEX assisted_acts_choice_id_idx ON assisted_acts (choice_id)`);
    await runner.query(`CREATE INDEX assisted_acts_helper_id_idx ON assisted_acts (helper_id)`);
    await runner.query(`CREATE INDEX assisted_acts_village_id_idx ON assisted_acts (village_id)`);
    await runner.query(`
      CREATE TABLE voter_sessions (
        token_hash text NOT NULL,
        choice_id uuid NOT NULL,
        roll_entry_id uuid NOT NULL,
        code_id uuid,
        assisted_act_id uuid,
        started_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        CONSTRAINT voter_sessions_pkey PRIMARY KEY (token_hash),
        CONSTRAINT voter_sessions_roll_entry_fkey FOREIGN KEY (choice_id, roll_entry_id)
          REFERENCES roll_entries (choice_id, id),
        CONSTRAINT voter_sessions_code_id_fkey FOREIGN KEY (code_id) REFERENCES personal_codes (id),
        CONSTRAINT voter_sessions_assisted_act_id_fkey FOREIGN KEY (assisted_act_id) REFERENCES assisted_acts (id),
        CONSTRAINT voter_sessions_assisted_act_once UNIQUE (assisted_act_id),
        CONSTRAINT voter_sessions_way_check CHECK ((code_id IS NULL) <> (assisted_act_id IS NULL))
      )`);
    await runner.query(
      `CREATE INDEX voter_sessions_roll_entry_idx ON voter_sessions (choice_id, roll_entry_id)`,
    );
    await runner.query(`CREATE INDEX voter_sessions_code_id_idx ON voter_sessions (code_id)`);
    await grantToApp(runner, 'SELECT, INSERT, DELETE', 'personal_code_keys');
    await grantToApp(runner, 'SELECT, INSERT, DELETE, UPDATE (used, cancelled)', 'personal_codes');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE (handed_in)', 'assisted_acts');
    await grantToApp(runner, 'SELECT, INSERT, DELETE, UPDATE (last_seen_at)', 'voter_sessions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE voter_sessions, assisted_acts, personal_codes, personal_code_keys`,
    );
    await runner.query(`DELETE FROM sign_in_tries WHERE purpose = 'code'`);
    await purposes(runner, `'sign_in', 'register'`);
  }
}

async function purposes(runner: QueryRunner, list: string): Promise<void> {
  await runner.query(`ALTER TABLE sign_in_tries DROP CONSTRAINT sign_in_tries_purpose_check`);
  await runner.query(
    `ALTER TABLE sign_in_tries ADD CONSTRAINT sign_in_tries_purpose_check CHECK (purpose IN (${list}))`,
  );
}
