import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** People, how they sign in, their sessions, links for a new password, and the tries by which guessing is limited with their key. */
export class Identity1795000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE persons (
        id uuid NOT NULL,
        display_name text NOT NULL,
        search_text text NOT NULL,
        sex text,
        birth_year integer,
        village_id uuid,
        jamoat_id text,
        language text NOT NULL,
        registered_at timestamptz NOT NULL,
        registered_by uuid,
        confirmed_at timestamptz,
        confirmed_by uuid,
        confirmation_reference text,
        demo_card boolean NOT NULL DEFAULT false,
        CONSTRAINT persons_pkey PRIMARY KEY (id),
        CONSTRAINT persons_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
        CONSTRAINT persons_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT persons_display_name_check CHECK (length(display_name) BETWEEN 1 AND 80),
        CONSTRAINT persons_sex_check CHECK (sex IN ('woman', 'man')),
        CONSTRAINT persons_birth_year_check CHECK (birth_year BETWEEN 1880 AND 2200),
        CONSTRAINT persons_village_in_jamoat_check CHECK (village_id IS NULL OR jamoat_id IS NOT NULL),
        CONSTRAINT persons_language_check CHECK (language IN ('tg', 'ru', 'en')),
        CONSTRAINT persons_confirmed_check CHECK ((confirmed_at IS NULL) = (confirmation_reference IS NULL)),
        CONSTRAINT persons_not_by_oneself_check CHECK (confirmed_by <> id)
      )`);
    await runner.query(
      `CREATE INDEX persons_search_text_trgm ON persons USING gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`CREATE INDEX persons_jamoat_id_idx ON persons (jamoat_id)`);
    await runner.query(`CREATE INDEX persons_village_id_idx ON persons (village_id)`);
    await runner.query(`
      CREATE TABLE credentials (
        person_id uuid NOT NULL,
        login text NOT NULL,
        kind text NOT NULL,
        secret_hash text NOT NULL,
        must_change boolean NOT NULL DEFAULT false,
        changed_at timestamptz NOT NULL,
        CONSTRAINT credentials_pkey PRIMARY KEY (person_id),
        CONSTRAINT credentials_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT credentials_login_once UNIQUE (login),
        CONSTRAINT credentials_kind_of_person UNIQUE (person_id, kind),
        CONSTRAINT credentials_kind_check CHECK (kind IN ('pin', 'password'))
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        token_hash text NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        idle_minutes smallint NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT sessions_pkey PRIMARY KEY (token_hash),
        CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT sessions_idle_minutes_check CHECK (idle_minutes BETWEEN 1 AND 240),
        CONSTRAINT sessions_expires_at_check CHECK (expires_at > created_at)
      )`);
    await runner.query(`CREATE INDEX sessions_person_id_idx ON sessions (person_id)`);
    await runner.query(`
      CREATE TABLE password_links (
        person_id uuid NOT NULL,
        token_hash text NOT NULL,
        issued_by uuid NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT password_links_pkey PRIMARY KEY (person_id),
        CONSTRAINT password_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT password_links_token_once UNIQUE (token_hash),
        CONSTRAINT password_links_not_for_oneself_check CHECK (issued_by <> person_id),
        CONSTRAINT password_links_expires_at_check CHECK (expires_at > issued_at)
      )`);
    await runner.query(`
      CREATE TABLE sign_in_tries (
        id bigint GENERATED ALWAYS AS IDENTITY,
        purpose text NOT NULL,
        login_hash text NOT NULL,
        source text NOT NULL,
        device text,
        at timestamptz NOT NULL,
        succeeded boolean NOT NULL,
        CONSTRAINT sign_in_tries_pkey PRIMARY KEY (id),
        CONSTRAINT sign_in_tries_purpose_check CHECK (purpose IN ('sign_in', 'register'))
      )`);
    await runner.query(`CREATE INDEX sign_in_tries_source_idx ON sign_in_tries (source, at)`);
    await runner.query(
      `CREATE INDEX sign_in_tries_login_hash_idx ON sign_in_tries (login_hash, at)`,
    );
    await runner.query(`CREATE INDEX sign_in_tries_at_idx ON sign_in_tries (at)`);
    await runner.query(`
      CREATE TABLE sign_in_key (
        only_row boolean NOT NULL DEFAULT true,
        key bytea NOT NULL,
        CONSTRAINT sign_in_key_pkey PRIMARY KEY (only_row),
        CONSTRAINT sign_in_key_only_row_check CHECK (only_row),
        CONSTRAINT sign_in_key_length_check CHECK (length(key) = 32)
      )`);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'persons, credentials');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'sessions, password_links');
    await grantToApp(runner, 'SELECT, INSERT, DELETE', 'sign_in_tries');
    await grantToApp(runner, 'SELECT, INSERT', 'sign_in_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE sign_in_key, sign_in_tries, password_links, sessions, credentials, persons`,
    );
  }
}
