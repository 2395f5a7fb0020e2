import { openEmbeddedDatabase } from './embedded-database.js';
import { openExternalDatabase } from './external-database.js';
import type { DatabaseOptions, RunningDatabase } from './running-database.js';

/**
 * Opens the database the product runs on, ready for migrations: with `databaseUrl` the operator's own server, else the
 * PostgreSQL carried by npm. Refuses with a `StartupError` whatever the operator can mend.
 */
export function openDatabaseServer(options: DatabaseOptions): Promise<RunningDatabase> {
  return options.databaseUrl === undefined
    ? openEmbeddedDatabase(options)
    : openExternalDatabase(options.databaseUrl, options);
}
