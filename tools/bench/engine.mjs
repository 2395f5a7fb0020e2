// How fast and how small the decision engine is, on elections that everybody can generate again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elections } from './elections.mjs';
import { controlPass, median, timesOf } from './measure.mjs';

const root = join(import.meta.dirname, '../..');

const voting = new URL('../../dist/server/domain/voting/', import.meta.url);
const { readPabulib } = await import(new URL('pabulib/read.js', voting).href);
const { instanceOf } = await import(new URL('pabulib/election.js', voting).href);
const { namedRule } = await import(new URL('named-rules.js', voting).href);
const { select } = await import(new URL('select.js', voting).href);

/** Which rule is timed on which election, how often, and what is wanted. */
const timings = [
  { what: 'wieliczka_mes_ms', election: 'wieliczka', rule: 'mes_cost', runs: 21, goal: 5 },
  { what: 'wieliczka_add1_ms', election: 'wieliczka', rule: 'mes_cost_add1', runs: 7, goal: 150 },
  { what: 'dense11k_mes_ms', election: 'dense11k', rule: 'mes_cost', runs: 21, goal: 60 },
  { what: 'n100k_mes_ms', election: 'n100k', rule: 'mes_cost', runs: 11, goal: 150 },
  { what: 'n100k_add1_ms', election: 'n100k', rule: 'mes_cost_add1', runs: 3, goal: 10_000 },
  { what: 'jamoat_add1u_ms', election: 'jamoat', rule: 'mes_cost_add1u', runs: 5, goal: 1_000 },
];

function open(text) {
  const read = readPabulib(text);
  if (!read.ok) throw new Error(read.problem.message);
  return instanceOf(read.value);
}

function measureElection(print, name, { text, source }) {
  const instance = open(text);
  const { electorate } = instance;
  const facts = {
    election: `${name}, ${source}`,
    n: electorate.voters,
    m: instance.projects.length,
    distinct: electorate.classCount,
  };
  const control = median(timesOf(() => controlPass(electorate), 21));
  print({ what: 'control_pass_ms', value: control, unit: 'ms', ...facts });
  for (const { what, rule: ruleName, runs, goal } of timings.filter((t) => t.election === name)) {
    const terms = { step: 100n, unit: 100n, start: 'exact', threshold: 0, exclusive: [] };
    const ruling = { rule: namedRule(ruleName, terms), tieOrder: { kind: 'cost_score_lex' } };
    const { winners } = select(instance, ruling);
    const value = median(timesOf(() => select(instance, ruling), runs));
    const said = { ...facts, rule: ruleName, winners: winners.length, control_pass_ms: control };
    print({ what, value, unit: 'ms', goal, ...said });
  }
}

function node(...args) {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** The whole life of `node … tally` on a small file, process start to end. */
function measureStart(print, path) {
  const args = ['tools/run.mjs', 'cli', 'tally', path, '--rule', 'mes_cost_add1u', '--json'];
  const value = median(timesOf(() => node(...args), 7));
  print({ what: 'tally_start_ms', value, unit: 'ms', goal: 300 });
}

function measureMemory(print, path) {
  const facts = JSON.parse(node('tools/bench/peak-memory.mjs', path));
  print({ what: 'peak_memory_ratio', unit: 'ratio', goal: 12, ...facts });
}

/** Runs the bench and gives every row to `print`. */
export async function benchEngine(print) {
  const folder = mkdtempSync(join(tmpdir(), 'maslihat-bench-'));
  try {
    const all = await elections(folder);
    for (const [name, election] of Object.entries(all)) measureElection(print, name, election);
    const path = join(folder, 'n100k.pb');
    writeFileSync(path, all.n100k.text);
    measureMemory(print, path);
    measureStart(print, 'test/vectors/three-villages.pb');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
