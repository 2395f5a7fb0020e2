import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresPrograms } from './postgres-package.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';
import { StartupError } from './startup-error.js';

const SETTINGS_FILE = 'maslihat.conf';

/**
 * Names of a UTF-8 LC_CTYPE on the systems PostgreSQL is carried for. Sorting and lower() come from PostgreSQL's own
 * C.UTF-8, but what counts as a letter in a trigram still comes from here: under C, the last resort, Tajik has no trigrams.
 */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'ru_RU.UTF-8', 'en-US', 'C'];

/** Creates the cluster if it is not there yet; refuses one of another PostgreSQL major or of another user. */
export async function ensureCluster(
  folder: string,
  programs: PostgresPrograms,
  account: ServerAccount | null,
  superuserPassword: string,
  volatile: boolean,
): Promise<void> {
  if (existsSync(folder)) {
    refuseForeignCluster(folder, programs.major);
    return;
  }
  // initdb works beside and its result is renamed, so that an interrupted first start leaves no half cluster.
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${draft}.password`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (account !== null) {
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    await initialise(draft, programs, account, passwordFile, volatile);
    appendFileSync(
      join(draft, 'postgresql.conf'),
      `\n# Written by maslihat at every start.\ninclude_if_exists = '${SETTINGS_FILE}'\n`,
    );
    renameSync(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initialise(
  folder: string,
  programs: PostgresPrograms,
  account: ServerAccount | null,
  passwordFile: string,
  volatile: boolean,
): Promise<void> {
  let reason = '';
  for (const ctype of CTYPES) {
    const result = await runProgram(
      programs.initdb,
      [
        `--pgdata=${folder}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        `--lc-ctype=${ctype}`,
        '--text-search-config=simple',
        ...(volatile ? ['--no-sync'] : []),
      ],
      account,
    );
    if (result.code === 0) return;
    reason = result.reason;
    if (!/locale/i.test(reason)) break;
  }
  throw new StartupError(`PostgreSQL could not make its folder ${folder}: ${reason}.`);
}

function refuseForeignCluster(folder: string, major: number): void {
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(folder).uid !== uid) {
    throw new StartupError(
      `the data in ${folder} belongs to another user; start maslihat as that user or as root, or set DATA_DIR to another folder.`,
    );
  }
  const versionFile = join(folder, 'PG_VERSION');
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : null;
  if (found === null) {
    throw new StartupError(
      `${folder} is not a PostgreSQL data folder; move it away or set DATA_DIR to another folder.`,
    );
  }
  if (found !== String(major)) {
    throw new StartupError(
      `the data in ${folder} was written by PostgreSQL ${found} and this maslihat carries PostgreSQL ${String(major)}; carry it over with pg_dump and pg_restore, or set DATA_DIR to another folder.`,
    );
  }
}

/** Our settings, written before every start: loopback only, UTC, and a log that never shows what somebody entered. */
export function writeSettings(
  folder: string,
  account: ServerAccount | null,
  port: number,
  volatile: boolean,
): void {
  const file = join(folder, SETTINGS_FILE);
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${String(port)}`,
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    // Statements and the DETAIL of an error hold personal data, and a failed ballot its content.
    'log_min_error_statement = panic',
    'log_error_verbosity = terse',
    ...(volatile ? ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'] : []),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (account !== null) chownSync(file, account.uid, account.gid);
}
