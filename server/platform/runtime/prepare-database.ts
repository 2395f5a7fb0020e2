import type pg from 'pg';
import type { DatabasePasswords } from './database-passwords.js';
import { localUrl, withConnection } from './database-connection.js';

export const DATABASE_NAME = 'maslihat';
export const OWNER_ROLE = 'maslihat_owner';
export const APP_ROLE = 'maslihat_app';

/**
 * The two roles and the database of the own server, made where they are missing: `maslihat_owner` migrates and owns,
 * `maslihat_app` serves and may only connect until migrations grant it more.
 */
export async function prepareDatabase(port: number, passwords: DatabasePasswords): Promise<void> {
  const url = (database: string): string =>
    localUrl('postgres', passwords.superuser, port, database);
  await withConnection(url('postgres'), async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords.owner);
    await ensureRole(client, APP_ROLE, passwords.app);
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (known.rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${DATABASE_NAME} OWNER ${OWNER_ROLE} TEMPLATE template0 ENCODING 'UTF8'`,
      );
    }
    await client.query(`REVOKE ALL ON DATABASE ${DATABASE_NAME} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${DATABASE_NAME} TO ${APP_ROLE}`);
  });
  await withConnection(url(DATABASE_NAME), (client) =>
    client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`),
  );
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (known.rowCount === 1) return;
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}
