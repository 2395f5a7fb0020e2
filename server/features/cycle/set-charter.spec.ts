import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, money } from '../../../test/support/builders/choices.js';
import { aCommittee } from '../../../test/support/builders/committee.js';
import {
  aPerson,
  aVillage,
  type BuiltPerson,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import { aCycleIn, type BuiltCycle } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { success } from '../../domain/outcome.js';

let app: TestApp;
let village: BuiltVillage;
let secretary: BuiltPerson;
let chair: BuiltPerson;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  await aCommittee(app, village);
  [secretary, chair] = await Promise.all([
    aPerson(app, village, { roles: ['sddc_secretary'] }),
    aPerson(app, village, { roles: ['sddc_chair'] }),
  ]);
});
afterAll(() => app.close());

let cycle: BuiltCycle;
beforeEach(async () => {
  cycle = await aCycleIn(app, village, 'preparation');
});

const charter = (changes: object = {}) => ({
  cycleId: cycle.id,
  revision: 1,
  choiceEnabled: true,
  ballotMax: 3,
  choiceRule: 'greedy_score',
  choiceStep: money(5_00n),
  ...changes,
});

const set = (changes: object = {}, by = secretary) =>
  act(app, 'setCharter', charter(changes), by.cookie);

const fields = 'ballotMax choiceRule choiceStep revision charterFrozenAt';

/** As anybody reads it, signed in or not. */
async function readCharter() {
  const answer = await app.graphql(`query ($id: UUID!) { cycle(id: $id) { ${fields} } }`, {
    id: cycle.id,
  });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { cycle: Record<string, unknown> }).cycle;
}

const openCollection = (by = chair) =>
  act(app, 'moveCycle', { cycleId: cycle.id, event: 'open_collection', revision: 1 }, by.cookie);

async function enterMoney(): Promise<void> {
  const envelope = { id: randomUUID(), cycleId: cycle.id, source: 'district', label: '' };
  await act(app, 'putEnvelope', { ...envelope, ceiling: money(500_00n) }, secretary.cookie);
}

