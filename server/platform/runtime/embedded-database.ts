import { join } from 'node:path';
import { type DataFolder, clusterFolder, knownDataFolder, makeDataFolder } from './data-folder.js';
import { DataInUse, type DataLock, lockData } from './data-lock.js';
import { checkDatabase, knowsTajikLetters } from './database-checks.js';
import { localUrl, withConnection } from './database-connection.js';
import { databasePasswords } from './database-passwords.js';
import type { DatabaseOptions, RunningDatabase } from './running-database.js';
import { adoptOrStop } from './left-behind-server.js';
import { ensureCluster } from './postgres-cluster.js';
import { installedPrograms } from './postgres-package.js';
import {
  type Cluster,
  type RunningPostgres,
  signalPostgres,
  startPostgres,
  stopPostgres,
} from './postgres-process.js';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE, prepareDatabase } from './prepare-database.js';
import { type ServerAccount, serverAccount } from './server-account.js';
import { joinRunningDatabase } from './join-running-database.js';
import { StartupError, errorCode, errorReason } from './startup-error.js';
import { usablePrograms } from './usable-programs.js';

/** Opens the PostgreSQL whose programs npm installed, on the data folder; makes everything that is missing. */
export async function openEmbeddedDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  const installed = installedPrograms();
  const account = serverAccount(clusterFolder(knownDataFolder(options.dataDir).path));
  const folder = makeDataFolder(options.dataDir, account);
  let lock: DataLock;
  try {
    lock = lockData(folder.path);
  } catch (error) {
    if (error instanceof DataInUse && options.share === true)
      return joinRunningDatabase(folder.path);
    throw asStartupError(error, folder.path);
  }
  try {
    const programs = await usablePrograms(installed, account, folder.path);
    if (account !== null) sayWhere(options, folder, account, programs.folder, installed.folder);
    return await open(options, folder.path, lock, {
      folder: clusterFolder(folder.path),
      logFile: join(folder.path, 'postgres.log'),
      programs,
      account,
      superuserPassword: databasePasswords(folder.path).superuser,
      volatile: options.volatile ?? false,
    });
  } catch (error) {
    lock.release();
    throw asStartupError(error, folder.path);
  }
}

async function open(
  options: DatabaseOptions,
  dataDir: string,
  lock: DataLock,
  cluster: Cluster,
): Promise<RunningDatabase> {
  const passwords = databasePasswords(dataDir);
  await ensureCluster(
    cluster.folder,
    cluster.programs,
    cluster.account,
    passwords.superuser,
    cluster.volatile,
  );
  const adopted = await adoptOrStop(cluster);
  const server: RunningPostgres = adopted
    ? { ...adopted, onUnexpectedEnd: () => undefined }
    : await startPostgres(cluster);
  // A process that ends without `stop` (process.exit in an error path) takes its database along.
  const takeAlong = (): void => {
    signalPostgres(server.pid, 'SIGINT');
    lock.release();
  };
  process.once('exit', takeAlong);
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await stopPostgres(server.pid, cluster);
    process.off('exit', takeAlong);
    lock.release();
  };
  server.onUnexpectedEnd(() => {
    if (stopping !== null) return;
    options.say(`PostgreSQL has ended; its log is ${cluster.logFile}`);
    options.onLost?.();
  });
  const url = (role: string, password: string): string =>
    localUrl(role, password, server.port, DATABASE_NAME);
  try {
    await prepareDatabase(server.port, passwords);
    await withConnection(url(OWNER_ROLE, passwords.owner), async (client) => {
      await checkDatabase(client);
      if (!(await knowsTajikLetters(client))) options.say(NO_TAJIK_LETTERS);
    });
  } catch (error) {
    stopping = stop();
    await stopping;
    throw error;
  }
  return {
    ownerUrl: url(OWNER_ROLE, passwords.owner),
    appUrl: url(APP_ROLE, passwords.app),
    adminUrl: url('postgres', passwords.superuser),
    auditProtected: true,
    dataDir,
    stop: () => (stopping ??= stop()),
  };
}

const NO_TAJIK_LETTERS =
  'this system has no UTF-8 locale: PostgreSQL does not know Tajik letters as letters, similar proposals are found less well';

function sayWhere(
  options: DatabaseOptions,
  folder: DataFolder,
  account: ServerAccount,
  programs: string,
  installed: string,
): void {
  const moved = [
    ...(programs === installed ? [] : [`its programs are in ${programs}`]),
    ...(folder.isElsewhere ? [`the data is in ${folder.path}`] : []),
  ];
  if (moved.length === 0) return;
  options.say(
    `PostgreSQL runs as user ${account.name}, who cannot enter this folder: ${moved.join(', ')}`,
  );
}

/** What the system refuses in the data folder is the operator's to mend: one sentence instead of a stack. */
function asStartupError(error: unknown, dataDir: string): unknown {
  const isSystem = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(errorCode(error));
  if (!isSystem || error instanceof StartupError) return error;
  return new StartupError(
    `the data folder ${dataDir} cannot be used (${errorReason(error)}); mend that or set DATA_DIR to another folder.`,
  );
}
