// `node tools/run.mjs start|demo|cli [arguments]`: builds what is stale, then becomes that program.
// `demo --watch` goes on building and starting after every change.
// Kept to syntax that old Node reads, so that it can say which Node is needed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = { start: 'main.js', demo: 'main.js', cli: join('cli', 'main.js') };

function refuse(sentence) {
  process.stderr.write(`maslihat: ${sentence}\n`);
  process.exit(1);
}

function isNodeFit(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

function build() {
  return new Promise((resolve) => {
    // A process of its own: the build tools would stay in the server's memory and change its NODE_ENV.
    const child = spawn(process.execPath, [join(root, 'tools', 'build.mjs')], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      windowsHide: true,
    });
    child.on('error', (error) => refuse(`the build cannot be started (${error.message}).`));
    child.on('close', (code) => (code === 0 ? resolve() : process.exit(1)));
  });
}

if (!isNodeFit(process.versions.node)) {
  refuse(`Node.js 20.19, 22.12 or newer is needed and this is ${process.versions.node}.`);
}
const [program, ...args] = process.argv.slice(2);
if (!Object.hasOwn(entries, program ?? ''))
  refuse('say start, demo or cli, as the npm scripts do.');
if (!existsSync(join(root, 'node_modules'))) refuse('run npm install first.');

const entry = join(root, 'dist', 'server', entries[program]);
if (program !== 'cli') process.env.MASLIHAT_MODE = program;
process.env.NODE_ENV ??= 'production';

if (program === 'demo' && args.includes('--watch')) {
  const { runWatching } = await import('./watch.mjs');
  await runWatching(entry, args);
} else {
  const { staleParts } = await import('./build-stamp.mjs');
  const stale = staleParts();
  if (stale.length > 0) {
    if (program !== 'cli') process.stderr.write(`maslihat: building ${stale.join(' and ')} …\n`);
    await build();
  }
  if (!existsSync(entry)) refuse(`the build left no ${entry}.`);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}
