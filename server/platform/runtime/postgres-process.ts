import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { isNotYetReady, localUrl, withConnection } from './database-connection.js';
import { freePort } from './port.js';
import { writeSettings } from './postgres-cluster.js';
import type { PostgresPrograms } from './postgres-package.js';
import { isAlive, pause, waitForEnd } from './process-life.js';
import { postmasterOf } from './postmaster.js';
import {
  identity,
  programEnvironment,
  runProgram,
  tellingLine,
  unstartable,
} from './run-program.js';
import type { ServerAccount } from './server-account.js';
import { StartupError, errorCode, errorReason } from './startup-error.js';

const READY_TIMEOUT_MS = 120_000;
const LOG_LIMIT_BYTES = 5_000_000;
const PORT_ATTEMPTS = 5;

export interface Cluster {
  readonly folder: string;
  readonly logFile: string;
  readonly programs: PostgresPrograms;
  readonly account: ServerAccount | null;
  readonly superuserPassword: string;
  readonly volatile: boolean;
}

export interface RunningPostgres {
  readonly pid: number;
  readonly port: number;
  /** Called once if the server ends without being told to. */
  onUnexpectedEnd(listener: () => void): void;
}

/** Starts PostgreSQL on a free port of the loopback and waits until it answers. */
export async function startPostgres(cluster: Cluster): Promise<RunningPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    writeSettings(cluster.folder, cluster.account, port, cluster.volatile);
    const mark = trimmedSize(cluster.logFile);
    const log = openSync(cluster.logFile, mark === 0 ? 'w' : 'a', 0o600);
    try {
      if (process.platform === 'win32') return await startThroughPgCtl(cluster, port);
      return await startDirectly(cluster, port, log);
    } catch (error) {
      const said = readFileSync(cluster.logFile).subarray(mark).toString('utf8');
      // Between our look and its start somebody else may have taken the port.
      if (/could not bind|could not create any TCP/.test(said) && attempt < PORT_ATTEMPTS) continue;
      if (error instanceof StartupError) throw error;
      if (errorCode(error) === '28P01') {
        throw new StartupError(
          `the passwords kept in the data folder do not fit ${cluster.folder}; put both back from the same backup.`,
        );
      }
      const reason = said.trim() === '' ? errorReason(error) : tellingLine(said);
      throw new StartupError(`PostgreSQL did not start: ${reason}; its log is ${cluster.logFile}.`);
    } finally {
      closeSync(log);
    }
  }
}

/** Where the next start's lines begin; 0 starts the log over when it has grown long. */
function trimmedSize(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size > LOG_LIMIT_BYTES ? 0 : size;
}

async function startDirectly(
  cluster: Cluster,
  port: number,
  log: number,
): Promise<RunningPostgres> {
  const child = spawn(cluster.programs.postgres, ['-D', cluster.folder], {
    ...identity(cluster.account),
    env: programEnvironment(),
    stdio: ['ignore', log, log],
    // An own process group: Ctrl-C in a terminal must reach us alone, we then stop the database last.
    detached: true,
  });
  const end = endOf(child, cluster.programs.postgres);
  try {
    await Promise.race([end.failure, untilReady(cluster, port)]);
  } catch (error) {
    await stopPostgres(child.pid ?? 0, cluster);
    throw error;
  }
  child.unref();
  return {
    pid: child.pid ?? 0,
    port,
    onUnexpectedEnd(listener) {
      child.once('exit', listener);
    },
  };
}

function endOf(child: ChildProcess, program: string): { failure: Promise<never> } {
  const failure = new Promise<never>((_, reject) => {
    child.once('error', (error) => {
      reject(unstartable(program, error));
    });
    child.once('exit', (code) => {
      reject(new Error(`it ended with code ${String(code)}`));
    });
  });
  // It also ends after a good start; nobody waits for that here.
  failure.catch(() => undefined);
  return { failure };
}

/** On Windows only pg_ctl can start PostgreSQL for an administrator: it drops the privileges PostgreSQL refuses. */
async function startThroughPgCtl(cluster: Cluster, port: number): Promise<RunningPostgres> {
  const args = ['start', '-D', cluster.folder, '-l', cluster.logFile, '-W', '-s'];
  const result = await runProgram(cluster.programs.pgCtl, args, null);
  if (result.code !== 0) throw new Error(result.reason);
  await untilReady(cluster, port);
  return {
    pid: postmasterOf(cluster.folder)?.pid ?? 0,
    port,
    onUnexpectedEnd() {
      // pg_ctl has let go of it: a lost server shows as failed queries.
    },
  };
}

/** Waits until the server lets us in; throws the last reason when it does not in time. */
export async function untilReady(
  cluster: Pick<Cluster, 'superuserPassword'>,
  port: number,
  timeoutMs: number = READY_TIMEOUT_MS,
): Promise<void> {
  const url = localUrl('postgres', cluster.superuserPassword, port, 'postgres');
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await withConnection(url, (client) => client.query('SELECT 1'));
      return;
    } catch (error) {
      if (!isNotYetReady(error) || Date.now() > deadline) throw error;
    }
    await pause(25);
  }
}

/** Ends the server: first politely (open transactions are rolled back), then at once (it recovers at the next start). */
export async function stopPostgres(
  pid: number,
  cluster: Pick<Cluster, 'folder' | 'programs'>,
): Promise<void> {
  if (pid === 0 || !isAlive(pid)) return;
  if (process.platform === 'win32') {
    const args = ['stop', '-D', cluster.folder, '-m', 'fast', '-s'];
    await runProgram(cluster.programs.pgCtl, args, null);
    return;
  }
  for (const [signal, timeoutMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    signalPostgres(pid, signal);
    if (await waitForEnd(pid, timeoutMs)) return;
  }
  throw new StartupError(
    `PostgreSQL on ${cluster.folder} does not stop; end process ${String(pid)} by hand.`,
  );
}

export function signalPostgres(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already, or another user's: the wait that follows tells.
  }
}
