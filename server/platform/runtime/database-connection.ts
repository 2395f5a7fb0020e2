import pg from 'pg';
import { StartupError, errorCode, errorReason } from './startup-error.js';

/** Where the own PostgreSQL listens, as a connection string. */
export function localUrl(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
}

/** Opens one connection, gives it to `work` and closes it again; `explain` may put a refused login into words. */
export async function withConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
  explain: (error: unknown) => unknown = (error) => error,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle reports here; the next query fails anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw explain(error);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether a failed connection may work a moment later: nobody listens yet, or the server is starting or recovering. */
export function isNotYetReady(error: unknown): boolean {
  return ['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'].includes(errorCode(error));
}

/** A failed connection to the operator's own server in one sentence, without the password. */
export function connectionProblem(error: unknown, variable: string, url: string): StartupError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
  return new StartupError(
    `no connection to PostgreSQL at ${place} (${errorReason(error)}); check ${variable}.`,
  );
}
