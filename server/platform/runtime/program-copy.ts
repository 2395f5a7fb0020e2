import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { type PostgresPrograms, programsIn, restoreLinks } from './postgres-package.js';

const LIST = 'complete.json';

/**
 * A copy of the programs in `<place>/postgresql-<version>-<platform>-<arch>` that every user may read and run.
 * An earlier copy is used when nothing is missing from it; a broken one is made anew.
 */
export function copiedPrograms(installed: PostgresPrograms, place: string): PostgresPrograms {
  const name = `postgresql-${installed.version}-${basename(installed.folder)}`;
  const folder = join(place, name);
  if (!isComplete(folder)) {
    // Built beside and renamed, so that an interrupted copy is never taken for a whole one.
    const draft = join(place, `${name}.${String(process.pid)}`);
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    const native = join(draft, 'native');
    cpSync(join(installed.folder, 'native'), native, { recursive: true, verbatimSymlinks: true });
    restoreLinks(draft);
    const sizes = openToAll(native);
    writeFileSync(join(draft, LIST), JSON.stringify(sizes), { mode: 0o644 });
    chmodSync(draft, 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  return programsIn(folder, installed.version);
}

/** Makes the tree readable whatever the umask was at install; returns the size of every file, links as -1. */
function openToAll(
  folder: string,
  prefix = 'native',
  sizes: Record<string, number> = {},
): Record<string, number> {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const key = `${prefix}/${entry.name}`;
    if (entry.isSymbolicLink()) sizes[key] = -1;
    else if (entry.isDirectory()) openToAll(path, key, sizes);
    else {
      chmodSync(path, prefix.endsWith('/bin') ? 0o755 : 0o644);
      sizes[key] = lstatSync(path).size;
    }
  }
  return sizes;
}

function isComplete(folder: string): boolean {
  const list = join(folder, LIST);
  if (!existsSync(list)) return false;
  const sizes: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (typeof sizes !== 'object' || sizes === null) return false;
  return Object.entries(sizes).every(([path, size]) => {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return found !== undefined && (found.isSymbolicLink() ? size === -1 : size === found.size);
  });
}
