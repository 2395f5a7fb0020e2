import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../test/support/test-database.js';
import { createDataSource, migrate } from '../platform/db/data-source.js';
import { CharterRule1795000850000 } from './1795000850000-charter-rule.js';
import { migrations } from './index.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  for (const one of [...migrations].reverse()) {
    await source.undoLastMigration({ transaction: 'each' });
    if (one === CharterRule1795000850000) break;
  }
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** A cycle from before, in its choice. */
async function aCycleFromBefore(): Promise<string> {
  const id = randomUUID();
  await source.query(
    `INSERT INTO cycles (id, jamoat_id, kind, from_year, to_year, phase, phase_since, charter_frozen_at, created_at)
     VALUES ($1, 'TJ-X-01-01', 'jmp', 2027, 2029, 'choice', now(), now(), now())`,
    [id],
  );
  return id;
}

describe('cycles from before the charter held the rule', () => {
  it('take over what their choice has frozen, and the usual rule where no choice is prepared', async () => {
    await source.query(`INSERT INTO regions (id, name_en) VALUES ('TJ-X', 'Region')`);
    await source.query(
      `INSERT INTO districts (id, region_id, kind, name_en) VALUES ('TJ-X-01', 'TJ-X', 'district', 'District')`,
    );
    await source.query(
      `INSERT INTO jamoats (id, district_id, kind, name_en) VALUES ('TJ-X-01-01', 'TJ-X-01', 'rural', 'Jamoat')`,
    );
    const [open, prepared] = [await aCycleFromBefore(), await aCycleFromBefore()];
    await source.query(
      `INSERT INTO choices (id, cycle_id, jamoat_id, status, kind, budget_minor, currency, rule, step_minor, fingerprint,
         tie_order, closes_on, prepared_at)
       VALUES ($1, $2, 'TJ-X-01-01', 'prepared', 'approval', 1000, 'TJS', 'greedy_score', 500, $3,
         'cost_votes_lot', '2190-01-01', now())`,
      [randomUUID(), prepared, '0'.repeat(64)],
    );
    await migrate(database.ownerUrl, database.appUrl);
    const rows = await source.query<{ id: string; rule: string; step: string }[]>(
      `SELECT id, choice_rule AS rule, choice_step_minor::text AS step FROM cycles`,
    );
    expect(new Map(rows.map(({ id, rule, step }) => [id, [rule, step]]))).toEqual(
      new Map([
        [open, ['mes_cost_add1u', '100']],
        [prepared, ['greedy_score', '500']],
      ]),
    );
  });
});
