// How much a ballot costs: real HTTP, one server process, every check, durable. Each request is a new voter with an own token.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { addVoters, fillBallots, tokenOf } from './casting-choice.mjs';
import { load } from './http-load.mjs';
import { median } from './measure.mjs';
import { cpuMs } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const ports = { server: 4391, bare: 4392 };
const connections = 40;
const roundMs = 3_000;
const rounds = 5;
const votersAtOnce = 50_000;

const castText = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on CastBallotSuccess { receipt } ... on Problem { code } } }`;
const typenameBody = JSON.stringify({ query: '{ __typename }' });

/** Runs the bench and gives every row to `print`. */
export async function benchBallots(print) {
  const folder = mkdtempSync(join(tmpdir(), 'maslihat-bench-'));
  await chmod(folder, 0o755);
  const { openDatabaseServer } = await import(
    new URL('../../dist/server/platform/runtime/database-server.js', import.meta.url).href
  );
  const database = await openDatabaseServer({ dataDir: folder, say: () => undefined });
  const children = [];
  const client = new pg.Client({ connectionString: database.ownerUrl });
  try {
    const server = await start(children, ['dist/server/main.js'], {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      MASLIHAT_MODE: 'demo',
      PORT: String(ports.server),
    });
    const bare = await start(children, ['tools/bench/bare-server.mjs', String(ports.bare)], {});
    await client.connect();
    const { rows } = await client.query(
      `SELECT id, pg_backend_pid() AS pid FROM choices WHERE status = 'open'`,
    );
    const choice = { id: rows[0].id, next: 0, ready: 0 };
    const postgres = parentOf(rows[0].pid);
    const bench = { client, choice, pids: [server.pid, postgres], bare: bare.pid };
    await fillBallots(client, choice.id, 10_000);
    const small = await interleaved(bench);
    print({
      what: 'ballot_cpu_ms',
      value: small.cpu,
      unit: 'ms',
      goal: 0.4,
      server: small.serverCpu,
    });
    print({
      what: 'ballots_per_s',
      value: small.perSecond,
      unit: '1/s',
      typename: Math.round(small.typename),
      bare: Math.round(small.bare),
    });
    print({
      what: 'ballot_ratio',
      value: small.perSecond / small.typename,
      unit: '',
      goal: 0.5,
      atLeast: true,
    });
    print({
      what: 'typename_ratio',
      value: small.typename / small.bare,
      unit: '',
      goal: 0.7,
      atLeast: true,
    });
    print({ what: 'ballot_p50_ms', value: small.p50, unit: 'ms' });
    print({ what: 'ballot_p99_ms', value: small.p99, unit: 'ms' });
    const single = await castRound(bench, 1, roundMs);
    print({ what: 'single_client_cpu_ms', value: single.cpu, unit: 'ms', goal: 1.2 });
    const turnout = await turnoutRound(bench);
    print({ what: 'turnout_cpu_ms', value: turnout, unit: 'ms', goal: 2, stored: '10,000' });
    await fillBallots(client, choice.id, 1_000_000);
    const large = await interleaved(bench);
    print({
      what: 'million_ratio',
      value: large.cpu / large.typenameCpu / (small.cpu / small.typenameCpu),
      unit: '',
      goal: 1.3,
      cpuMs: Number(large.cpu.toPrecision(3)),
    });
    const turnoutLarge = await turnoutRound(bench);
    print({ what: 'turnout_million_cpu_ms', value: turnoutLarge, unit: 'ms', stored: '1,000,000' });
    print({ what: 'raw_insert_per_s', value: await rawInserts(database.ownerUrl), unit: '1/s' });
  } finally {
    await client.end().catch(() => undefined);
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))));
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(children, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 2],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      if (/ready/i.test(String(text))) resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${String(code)}`)));
  });
}

