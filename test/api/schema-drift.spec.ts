import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { migrations } from '../../server/migrations/index.js';
import { createDataSource, migrate } from '../../server/platform/db/data-source.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { dumpSchema } from './schema-dump.js';

const goldenFile = new URL('schema-golden.txt', import.meta.url);

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const golden = () => readFile(goldenFile, 'utf8');

describe('the schema the migrations make', () => {
  // Conditions (CHECK) stand in the migrations alone, where the golden file watches them: TypeORM would drop them.
  it('is, apart from its conditions, the one the entities describe', async () => {
    const conditions = await source.query<{ statement: string }[]>(
      `SELECT format('ALTER TABLE "%s" DROP CONSTRAINT "%s"', conrelid::regclass, conname) AS statement
         FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'c'`,
    );
    const known = new Set(conditions.map(({ statement }) => statement));
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !known.has(query))).toEqual([]);
  });

  it('would be told apart from another one', async () => {
    await source.query('ALTER TABLE cycles ADD COLUMN forgotten text');
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      const queries = upQueries.map(({ query }) => query);
      expect(queries).toContain('ALTER TABLE "cycles" DROP COLUMN "forgotten"');
    } finally {
      await source.query('ALTER TABLE cycles DROP COLUMN forgotten');
    }
  });

  it('has the constraints, indexes, triggers, functions and rights that were reviewed', async () => {
    const dump = await dumpSchema(source);
    // After a reviewed change of the migrations: UPDATE_GOLDEN=1 writes the file anew.
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(goldenFile, dump);
    expect(dump).toBe(await golden());
  });

  it('is taken back migration by migration until nothing is left, and made again the same', async () => {
    const reviewed = await golden();
    let before = await dumpSchema(source);
    for (const { name } of [...migrations].reverse()) {
      await source.undoLastMigration({ transaction: 'each' });
      const after = await dumpSchema(source);
      if (after === before) throw new Error(`Taking back ${name} changes nothing.`);
      before = after;
    }
    const left = await source.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
       UNION ALL
       SELECT proname FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
       ORDER BY 1`,
    );
    expect(left.map(({ name }) => name)).toEqual(['schema_migrations', 'schema_migrations_id_seq']);
    expect(await source.query('SELECT name FROM schema_migrations')).toEqual([]);
    await migrate(database.ownerUrl, database.appUrl);
    expect(await dumpSchema(source)).toBe(reviewed);
  });
});
