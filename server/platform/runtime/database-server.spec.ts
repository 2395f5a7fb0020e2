import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { withConnection } from './database-connection.js';
import { openDatabaseServer } from './database-server.js';
import { postmasterOf } from './postmaster.js';
import { isAlive } from './process-life.js';
import type { RunningDatabase } from './running-database.js';
import { StartupError } from './startup-error.js';

// Each test makes a whole cluster, on a machine that may be busy with other suites.
jest.setTimeout(60_000);

// A name with letters beyond ASCII and a blank: people clone into such folders.
const base = mkdtempSync(join(tmpdir(), 'Маслиҳат санҷиш-'));
chmodSync(base, 0o711);
const running: RunningDatabase[] = [];
let folders = 0;

function freshFolder(): string {
  folders += 1;
  return join(base, `data-${String(folders)}`);
}

async function open(dataDir: string, share = false): Promise<RunningDatabase> {
  const database = await openDatabaseServer({
    dataDir,
    share,
    volatile: true,
    say: () => undefined,
  });
  running.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const { rows } = await withConnection(url, (client) =>
    client.query<unknown[]>({ text: sql, rowMode: 'array' }),
  );
  return rows.flat();
}

function serverOf(dataDir: string): number {
  return postmasterOf(join(dataDir, 'postgres'))?.pid ?? 0;
}

/** Another process's id, alive until the test is over. */
function stranger(): { pid: number; end: () => void } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  return { pid: child.pid ?? 0, end: () => child.kill('SIGKILL') };
}

/** What a killed process leaves: its server goes on, its lock names a process that is gone. */
function asAfterKill(dataDir: string, database: RunningDatabase): void {
  running.splice(running.indexOf(database), 1);
  writeFileSync(join(dataDir, 'maslihat.lock'), '999999999 gone\n');
}

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('the embedded database', () => {
  it('knows Tajik letters whatever the language of the machine, and counts time in UTC', async () => {
    const { ownerUrl } = await open(freshFolder());
    expect(
      await ask(
        ownerUrl,
        `SELECT current_setting('server_encoding'), current_setting('TimeZone'), lower('ҒӢҚӮҲҶ'),
                similarity('роҳи ҷамоат', 'роҳҳои ҷамоати мо') > 0.3`,
      ),
    ).toEqual(['UTF8', 'UTC', 'ғӣқӯҳҷ', true]);
  });

  it('sorts by the Tajik alphabet', async () => {
    const { appUrl } = await open(freshFolder());
    const sorted = await ask(
      appUrl,
      `SELECT letter FROM unnest(string_to_array('ҷ ч ҳ х ӯ у қ к й ӣ и д ғ г', ' ')) AS letter
        ORDER BY letter COLLATE "tg-x-icu"`,
    );
    expect(sorted.join('')).toBe('гғдиӣйкқуӯхҳчҷ');
  });

  it('serves with a role that owns nothing and keeps passwords from other users', async () => {
    const dataDir = freshFolder();
    const { ownerUrl, appUrl, auditProtected } = await open(dataDir);
    expect(auditProtected).toBe(true);
    expect(await ask(ownerUrl, 'SELECT current_user')).toEqual(['maslihat_owner']);
    expect(await ask(appUrl, 'SELECT current_user')).toEqual(['maslihat_app']);
    await expect(ask(appUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/);
    const wrong = appUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps data and passwords over a restart', async () => {
    const dataDir = freshFolder();
    const first = await open(dataDir);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    expect(serverOf(dataDir)).toBe(0);
    expect(existsSync(join(dataDir, 'maslihat.lock'))).toBe(false);
    const second = await open(dataDir);
    expect(await ask(second.ownerUrl, 'SELECT seven FROM kept')).toEqual([7]);
  });

  it('refuses a second process on the same data, which a command may share', async () => {
    const dataDir = freshFolder();
    const first = await open(dataDir);
    await expect(open(dataDir)).rejects.toThrow(/in use by another maslihat/);
    const shared = await open(dataDir, true);
    expect(shared.appUrl).toBe(first.appUrl);
    await shared.stop();
    expect(await ask(first.appUrl, 'SELECT 1')).toEqual([1]);
  });

  it('takes over the lock of a process that is gone, also when its id has been given again', async () => {
    const dataDir = freshFolder();
    mkdirSync(dataDir);
    const other = stranger();
    try {
      writeFileSync(join(dataDir, 'maslihat.lock'), `${String(other.pid)} an-earlier-boot/1\n`);
      const database = await open(dataDir);
      expect(await ask(database.appUrl, 'SELECT 1')).toEqual([1]);
    } finally {
      other.end();
    }
  });

  it('adopts the server a killed process left behind', async () => {
    const dataDir = freshFolder();
    const killed = await open(dataDir);
    const pid = serverOf(dataDir);
    asAfterKill(dataDir, killed);
    const next = await open(dataDir);
    expect(serverOf(dataDir)).toBe(pid);
    expect(next.appUrl).toBe(killed.appUrl);
    await next.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('stops a server left behind that does not fit, and starts its own', async () => {
    const dataDir = freshFolder();
    const killed = await open(dataDir);
    const pid = serverOf(dataDir);
    asAfterKill(dataDir, killed);
    const next = await openDatabaseServer({ dataDir, say: () => undefined });
    running.push(next);
    expect(isAlive(pid)).toBe(false);
    expect(await ask(next.appUrl, "SELECT current_setting('fsync')")).toEqual(['on']);
  });

  it('is not held up by a stranger who now has the id of its last server', async () => {
    const dataDir = freshFolder();
    await (await open(dataDir)).stop();
    const other = stranger();
    try {
      const lines = [other.pid, join(dataDir, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready'];
      writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`);
      const database = await open(dataDir);
      expect(await ask(database.appUrl, 'SELECT 1')).toEqual([1]);
      expect(isAlive(other.pid)).toBe(true);
    } finally {
      other.end();
    }
  });

  it('refuses data of another PostgreSQL major in one sentence', async () => {
    const dataDir = freshFolder();
    await (await open(dataDir)).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    const refusal = open(dataDir);
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toThrow(/written by PostgreSQL 16 .* carries PostgreSQL 18/);
  });

  it('refuses data without its passwords instead of making new ones', async () => {
    const dataDir = freshFolder();
    await (await open(dataDir)).stop();
    const file = join(dataDir, 'database.json');
    const passwords = readFileSync(file, 'utf8');
    rmSync(file);
    await expect(open(dataDir)).rejects.toThrow(
      /database.json with the database passwords is missing/,
    );
    writeFileSync(file, passwords.replace(/"superuser":"...../, '"superuser":"wrong'));
    await expect(open(dataDir)).rejects.toThrow(/do not fit/);
    expect(serverOf(dataDir)).toBe(0);
  });

  it('refuses a data folder that cannot be made', async () => {
    const file = join(base, 'a-file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'))).rejects.toThrow(/cannot be written/);
  });
});
