import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What each part is built from and what must be there afterwards. Contents are hashed, not times: a fresh clone has
 * new times on old files.
 */
export const parts = {
  server: {
    sources: ['package-lock.json', 'tsconfig.json', 'nest-cli.json', '.swcrc', 'server'],
    outputs: ['dist/server'],
    entry: 'server/main.ts',
    results: ['dist/server/main.js'],
  },
  web: {
    sources: [
      'package-lock.json',
      'tsconfig.json',
      'tools/lingui.config.mjs',
      'web',
      'server/domain',
    ],
    outputs: ['dist/web', 'dist/web-ssr'],
    entry: 'web/vite.config.ts',
    results: ['dist/web/index.html', 'dist/web-ssr/entry-server.js'],
  },
  /** The page with all parts of the kit, for those who build screens: only `--dev` builds it, only `--watch` serves it. */
  gallery: {
    sources: ['package-lock.json', 'tsconfig.json', 'tools/lingui.config.mjs', 'web'],
    outputs: ['dist/gallery'],
    entry: 'web/gallery.html',
    results: ['dist/gallery/gallery.html'],
    dev: true,
  },
};

/** The parts a start needs; with `dev` also those that never ship. */
export function partNames(dev) {
  return Object.keys(parts).filter((part) => dev || parts[part].dev !== true);
}

const tools = ['tools/build.mjs', 'tools/build-stamp.mjs'];

function* filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(full, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue;
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(inner);
    else if (entry.isFile() && !/\.spec\.tsx?$/.test(entry.name)) yield inner;
  }
}

/** SHA-256 over names and contents of everything this part is built from. */
export function stampOf(part) {
  const hash = createHash('sha256');
  for (const source of [...parts[part].sources, ...tools]) {
    for (const file of filesIn(source)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

export function stampFile(part) {
  return join(root, 'dist', `.stamp-${part}`);
}

/** Of these parts, those that have sources here and whose result is missing or older than them. */
export function staleParts(names = partNames(false)) {
  return names.filter((part) => {
    if (!existsSync(join(root, parts[part].entry))) return false;
    const results = [...parts[part].results, `dist/.stamp-${part}`];
    if (!results.every((result) => existsSync(join(root, result)))) return true;
    return readFileSync(stampFile(part), 'utf8') !== stampOf(part);
  });
}
