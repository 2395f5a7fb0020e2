// `npm run faults [-- --write] [-- --small]`: the tests of faults at full size, and what became of the ballots as a table.
// `--write` puts the table into docs/faults.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const known = ['--write', '--small'];
if (args.some((arg) => !known.includes(arg))) {
  process.stderr.write('faults: used like this: npm run -s faults [-- --write] [-- --small]\n');
  process.exit(2);
}

const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'faults-report-'));
const report = join(folder, 'report.jsonl');
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects',
    'server',
    // One after the other: each uses all there is.
    '--runInBand',
    '--verbose',
    '--',
    'test/faults',
  ],
  {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      FAULTS_REPORT: report,
      ...(args.includes('--small') ? {} : { FAULTS: 'full' }),
    },
  },
);
const rows = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true });

const columns = [
  ['casts', ({ casts }) => casts],
  ['sent', ({ sent }) => sent],
  ['acknowledged', ({ acknowledged }) => acknowledged],
  ['stored', ({ stored }) => stored],
  ['missing', ({ wrong }) => wrong.missing],
  ['double', ({ wrong }) => wrong.double],
  ['receipts differ', ({ wrong }) => wrong.receiptsDiffer],
  ['wrongly refused', ({ wrong }) => wrong.refused],
  ['after the close', ({ late }) => late],
  ['on the list', ({ queue }) => queue],
  ['list wrong', ({ queueWrong }) => queueWrong],
  ['chain faults', ({ wrong }) => wrong.chain],
];

function table(some) {
  const cell = (value) => (value === undefined ? '–' : value.toLocaleString('en'));
  const lines = some.map(
    (row) => `| ${row.fault} | ${columns.map(([, of]) => cell(of(row))).join(' | ')} |`,
  );
  return [
    `| fault | ${columns.map(([name]) => name).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...lines,
  ].join('\n');
}

const isControl = ({ fault }) => fault.startsWith('control: ');
const sound = table(rows.filter((row) => !isControl(row)));
const controls = table(
  rows.filter(isControl).map((row) => ({ ...row, fault: row.fault.slice('control: '.length) })),
);
process.stdout.write(`${sound}\n\nControls\n\n${controls}\n`);

if (args.includes('--write') && run.status === 0) {
  const file = join(root, 'docs/faults.md');
  const place = `Measured with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model ?? '?'}).`;
  const text = readFileSync(file, 'utf8')
    .replace(between('sound'), `$1\n\n${sound}\n\n$2`)
    .replace(between('controls'), `$1\n\n${controls}\n\n$2`)
    .replace(between('place'), `$1\n\n${place}\n\n$2`);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}
process.exit(run.status ?? 1);

function between(name) {
  return new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
}
