// Runs every suite and closes with one line of sums, read from jest's own report. `--full` adds the long forms.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const full = args.includes('--full');
const passOn = args.filter((arg) => arg !== '--full');

const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), '--dev'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const folder = mkdtempSync(join(tmpdir(), 'maslihat-test-'));
const report = join(folder, 'report.json');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--json',
    `--outputFile=${report}`,
    '--maxWorkers=2',
    ...passOn,
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(full ? { TEST_FULL: '1' } : {}) },
  },
);

let sums;
try {
  const json = JSON.parse(readFileSync(report, 'utf8'));
  sums = {
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests + json.numTodoTests,
  };
} catch {
  process.stderr.write('test: jest left no report\n');
  process.exit(1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);
process.exit(run.status !== 0 || sums.failed > 0 || sums.passed === 0 ? 1 : 0);
