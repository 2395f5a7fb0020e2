import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aPerson } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Entry {
  id: string;
  name: string;
  listNumber: string | null;
  registered: boolean;
  birthYear: number | null;
}
interface Pair {
  first: Entry;
  second: Entry;
}

const fields = 'id name listNumber registered birthYear';

async function pairsOf(choice: BuiltChoice, cookie = choice.secretary.cookie): Promise<Pair[]> {
  const answer = await app.graphql(
    `query ($id: UUID!) { rollPairs(choiceId: $id) { first { ${fields} } second { ${fields} } } }`,
    { id: choice.id },
    { cookie },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as { rollPairs: Pair[] }).rollPairs;
}

async function line(choice: BuiltChoice, name: string, listNumber: string): Promise<string> {
  const id = randomUUID();
  const input = { id, choiceId: choice.id, name, listNumber, villageId: choice.village.id };
  expect((await act(app, 'addRollEntry', input, choice.recorder.cookie)).code).toBeUndefined();
  return id;
}

function decide(choice: BuiltChoice, what: string, { first, second }: Pair, cookie?: string) {
  const input = { choiceId: choice.id, firstId: first.id, secondId: second.id };
  return act(app, what, input, cookie ?? choice.secretary.cookie);
}

async function rollOf({ id }: BuiltChoice) {
  return app.uow.db.query<Record<string, unknown>[]>(
    `SELECT id, person_id, list_number, search_text, birth_year FROM roll_entries WHERE choice_id = $1`,
    [id],
  );
}

/** A resident and a line of the list with the same name in another script. */
async function aPair(): Promise<BuiltChoice> {
  const choice = await aChoice(app, { until: 'prepared', residents: 0 });
  await aPerson(app, choice.village, {
    confirmed: true,
    displayName: 'Гулнора Раҳимова',
    birthYear: 1985,
  });
  await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
  await line(choice, 'Gulnora Rahimova', '17');
  return choice;
}

describe('two entries with one name', () => {
  it('are proposed to secretary and recorder, and to nobody else', async () => {
    const choice = await aPair();
    await line(choice, 'Гулнора Раҳимзода', '18');
    const expected = [
      {
        first: { name: 'Гулнора Раҳимова', registered: true, listNumber: null, birthYear: 1985 },
        second: { name: 'Gulnora Rahimova', registered: false, listNumber: '17', birthYear: null },
      },
    ];
    expect(await pairsOf(choice)).toMatchObject(expected);
    expect(await pairsOf(choice, choice.recorder.cookie)).toMatchObject(expected);
    const resident = await aPerson(app, choice.village, { confirmed: true });
    expect(await pairsOf(choice, choice.chair.cookie)).toEqual([]);
    expect(await pairsOf(choice, resident.cookie)).toEqual([]);
    expect(await pairsOf(choice, '')).toEqual([]);
  });

  it('become one: the resident stays and takes the list number, and it is recorded who said so', async () => {
    const choice = await aPair();
    const [pair] = await pairsOf(choice);
    expect((await decide(choice, 'mergeRollEntries', pair!)).code).toBeUndefined();
    expect(await rollOf(choice)).toEqual([
      {
        id: pair!.first.id,
        person_id: expect.any(String) as unknown,
        list_number: '17',
        search_text: 'gulnora rahimova 17',
        birth_year: 1985,
      },
    ]);
    expect(await pairsOf(choice)).toEqual([]);
    const audited = await app.uow.db.query<unknown[]>(
      `SELECT actor_id, detail FROM audit_entries WHERE subject_id = $1 AND act = 'mergeRollEntries'`,
      [choice.id],
    );
    expect(audited).toEqual([
      {
        actor_id: choice.secretary.id,
        detail: { rollEntryId: pair!.first.id, removedId: pair!.second.id },
      },
    ]);
    expect((await decide(choice, 'mergeRollEntries', pair!)).code).toBe('choice.pair_decided');
  });

  it('stay two when somebody says so, and are not proposed again', async () => {
    const choice = await aPair();
    const [pair] = await pairsOf(choice);
    expect((await decide(choice, 'keepRollEntriesApart', pair!)).code).toBeUndefined();
    expect(await pairsOf(choice)).toEqual([]);
    expect(await rollOf(choice)).toHaveLength(2);
    const turned = { first: pair!.second, second: pair!.first };
    expect((await decide(choice, 'mergeRollEntries', turned)).code).toBe('choice.pair_decided');
    await line(choice, 'Гулнора Рахимова', '19');
    // The new line may be either of them.
    const pairs = await pairsOf(choice);
    expect(pairs).toHaveLength(2);
    expect(pairs[0]).toMatchObject({ first: { registered: true }, second: { listNumber: '19' } });
  });

  it('are decided once when several decide at the same time', async () => {
    const choice = await aPair();
    const [pair] = await pairsOf(choice);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        decide(choice, index % 2 === 0 ? 'mergeRollEntries' : 'keepRollEntriesApart', pair!),
      ),
    );
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'choice.pair_decided')).toHaveLength(49);
  });

  it('are refused when they are no pair, of another roll, or the roll is closed', async () => {
    const choice = await aPair();
    const other = await aPair();
    const [pair] = await pairsOf(choice);
    const [foreign] = await pairsOf(other);
    const id = await line(choice, 'Сино', '20');
    const third = { ...pair!.second, id };
    expect((await decide(choice, 'mergeRollEntries', { ...pair!, second: third })).code).toBe(
      'choice.not_a_pair',
    );
    expect(
      (await decide(choice, 'mergeRollEntries', { ...pair!, second: foreign!.second })).code,
    ).toBe('choice.pair_decided');
    expect((await decide(choice, 'mergeRollEntries', pair!, choice.chair.cookie)).code).toBe(
      'common.not_permitted',
    );
    await confirmBoth(app, choice, 'open');
    expect((await decide(choice, 'mergeRollEntries', pair!)).code).toBe('choice.roll_closed');
    expect((await decide(choice, 'keepRollEntriesApart', pair!)).code).toBe('choice.roll_closed');
    expect(await pairsOf(choice)).toEqual([]);
    for (const change of [`UPDATE roll_entries SET list_number = 'x'`, 'DELETE FROM roll_entries'])
      await expect(
        app.uow.run(async (tx) => {
          await tx.query(`${change} WHERE id = $1`, [pair!.second.id]);
          return { ok: true, value: undefined };
        }),
      ).rejects.toThrow(/never changed/);
  });

  it('withdraw what was confirmed of the opening when they become one', async () => {
    const choice = await aPair();
    const opening = { choiceId: choice.id, act: 'open', seed: '1234561234' };
    await act(app, 'confirmChoiceAct', opening, choice.secretary.cookie);
    const [pair] = await pairsOf(choice);
    await decide(choice, 'mergeRollEntries', pair!);
    const [row] = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM choice_confirmations WHERE choice_id = $1`,
      [choice.id],
    );
    expect(row).toEqual({ count: 0 });
  });

  it('are at most twenty pairs at a time, also among thousands of namesakes', async () => {
    const choice = await aChoice(app, { until: 'prepared', residents: 0 });
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO roll_entries (id, choice_id, jamoat_id, list_number, village_id, name, search_text, name_key)
         SELECT gen_random_uuid(), $1, $2, n, $3, 'Сино', 'sino ' || n, 'sino' FROM generate_series(1, 20000) AS n`,
        [choice.id, choice.village.jamoatId, choice.village.id],
      );
      return { ok: true, value: undefined };
    });
    const started = Date.now();
    expect(await pairsOf(choice)).toHaveLength(20);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
