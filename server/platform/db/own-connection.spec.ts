import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { OwnConnection } from './own-connection.js';

let database: TestDatabase;
let own: OwnConnection;

beforeAll(async () => {
  database = await cloneDatabase();
  own = new OwnConnection(database.appUrl, 'spec');
});
afterAll(async () => {
  await own.close();
  await database.drop();
});

describe('a connection of its own', () => {
  it('is the same for everybody who asks while it lives', async () => {
    const [one, two] = await Promise.all([own.open(), own.open()]);
    expect(two).toBe(one);
  });

  it('is made anew after PostgreSQL ended it, also while nobody used it', async () => {
    const before = await own.open();
    const { rows } = await before.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const other = new OwnConnection(database.appUrl, 'spec-other');
    const ended = new Promise<void>((resolve) => before.once('end', resolve));
    await (await other.open()).query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await other.close();
    const after = await own.open();
    expect(after).not.toBe(before);
    expect((await after.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('is not taken away by what a given-up one says afterwards', async () => {
    const old = await own.open();
    own.drop();
    const current = await own.open();
    expect(current).not.toBe(old);
    old.emit('error', new Error('late'));
    expect(await own.open()).toBe(current);
  });
});
