import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aVillageElsewhere } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function rollOf(choice: BuiltChoice, text = 'сок') {
  const answer = await app.graphql(
    `query ($id: UUID!, $text: String!) { rollEntries(choiceId: $id, text: $text) { id name listNumber channel } }`,
    { id: choice.id, text },
    { cookie: choice.recorder.cookie },
  );
  return (answer.data as { rollEntries: { id: string; name: string; channel: string | null }[] })
    .rollEntries;
}

const deskFields = 'desk { marked typed imbalances { code message } protocol { issued inBox } }';

function mark(choice: BuiltChoice, rollEntryId: string, tookPart = true) {
  const input = { choiceId: choice.id, rollEntryId, tookPart };
  return act(app, 'markPaperParticipation', input, choice.recorder.cookie, deskFields);
}

function type(choice: BuiltChoice, positions: readonly number[], more: object = {}) {
  const input = {
    id: randomUUID(),
    choiceId: choice.id,
    villageId: choice.village.id,
    positions,
    ...more,
  };
  return act(app, 'typePaperBallot', input, choice.recorder.cookie, deskFields);
}

function enter(choice: BuiltChoice, numbers: object) {
  const zero = { issued: 0, inBox: 0, spoiled: 0, unused: 0, invalid: 0, refused: 0 };
  const input = { choiceId: choice.id, ...zero, ...numbers };
  return act(app, 'enterProtocol', input, choice.recorder.cookie, deskFields);
}

describe('the desk', () => {
  it('finds people in any script and by the words of their names', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    for (const [name, listNumber] of [
      ['Гулнора Раҳимова', '17'],
      ['Раҷаб Гулов', '117'],
    ]) {
      const input = {
        id: randomUUID(),
        choiceId: choice.id,
        name,
        listNumber,
        villageId: choice.village.id,
      };
      await act(app, 'addRollEntry', input, choice.recorder.cookie);
    }
    const names = async (text: string) => (await rollOf(choice, text)).map(({ name }) => name);
    expect(await names('gulnora')).toEqual(['Гулнора Раҳимова']);
    expect(await names('рах гул')).toEqual(['Гулнора Раҳимова']);
    expect(await names('17')).toEqual(['Гулнора Раҳимова']);
    expect(await names('')).toEqual([]);
    expect(await names('%')).toEqual([]);
  });

  it('marks a person once, takes a wrong mark back, and never beside a web ballot', async () => {
    const choice = await aChoice(app);
    const [first, second] = await rollOf(choice);
    expect(await mark(choice, first!.id)).toMatchObject({ desk: { marked: 1 } });
    expect(await mark(choice, first!.id)).toMatchObject({ desk: { marked: 1 } });
    expect(await mark(choice, first!.id, false)).toMatchObject({ desk: { marked: 0 } });
    expect((await mark(choice, randomUUID())).code).toBe('common.not_found');
    const voter = choice.residents.find(({ login }) => second!.name.endsWith(login.slice(0, 5)));
    const ballot = { choiceId: choice.id, positions: [1], reviewed: true };
    await act(app, 'castBallot', ballot, voter?.cookie);
    expect((await mark(choice, second!.id)).code).toBe('choice.took_part_on_web');
    expect((await mark(choice, second!.id, false)).code).toBeUndefined();
    expect((await rollOf(choice)).find(({ id }) => id === second!.id)?.channel).toBe('web');
  });

  it('types no more ballots than persons are marked, also with two clerks at once', async () => {
    const choice = await aChoice(app);
    expect((await type(choice, [1])).code).toBe('choice.more_typed_than_marked');
    const roll = await rollOf(choice);
    for (const { id } of roll.slice(0, 3)) await mark(choice, id);
    const typed = await Promise.all(Array.from({ length: 8 }, () => type(choice, [1, 2])));
    expect(typed.filter(({ code }) => code === undefined)).toHaveLength(3);
    expect(await mark(choice, roll[0]!.id, false)).toMatchObject({
      code: 'choice.paper_typed_already',
    });
  });

  it('types a ballot once, however often it is sent, and lets the clerk correct it', async () => {
    const choice = await aChoice(app);
    const [first] = await rollOf(choice);
    await mark(choice, first!.id);
    const id = randomUUID();
    const twice = await Promise.all([1, 2, 3].map(() => type(choice, [1], { id })));
    expect(twice.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await type(choice, [2], { id })).code).toBe('common.id_reused');
    expect(await type(choice, [2], { id, correction: true })).toMatchObject({ desk: { typed: 1 } });
    const rows = await app.uow.db.query<unknown[]>(
      `SELECT positions FROM ballots WHERE choice_id = $1`,
      [choice.id],
    );
    expect(rows).toEqual([{ positions: [2] }]);
  });

  it('refuses a ballot against the rule, another village, other roles, and a choice that is not open', async () => {
    const choice = await aChoice(app, { until: 'roll', ballotMax: 1 });
    const [first] = await rollOf(choice);
    expect((await mark(choice, first!.id)).code).toBe('choice.wrong_status');
    expect((await type(choice, [1])).code).toBe('choice.wrong_status');
    expect((await enter(choice, {})).code).toBe('choice.wrong_status');
    await confirmBoth(app, choice, 'open');
    await mark(choice, first!.id);
    expect((await type(choice, [1, 2])).code).toBe('voting.ballot_too_many');
    const elsewhere = await aVillageElsewhere(app, choice.village);
    expect((await type(choice, [1], { villageId: elsewhere.id })).code).toBe(
      'choice.village_elsewhere',
    );
    const asSecretary = { ...choice, recorder: choice.secretary };
    expect((await type(asSecretary, [1])).code).toBe('common.not_permitted');
    const asResident = { ...choice, recorder: choice.residents[0]! };
    expect((await mark(asResident, first!.id)).code).toBe('common.not_permitted');
    expect((await enter(asResident, {})).code).toBe('common.not_permitted');
    expect((await enter(choice, { issued: -1 })).code).toBe('choice.count_unusable');
    expect((await enter({ ...choice, id: randomUUID() }, {})).code).toBe('common.not_found');
  });
});

