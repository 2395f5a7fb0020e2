import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';
import { checkDatabase, knowsTajikLetters } from './database-checks.js';
import { connectionProblem, withConnection } from './database-connection.js';
import type { DatabaseOptions, RunningDatabase } from './running-database.js';
import { StartupError, errorReason } from './startup-error.js';

interface Login {
  role: string;
  database: string;
  superuser: boolean;
}

/**
 * Uses the operator's own PostgreSQL: `databaseUrl` serves, `databaseOwnerUrl` (or the same) migrates.
 * The audit is protected only when the serving role can neither become the owner nor pass every rule.
 */
export async function openExternalDatabase(
  databaseUrl: string,
  options: DatabaseOptions,
): Promise<RunningDatabase> {
  const ownerUrl = options.databaseOwnerUrl ?? databaseUrl;
  const ownerVariable =
    options.databaseOwnerUrl === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
  const owner = await visit(ownerVariable, ownerUrl, async (client) => {
    await checkDatabase(client);
    if (!(await knowsTajikLetters(client))) options.say(NO_TAJIK_LETTERS);
    return login(client);
  });
  const auditProtected = await visit('DATABASE_URL', databaseUrl, async (client) => {
    const app = await login(client);
    if (app.database !== owner.database) {
      throw new StartupError(
        `DATABASE_URL names the database ${app.database} and DATABASE_OWNER_URL ${owner.database}; both must name the same one.`,
      );
    }
    await requireUsage(client, app, owner);
    return app.role !== owner.role && !app.superuser && !(await canBecome(client, owner.role));
  });
  const dataDir = options.dataDir === undefined ? null : resolve(options.dataDir);
  if (dataDir !== null) makeFolder(dataDir);
  return {
    ownerUrl,
    appUrl: databaseUrl,
    adminUrl: null,
    auditProtected,
    dataDir,
    stop: () => Promise.resolve(),
  };
}

const NO_TAJIK_LETTERS =
  "the database has a locale without Tajik letters, similar proposals are found less well; CREATE DATABASE … LOCALE 'C.UTF-8' TEMPLATE template0 makes a better one";

function visit<T>(
  variable: string,
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withConnection(url, work, (error) => connectionProblem(error, variable, url));
}

async function login(client: pg.Client): Promise<Login> {
  const { rows } = await client.query<Login>(
    `SELECT current_user AS role, current_database() AS database, rolsuper AS superuser
       FROM pg_roles WHERE rolname = current_user`,
  );
  const row = rows[0];
  if (row === undefined) throw new Error('PostgreSQL does not know the role it has let in');
  return row;
}

async function canBecome(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>(
    `SELECT pg_has_role(current_user, $1, 'MEMBER') AS member`,
    [role],
  );
  return rows[0]?.member !== false;
}

async function requireUsage(client: pg.Client, app: Login, owner: Login): Promise<void> {
  const { rows } = await client.query<{ usage: boolean }>(
    `SELECT has_schema_privilege('public', 'USAGE') AS usage`,
  );
  if (rows[0]?.usage === true) return;
  throw new StartupError(
    `the role ${app.role} may not use the schema public of ${app.database}; let ${owner.role} run GRANT USAGE ON SCHEMA public TO ${app.role}.`,
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StartupError(
      `the data folder ${folder} cannot be made (${errorReason(error)}); set DATA_DIR to another folder.`,
    );
  }
}
