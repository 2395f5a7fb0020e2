// `npm run dev`: the demonstration with `/ui`; after a change of a source it builds what is stale and starts again.
import { spawn } from 'node:child_process';
import { existsSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { partNames, parts, root, staleParts } from './build-stamp.mjs';

const names = partNames(true);
/** Editors save in several steps: waits until they are through. */
const quietMs = 200;

function say(line) {
  process.stderr.write(`maslihat: ${line}\n`);
}

function build() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'tools', 'build.mjs'), '--dev'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      windowsHide: true,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function start(entry, args) {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: root,
    stdio: 'inherit',
    windowsHide: true,
  });
  child.gone = new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0 && code !== null)
        say('the server stopped; it starts again after the next change.');
      resolve();
    });
  });
  return child;
}

function isRunning(child) {
  return child !== null && child.exitCode === null && child.signalCode === null;
}

async function stop(child) {
  if (!isRunning(child)) return;
  child.kill('SIGTERM');
  await child.gone;
}

/** Calls `changed` when something was saved under a source; whether its content differs is for the stamps to say. */
function watchSources(changed) {
  const folders = names
    .flatMap((name) => parts[name].sources)
    .map((source) => source.split('/')[0]);
  for (const folder of new Set(folders)) {
    const path = join(root, folder);
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    watchFolder(path, true, changed);
  }
  // Files beside the folders: watched through theirs, because editors put a new file in the old one's place.
  watchFolder(root, false, changed);
}

function watchFolder(path, recursive, changed) {
  watch(path, { recursive }, changed).on('error', (error) => {
    say(`${path} cannot be watched (${error.message}); start again after a change there.`);
  });
}

/** Runs `entry` until a signal ends it; `args` go to the first start, and without `--reset` to the later ones. */
export async function runWatching(entry, args) {
  let child = null;
  let ending = false;
  let timer = null;
  let turn = Promise.resolve();
  const again = args.filter((arg) => arg !== '--reset');

  const renew = async () => {
    if (ending) return;
    const stale = staleParts(names);
    if (stale.length === 0) return;
    say(`building ${stale.join(' and ')} …`);
    const built = await build();
    if (ending) return;
    if (!built) {
      say('that could not be built; mend it and save.');
      return;
    }
    await stop(child);
    if (!ending) child = start(entry, again);
  };

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      ending = true;
      clearTimeout(timer);
      void stop(child).then(() => process.exit(0));
    });
  }
  watchSources(() => {
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(renew)), quietMs);
  });
  if (staleParts(names).length > 0 && !(await build())) {
    say('that could not be built; mend it and save.');
    return;
  }
  if (!ending) child = start(entry, args);
}
