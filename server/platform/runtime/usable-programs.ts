import { join } from 'node:path';
import { type PostgresPrograms, restoreLinks } from './postgres-package.js';
import { copiedPrograms } from './program-copy.js';
import { runProgram } from './run-program.js';
import { type ServerAccount, canRead } from './server-account.js';
import { sharedPlace } from './shared-place.js';
import { StartupError, errorReason } from './startup-error.js';

/**
 * The programs as this account can run them: where npm put them, or a copy made once where it cannot enter there
 * or where links are missing that cannot be restored.
 */
export async function usablePrograms(
  installed: PostgresPrograms,
  account: ServerAccount | null,
  dataDir: string,
): Promise<PostgresPrograms> {
  const isComplete = restoreLinks(installed.folder);
  const sample = join(installed.folder, 'native', 'bin', 'postgres');
  const isReachable = account === null || process.platform === 'win32' || canRead(sample, account);
  const programs = isComplete && isReachable ? installed : copy(installed, account, dataDir);
  const result = await runProgram(programs.postgres, ['--version'], account);
  if (result.code === 0) return programs;
  throw new StartupError(
    `the PostgreSQL that npm installed does not run here (${result.reason}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function copy(
  installed: PostgresPrograms,
  account: ServerAccount | null,
  dataDir: string,
): PostgresPrograms {
  const place = account === null ? dataDir : sharedPlace(account);
  try {
    return copiedPrograms(installed, place);
  } catch (error) {
    throw new StartupError(
      `PostgreSQL's programs could not be copied to ${place} (${errorReason(error)}).`,
    );
  }
}
