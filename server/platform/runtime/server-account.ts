import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartupError } from './startup-error.js';

/** The unprivileged user PostgreSQL runs as when we are root, which it refuses. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

function ask(...args: string[]): string | null {
  const { status, stdout } = spawnSync('id', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function find(name: string): ServerAccount | null {
  const uid = Number(ask('-u', name) ?? Number.NaN);
  const gid = Number(ask('-g', name) ?? Number.NaN);
  return uid > 0 && gid >= 0 ? { uid, gid, name } : null;
}

/**
 * Who shall run PostgreSQL: `null` for ourselves, and for root the owner of the existing data,
 * a `postgres` user (made if there is none) or at worst `nobody`.
 */
export function serverAccount(existingData: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(existingData);
  if (owner !== null) return owner;
  const known = find('postgres') ?? find('_postgres');
  if (known !== null) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const chosen = find('postgres') ?? find('nobody');
  if (chosen !== null) return chosen;
  throw new StartupError(
    'PostgreSQL does not run as root and no user "postgres" could be made; start maslihat as an ordinary user or set DATABASE_URL.',
  );
}

function ownerOf(path: string): ServerAccount | null {
  if (!existsSync(path)) return null;
  const stat = statSync(path);
  if (stat.uid === 0) return null;
  return { uid: stat.uid, gid: stat.gid, name: ask('-nu', String(stat.uid)) ?? String(stat.uid) };
}

function allows(path: string, account: ServerAccount, bit: 1 | 4): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bit) !== 0;
}

/** Whether the account can reach this folder: it needs the x bit on it and on every folder above. */
export function canEnter(folder: string, account: ServerAccount): boolean {
  for (let step = resolve(folder); ; step = dirname(step)) {
    if (!allows(step, account, 1)) return false;
    if (dirname(step) === step) return true;
  }
}

export function canRead(file: string, account: ServerAccount): boolean {
  return canEnter(dirname(file), account) && allows(file, account, 4);
}
