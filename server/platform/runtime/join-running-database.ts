import { clusterFolder } from './data-folder.js';
import { localUrl } from './database-connection.js';
import { databasePasswords } from './database-passwords.js';
import type { RunningDatabase } from './running-database.js';
import { untilReady } from './postgres-process.js';
import { postmasterOf } from './postmaster.js';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE } from './prepare-database.js';
import { StartupError } from './startup-error.js';

const ANSWER_TIMEOUT_MS = 20_000;

/** The database of the maslihat that holds this data folder right now; `stop` leaves it running. */
export async function joinRunningDatabase(dataDir: string): Promise<RunningDatabase> {
  const passwords = databasePasswords(dataDir);
  const port = postmasterOf(clusterFolder(dataDir))?.port ?? Number.NaN;
  if (Number.isNaN(port)) {
    throw new StartupError(
      `another maslihat is just starting or stopping on ${dataDir}; try again in a moment.`,
    );
  }
  await untilReady({ superuserPassword: passwords.superuser }, port, ANSWER_TIMEOUT_MS);
  const url = (role: string, password: string): string =>
    localUrl(role, password, port, DATABASE_NAME);
  return {
    ownerUrl: url(OWNER_ROLE, passwords.owner),
    appUrl: url(APP_ROLE, passwords.app),
    adminUrl: url('postgres', passwords.superuser),
    auditProtected: true,
    dataDir,
    stop: () => Promise.resolve(),
  };
}
