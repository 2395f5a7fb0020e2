import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startCasting } from './support/casting-run.js';
import type { FaultChoice } from './support/fault-choice.js';
import { FaultSite } from './support/fault-site.js';
import { mutations } from './support/mutations.js';
import type { ServerProcess } from './support/servers.js';
import { full, sized } from './support/size.js';
import { judge, nothingWrong, report, sum } from './support/verdict.js';

if (full) jest.setTimeout(1_200_000);

const voters = sized(300, 20_000);
const fewVoters = sized(120, 2_000);
const kills = sized(2, 4);

let site: FaultSite;
let choices: readonly FaultChoice[] = [];

beforeAll(async () => {
  site = await FaultSite.open();
  const made: FaultChoice[] = [];
  for (const count of [voters, fewVoters, voters, voters, fewVoters]) {
    made.push(await site.choice(count));
  }
  choices = made;
  await site.closeApp();
});
afterAll(() => site.close());

/** Ends servers at several moments while ballots come in, one in turn or `all` at once, and starts them again each time. */
async function castWhileKilling(
  choice: FaultChoice,
  servers: readonly ServerProcess[],
  times: number,
  whom: 'one' | 'all' = 'one',
) {
  const run = startCasting(choice, servers);
  for (let turn = 1; turn <= times; turn += 1) {
    await run.reached(turn / (times + 1));
    const victims = whom === 'all' ? servers : [servers[turn % servers.length]!];
    await Promise.all(victims.map((victim) => victim.kill()));
    await Promise.all(victims.map((victim) => victim.start()));
  }
  await run.end;
  return run.casts;
}

describe('a server that is killed while ballots come in', () => {
  it('leaves every answered ballot, once, under its receipt', async () => {
    const choice = choices[0]!;
    const casts = await castWhileKilling(choice, await site.twoServers(), kills);
    const verdict = await judge(site.database, choice, casts);
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
    const choice = choices[1]!;
    const casts = await castWhileKilling(
      choice,
      await site.twoServers(mutations.answersTooEarly),
      2,
      // One of them has just answered, and whether it was that one is not left to chance.
      'all',
    );
    const { wrong, ...verdict } = await judge(site.database, choice, casts);
    report('control: server answers before it stores, killed −9', { ...verdict, wrong });
    expect(wrong.missing).toBeGreaterThan(0);
  });
});

describe('PostgreSQL that is killed while ballots come in', () => {
  it('loses no answered ballot when a backend is killed; the servers go on', async () => {
    const choice = choices[2]!;
    const [one, two] = await site.twoServers();
    const run = startCasting(choice, [one, two]);
    for (let turn = 1; turn <= kills; turn += 1) {
      await run.reached(turn / (kills + 1));
      await site.database.killBackend();
    }
    await run.end;
    const verdict = await judge(site.database, choice, run.casts);
    report(`PostgreSQL: backend killed −9, ${String(kills)} times`, verdict);
    expect(verdict).toMatchObject({ acknowledged: voters, stored: voters, wrong: nothingWrong });
    expect([one.alive, two.alive]).toEqual([true, true]);
    expect(sum(run.casts.map(({ unanswered }) => unanswered))).toBeGreaterThan(0);
  });

  it('loses none when all of it is killed and comes back', async () => {
    const choice = choices[3]!;
    const [one, two] = await site.twoServers();
    const run = startCasting(choice, [one, two]);
    const times = sized(1, 3);
    for (let turn = 1; turn <= times; turn += 1) {
      await run.reached(turn / (times + 1));
      // Longer than a server tries by itself.
      await site.database.killPostmaster(sized(1_000, 4_000));
    }
    await run.end;
    const verdict = await judge(site.database, choice, run.casts);
    report(`PostgreSQL: postmaster killed −9, ${String(times)} times`, verdict);
    expect(verdict).toMatchObject({ acknowledged: voters, stored: voters, wrong: nothingWrong });
    expect([one.alive, two.alive]).toEqual([true, true]);
    expect(sum(run.casts.map(({ unanswered }) => unanswered))).toBeGreaterThan(0);
  });
});

describe('control, last because it leaves a broken chain', () => {
  it('a server that does not read where its lane ends is found by the check of the trail', async () => {
    const choice = choices[4]!;
    const casts = await castWhileKilling(
      choice,
      await site.twoServers(mutations.forgetsTheHead),
      2,
    );
    const verdict = await judge(site.database, choice, casts);
    report('control: end of the lane not read after a restart', verdict);
    expect(verdict.wrong.chain).toBeGreaterThan(0);
  });
});
