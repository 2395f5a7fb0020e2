import { localUrl, withConnection } from './database-connection.js';
import type { Cluster } from './postgres-process.js';
import { stopPostgres, untilReady } from './postgres-process.js';
import { type Postmaster, postmasterOf } from './postmaster.js';

const ANSWER_TIMEOUT_MS = 20_000;

/**
 * A PostgreSQL that outlived our killed process: adopted when it is the same version and lets us in, else stopped.
 * Returns the adopted one, or `null` when a new one has to be started.
 */
export async function adoptOrStop(cluster: Cluster): Promise<Postmaster | null> {
  const found = postmasterOf(cluster.folder);
  if (found === null) return null;
  if (await isFitting(found, cluster)) return found;
  await stopPostgres(found.pid, cluster);
  return null;
}

async function isFitting(found: Postmaster, cluster: Cluster): Promise<boolean> {
  if (Number.isNaN(found.port)) return false;
  const url = localUrl('postgres', cluster.superuserPassword, found.port, 'postgres');
  try {
    await untilReady(cluster, found.port, ANSWER_TIMEOUT_MS);
    const { rows } = await withConnection(url, (client) =>
      client.query<{ version: string; fsync: string }>(
        `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync`,
      ),
    );
    // 18.4 in the server, 18.4.0-beta.17 in the package.
    const isSameVersion = cluster.programs.version.startsWith(`${rows[0]?.version ?? '?'}.`);
    return isSameVersion && (rows[0]?.fsync === 'off') === cluster.volatile;
  } catch {
    return false;
  }
}
