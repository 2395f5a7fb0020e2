import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Regions, districts, jamoats with former names, villages; what the serving role may do with them. */
export class Territory1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
      CREATE TABLE regions (
        id text NOT NULL,
        name_tg text COLLATE "tg-x-icu",
        name_ru text,
        name_en text NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        CONSTRAINT regions_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE districts (
        id text NOT NULL,
        region_id text NOT NULL,
        kind text NOT NULL,
        name_tg text COLLATE "tg-x-icu",
        name_ru text,
        name_en text NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        CONSTRAINT districts_pkey PRIMARY KEY (id),
        CONSTRAINT districts_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions (id),
        CONSTRAINT districts_kind_check CHECK (kind IN ('district', 'city'))
      )`);
    await runner.query(`
      CREATE TABLE jamoats (
        id text NOT NULL,
        district_id text NOT NULL,
        kind text NOT NULL,
        name_tg text COLLATE "tg-x-icu",
        name_ru text,
        name_en text NOT NULL,
        population integer,
        population_year integer,
        verified boolean NOT NULL DEFAULT false,
        demo boolean NOT NULL DEFAULT false,
        search_text text NOT NULL DEFAULT '',
        CONSTRAINT jamoats_pkey PRIMARY KEY (id),
        CONSTRAINT jamoats_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
        CONSTRAINT jamoats_kind_check CHECK (kind IN ('rural', 'town')),
        CONSTRAINT jamoats_population_check CHECK (population >= 0)
      )`);
    await runner.query(`
      CREATE TABLE jamoat_former_names (
        jamoat_id text NOT NULL,
        name text NOT NULL,
        language text,
        until_year integer,
        CONSTRAINT jamoat_former_names_pkey PRIMARY KEY (jamoat_id, name),
        CONSTRAINT jamoat_former_names_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id)
      )`);
    await runner.query(`
      CREATE TABLE villages (
        id uuid NOT NULL,
        jamoat_id text NOT NULL,
        name_tg text COLLATE "tg-x-icu" NOT NULL,
        name_ru text,
        name_en text,
        households integer,
        population integer,
        CONSTRAINT villages_pkey PRIMARY KEY (id),
        CONSTRAINT villages_jamoat_id_fkey FOREIGN KEY (jamoat_id) REFERENCES jamoats (id),
        CONSTRAINT villages_name_once UNIQUE (jamoat_id, name_tg),
        CONSTRAINT villages_households_check CHECK (households >= 0),
        CONSTRAINT villages_population_check CHECK (population >= 0)
      )`);
    await runner.query(
      `CREATE INDEX jamoats_search_text_trgm ON jamoats USING gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`CREATE INDEX jamoats_district_id_idx ON jamoats (district_id)`);
    await grantToApp(runner, 'SELECT, INSERT, UPDATE', 'regions, districts, jamoats, villages');
    await grantToApp(runner, 'SELECT, INSERT, UPDATE, DELETE', 'jamoat_former_names');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE villages, jamoat_former_names, jamoats, districts, regions`);
  }
}
