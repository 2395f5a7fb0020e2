import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Roles within territories, and the link that makes the first administrator. */
export class Role1795000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE role_grants (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        code text NOT NULL,
        district_id text,
        jamoat_id text,
        village_id uuid,
        needs_credential text,
        granted_by uuid,
        granted_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        CONSTRAINT role_grants_pkey PRIMARY KEY (id),
        CONSTRAINT role_grants_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT role_grants_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
        CONSTRAINT role_grants_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT role_grants_village_id_fkey FOREIGN KEY (village_id) REFERENCES villages (id),
        CONSTRAINT role_grants_password_fkey FOREIGN KEY (person_id, needs_credential)
          REFERENCES credentials (person_id, kind),
        CONSTRAINT role_grants_code_check CHECK (code IN ('resident', 'village_rep', 'recorder', 'facilitator',
          'sddc_member', 'sddc_chair', 'sddc_secretary', 'jamoat_admin', 'jamoat_chair', 'council_deputy', 'implementer',
          'district_reviewer', 'technical_reviewer', 'donor', 'grievance_officer', 'observer', 'sysadmin')),
        CONSTRAINT role_grants_level_check CHECK (CASE
          WHEN code = 'sysadmin' THEN district_id IS NULL AND jamoat_id IS NULL AND village_id IS NULL
          WHEN code = 'district_reviewer' THEN district_id IS NOT NULL AND jamoat_id IS NULL AND village_id IS NULL
          WHEN code IN ('resident', 'village_rep')
            THEN district_id IS NULL AND jamoat_id IS NOT NULL AND village_id IS NOT NULL
          ELSE district_id IS NULL AND jamoat_id IS NOT NULL AND village_id IS NULL END),
        CONSTRAINT role_grants_password_check CHECK (
          needs_credential IS NOT DISTINCT FROM
          CASE WHEN code <> 'resident' AND ended_at IS NULL THEN 'password' END),
        CONSTRAINT role_grants_not_to_oneself_check CHECK (granted_by <> person_id),
        CONSTRAINT role_grants_ended_check CHECK (ended_at IS NOT NULL OR ended_by IS NULL)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX role_grants_active_once
        ON role_grants (person_id, code, district_id, jamoat_id, village_id) NULLS NOT DISTINCT
        WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX role_grants_one_home ON role_grants (person_id)
        WHERE ended_at IS NULL AND code = 'resident'`);
    await runner.query(`CREATE INDEX role_grants_jamoat_id_idx ON role_grants (jamoat_id, code)`);
    await runner.query(`
      CREATE TABLE setup_links (
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT setup_links_pkey PRIMARY KEY (token_hash)
      )`);
    await grantToApp(runner, 'SELECT, INSERT', 'role_grants');
    await grantToApp(runner, 'UPDATE (ended_at, ended_by, needs_credential)', 'role_grants');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'setup_links');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE setup_links, role_grants`);
  }
}