function parentOf(pid) {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Bare server, `{ __typename }` and ballots in turn, several times: medians, because neighbours come and go. */
async function interleaved(bench) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await load({
      port: ports.bare,
      connections,
      ms: roundMs / 2,
      next: () => ({ body: typenameBody }),
      check: () => undefined,
    });
    const before = cpuMs(...bench.pids);
    const typename = await load({
      port: ports.server,
      connections,
      ms: roundMs / 2,
      next: () => ({ body: typenameBody }),
      check: () => undefined,
    });
    const typenameCpu = (cpuMs(...bench.pids) - before) / typename.answers;
    const ballots = await castRound(bench, connections, roundMs);
    all.push({ bare: bare.perSecond, typename: typename.perSecond, typenameCpu, ...ballots });
  }
  const of = (name) => median(all.map((one) => one[name]));
  return Object.fromEntries(
    ['bare', 'typename', 'typenameCpu', 'perSecond', 'cpu', 'serverCpu', 'p50', 'p99'].map(
      (name) => [name, of(name)],
    ),
  );
}

async function castRound(bench, atOnce, ms) {
  const { choice } = bench;
  await provideVoters(bench, 5_000 + atOnce * 1_000);
  const [before, serverBefore] = [cpuMs(...bench.pids), cpuMs(bench.pids[0])];
  const result = await load({
    port: ports.server,
    connections: atOnce,
    ms,
    next: () => (choice.next < choice.ready ? castRequest(choice) : null),
    check: mustBeStored,
  });
  return {
    ...result,
    cpu: (cpuMs(...bench.pids) - before) / result.answers,
    serverCpu: Number(((cpuMs(bench.pids[0]) - serverBefore) / result.answers).toPrecision(3)),
  };
}

async function provideVoters({ client, choice }, needed) {
  if (choice.ready - choice.next >= needed) return;
  await addVoters(client, choice.id, choice.ready, votersAtOnce);
  choice.ready += votersAtOnce;
  await client.query('ANALYZE sessions, persons, roll_entries');
}

function castRequest(choice) {
  const index = choice.next;
  choice.next += 1;
  const input = {
    id: randomUUID(),
    choiceId: choice.id,
    positions: [1 + (index % 3), 4 + (index % 2)],
    reviewed: true,
    castCount: 0,
  };
  return {
    body: JSON.stringify({ query: castText, variables: { input } }),
    cookie: `maslihat_session=${tokenOf(index)}`,
  };
}

function mustBeStored(body) {
  if (!body.includes('"receipt":"')) throw new Error(`a ballot was not stored: ${body}`);
}

/** What one page of the turnout costs while ballots come in: what is left when ballots alone, as many at once, are taken off. */
async function turnoutRound(bench) {
  const costs = [];
  for (let round = 0; round < rounds; round += 1) {
    // None are added while the page is measured.
    await provideVoters(bench, 20_000);
    const alone = await castRound(bench, 2, roundMs / 2);
    const before = cpuMs(...bench.pids);
    const [pages, ballots] = await Promise.all([
      load({
        port: ports.server,
        connections: 2,
        ms: roundMs / 2,
        next: () => ({ method: 'GET', path: `/tg/choices/${bench.choice.id}/turnout`, body: '' }),
        check: (body, head) => {
          if (!head.startsWith('HTTP/1.1 200')) throw new Error(`no page: ${head}`);
        },
      }),
      castRound(bench, 2, roundMs / 2),
    ]);
    costs.push((cpuMs(...bench.pids) - before - ballots.answers * alone.cpu) / pages.answers);
  }
  return median(costs);
}

/** For orientation: what the machine and its disk can do, one row a transaction, from 40 connections. */
async function rawInserts(url) {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  await pool.query('CREATE TABLE bench_rows (id uuid PRIMARY KEY, positions smallint[])');
  const started = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - started < roundMs) {
        await pool.query({
          name: 'raw',
          text: 'INSERT INTO bench_rows VALUES ($1, $2)',
          values: [randomUUID(), [1, 2, 3]],
        });
        count += 1;
      }
    }),
  );
  await pool.query('DROP TABLE bench_rows');
  await pool.end();
  return count / (roundMs / 1000);
}