describe('the charter of a cycle', () => {
  it('begins with equal shares that grow by one unit of the currency', async () => {
    const id = randomUUID();
    const year = new Date().getUTCFullYear() + 1;
    const { jamoatId } = village;
    const input = { id, jamoatId, kind: 'jmp', fromYear: year, toYear: year };
    const made = await act(
      app,
      'createCycle',
      input,
      secretary.cookie,
      'cycle { choiceRule choiceStep }',
    );
    expect(made).toMatchObject({
      cycle: { choiceRule: 'mes_cost_add1u', choiceStep: money(1_00n) },
    });
  });

  it('takes the rule and the step, shows them to everyone and writes them into the trail', async () => {
    expect((await set()).__typename).toBe('SetCharterSuccess');
    expect(await readCharter()).toEqual({
      ballotMax: 3,
      choiceRule: 'greedy_score',
      choiceStep: money(5_00n),
      revision: 2,
      charterFrozenAt: null,
    });
    const trail = await app.uow.db.query<{ detail: unknown }[]>(
      `SELECT detail FROM audit_entries WHERE act = 'setCharter' AND subject_id = $1`,
      [cycle.id],
    );
    expect(trail).toEqual([
      {
        detail: {
          choiceEnabled: true,
          ballotMax: 3,
          choiceRule: 'greedy_score',
          choiceStep: '500',
          votingAge: 18,
          residenceMonths: 0,
          handCounting: false,
          tellersVote: false,
        },
      },
    ]);
  });

  it('takes who may take part and whether hands are counted, and keeps what is not named', async () => {
    const given = { votingAge: 16, residenceMonths: 6, handCounting: true, tellersVote: true };
    expect((await set(given)).code).toBeUndefined();
    expect((await set({ revision: 2, votingAge: 21, tellersVote: false })).code).toBeUndefined();
    const answer = await app.graphql(
      `query ($id: UUID!) { cycle(id: $id) { votingAge residenceMonths handCounting tellersVote } }`,
      { id: cycle.id },
    );
    expect(answer.data).toEqual({
      cycle: { votingAge: 21, residenceMonths: 6, handCounting: true, tellersVote: false },
    });
    for (const [changes, code] of [
      [{ votingAge: 13 }, 'cycle.voting_age'],
      [{ residenceMonths: 61 }, 'cycle.residence_months'],
    ] as const) {
      expect((await set({ revision: 3, ...changes })).code).toBe(code);
    }
  });

  it('keeps them frozen in the database itself once collection has opened', async () => {
    const frozen = await aCycleIn(app, village, 'collection');
    for (const column of [
      'voting_age = 17',
      'residence_months = 1',
      'hand_counting = true',
      'tellers_vote = true',
    ])
      await expect(
        app.uow.run(async (tx) => {
          await tx.query(`UPDATE cycles SET ${column} WHERE id = $1`, [frozen.id]);
          return success(undefined);
        }),
      ).rejects.toThrow();
  });

  it('refuses a step that is nothing, broken or in another currency, and changes nothing', async () => {
    const before = await readCharter();
    for (const [step, code] of [
      [money(0n), 'cycle.step_unusable'],
      [money(50n), 'cycle.step_unusable'],
      [money(1_50n), 'cycle.step_unusable'],
      [money(1_00n, 'USD'), 'cycle.other_currency'],
    ] as const) {
      expect(await set({ choiceStep: step })).toMatchObject({
        __typename: 'InvalidInputProblem',
        code,
        path: ['choiceStep'],
      });
    }
    expect(await readCharter()).toEqual(before);
  });

  it('knows no other rule than those it may choose from', async () => {
    await expect(set({ choiceRule: 'phragmen' })).rejects.toThrow(/SelectionRule/);
    const directly = app.uow.run(async (tx) => {
      await tx.query(`UPDATE cycles SET choice_rule = 'phragmen' WHERE id = $1`, [cycle.id]);
      return success(undefined);
    });
    await expect(directly).rejects.toThrow(/cycles_choice_rule_check/);
  });

  it('is saved by one of two who have seen the same state; the other learns of it', async () => {
    const answers = await Promise.all([
      set({ choiceRule: 'greedy_score' }, secretary),
      set({ choiceRule: 'mes_cost_add1u' }, chair),
    ]);
    const refused = answers.filter(({ code }) => code !== undefined);
    expect(refused).toEqual([expect.objectContaining({ code: 'common.stale' })]);
    const winner = answers[0].code === undefined ? 'greedy_score' : 'mes_cost_add1u';
    expect(await readCharter()).toMatchObject({ choiceRule: winner, revision: 2 });
  });

  it('is either saved before collection opens or not at all', async () => {
    await enterMoney();
    const [saved, moved] = await Promise.all([set(), openCollection()]);
    const now = await readCharter();
    if (saved.code === undefined) {
      expect(moved).toMatchObject({ code: 'common.stale' });
      expect(now).toMatchObject({ choiceRule: 'greedy_score', charterFrozenAt: null });
    } else {
      expect(saved).toMatchObject({ code: 'cycle.charter_frozen' });
      expect(moved.code).toBeUndefined();
      expect(now).toMatchObject({ choiceRule: 'mes_cost_add1u' });
      expect(now['charterFrozenAt']).not.toBeNull();
    }
  });

  it('is refused to whoever waited while collection was being opened', async () => {
    let endMove = () => {};
    const moveEnds = new Promise<void>((resolve) => (endMove = resolve));
    let moving: Promise<unknown> = Promise.resolve();
    // A move that has written, and has not ended yet.
    await new Promise<void>((written) => {
      moving = app.uow.run(async (tx) => {
        await tx.query(
          `UPDATE cycles SET phase = 'collection', charter_frozen_at = now() WHERE id = $1`,
          [cycle.id],
        );
        written();
        await moveEnds;
        return success(undefined);
      });
    });
    const saving = set();
    await waitingForALock();
    endMove();
    await moving;
    expect(await saving).toMatchObject({ code: 'cycle.charter_frozen' });
    expect(await readCharter()).toMatchObject({ choiceRule: 'mes_cost_add1u' });
  });

  it('is frozen as collection opens: by the act and by the database itself', async () => {
    await enterMoney();
    await set();
    const opened = { cycleId: cycle.id, event: 'open_collection', revision: 2 };
    expect((await act(app, 'moveCycle', opened, chair.cookie)).code).toBeUndefined();
    const before = await readCharter();
    expect(before).toMatchObject({ choiceRule: 'greedy_score', choiceStep: money(5_00n) });
    expect(await set({ revision: 3 })).toMatchObject({ code: 'cycle.charter_frozen' });
    for (const change of [
      `choice_rule = 'mes_cost_add1u'`,
      'choice_step_minor = 100',
      'ballot_max = NULL',
      'choice_enabled = false',
    ]) {
      const changed = app.uow.run(async (tx) => {
        await tx.query(`UPDATE cycles SET ${change} WHERE id = $1`, [cycle.id]);
        return success(undefined);
      });
      await expect(changed).rejects.toThrow(/never changed/);
    }
    expect(await readCharter()).toEqual(before);
  });
});

/** Until somebody stands before the row another transaction holds. */
async function waitingForALock(): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    const [row] = await app.uow.db.query<{ waiting: boolean }[]>(
      `SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waiting`,
    );
    if (row?.waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits for the lock');
}