describe('sealing', () => {
  it('waits for a protocol that balances and says which numbers do not', async () => {
    const choice = await aChoice(app);
    const roll = await rollOf(choice);
    await mark(choice, roll[0]!.id);
    await mark(choice, roll[1]!.id);
    await type(choice, [1]);
    await confirmBoth(app, choice, 'close');
    const seal = (person: { cookie: string }) =>
      act(
        app,
        'confirmChoiceAct',
        { choiceId: choice.id, act: 'seal' },
        person.cookie,
        'tookEffect',
      );
    expect((await seal(choice.secretary)).code).toBe('choice.protocol_missing');
    const wrong = await enter(choice, { issued: 10, inBox: 2, unused: 7, invalid: 0 });
    expect(wrong).toMatchObject({
      desk: { imbalances: [{ code: 'choice.protocol_issued' }, { code: 'choice.protocol_typed' }] },
    });
    expect(await seal(choice.secretary)).toMatchObject({
      code: 'choice.protocol_issued',
      message: expect.stringContaining('10') as unknown,
    });
    await enter(choice, { issued: 10, inBox: 2, unused: 7, spoiled: 1, invalid: 1 });
    expect(await seal(choice.secretary)).toMatchObject({ tookEffect: false });
    // What the secretary confirmed is no longer what lies there.
    await enter(choice, { issued: 11, inBox: 2, unused: 8, spoiled: 1, invalid: 1 });
    expect(await seal(choice.chair)).toMatchObject({ tookEffect: false });
    expect(await seal(choice.secretary)).toMatchObject({ tookEffect: true });
    expect((await enter(choice, {})).code).toBe('choice.wrong_status');
    expect((await type(choice, [1])).code).toBe('choice.wrong_status');
    expect((await mark(choice, roll[2]!.id)).code).toBe('choice.wrong_status');
  });
});
