import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerAccount, canEnter } from './server-account.js';
import { StartupError } from './startup-error.js';

/**
 * A folder of root's that PostgreSQL's own user can enter: `/var/lib/maslihat`, or one below the temporary folder.
 * Somebody else's folder of that name is never used: programs in it would run with our data.
 */
export function sharedPlace(account: ServerAccount): string {
  for (const place of ['/var/lib/maslihat', join(tmpdir(), 'maslihat')]) {
    try {
      if (mkdirSync(place, { recursive: true }) !== undefined) chmodSync(place, 0o755);
    } catch {
      continue;
    }
    const found = lstatSync(place);
    const isOurs = found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
    if (isOurs && canEnter(place, account)) return place;
  }
  throw new StartupError(
    `PostgreSQL's user ${account.name} can enter neither this folder nor /var/lib/maslihat; start maslihat as an ordinary user or set DATABASE_URL.`,
  );
}
