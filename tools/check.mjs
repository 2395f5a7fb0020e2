// Everything a machine can check short of the tests, in the order of their cost; stops at the first fault.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

function bin(name, command = name) {
  const manifest = findManifest(name);
  const declared = require(manifest).bin;
  return join(dirname(manifest), typeof declared === 'string' ? declared : declared[command]);
}

function findManifest(name) {
  return join(import.meta.dirname, '../node_modules', name, 'package.json');
}

const steps = [
  ['format', bin('prettier'), ['--log-level', 'warn', '--check', '.']],
  [
    'generated types',
    bin('@graphql-codegen/cli', 'graphql-codegen'),
    ['--config', 'tools/codegen.ts', '--check'],
  ],
  ['types of the server', bin('typescript', 'tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['types of the web', bin('typescript', 'tsc'), ['-p', 'web/tsconfig.json', '--noEmit']],
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  [
    'import directions',
    bin('dependency-cruiser', 'depcruise'),
    ['--config', 'tools/dependency-cruiser.mjs', 'server', 'web/src'],
  ],
  ['translations', 'tools/check-messages.mjs', []],
  ['documents', 'tools/docs.mjs', ['--check']],
];

for (const [name, script, args] of steps) {
  const started = Date.now();
  const done = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (done.status !== 0) {
    process.stderr.write(`check: ${name} failed after ${seconds} s\n`);
    process.exit(1);
  }
  process.stdout.write(`check: ${name} ok (${seconds} s)\n`);
}
