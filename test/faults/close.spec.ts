import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  atOnce,
  type Cast,
  confirmClose,
  newCast,
  type Place,
  send,
  sendUntilAnswered,
} from './support/casting.js';
import { startCasting, ticks } from './support/casting-run.js';
import type { FaultChoice } from './support/fault-choice.js';
import { pause } from './support/fault-database.js';
import { FaultSite } from './support/fault-site.js';
import { holdVoter } from './support/hold-voter.js';
import { type Mutation, mutations } from './support/mutations.js';
import { full, sized } from './support/size.js';
import { ask, judge, nothingWrong, report, sum, type Verdict } from './support/verdict.js';

if (full) jest.setTimeout(1_200_000);

const rounds = sized(3, 5);
const racers = sized(40, 2_000);
const clockVoters = sized(60, 2_000);
const hourMs = 3_600_000;

let site: FaultSite;

beforeAll(async () => {
  site = await FaultSite.open();
  // Tells of every row when it was committed: so a ballot after the close is seen, however close it is.
  await site.database.restartWith('track_commit_timestamp', 'on');
});
afterAll(() => site.close());

interface LateCount {
  /** Ballots that were committed after the close was. */
  readonly late: number;
  /** Voters who were told that it was too late. */
  readonly refused: number;
  /** Voters on the list. */
  readonly queue: number;
  /** Voters told and not on the list, or on the list and not told. */
  readonly queueWrong: number;
}

async function lateCount(choice: FaultChoice, casts: readonly Cast[]): Promise<LateCount> {
  const [row] = await ask<{ late: number }>(
    site.database,
    `SELECT count(*)::integer AS late FROM ballots, choices
     WHERE ballots.choice_id = choices.id AND choices.id = $1
       AND pg_xact_commit_timestamp(ballots.xmin) > pg_xact_commit_timestamp(choices.xmin)`,
    [choice.id],
  );
  const queue = await ask<{ id: string }>(
    site.database,
    `SELECT roll_entry_id AS id FROM late_ballots WHERE choice_id = $1`,
    [choice.id],
  );
  const [noted] = await ask<{ count: number }>(
    site.database,
    `SELECT count(*)::integer AS count FROM audit_entries WHERE subject_id = $1 AND act = 'lateBallot'`,
    [choice.id],
  );
  const told = new Set(
    casts
      .filter(({ refusals }) => refusals.includes('choice.not_open'))
      .map(({ voter }) => voter.rollEntryId),
  );
  const listed = new Set(queue.map(({ id }) => id));
  return {
    late: row?.late ?? 0,
    refused: told.size,
    queue: queue.length,
    queueWrong:
      [...told].filter((id) => !listed.has(id)).length +
      [...listed].filter((id) => !told.has(id)).length +
      Math.abs((noted?.count ?? 0) - listed.size),
  };
}

interface Race extends LateCount {
  readonly verdict: Verdict;
  /** Ballots that came in time. */
  readonly inTime: number;
}

/**
 * Voters replace their ballots without pause, on both servers, until they are told that it is too late; the second
 * confirmation of the close comes in the middle. So everybody has a ballot from before and is too late once.
 */
async function race(places: readonly [Place, Place]): Promise<Race> {
  const choice = await site.choice(racers);
  const casts: Cast[] = [];
  await confirmClose(choice, choice.closers[0], places[0]);
  let closed = false;
  const through = { count: 0 };
  const closing = (async () => {
    while (through.count < racers / 2) await pause(1);
    expect(await confirmClose(choice, choice.closers[1], places[1])).toBe(true);
    closed = true;
  })();
  const afterClose: Cast[] = [];
  await atOnce(Math.min(racers, 40), choice.voters, async (voter, index) => {
    for (let turn = 0; ; turn += 1) {
      const cast = newCast(voter, ticks(index, turn));
      casts.push(cast);
      const wasClosed = closed;
      await sendUntilAnswered(choice, cast, places);
      if (wasClosed && cast.receipts.length > 0) afterClose.push(cast);
      if (turn === 0) through.count += 1;
      if (cast.receipts.length === 0) {
        // Told so, people try once more; that is one place on the list all the same.
        await sendUntilAnswered(choice, cast, places);
        return;
      }
      // Of many voters only those who are at it at the close go on until it.
      if (!closed && racers - index > 200 && turn > 0) return;
    }
  });
  await closing;
  const verdict = await judge(site.database, choice, casts, ['choice.not_open']);
  const late = await lateCount(choice, casts);
  return {
    verdict,
    ...late,
    late: Math.max(late.late, afterClose.length),
    inTime: casts.filter(({ receipts }) => receipts.length > 0).length,
  };
}

