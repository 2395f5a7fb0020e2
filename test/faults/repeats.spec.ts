import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  atOnce,
  type Cast,
  newCast,
  type Place,
  send,
  sendUntilAnswered,
} from './support/casting.js';
import { startCasting, ticks } from './support/casting-run.js';
import { FaultSite } from './support/fault-site.js';
import { mutations } from './support/mutations.js';
import { full, sized } from './support/size.js';
import { alarmsOf, judge, nothingWrong, report, type Verdict } from './support/verdict.js';

if (full) jest.setTimeout(1_200_000);

const storms = 20;
const stormVoters = sized(15, 500);
const controlVoters = sized(10, 50);
const mixedVoters = sized(60, 2_000);

let site: FaultSite;

beforeAll(async () => {
  site = await FaultSite.open();
});
afterAll(() => site.close());

/** Every voter sends one ballot 20 times at the same moment, and then the one that replaces it. */
async function storm(
  places: readonly Place[],
  voters: number,
  replacing: number | null = 1,
): Promise<Verdict> {
  const choice = await site.choice(voters);
  const casts: Cast[] = [];
  await atOnce(5, choice.voters, async (voter, index) => {
    for (const turn of [0, 1]) {
      const cast = newCast(voter, ticks(index, turn), turn === 0 ? 0 : replacing);
      casts.push(cast);
      await Promise.all(
        Array.from({ length: storms }, (_, n) => send(choice, cast, places[n % places.length]!)),
      );
    }
  });
  return judge(site.database, choice, casts);
}

/**
 * Every voter is on both servers at once: the first ballot goes to both, then the replacing one, while the first is
 * repeated late, by a form that knew of no ballot. Repeats of the first are then refused, and change nothing.
 */
async function onBothServers(places: readonly [Place, Place]): Promise<Verdict> {
  const choice = await site.choice(mixedVoters);
  const casts: Cast[] = [];
  await atOnce(10, choice.voters, async (voter, index) => {
    const first = newCast(voter, ticks(index, 0), 0);
    const second = newCast(voter, ticks(index, 1), 1);
    casts.push(first, second);
    await Promise.all(places.map((place) => sendUntilAnswered(choice, first, [place])));
    await Promise.all([
      ...places.map((place) => sendUntilAnswered(choice, second, [place])),
      ...places.map((place) => sendUntilAnswered(choice, first, [place])),
    ]);
    await Promise.all([
      sendUntilAnswered(choice, first, places),
      sendUntilAnswered(choice, second, places),
    ]);
  });
  const verdict = await judge(site.database, choice, casts, ['choice.ballot_changed_since']);
  // Refused may be a late repeat of the first, never the one that replaces it.
  const wrongly = casts.filter((cast) => cast.castCount === 1 && cast.refusals.length > 0).length;
  return { ...verdict, wrong: { ...verdict.wrong, refused: verdict.wrong.refused + wrongly } };
}

describe('the same ballot 20 times at once', () => {
  it('is one ballot with one receipt, on one server and over two', async () => {
    const places = await site.twoServers();
    for (const [name, used] of [
      ['one server', places.slice(0, 1)],
      ['two servers', places],
    ] as const) {
      const verdict = await storm(used, stormVoters);
      report(`retry storm: the same id ${String(storms)} times at once, ${name}`, verdict);
      expect(verdict).toMatchObject({
        casts: 2 * stormVoters,
        sent: 2 * stormVoters * storms,
        acknowledged: stormVoters,
        stored: stormVoters,
        wrong: nothingWrong,
      });
    }
  });

  it('control: without asking what is stored, a repeat is one more ballot', async () => {
    const verdict = await storm(
      await site.twoServers(mutations.doesNotKnowRepeats),
      controlVoters,
      null,
    );
    report('control: server does not know repeats', verdict);
    expect(verdict.wrong.double).toBeGreaterThan(0);
  });

  it('control: a receipt drawn for every answer differs from the next', async () => {
    const verdict = await storm(
      await site.twoServers(mutations.drawsReceipts),
      controlVoters,
      null,
    );
    report('control: receipt drawn for every answer', verdict);
    expect(verdict.wrong.receiptsDiffer).toBeGreaterThan(0);
  });
});

describe('two servers on one database', () => {
  it('hold one ballot of a voter who is on both, the one that replaced the other', async () => {
    const verdict = await onBothServers(await site.twoServers());
    report('two servers, every voter on both, late repeats of a replaced ballot', verdict);
    expect(verdict).toMatchObject({
      acknowledged: mixedVoters,
      stored: mixedVoters,
      wrong: nothingWrong,
    });
  });

  it('give no false alarm to whoever checks the ballots while they come in', async () => {
    const choice = await site.choice(sized(600, 5_000));
    const run = startCasting(choice, await site.twoServers());
    const alarms = [];
    let checks = 0;
    while (!run.ended) {
      alarms.push(...(await alarmsOf(site.database)));
      checks += 1;
    }
    await run.end;
    expect(alarms).toEqual([]);
    expect(checks).toBeGreaterThan(1);
  });
});
