import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from './database-connection.js';
import { openDatabaseServer } from './database-server.js';
import type { RunningDatabase } from './running-database.js';
import { StartupError } from './startup-error.js';

const base = mkdtempSync(join(tmpdir(), 'maslihat-external-'));
chmodSync(base, 0o711);
let server: RunningDatabase;
let databases = 0;

const UTF8 = "ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C.UTF-8'";

async function run(url: string, ...statements: string[]): Promise<void> {
  await withConnection(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** A new database owned by `operator`; returns the addresses of its possible logins. */
async function database(kind: string): Promise<Record<'operator' | 'serving' | 'member', string>> {
  databases += 1;
  const name = `external_${String(databases)}`;
  const admin = server.adminUrl ?? '';
  await run(admin, `CREATE DATABASE ${name} OWNER operator TEMPLATE template0 ${kind}`);
  const url = (role: string): string => {
    const address = new URL(admin);
    address.username = role;
    address.password = role;
    address.pathname = `/${name}`;
    return address.href;
  };
  return { operator: url('operator'), serving: url('serving'), member: url('member') };
}

function asAdmin(url: string): string {
  const address = new URL(server.adminUrl ?? '');
  address.pathname = new URL(url).pathname;
  return address.href;
}

function open(databaseUrl: string, databaseOwnerUrl?: string, said: string[] = []) {
  return openDatabaseServer({
    databaseUrl,
    databaseOwnerUrl,
    say: (line) => {
      said.push(line);
    },
  });
}

beforeAll(async () => {
  server = await openDatabaseServer({ dataDir: base, volatile: true, say: () => undefined });
  await run(
    server.adminUrl ?? '',
    "CREATE ROLE operator LOGIN PASSWORD 'operator'",
    "CREATE ROLE serving LOGIN PASSWORD 'serving'",
    "CREATE ROLE member LOGIN PASSWORD 'member' IN ROLE operator",
  );
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(base, { recursive: true, force: true });
});

describe("the operator's own database", () => {
  it('protects the audit only when the serving role cannot become the owner', async () => {
    const { operator, serving, member } = await database(UTF8);
    const isProtected = async (app: string) => (await open(app, operator)).auditProtected;
    expect(await isProtected(serving)).toBe(true);
    expect(await isProtected(member)).toBe(false);
    expect(await isProtected(asAdmin(operator))).toBe(false);
    expect((await open(operator)).auditProtected).toBe(false);
  });

  it('gets the missing extension from its owner and is not stopped by us', async () => {
    const { operator } = await database(UTF8);
    await (await open(operator)).stop();
    await run(operator, "SELECT similarity('а', 'б')");
  });

  it('under the C locale is used, with a word about Tajik letters', async () => {
    const { operator } = await database("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'");
    const said: string[] = [];
    await open(operator, undefined, said);
    expect(said).toEqual([expect.stringMatching(/locale without Tajik letters/)]);
  });

  it('is refused when it stores no UTF8', async () => {
    const ascii = await database("ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'");
    await expect(open(ascii.operator)).rejects.toThrow(/SQL_ASCII and maslihat needs UTF8/);
  });

  it('is refused without the Tajik collation', async () => {
    const { operator } = await database(UTF8);
    await run(asAdmin(operator), "DELETE FROM pg_collation WHERE collname = 'tg-x-icu'");
    await expect(open(operator)).rejects.toThrow(/no collation "tg-x-icu"/);
  });

  it('is refused when the extension is out of sight or may not be made', async () => {
    const hidden = await database(UTF8);
    await run(
      asAdmin(hidden.operator),
      'CREATE SCHEMA aside',
      'CREATE EXTENSION pg_trgm SCHEMA aside',
    );
    await expect(open(hidden.operator)).rejects.toThrow(/in the schema aside/);
    const barred = await database(UTF8);
    await run(asAdmin(barred.operator), 'GRANT CREATE ON SCHEMA public TO serving');
    await expect(open(barred.serving)).rejects.toThrow(/lacks the extension pg_trgm/);
  });

  it('is refused when a role lacks its rights, or the two addresses name different databases', async () => {
    const one = await database(UTF8);
    const other = await database(UTF8);
    await expect(open(one.serving)).rejects.toThrow(/serving may not create tables/);
    await expect(open(one.serving, other.operator)).rejects.toThrow(/must name the same one/);
    await run(one.operator, 'REVOKE ALL ON SCHEMA public FROM PUBLIC');
    await expect(open(one.serving, one.operator)).rejects.toThrow(/GRANT USAGE ON SCHEMA public/);
  });

  it('that does not answer is named without its password', async () => {
    const refusal = open('postgresql://operator:secret@127.0.0.1:1/maslihat');
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toThrow(
      /^no connection to PostgreSQL at 127\.0\.0\.1:1\/maslihat/,
    );
    await expect(refusal).rejects.not.toThrow(/secret/);
  });
});
