import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sum } from './support/verdict.js';
import { startCasting } from './support/casting-run.js';
import { type FaultChoice, openFaultChoice, withApp } from './support/fault-choice.js';
import { FaultDatabase } from './support/fault-database.js';
import { mutations } from './support/mutations.js';
import { ServerProcess } from './support/servers.js';
import { full, sized } from './support/size.js';
import { judge, nothingWrong, report } from './support/verdict.js';

if (full) jest.setTimeout(1_200_000);

const voters = sized(300, 20_000);
const fewVoters = sized(120, 2_000);
const kills = sized(2, 4);

let database: FaultDatabase;
const servers: ServerProcess[] = [];

beforeAll(async () => {
  database = await FaultDatabase.open();
});
afterAll(async () => {
  await stopServers();
  await database.close();
});

async function stopServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.kill()));
}

async function startServers(
  count: number,
  mutation?: (typeof mutations)[keyof typeof mutations],
): Promise<readonly ServerProcess[]> {
  await stopServers();
  const starting = Array.from({ length: count }, () =>
    ServerProcess.start(database.appUrl, mutation),
  );
  servers.push(...(await Promise.all(starting)));
  return servers;
}

function open(count: number): Promise<FaultChoice> {
  return withApp(database, (app) => openFaultChoice(app, count));
}

/** Ends the server at several moments while ballots come in, and starts it again each time. */
async function castWhileKilling(
  choice: FaultChoice,
  servers_: readonly ServerProcess[],
  times: number,
) {
  const run = startCasting(choice, servers_);
  for (let turn = 1; turn <= times; turn += 1) {
    await run.reached(turn / (times + 1));
    const victim = servers_[turn % servers_.length]!;
    await victim.kill();
    await victim.start();
  }
  await run.end;
  return run.casts;
}

describe('a server that is killed while ballots come in', () => {
  it('leaves every answered ballot, once, under its receipt', async () => {
    const choice = await open(voters);
    const casts = await castWhileKilling(choice, await startServers(2), kills);
    const verdict = await judge(database, choice, casts);
    report(`server killed −9, ${String(kills)} times, of 2 servers`, verdict);
    expect(verdict).toMatchObject({
      acknowledged: voters,
      stored: voters,
      wrong: nothingWrong,
    });
    // The faults hit something.
    expect(sum(casts.map(({ unanswered }) => unanswered))).toBeGreaterThan(0);
  });

  it('control: one that answers before it has stored loses ballots', async () => {
    const choice = await open(fewVoters);
    const casts = await castWhileKilling(
      choice,
      await startServers(1, mutations.answersTooEarly),
      2,
    );
    const { wrong, ...verdict } = await judge(database, choice, casts);
    report('control: server answers before it stores, killed −9', { ...verdict, wrong });
    expect(wrong.missing).toBeGreaterThan(0);
  });
});

describe('PostgreSQL that is killed while ballots come in', () => {
  it('loses no answered ballot when a backend is killed; the servers go on', async () => {
    const choice = await open(voters);
    const [one, two] = await startServers(2);
    const run = startCasting(choice, [one!, two!]);
    for (let turn = 1; turn <= kills; turn += 1) {
      await run.reached(turn / (kills + 1));
      await database.killBackend();
    }
    await run.end;
    const verdict = await judge(database, choice, run.casts);
    report(`PostgreSQL: backend killed −9, ${String(kills)} times`, verdict);
    expect(verdict).toMatchObject({ acknowledged: voters, stored: voters, wrong: nothingWrong });
    expect([one!.alive, two!.alive]).toEqual([true, true]);
    expect(sum(run.casts.map(({ unanswered }) => unanswered))).toBeGreaterThan(0);
  });

  it('loses none when all of it is killed and comes back', async () => {
    const choice = await open(voters);
    const [one, two] = await startServers(2);
    const run = startCasting(choice, [one!, two!]);
    const times = sized(1, 3);
    for (let turn = 1; turn <= times; turn += 1) {
      await run.reached(turn / (times + 1));
      // Longer than a server tries by itself.
      await database.killPostmaster(sized(1_000, 4_000));
    }
    await run.end;
    const verdict = await judge(database, choice, run.casts);
    report(`PostgreSQL: postmaster killed −9, ${String(times)} times`, verdict);
    expect(verdict).toMatchObject({ acknowledged: voters, stored: voters, wrong: nothingWrong });
    expect([one!.alive, two!.alive]).toEqual([true, true]);
    expect(sum(run.casts.map(({ unanswered }) => unanswered))).toBeGreaterThan(0);
  });
});

describe('control, last because it leaves a broken chain', () => {
  it('a server that does not read where its lane ends is found by the check of the trail', async () => {
    const choice = await open(fewVoters);
    const casts = await castWhileKilling(
      choice,
      await startServers(1, mutations.forgetsTheHead),
      2,
    );
    const verdict = await judge(database, choice, casts);
    report('control: end of the lane not read after a restart', verdict);
    expect(verdict.wrong.chain).toBeGreaterThan(0);
  });
});