/** Plays so many rounds, or fewer where one is `enough`. */
async function races(
  name: string,
  places: readonly [Place, Place],
  turns: number,
  enough: (one: Race) => boolean = () => false,
) {
  const all: Race[] = [];
  while (all.length < turns && !all.some(enough)) all.push(await race(places));
  const total = {
    late: sum(all.map(({ late }) => late)),
    refused: sum(all.map(({ refused }) => refused)),
    queue: sum(all.map(({ queue }) => queue)),
    queueWrong: sum(all.map(({ queueWrong }) => queueWrong)),
  };
  const verdict: Verdict = {
    casts: sum(all.map((one) => one.verdict.casts)),
    sent: sum(all.map((one) => one.verdict.sent)),
    acknowledged: sum(all.map((one) => one.verdict.acknowledged)),
    stored: sum(all.map((one) => one.verdict.stored)),
    wrong: {
      missing: sum(all.map((one) => one.verdict.wrong.missing)),
      double: sum(all.map((one) => one.verdict.wrong.double)),
      receiptsDiffer: sum(all.map((one) => one.verdict.wrong.receiptsDiffer)),
      refused: sum(all.map((one) => one.verdict.wrong.refused)),
      chain: all.at(-1)?.verdict.wrong.chain ?? 0,
    },
  };
  report(`${name}, ${String(all.length)} rounds, 2 servers`, verdict, total);
  return { all, total, verdict };
}

/** A voter's second ballot is on its way into the tables and waits there for a row when the close comes. */
async function closeOverABatch(mutation?: Mutation) {
  const choice = await site.choice(1);
  const places = await site.twoServers(mutation);
  const [voter] = choice.voters;
  const [first, second] = [newCast(voter!, [1]), newCast(voter!, [2])];
  await sendUntilAnswered(choice, first, places);
  await confirmClose(choice, choice.closers[0], places[0]);
  const release = await holdVoter(site.database, choice, voter!);
  const casting = sendUntilAnswered(choice, second, [places[0]]);
  await pause(300);
  const closing = confirmClose(choice, choice.closers[1], places[1]);
  await pause(500);
  await release();
  await Promise.all([casting, closing]);
  const casts = [first, second];
  return {
    verdict: await judge(site.database, choice, casts),
    ...(await lateCount(choice, casts)),
  };
}

describe('the close beside ballots that come in on two servers', () => {
  it('lets none in afterwards, and everybody who came too late is on the list once', async () => {
    const { all, total, verdict } = await races(
      'close racing casts',
      await site.twoServers(),
      rounds,
    );
    expect(total).toMatchObject({ late: 0, queueWrong: 0 });
    expect(verdict.acknowledged).toBe(verdict.stored);
    expect(verdict.wrong).toEqual(nothingWrong);
    // They were races: some came in time and some too late.
    for (const { inTime, refused } of all) {
      expect(inTime).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
    }
  });

  it('waits for a batch that is under way', async () => {
    const { verdict, late, queueWrong } = await closeOverABatch();
    report('close while a batch is held up', verdict, { late, queueWrong });
    expect({ late, queueWrong }).toEqual({ late: 0, queueWrong: 0 });
    expect(verdict).toMatchObject({ casts: 2, acknowledged: 1, wrong: nothingWrong });
  });

  it('control: without the hold on the choice that batch comes in after the close', async () => {
    const { verdict, late, queueWrong } = await closeOverABatch(mutations.doesNotHoldTheChoice);
    report('control: choice not held, close while a batch is held up', verdict, {
      late,
      queueWrong,
    });
    expect(late).toBe(1);
  });

  (full ? it : it.skip)(
    'control: without the hold ballots come in after the close in races',
    async () => {
      const places = await site.twoServers(mutations.doesNotHoldTheChoice);
      // A ballot has to be caught in the fraction of a millisecond in which it is stored, which not every round does.
      const { total } = await races(
        'control: choice not held',
        places,
        6 * rounds,
        ({ late }) => late > 0,
      );
      expect(total.late).toBeGreaterThan(0);
    },
  );

  it('control: a server that does not write down the late is found', async () => {
    const places = await site.twoServers(mutations.forgetsTheLate);
    const { total } = await races('control: late not written down', places, 1);
    expect(total.queueWrong).toBeGreaterThan(0);
  });
});

