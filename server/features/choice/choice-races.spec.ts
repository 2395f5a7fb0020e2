import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  dice,
  money,
  prepareInput,
} from '../../../test/support/builders/choices.js';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const fifty = <T>(one: (index: number) => T): Promise<Awaited<T>[]> =>
  Promise.all(Array.from({ length: 50 }, (_, index) => one(index)));

const codesOf = (answers: readonly { readonly code?: string }[]) => [
  ...new Set(answers.map(({ code }) => code)),
];

async function numberOf(sql: string, id: string): Promise<number> {
  const rows = await app.uow.db.query<{ n: number }[]>(`SELECT count(*)::integer AS n ${sql}`, [
    id,
  ]);
  return rows[0]?.n ?? 0;
}

describe('50 at once', () => {
  it('prepare one choice of a cycle, under two ids', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    const ids = [built.id, randomUUID()];
    const answers = await fifty((index) => {
      const input = { ...prepareInput(built), id: ids[index % 2], budget: money(10_000_00n) };
      return act(app, 'prepareChoice', input, built.secretary.cookie);
    });
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(25);
    expect(answers.filter(({ code }) => code === 'choice.already_prepared')).toHaveLength(25);
    expect(await numberOf(`FROM choices WHERE cycle_id = $1`, built.cycle.id)).toBe(1);
  });

  it('build the roll: everybody stands on it once', async () => {
    const built = await aChoice(app, { until: 'prepared', residents: 4 });
    const answers = await fifty(() =>
      act(app, 'buildRoll', { choiceId: built.id }, built.secretary.cookie, 'added'),
    );
    expect(codesOf(answers)).toEqual([undefined]);
    expect(answers.reduce((sum, { added }) => sum + Number(added), 0)).toBe(4);
    expect(await numberOf(`FROM roll_entries WHERE choice_id = $1`, built.id)).toBe(4);
  });

  it('write a number of the paper list for different people: one of them has it', async () => {
    const built = await aChoice(app, { until: 'prepared', residents: 1 });
    const line = { choiceId: built.id, villageId: built.village.id, listNumber: '7' };
    const answers = await fifty((index) => {
      const input = { ...line, id: randomUUID(), name: `Сокин ${String(index)}` };
      return act(app, 'addRollEntry', input, built.recorder.cookie);
    });
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'choice.list_number_taken')).toHaveLength(49);
  });

  it('confirm every act of two persons: each has one effect and two names', async () => {
    const built = await aChoice(app, { until: 'roll', residents: 1 });
    const both = [built.secretary, built.chair];
    const confirmed: Record<string, number> = {};
    for (const what of ['open', 'close', 'seal', 'count'] as const) {
      const input = {
        choiceId: built.id,
        act: what,
        ...(what === 'open' ? { seed: dice } : {}),
      };
      const answers = await fifty((index) =>
        act(app, 'confirmChoiceAct', input, both[index % 2]?.cookie, 'tookEffect'),
      );
      expect(codesOf(answers)).toEqual([undefined]);
      if (what === 'open') await vote(built);
      confirmed[what] = await numberOf(
        `FROM choice_confirmations WHERE choice_id = $1 AND act = '${what}'`,
        built.id,
      );
    }
    expect(confirmed).toEqual({ open: 2, close: 2, seal: 2, count: 2 });
    expect(await numberOf(`FROM sealed_ballots WHERE choice_id = $1`, built.id)).toBe(1);
    expect(await numberOf(`FROM choice_keys WHERE choice_id = $1`, built.id)).toBe(0);
    expect(await numberOf(`FROM results WHERE choice_id = $1`, built.id)).toBe(1);
  });

  it('record a meeting: under one id there is one, and another by that id is refused', async () => {
    const built = await aChoice(app, { until: 'open', residents: 1 });
    const input = {
      id: randomUUID(),
      cycleId: built.cycle.id,
      villageId: built.village.id,
      kind: 'general',
      heldOn: todayInDushanbe(new Date()),
      place: 'Мактаб',
      convener: 'Раиси деҳа',
    };
    const answers = await fifty(() => act(app, 'recordMeeting', input, built.recorder.cookie));
    expect(codesOf(answers)).toEqual([undefined]);
    expect(await numberOf(`FROM meetings WHERE id = $1`, input.id)).toBe(1);
    const other = { ...input, place: 'Чойхона' };
    expect((await act(app, 'recordMeeting', other, built.recorder.cookie)).code).toBe(
      'common.id_reused',
    );
  });
});

function vote({ id, residents }: BuiltChoice) {
  const input = { choiceId: id, positions: [1], reviewed: true };
  return act(app, 'castBallot', input, residents[0]?.cookie);
}
