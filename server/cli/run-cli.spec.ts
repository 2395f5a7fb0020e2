import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../../test/support/test-database.js';
import type { Env } from './command.js';
import { runCli } from './run-cli.js';

const sample = join(import.meta.dirname, '../../test/vectors/three-villages.pb');

// Each run opens the whole product anew; a busy machine takes its time for that.
jest.setTimeout(30_000);

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'maslihat-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

async function run(argv: readonly string[], env: Env = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, env, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

describe('the command line', () => {
  it('names its commands when asked, and when nothing is said', async () => {
    const asked = await run(['help']);
    expect(asked).toMatchObject({ code: 0, err: [] });
    expect(asked.out.join('\n')).toMatch(/import-election FILE\.pb[^]*import-villages JAMOAT_ID/);
    expect(await run([])).toMatchObject({ code: 2, out: [], err: asked.out });
    expect((await run(['import-villages', '--help'])).out).toEqual([
      'Usage: npm run -s maslihat -- import-villages JAMOAT_ID FILE.csv',
    ]);
  });

  it.each([
    [
      ['import-elections'],
      'there is no command import-elections; known are conformance, import-election,',
    ],
    [['toString'], 'there is no command toString'],
    [['import-election'], 'name one file: import-election FILE.pb'],
    [['import-election', 'a.pb', 'b.pb'], 'name one file: import-election FILE.pb'],
    [
      ['import-election', '--sa', 'x', 'a.pb'],
      "Unknown option '--sa'; the command is used like this",
    ],
    [['import-election', 'nowhere.pb'], 'there is no file '],
    [['import-election', import.meta.dirname], 'EISDIR'],
    [['import-villages', 'TJ-X'], 'name one jamoat and one file'],
  ])('refuses %j in one line', async (argv, sentence) => {
    const refused = await run(argv);
    expect(refused).toMatchObject({ code: 2, out: [], err: [expect.stringContaining(sentence)] });
    expect(refused.err[0]).toMatch(/^maslihat: /);
  });

  it('finds a file from where npm was called', async () => {
    const env = { npm_lifecycle_event: 'maslihat', INIT_CWD: join(sample, '..') };
    const found = await run(['import-election', 'three-villages.pb'], { ...env, DATA_DIR: folder });
    expect(found.err[0]).toContain('has never been started');
  });

  it('makes no data where none is', async () => {
    const refused = await run(['import-election', sample], { DATA_DIR: join(folder, 'mistyped') });
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.err).toEqual([
      expect.stringMatching(/^maslihat: maslihat has never been started on .*mistyped; start it/),
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a database on which no server has been started', async () => {
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    expect(await run(['import-election', sample], env)).toMatchObject({
      code: 1,
      out: [],
      err: [expect.stringContaining('has never been started on this database')],
    });
  });
});
