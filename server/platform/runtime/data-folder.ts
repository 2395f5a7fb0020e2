import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.js';
import { type ServerAccount, canEnter } from './server-account.js';
import { sharedPlace } from './shared-place.js';
import { StartupError, errorReason } from './startup-error.js';

/** Left in `./data` when the data had to go elsewhere: holds that path. A new clone has none and gets a new place. */
const SIGNPOST = 'elsewhere.txt';

export interface DataFolder {
  readonly path: string;
  /** The data is not below the project because PostgreSQL's user cannot enter there. */
  readonly isElsewhere: boolean;
}

/** PostgreSQL's own folder within the data folder. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

function make(path: string, account: ServerAccount | null): void {
  // Whatever root's umask is, PostgreSQL's user must pass through what is made here; reading it is not needed for that.
  const umask = account === null ? null : process.umask(0o066);
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartupError(
      `the data folder ${path} cannot be written (${errorReason(error)}); make it writable or set DATA_DIR to another folder.`,
    );
  } finally {
    if (umask !== null) process.umask(umask);
  }
}

/** The wanted or default data folder as it was left by an earlier start, without making anything. */
export function knownDataFolder(wanted: string | undefined): DataFolder {
  const path = resolve(wanted ?? join(projectRoot(), 'data'));
  const signpost = join(path, SIGNPOST);
  if (wanted !== undefined || existsSync(clusterFolder(path)) || !existsSync(signpost))
    return { path, isElsewhere: false };
  const elsewhere = readFileSync(signpost, 'utf8').trim();
  return existsSync(elsewhere)
    ? { path: elsewhere, isElsewhere: true }
    : { path, isElsewhere: false };
}

/**
 * Makes the data folder (`wanted` or `./data`) and returns where the data really is: where PostgreSQL's user
 * cannot enter, a folder given by the operator is refused and the default one moves to a shared place.
 */
export function makeDataFolder(
  wanted: string | undefined,
  account: ServerAccount | null,
): DataFolder {
  const known = knownDataFolder(wanted);
  make(known.path, account);
  if (account === null || canEnter(known.path, account)) return known;
  if (wanted !== undefined || existsSync(clusterFolder(known.path))) {
    throw new StartupError(
      `PostgreSQL runs as user ${account.name}, who cannot enter ${known.path}; let that user pass (chmod a+x on the folders above), set DATA_DIR to another folder, or start maslihat as an ordinary user.`,
    );
  }
  const path = join(sharedPlace(account), `data-${randomBytes(6).toString('hex')}`);
  make(path, account);
  writeFileSync(join(known.path, SIGNPOST), `${path}\n`);
  return { path, isElsewhere: true };
}
