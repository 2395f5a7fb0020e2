import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { atOnce, confirmClose, newCast, send, sendUntilAnswered } from './support/casting.js';
import { startCasting, ticks } from './support/casting-run.js';
import type { CutAt, Cutter } from './support/cutting-proxy.js';
import { FaultSite } from './support/fault-site.js';
import { holdVoter } from './support/hold-voter.js';
import { type Mutation, mutations } from './support/mutations.js';
import { full, sized } from './support/size.js';
import { ask, judge, nothingWrong, report } from './support/verdict.js';

if (full) jest.setTimeout(1_200_000);

const voters = sized(200, 20_000);
/** Every so many batches the connection is cut. */
const every = sized(3, 8);

let site: FaultSite;

beforeAll(async () => {
  site = await FaultSite.open();
});
afterAll(() => site.close());

const kinds: readonly CutAt[] = ['before_statement', 'while_it_runs', 'before_answer'];

/** Cuts around every n-th batch of ballots, each time at another moment. */
function cutBatches(every_: number): Cutter {
  let batches = 0;
  return ({ kind, application, statement }) => {
    // Sync, which makes PostgreSQL run and commit what was bound before.
    if (kind !== 'S' || application !== 'maslihat-casting') return null;
    if (statement === '') return null;
    batches += 1;
    return batches % every_ === 0 ? (kinds[(batches / every_) % kinds.length] ?? null) : null;
  };
}

/** Cuts around three of four COMMITs of all other acts. */
function cutCommits(): Cutter {
  let commits = 0;
  return ({ kind, bytes, application }) => {
    if (kind !== 'Q' || application !== 'maslihat') return null;
    if (!bytes.toString('latin1', 5).startsWith('COMMIT')) return null;
    commits += 1;
    return kinds[commits % (kinds.length + 1)] ?? null;
  };
}

describe('a connection that is cut around the commit of a batch', () => {
  it('leaves every answered ballot, once, under its receipt', async () => {
    const choice = await site.choice(voters);
    const places = await site.twoServers();
    const before = { ...site.database.proxy.cuts };
    site.database.proxy.cutBy(cutBatches(every));
    const run = startCasting(choice, places);
    await run.end;
    site.database.proxy.cutBy(null);
    const verdict = await judge(site.database, choice, run.casts);
    const cuts = kinds.map((kind) => site.database.proxy.cuts[kind] - before[kind]);
    report(`connection cut: ${cuts.join(' + ')} times before, in and after the commit`, verdict);
    expect(verdict).toMatchObject({ acknowledged: voters, stored: voters, wrong: nothingWrong });
    expect(Math.min(...cuts)).toBeGreaterThan(0);
    expect(places.map(({ alive }) => alive)).toEqual([true, true]);
  });

  it('a replaced ballot is not taken for one of somebody else', async () => {
    const verdicts = await replaceWhileCut();
    report('connection cut while a ballot is replaced', verdicts);
    expect(verdicts.wrong).toEqual(nothingWrong);
  });

  it('control: a server that takes its own ballot for another one refuses what it has stored', async () => {
    const verdict = await replaceWhileCut(mutations.takesItselfForAnother);
    report('control: server takes its own ballot for another one', verdict);
    expect(verdict.wrong.refused).toBeGreaterThan(0);
  });
});

/**
 * One voter after the other casts and then replaces the ballot, and the connection of the replacing batch is cut while
 * PostgreSQL works on it: the server's own repeat meets the first one in the middle.
 */
async function replaceWhileCut(mutation?: Mutation) {
  const choice = await site.choice(sized(4, 12));
  const [place] = await site.twoServers(mutation);
  const casts = [];
  for (const [index, voter] of choice.voters.entries()) {
    const first = newCast(voter, ticks(index, 0), 0);
    await sendUntilAnswered(choice, first, [place]);
    const second = newCast(voter, ticks(index, 1), 1);
    casts.push(first, second);
    let cut = false;
    site.database.proxy.cutBy(({ kind, application, statement }) => {
      if (cut || kind !== 'S' || application !== 'maslihat-casting') return null;
      if (statement === '') return null;
      cut = true;
      return index % 2 === 0 ? 'while_it_runs' : 'before_answer';
    });
    // A row somebody holds makes the first one wait until its repeat is there.
    const release = index % 2 === 0 ? await holdVoter(site.database, choice, voter) : null;
    const sending = sendUntilAnswered(choice, second, [place]);
    if (release) setTimeout(() => void release(), 300);
    await sending;
    site.database.proxy.cutBy(null);
  }
  return judge(site.database, choice, casts);
}

describe('a connection that is cut around the commit of another act', () => {
  it('closes once, and writes everybody who came too late on the list once', async () => {
    const count = sized(24, 1_000);
    const choice = await site.choice(count);
    const places = await site.twoServers();
    const before = { ...site.database.proxy.cuts };
    site.database.proxy.cutBy(cutCommits());
    const took = [];
    for (const cookie of choice.closers) took.push(await confirmClose(choice, cookie, places[0]));
    expect(took[1]).toBe(true);
    const casts = choice.voters.map((voter, index) => newCast(voter, ticks(index, 0)));
    await atOnce(40, casts, (cast) => sendUntilAnswered(choice, cast, places));
    site.database.proxy.cutBy(null);
    const cuts = kinds.map((kind) => site.database.proxy.cuts[kind] - before[kind]);
    expect(Math.min(...cuts)).toBeGreaterThan(0);
    const late = await ask<{ id: string }>(
      site.database,
      `SELECT roll_entry_id AS id FROM late_ballots WHERE choice_id = $1`,
      [choice.id],
    );
    const noted = await ask<{ act: string; count: number }>(
      site.database,
      `SELECT act, count(*)::integer AS count FROM audit_entries
       WHERE subject_id = $1 AND (act = 'lateBallot' OR act = 'confirmChoiceAct' AND detail->>'act' = 'close')
       GROUP BY act ORDER BY act`,
      [choice.id],
    );
    const verdict = await judge(site.database, choice, casts, ['choice.not_open']);
    report(`connection cut around other commits: ${cuts.join(' + ')}`, verdict, {
      late: verdict.stored,
      queue: late.length,
    });
    expect(verdict).toMatchObject({ acknowledged: 0, stored: 0, wrong: nothingWrong });
    expect(casts.map(({ refusals }) => refusals)).toEqual(casts.map(() => ['choice.not_open']));
    expect(late.map(({ id }) => id).sort()).toEqual(
      choice.voters.map(({ rollEntryId }) => rollEntryId).sort(),
    );
    expect(noted).toEqual([
      { act: 'confirmChoiceAct', count: 2 },
      { act: 'lateBallot', count },
    ]);
    // Nothing was stored, so nobody is sent to the list twice by asking again.
    await send(choice, casts[0]!, places[1]);
    expect(casts[0]!.refusals).toEqual(['choice.not_open', 'choice.not_open']);
  });
});
