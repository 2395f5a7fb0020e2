import type pg from 'pg';
import { StartupError, errorCode, errorReason } from './startup-error.js';

const OLDEST_MAJOR = 15;

/** What migrations rely on; all of them are trusted, so the owner of the database may create them. */
export const REQUIRED_EXTENSIONS = ['pg_trgm'] as const;
const REQUIRED_COLLATION = 'tg-x-icu';

/** What the database says of itself; `versionNumber` as PostgreSQL writes it, 150004 for 15.4. */
export interface DatabaseFacts {
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  readonly database: string;
  readonly role: string;
  readonly canCreate: boolean;
  readonly hasCollation: boolean;
}

/** Why this database cannot hold what the product stores, as one sentence; `null` when it can. */
export function unfitness(facts: DatabaseFacts): string | null {
  if (facts.versionNumber < OLDEST_MAJOR * 10_000)
    return `the server runs PostgreSQL ${facts.version} and maslihat needs ${String(OLDEST_MAJOR)} or newer.`;
  if (facts.encoding !== 'UTF8')
    return `the database ${facts.database} stores text as ${facts.encoding} and maslihat needs UTF8; make one with CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0.`;
  if (!facts.hasCollation)
    return `the database ${facts.database} has no collation "${REQUIRED_COLLATION}"; use a PostgreSQL built with ICU.`;
  if (!facts.canCreate)
    return `the role ${facts.role} may not create tables in ${facts.database}; make it the owner of the database or name the owner in DATABASE_OWNER_URL.`;
  return null;
}

/**
 * Refuses an unfit database with a `StartupError` and makes the extensions that are missing.
 * `client` is connected as the role that migrates.
 */
export async function checkDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<DatabaseFacts>(
    `SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int AS "versionNumber",
            current_setting('server_encoding') AS encoding,
            current_database() AS database,
            current_user AS role,
            has_schema_privilege('public', 'CREATE') AS "canCreate",
            EXISTS (SELECT FROM pg_collation
                     WHERE collname = $1 AND collencoding IN (-1, 6)) AS "hasCollation"`,
    [REQUIRED_COLLATION],
  );
  const facts = rows[0];
  if (facts === undefined) throw new Error('PostgreSQL answered without a row');
  const refusal = unfitness(facts);
  if (refusal !== null) throw new StartupError(refusal);
  for (const extension of REQUIRED_EXTENSIONS) await ensureExtension(client, extension, facts);
}

async function ensureExtension(
  client: pg.Client,
  name: string,
  facts: DatabaseFacts,
): Promise<void> {
  const { rows } = await client.query<{ schema: string; visible: boolean }>(
    `SELECT nspname AS schema, nspname = ANY (current_schemas(true)) AS visible
       FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = $1`,
    [name],
  );
  const found = rows[0];
  if (found?.visible === true) return;
  if (found !== undefined) {
    throw new StartupError(
      `the extension ${name} of the database ${facts.database} is in the schema ${found.schema}, which is not on the search_path; move it with ALTER EXTENSION ${name} SET SCHEMA public.`,
    );
  }
  try {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    throw new StartupError(
      `the database ${facts.database} lacks the extension ${name} and ${facts.role} cannot create it (${errorReason(error)}); install PostgreSQL's contrib package and run CREATE EXTENSION ${name} as its administrator.`,
    );
  }
}

/** Whether PostgreSQL knows Tajik letters as letters: false under the C locale, where trigrams of Tajik text are empty. */
export async function knowsTajikLetters(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>(
    `SELECT lower('ҒӢҚӮҲҶ') = 'ғӣқӯҳҷ' AND cardinality(show_trgm('ҷамоат')) > 0 AS known`,
  );
  return rows[0]?.known === true;
}
