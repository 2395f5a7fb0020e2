// Builds what is stale: `node tools/build.mjs`, or `--force` for everything; `--dev` adds what only development serves.
// Says what it does on stderr.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { partNames, parts, root, staleParts, stampFile, stampOf } from './build-stamp.mjs';

const require = createRequire(import.meta.url);
const lock = join(root, 'dist', '.building');

class BuildError extends Error {}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function resolveTool(name) {
  try {
    return require.resolve(name);
  } catch {
    throw new BuildError(
      `the program is not built yet and the tools for that are missing (${name}); run npm install without leaving out devDependencies.`,
    );
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(`the build of the server failed:\n${output.trim()}`));
    });
  });
}

async function buildServer() {
  const manifest = resolveTool('@nestjs/cli/package.json');
  await run([join(manifest, '..', JSON.parse(readFileSync(manifest, 'utf8')).bin.nest), 'build']);
}

async function buildWithVite(name, { mode, ...more } = {}) {
  resolveTool('vite');
  const { build } = await import('vite');
  await build({
    configFile: join(root, parts.web.entry),
    root: join(root, 'web'),
    logLevel: 'warn',
    mode,
    build: { outDir: join(root, 'dist', name), emptyOutDir: true, ...more },
  });
}

async function buildWeb() {
  await buildWithVite('web');
  await buildWithVite('web-ssr', { ssr: 'src/entry-server.tsx' });
}

const builders = {
  server: buildServer,
  web: buildWeb,
  gallery: () => buildWithVite('gallery', { mode: 'gallery' }),
};

async function buildPart(part) {
  const started = Date.now();
  // Taken first: a source saved during the build makes the next start build again.
  const stamp = stampOf(part);
  rmSync(stampFile(part), { force: true });
  for (const output of parts[part].outputs)
    rmSync(join(root, output), { recursive: true, force: true });
  await builders[part]();
  const missing = parts[part].results.find((result) => !existsSync(join(root, result)));
  if (missing !== undefined) throw new BuildError(`the build of ${part} left no ${missing}.`);
  writeFileSync(stampFile(part), stamp);
  say(`maslihat: built ${part} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two starts at once must not clean each other's output away: the second waits. */
async function takeTurn() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && holder !== process.pid && isAlive(holder))
      await new Promise((resolve) => setTimeout(resolve, 200));
    else rmSync(lock, { force: true });
  }
}

function explain(error) {
  if (error instanceof BuildError) return error.message;
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error?.code))
    return `the folder ${join(root, 'dist')} cannot be written (${error.message}); make it writable.`;
  return error?.stack ?? String(error);
}

try {
  await takeTurn();
  const names = partNames(process.argv.includes('--dev'));
  const stale = process.argv.includes('--force')
    ? names.filter((part) => existsSync(join(root, parts[part].entry)))
    : staleParts(names);
  await Promise.all(stale.map(buildPart));
} catch (error) {
  say(`maslihat: ${explain(error)}`);
  process.exit(1);
}
