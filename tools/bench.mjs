// `npm run -s bench -- engine|ballots [--json]`: how fast and how small the decision engine is, and what a ballot costs.
// One JSON object a line, or a table.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const benches = {
  engine: async () => (await import('./bench/engine.mjs')).benchEngine,
  ballots: async () => (await import('./bench/ballots.mjs')).benchBallots,
};
const [bench = '', ...options] = process.argv.slice(2);
if (!Object.hasOwn(benches, bench) || options.some((option) => option !== '--json')) {
  process.stderr.write('bench: used like this: npm run -s bench -- engine|ballots [--json]\n');
  process.exit(2);
}
const asJson = options.length > 0;

const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) process.exit(1);

/** `goal` is the most a value may be, or with `atLeast` the least. */
function print({ what, value, unit, goal, atLeast = false, ...facts }) {
  const rounded = Number(value.toPrecision(4));
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ bench, what, value: rounded, unit, ...facts })}\n`);
    return;
  }
  const met = goal === undefined || (atLeast ? value >= goal : value <= goal);
  const within =
    goal === undefined ? '' : `  goal ${atLeast ? '≥ ' : ''}${String(goal)}${met ? '' : ' MISSED'}`;
  const said = Object.entries(facts).map(([key, fact]) => `${key} ${String(fact)}`);
  process.stdout.write(
    `${what.padEnd(22)} ${String(rounded).padStart(8)} ${unit.padEnd(5)}${within.padEnd(16)}  ${said.join(', ')}\n`,
  );
}

await (
  await benches[bench]()
)(print);