/** Half of the voters cast, the choice is closed, a server's clock goes back an hour, everybody casts again. */
async function castAfterCloseAtAnEarlierHour(mutation?: Mutation) {
  const choice = await site.choice(clockVoters);
  const places = await site.twoServers(mutation);
  const casts: Cast[] = [];
  const inTime = choice.voters.slice(0, clockVoters / 2);
  await atOnce(40, inTime, async (voter, index) => {
    const cast = newCast(voter, ticks(index, 0));
    casts.push(cast);
    await sendUntilAnswered(choice, cast, places);
  });
  const repeated = casts.slice(0, 10);
  for (const cookie of choice.closers) await confirmClose(choice, cookie, places[0]);
  await Promise.all(places.map((place) => place.turnClock(-hourMs)));
  await atOnce(40, choice.voters, async (voter, index) => {
    const cast = newCast(voter, ticks(index, 1));
    casts.push(cast);
    await sendUntilAnswered(choice, cast, places);
  });
  // What came in time is still answered with its receipt.
  for (const cast of repeated) await send(choice, cast, places[1]);
  const verdict = await judge(site.database, choice, casts, ['choice.not_open']);
  return { choice, verdict, repeated, ...(await lateCount(choice, casts)) };
}

describe('a clock that goes back an hour', () => {
  it('after the close opens nothing again: the state of the choice decides', async () => {
    const { choice, verdict, repeated, late, queue, queueWrong } =
      await castAfterCloseAtAnEarlierHour();
    report('clock an hour back after the close', verdict, { late, queue, queueWrong });
    expect(verdict).toMatchObject({
      acknowledged: clockVoters / 2,
      stored: clockVoters / 2,
      wrong: nothingWrong,
    });
    expect({ late, queue, queueWrong }).toEqual({ late: 0, queue: clockVoters, queueWrong: 0 });
    for (const cast of repeated) expect(cast.receipts).toHaveLength(2);
    const [row] = await ask<{ status: string }>(
      site.database,
      `SELECT status FROM choices WHERE id = $1`,
      [choice.id],
    );
    expect(row?.status).toBe('closed');
  });

  it('control: a server that believes its clock takes ballots after the close', async () => {
    const { verdict, late, queue, queueWrong } = await castAfterCloseAtAnEarlierHour(
      mutations.believesTheClock,
    );
    report('control: clock decides', verdict, { late, queue, queueWrong });
    expect(late).toBeGreaterThan(0);
  });

  it('before the close loses no ballot', async () => {
    const choice = await site.choice(clockVoters);
    const places = await site.twoServers();
    const run = startCasting(choice, places);
    await run.reached(1 / 3);
    await places[0].turnClock(-hourMs);
    await run.reached(2 / 3);
    await places[1].turnClock(-26 * hourMs);
    await places[0].turnClock(0);
    await run.end;
    const verdict = await judge(site.database, choice, run.casts);
    report('clock of one server an hour, of the other a day back, before the close', verdict);
    expect(verdict).toMatchObject({
      acknowledged: clockVoters,
      stored: clockVoters,
      wrong: nothingWrong,
    });
  });
});
