import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { act, aChoice, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { rankCorrelation, sharedNeighbours } from './correlation.js';

/**
 * 500 voters, each with a ballot nobody else has: voter k ticks the projects whose places are the ones in the binary form
 * of k. So the test knows whose every ballot is, and can ask of everything the database keeps whether it tells.
 */
const voters = 500;
const works = 10;
/** Beyond this two orders of 500 have something to do with one another; by chance once in 15,000. */
const most = 4 / Math.sqrt(voters);
const mostNeighbours = 12;

let app: TestApp;
let owner: pg.Client;
let choice: BuiltChoice;
/** Roll entry by ballot, as only the test knows it. */
const voterOf = new Map<string, string>();
/** Roll entries in the order in which they took part. */
const castOrder: string[] = [];
const receipts: string[] = [];

function ballotOf(k: number): number[] {
  return Array.from({ length: works }, (_, bit) => bit + 1).filter((bit) => (k >> (bit - 1)) & 1);
}

async function rows<R>(sql: string, parameters: unknown[] = []): Promise<R[]> {
  return (await owner.query(sql, parameters)).rows as R[];
}

beforeAll(async () => {
  app = await startTestApp();
  owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  choice = await aChoice(app, {
    residents: voters,
    costs: Array.from({ length: works }, (_, index) => BigInt(index + 1) * 1_000_00n),
  });
  const entries = new Map(
    (
      await rows<{ id: string; person_id: string }>(
        `SELECT id, person_id FROM roll_entries WHERE choice_id = $1`,
        [choice.id],
      )
    ).map((row) => [row.person_id, row.id]),
  );
  for (const [index, person] of choice.residents.entries()) {
    const positions = ballotOf(index + 1);
    const input = { choiceId: choice.id, positions, reviewed: true };
    // A few replace their ballot, so that the trail holds more than what counts.
    if (index % 25 === 0) {
      await act(app, 'castBallot', { ...input, positions: [1] }, person.cookie);
    }
    const result = await act(app, 'castBallot', input, person.cookie, 'receipt');
    receipts.push(String(result['receipt']));
    const entry = entries.get(person.id) ?? '';
    castOrder.push(entry);
    voterOf.set(positions.join(), entry);
  }
}, 180_000);

afterAll(async () => {
  await owner.end();
  await app.close();
});

/** The voters of the rows of a table of ballots, in one of the orders the database knows. */
async function ballotsIn(table: string, order: string): Promise<string[]> {
  const found = await rows<{ positions: number[] }>(
    `SELECT positions FROM ${table} WHERE choice_id = $1 ORDER BY ${order}`,
    [choice.id],
  );
  return found.map(({ positions }) => voterOf.get(positions.join()) ?? '');
}

async function peopleIn(table: string, order: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `SELECT roll_entry_id AS id FROM ${table} WHERE choice_id = $1 ORDER BY ${order}`,
    [choice.id],
  );
  return found.map(({ id }) => id);
}

function expectUnrelated(first: readonly string[], second: readonly string[]): void {
  expect(first).toHaveLength(voters);
  expect(second).toHaveLength(voters);
  expect(rankCorrelation(first, second)).toBeLessThan(most);
  expect(sharedNeighbours(first, second)).toBeLessThan(mostNeighbours);
}

describe('while a choice is open', () => {
  it('the order of rows and transactions tells whose a ballot is: the test can see it', async () => {
    const ballots = await ballotsIn('ballots', 'ctid');
    const people = await peopleIn('participations', 'ctid');
    expect(rankCorrelation(ballots, people)).toBeGreaterThan(0.5);
    const sameTransaction = await rows<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ballots JOIN participations USING (choice_id)
       WHERE ballots.xmin = participations.xmin AND choice_id = $1`,
      [choice.id],
    );
    expect(sameTransaction[0]?.count).toBeGreaterThanOrEqual(voters);
  });
});

describe('after the seal', () => {
  beforeAll(async () => {
    await confirmBoth(app, choice, 'close');
    await confirmBoth(app, choice, 'seal');
  }, 60_000);

  it('everything of before is gone: partitions, key, pseudonyms', async () => {
    const left = await rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname LIKE '%' || replace($1, '-', '') || '%'`,
      [choice.id],
    );
    expect(left).toEqual([]);
    for (const table of ['ballots', 'participations', 'choice_keys']) {
      expect(await rows(`SELECT 1 FROM ${table} WHERE choice_id = $1`, [choice.id])).toEqual([]);
    }
  });

  it('no order of the ballots tells about any order of the people', async () => {
    const ballotOrders = await Promise.all(
      ['number', 'ctid', 'xmin::text::bigint, ctid'].map((order) =>
        ballotsIn('sealed_ballots', order),
      ),
    );
    const peopleOrders = await Promise.all(
      ['roll_entry_id', 'ctid', 'day, ctid'].map((order) =>
        peopleIn('sealed_participations', order),
      ),
    );
    const rollOrder = (
      await rows<{ id: string }>(`SELECT id FROM roll_entries WHERE choice_id = $1 ORDER BY ctid`, [
        choice.id,
      ])
    ).map(({ id }) => id);
    for (const ballots of ballotOrders) {
      for (const people of [...peopleOrders, rollOrder, castOrder]) {
        expectUnrelated(ballots, people);
      }
    }
  });

  it('all rows were written in one transaction', async () => {
    for (const table of ['sealed_ballots', 'sealed_participations', 'receipts']) {
      const found = await rows<{ count: number }>(
        `SELECT count(DISTINCT xmin::text)::integer AS count FROM ${table} WHERE choice_id = $1`,
        [choice.id],
      );
      expect([table, found[0]?.count]).toEqual([table, 1]);
    }
  });

  it('no column of a sealed table holds a time, a running number of casting, or a random id', async () => {
    const columns = await rows<{ name: string }>(
      `SELECT table_name || '.' || column_name || ' ' || data_type AS name FROM information_schema.columns
       WHERE table_name IN ('sealed_ballots', 'sealed_participations', 'receipts') ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'receipts.choice_id uuid',
      'receipts.hash bytea',
      'sealed_ballots.choice_id uuid',
      'sealed_ballots.jamoat_id text',
      'sealed_ballots.number integer',
      'sealed_ballots.positions ARRAY',
      'sealed_ballots.village_id uuid',
      'sealed_participations.channel text',
      'sealed_participations.choice_id uuid',
      'sealed_participations.day date',
      'sealed_participations.jamoat_id text',
      'sealed_participations.roll_entry_id uuid',
      'sealed_participations.web_withdrawn boolean',
    ]);
  });

  it('the list of receipts tells neither whose they are nor which ballot, and every voter is on it', async () => {
    const list = await (await fetch(`${app.url}/choices/${choice.id}.receipts`)).text();
    const lines = list.trim().split('\n');
    expect(lines).toHaveLength(voters);
    expect([...lines].sort()).toEqual(lines);
    const answer = await app.graphql(
      `query ($id: UUID!, $code: String!, $other: String!) { choice(id: $id) { receipts {
         count file counted(code: $code) other: counted(code: $other) } } }`,
      {
        id: choice.id,
        code: receipts[7]?.toLowerCase().replaceAll('-', ' '),
        other: 'AAAA-BBBB-CCCC',
      },
    );
    expect(answer.data).toEqual({
      choice: {
        receipts: {
          count: voters,
          file: `/choices/${choice.id}.receipts`,
          counted: true,
          other: false,
        },
      },
    });
    const { createHash } = await import('node:crypto');
    const owners = new Map(
      receipts.map((code, index) => [
        createHash('sha256').update(code).digest('hex'),
        castOrder[index] ?? '',
      ]),
    );
    const byReceipt = lines.map((line) => owners.get(line) ?? '');
    expect(byReceipt).not.toContain('');
    expectUnrelated(byReceipt, await ballotsIn('sealed_ballots', 'number'));
    expectUnrelated(byReceipt, castOrder);
  });

  it('the trail names no voter, and its commitments open nothing any more', async () => {
    const entries = await rows<{ text: string }>(
      `SELECT audit_entries::text AS text FROM audit_entries WHERE subject_id = $1 AND act LIKE '%allot%'`,
      [choice.id],
    );
    expect(entries.length).toBeGreaterThan(0);
    const secrets = [
      ...castOrder,
      ...choice.residents.map(({ id }) => id),
      ...receipts,
      ...(await rows<{ hash: string }>(`SELECT encode(hash, 'hex') AS hash FROM receipts`)).map(
        ({ hash }) => hash,
      ),
    ];
    const text = entries.map((entry) => entry.text).join('\n');
    for (const secret of secrets) expect(text.includes(secret)).toBe(false);
  });

  it('would be told when somebody sealed without shuffling', async () => {
    await owner.query('BEGIN');
    await owner.query(`ALTER TABLE sealed_ballots DISABLE TRIGGER USER`);
    await owner.query(
      `CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM sealed_ballots WHERE choice_id = '${choice.id}'`,
    );
    await owner.query(`DELETE FROM sealed_ballots WHERE choice_id = $1`, [choice.id]);
    for (const [number, entry] of castOrder.entries()) {
      const positions = [...voterOf].find(([, id]) => id === entry)?.[0] ?? '';
      await owner.query(
        `INSERT INTO sealed_ballots (choice_id, number, jamoat_id, village_id, positions)
         SELECT choice_id, $1, jamoat_id, village_id, positions FROM kept WHERE positions = $2`,
        [number + 1, `{${positions}}`],
      );
    }
    const planted = await ballotsIn('sealed_ballots', 'ctid');
    expect(rankCorrelation(planted, castOrder)).toBeGreaterThan(most);
    expect(sharedNeighbours(planted, castOrder)).toBeGreaterThan(mostNeighbours);
    await owner.query('ROLLBACK');
  });
});
