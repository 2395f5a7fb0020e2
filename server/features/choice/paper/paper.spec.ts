import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import {
  aPollingPlace,
  type BuiltPlace,
  did,
  enterByTwo,
  entriesOf,
  paper,
  type ReadOnPaper,
} from '../../../../test/support/builders/paper.js';
import { aPerson, aVillageElsewhere } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

function mark(choice: BuiltChoice, place: BuiltPlace, rollEntryId: string, tookPart = true) {
  const input = { placeId: place.id, rollEntryId, tookPart };
  return act(app, 'markPaperParticipation', input, choice.recorder.cookie);
}

function handIn(choice: BuiltChoice, place: BuiltPlace, list: object) {
  const input = { id: randomUUID(), placeId: place.id, spoiled: 0, unused: 0, ...list };
  const fields = 'handedIn { marked withdrawn incidents }';
  return act(app, 'handInDeskList', input, choice.recorder.cookie, fields);
}

function count(choice: BuiltChoice, place: BuiltPlace, counts: object) {
  const input = { placeId: place.id, spoiled: 0, unused: 0, ...counts };
  return act(app, 'countPlace', input, choice.recorder.cookie);
}

function enter(
  cookie: string,
  place: BuiltPlace,
  entries: readonly ReadOnPaper[],
  more: object = {},
) {
  const input = { id: randomUUID(), placeId: place.id, stack: 1, entries, ...more };
  return act(app, 'enterPaperSheet', input, cookie);
}

function sign(cookie: string, place: BuiltPlace, balance: string, words: string) {
  return act(app, 'signBalanceNote', { placeId: place.id, balance, words }, cookie);
}

const seal = (choice: BuiltChoice, cookie = choice.secretary.cookie) =>
  act(app, 'confirmChoiceAct', { choiceId: choice.id, act: 'seal' }, cookie, 'tookEffect');

const cast = (choice: BuiltChoice, cookie: string | undefined, positions = [1]) =>
  act(app, 'castBallot', { choiceId: choice.id, positions, reviewed: true }, cookie);

async function deskOf(choice: BuiltChoice, cookie: string) {
  const answer = await app.graphql(
    `query ($id: UUID!) { paperDesk(choiceId: $id) {
       obstacles { code message }
       places { number name numbers { issued inBox spoiled unused refused marked valid blank invalid }
         stacks { number papers once own }
         differences { countNumber own entries { positions invalid } }
         balances { balance holds note { words signatures { role } } } }
       incidents { decision place { name } otherPlace { name } entry { name } words { decision words own } } } }`,
    { id: choice.id },
    { cookie },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.paperDesk;
}

async function numberOf(sql: string, ...parameters: unknown[]): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count ${sql}`,
    parameters,
  );
  return row!.count;
}

describe('polling places', () => {
  it('are set up once, however often they are sent, and named apart', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const { cookie } = choice.secretary;
    const input = {
      id: randomUUID(),
      choiceId: choice.id,
      name: ' Мактаби  1 ',
      villageId: choice.village.id,
      offline: false,
    };
    const put = (changes: object = {}) =>
      act(app, 'putPollingPlace', { ...input, ...changes }, cookie);
    const twice = await Promise.all(Array.from({ length: 50 }, () => put()));
    expect(new Set(twice.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect(await numberOf(`FROM polling_places WHERE choice_id = $1`, choice.id)).toBe(1);
    expect((await put({ id: randomUUID() })).code).toBe('choice.place_name_taken');
    expect((await put({ name: '  ' })).code).toBe('choice.place_name_missing');
    const elsewhere = await aVillageElsewhere(app, choice.village);
    expect((await put({ villageId: elsewhere.id })).code).toBe('choice.village_elsewhere');
    expect((await put({ choiceId: randomUUID() })).code).toBe('common.not_found');
    await put({ offline: true });
    await did(app, 'buildRoll', { choiceId: choice.id }, cookie);
    await confirmBoth(app, choice, 'open');
    await did(
      app,
      'handInDeskList',
      { id: randomUUID(), placeId: input.id, rollEntryIds: [], spoiled: 0, unused: 0 },
      cookie,
    );
    expect((await put({ offline: false })).code).toBe('choice.place_list_in');
  });

  it('get serials that follow one another, with 50 batches issued at once', async () => {
    const choice = await aChoice(app);
    const places = [await aPollingPlace(app, choice), await aPollingPlace(app, choice)];
    const issue = (id: string, placeId: string, papers = 7) =>
      act(
        app,
        'issueBallotBatch',
        { id, placeId, papers },
        choice.secretary.cookie,
        'batch { serialFrom serialTo }',
      );
    const issued = await Promise.all(
      Array.from({ length: 50 }, (_, index) => issue(randomUUID(), places[index % 2]!.id)),
    );
    const ranges = issued.map(({ batch }) => batch as { serialFrom: number; serialTo: number });
    expect(ranges.map(({ serialFrom }) => serialFrom).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index * 7 + 1),
    );
    expect(ranges.every(({ serialFrom, serialTo }) => serialTo - serialFrom === 6)).toBe(true);
    const id = randomUUID();
    const same = await Promise.all(Array.from({ length: 10 }, () => issue(id, places[0]!.id)));
    expect(new Set(same.map(({ batch }) => JSON.stringify(batch))).size).toBe(1);
    expect((await issue(id, places[1]!.id)).code).toBe('common.id_reused');
    expect((await issue(randomUUID(), places[0]!.id, 101)).code).toBe('choice.batch_size');
    expect((await issue(randomUUID(), randomUUID())).code).toBe('common.not_found');
    await confirmBoth(app, choice, 'close');
    expect((await issue(randomUUID(), places[0]!.id)).code).toBe('choice.wrong_status');
  });
});

describe('a desk with network', () => {
  it('marks a person once, takes a wrong mark back, and never beside a web ballot', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { papers: 10 });
    const offline = await aPollingPlace(app, choice, { offline: true });
    const [first, second] = await entriesOf(app, choice);
    expect((await mark(choice, place, first!.id)).code).toBeUndefined();
    expect((await mark(choice, place, first!.id)).code).toBeUndefined();
    expect((await mark(choice, offline, first!.id)).code).toBe('choice.desk_offline');
    const other = await aPollingPlace(app, choice);
    expect((await mark(choice, other, first!.id)).code).toBe('choice.marked_elsewhere');
    expect((await mark(choice, other, first!.id, false)).code).toBe('choice.marked_elsewhere');
    expect((await mark(choice, place, first!.id, false)).code).toBeUndefined();
    expect((await mark(choice, other, first!.id)).code).toBeUndefined();
    await cast(choice, choice.residents[1]?.cookie);
    expect(await mark(choice, place, second!.id)).toMatchObject({
      code: 'choice.took_part_on_web',
      message: expect.stringContaining('replace that ballot until the close') as unknown,
    });
    expect((await mark(choice, place, second!.id, false)).code).toBeUndefined();
    expect((await cast(choice, choice.residents[0]?.cookie)).code).toBe(
      'choice.took_part_on_paper',
    );
    expect((await mark(choice, place, randomUUID())).code).toBe('common.not_found');
    expect((await mark(choice, { id: randomUUID(), name: '' }, first!.id)).code).toBe(
      'common.not_found',
    );
    expect((await handIn(choice, place, { rollEntryIds: [] })).code).toBe('choice.desk_online');
    await confirmBoth(app, choice, 'close');
    expect((await mark(choice, place, second!.id)).code).toBe('choice.wrong_status');
    expect((await entriesOf(app, choice)).map(({ channel }) => channel)).toEqual([
      'paper',
      'web',
      null,
      null,
    ]);
  });

  it('lets one of two desks mark a person, with 50 tries at once beside a ballot by phone', async () => {
    const choice = await aChoice(app);
    const places = [await aPollingPlace(app, choice), await aPollingPlace(app, choice)];
    const [entry] = await entriesOf(app, choice);
    const answers = await Promise.all([
      ...Array.from({ length: 50 }, (_, index) => mark(choice, places[index % 2]!, entry!.id)),
      cast(choice, choice.residents[0]?.cookie),
    ]);
    const on = [choice.id, entry!.id];
    const where = `WHERE choice_id = $1 AND roll_entry_id = $2`;
    expect(await numberOf(`FROM participations ${where}`, ...on)).toBe(1);
    const marks = await numberOf(`FROM paper_marks ${where}`, ...on);
    const ballots = await numberOf(`FROM ballots WHERE choice_id = $1`, choice.id);
    expect(marks + ballots).toBe(1);
    const refused = answers.filter(({ code }) => code !== undefined).length;
    expect(refused).toBe(marks === 1 ? 26 : 50);
  });
});

describe('the list of a desk without network', () => {
  it('lets paper stand over a ballot by phone, which is withdrawn, and the voter is told', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { offline: true, papers: 10 });
    const entries = await entriesOf(app, choice);
    await cast(choice, choice.residents[0]?.cookie);
    await cast(choice, choice.residents[1]?.cookie, [2]);
    await confirmBoth(app, choice, 'close');
    const list = { rollEntryIds: [entries[0]!.id, entries[2]!.id], spoiled: 1, unused: 7 };
    expect(await handIn(choice, place, list)).toMatchObject({
      handedIn: { marked: 2, withdrawn: 1, incidents: 0 },
    });
    const ballots = await app.uow.db.query<unknown[]>(
      `SELECT positions FROM ballots WHERE choice_id = $1`,
      [choice.id],
    );
    expect(ballots).toEqual([{ positions: [2] }]);
    const viewer = async (cookie: string) => {
      const answer = await app.graphql(
        `query ($id: UUID!) { choice(id: $id) { viewer { channel castCount webWithdrawn } } }`,
        { id: choice.id },
        { cookie },
      );
      return answer.data.choice.viewer;
    };
    expect(await viewer(choice.residents[0]!.cookie)).toEqual({
      channel: 'paper',
      castCount: 0,
      webWithdrawn: true,
    });
    expect(await viewer(choice.residents[1]!.cookie)).toMatchObject({
      channel: 'web',
      webWithdrawn: false,
    });
    const trail = await app.uow.db.query<{ detail: object }[]>(
      `SELECT detail FROM audit_entries WHERE act = 'handInDeskList' AND subject_id = $1`,
      [choice.id],
    );
    expect(trail).toEqual([
      {
        detail: {
          place: 1,
          marked: 2,
          withdrawn: 1,
          incidents: 0,
          spoiled: 1,
          unused: 7,
          refused: 0,
          commitments: expect.stringMatching(/^[0-9a-f]{96}$/),
        },
      },
    ]);
  });

  it('is taken once: the same again changes nothing, another one is refused', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { offline: true, papers: 10 });
    const entries = await entriesOf(app, choice);
    const id = randomUUID();
    const list = { id, rollEntryIds: entries.map((entry) => entry.id), unused: 6 };
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        handIn(choice, place, {
          ...list,
          rollEntryIds: index % 2 ? list.rollEntryIds : [...list.rollEntryIds].reverse(),
        }),
      ),
    );
    expect(new Set(sent.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect(sent.filter(({ handedIn }) => handedIn !== null)).toHaveLength(1);
    expect(await numberOf(`FROM paper_marks WHERE place_id = $1`, place.id)).toBe(4);
    const acts = `FROM audit_entries WHERE act = 'handInDeskList' AND subject_id = $1`;
    expect(await numberOf(acts, choice.id)).toBe(1);
    expect((await handIn(choice, place, { ...list, unused: 5 })).code).toBe('common.id_reused');
    expect(await handIn(choice, place, { ...list, id: randomUUID() })).toMatchObject({
      code: 'choice.desk_list_there',
      message: expect.stringContaining('with 4 persons') as unknown,
    });
    expect((await cast(choice, choice.residents[0]?.cookie)).code).toBe(
      'choice.took_part_on_paper',
    );
  });

  it('leaves one participation, on paper, and no ballot of those who choose by phone at the same moment', async () => {
    const choice = await aChoice(app, { residents: 25 });
    const place = await aPollingPlace(app, choice, { offline: true, papers: 25 });
    const entries = await entriesOf(app, choice);
    const rollEntryIds = entries.map(({ id }) => id);
    const casting = () => choice.residents.map(({ cookie }) => cast(choice, cookie));
    const [list, ...casts] = await Promise.all([
      new Promise((resolve) => setTimeout(resolve, 30)).then(() =>
        handIn(choice, place, { rollEntryIds }),
      ),
      ...casting(),
      ...casting(),
    ]);
    const inTime = casts.filter(({ code }) => code === undefined).length;
    expect(list).toMatchObject({ handedIn: { marked: 25, incidents: 0 } });
    const { withdrawn } = (list as unknown as { handedIn: { withdrawn: number } }).handedIn;
    expect(withdrawn > 0).toBe(inTime > 0);
    expect((await entriesOf(app, choice)).map(({ channel }) => channel)).toEqual(
      Array.from({ length: 25 }, () => 'paper'),
    );
    expect(await numberOf(`FROM ballots WHERE choice_id = $1`, choice.id)).toBe(0);
  });

  it('is refused with somebody twice or not on the roll, and stores nothing then', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { offline: true });
    const [entry] = await entriesOf(app, choice);
    const [stranger] = await entriesOf(app, await aChoice(app));
    const refused = async (list: object) => (await handIn(choice, place, list)).code;
    expect(await refused({ rollEntryIds: [entry!.id, entry!.id] })).toBe(
      'choice.list_person_twice',
    );
    expect(await refused({ rollEntryIds: [entry!.id, stranger!.id] })).toBe('common.not_found');
    expect(await refused({ rollEntryIds: [entry!.id], spoiled: -1 })).toBe('choice.count_unusable');
    expect((await entriesOf(app, choice))[0]?.channel).toBeNull();
    await confirmBoth(app, choice, 'close');
    expect((await count(choice, place, { inBox: 0 })).code).toBe('choice.desk_list_missing');
  });

  it('makes somebody on two lists an incident that two different persons decide, and takes no paper out', async () => {
    const choice = await aChoice(app);
    const online = await aPollingPlace(app, choice, { papers: 1 });
    const place = await aPollingPlace(app, choice, { offline: true, papers: 2 });
    const [first, second] = await entriesOf(app, choice);
    await mark(choice, online, first!.id);
    expect(await handIn(choice, place, { rollEntryIds: [first!.id, second!.id] })).toMatchObject({
      handedIn: { marked: 2, withdrawn: 0, incidents: 1 },
    });
    // The mark at the other desk cannot be taken back any more: both papers are in boxes.
    expect((await mark(choice, online, first!.id, false)).code).toBe('choice.marked_elsewhere');
    await confirmBoth(app, choice, 'close');
    await count(choice, online, { inBox: 1 });
    await count(choice, place, { inBox: 2 });
    await enterByTwo(app, choice, online.id, [paper(1, [1])]);
    await enterByTwo(app, choice, place.id, [paper(1, [2]), paper(2, [])]);
    expect(await seal(choice)).toMatchObject({
      code: 'choice.incidents_open',
      message: expect.stringContaining(place.name) as unknown,
    });
    const decide = (cookie: string, decision: string, words = 'Ду имзо, ду варақа.') => {
      const input = { placeId: place.id, rollEntryId: first!.id, decision, words };
      return act(app, 'decidePaperIncident', input, cookie);
    };
    const { recorder, secretary, chair } = choice;
    expect((await decide(recorder.cookie, 'voted_twice', ' ')).code).toBe('choice.words_missing');
    expect((await decide(recorder.cookie, 'voted_twice')).code).toBeUndefined();
    expect((await decide(recorder.cookie, 'voted_twice')).code).toBeUndefined();
    expect((await decide(secretary.cookie, 'voted_twice')).code).toBe('choice.other_side_missing');
    expect((await decide(chair.cookie, 'wrong_line')).code).toBeUndefined();
    expect((await seal(choice)).code).toBe('choice.incidents_open');
    expect((await decide(chair.cookie, 'voted_twice')).code).toBeUndefined();
    const desk = await deskOf(choice, chair.cookie);
    expect(desk.incidents).toMatchObject([
      {
        decision: 'voted_twice',
        place: { name: place.name },
        otherPlace: { name: online.name },
        words: [{ own: false }, { own: true }],
      },
    ]);
    expect(desk.places.map(({ numbers }: { numbers: object }) => numbers)).toMatchObject([
      { inBox: 1, marked: 1 },
      { inBox: 2, marked: 2 },
    ]);
    for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
    const part = `FROM all_participations WHERE choice_id = $1 AND channel = 'paper'`;
    expect(await numberOf(part, choice.id)).toBe(2);
    expect(await numberOf(`FROM sealed_ballots WHERE choice_id = $1`, choice.id)).toBe(3);
  });
});

/** A closed choice with so many papers in the box of one place, whose numbers agree. */
async function openedBox(inBox = 3) {
  const choice = await aChoice(app);
  const place = await aPollingPlace(app, choice, { papers: inBox + 2 });
  for (const { id } of (await entriesOf(app, choice)).slice(0, inBox))
    await mark(choice, place, id);
  await confirmBoth(app, choice, 'close');
  await count(choice, place, { inBox, spoiled: 1, unused: 1 });
  return { choice, place };
}

describe('the opened box', () => {
  it('is entered by two persons who do not see each other, and counts blank papers', async () => {
    const { choice, place } = await openedBox();
    const { recorder, secretary, chair } = choice;
    const id = randomUUID();
    const sheet = [paper(1, [3, 1]), paper(2, []), paper(3, 'torn')];
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => enter(recorder.cookie, place, sheet, { id })),
    );
    expect(new Set(sent.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect(await numberOf(`FROM paper_entries WHERE place_id = $1`, place.id)).toBe(3);
    const acts = `FROM audit_entries WHERE act = 'enterPaperSheet' AND subject_id = $1`;
    expect(await numberOf(acts, choice.id)).toBe(1);
    expect((await enter(recorder.cookie, place, [paper(1, [2])], { id })).code).toBe(
      'common.id_reused',
    );
    expect((await enter(secretary.cookie, place, sheet, { id })).code).toBe('common.id_reused');
    expect(await seal(choice)).toMatchObject({ code: 'choice.entries_missing' });
    const seen = await deskOf(choice, secretary.cookie);
    expect(JSON.stringify(seen)).not.toContain('"positions"');
    expect(seen.places[0].stacks).toEqual([{ number: 1, papers: 3, once: 3, own: 0 }]);
    await did(
      app,
      'enterPaperSheet',
      { id: randomUUID(), placeId: place.id, stack: 1, entries: sheet },
      secretary.cookie,
    );
    const third = await aPerson(app, choice.village, { roles: ['recorder'] });
    expect((await enter(third.cookie, place, [paper(2, [1])])).code).toBe('choice.entered_by_two');
    expect((await deskOf(choice, chair.cookie)).places[0].numbers).toEqual({
      issued: 5,
      inBox: 3,
      spoiled: 1,
      unused: 1,
      refused: 0,
      marked: 3,
      valid: 2,
      blank: 1,
      invalid: 1,
    });
    for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
    const result = await app.graphql(
      `query ($id: UUID!) { choiceResult(cycleId: $id) { ballots emptyBallots channels { channel tookPart }
         protocol { issued inBox valid blank invalid } projects { position votes }
         places { name protocol { marked valid } notes { balance } } } }`,
      { id: choice.cycle.id },
    );
    expect(result.data.choiceResult).toMatchObject({
      ballots: 2,
      emptyBallots: 1,
      channels: [{ channel: 'paper', tookPart: 3 }],
      protocol: { issued: 5, inBox: 3, valid: 2, blank: 1, invalid: 1 },
      places: [{ name: place.name, protocol: { marked: 3, valid: 2 }, notes: [] }],
    });
    expect((await enter(recorder.cookie, place, sheet)).code).toBe('choice.wrong_status');
    expect((await count(choice, place, { inBox: 3 })).code).toBe('choice.wrong_status');
  });

  it('takes two entries of a paper and no third, with 50 persons at once', async () => {
    const { choice, place } = await openedBox();
    const people = await Promise.all(
      Array.from({ length: 50 }, () => aPerson(app, choice.village, { roles: ['recorder'] })),
    );
    const sent = await Promise.all(
      people.map(({ cookie }) => enter(cookie, place, [paper(1, [1])])),
    );
    expect(sent.filter(({ code }) => code === undefined)).toHaveLength(2);
    expect(sent.filter(({ code }) => code === 'choice.entered_by_two')).toHaveLength(48);
    expect(await numberOf(`FROM paper_entries WHERE place_id = $1`, place.id)).toBe(2);
  });

  it('gives differences back: those who entered look again, and otherwise a chair decides', async () => {
    const { choice, place } = await openedBox(2);
    const { recorder, secretary, chair } = choice;
    await enter(recorder.cookie, place, [paper(1, [1]), paper(2, [2])]);
    await enter(secretary.cookie, place, [paper(1, [1, 2]), paper(2, 'unclear')]);
    expect(await seal(choice)).toMatchObject({
      code: 'choice.entries_differ',
      message: expect.stringContaining(': 2.') as unknown,
    });
    const differences = async (cookie: string) =>
      (await deskOf(choice, cookie)).places[0].differences;
    expect(await differences(recorder.cookie)).toEqual([
      { countNumber: '1-1-1', own: true, entries: [] },
      { countNumber: '1-1-2', own: true, entries: [] },
    ]);
    expect(await differences(chair.cookie)).toEqual([
      {
        countNumber: '1-1-1',
        own: false,
        entries: [
          { positions: [1], invalid: null },
          { positions: [1, 2], invalid: null },
        ],
      },
      {
        countNumber: '1-1-2',
        own: false,
        entries: [
          { positions: [2], invalid: null },
          { positions: [], invalid: 'unclear' },
        ],
      },
    ]);
    await enter(recorder.cookie, place, [paper(1, [1, 2])]);
    const decide = (more: object = {}, cookie = chair.cookie) => {
      const on = { placeId: place.id, stack: 1, number: 2, positions: [2] };
      const input = { ...on, words: 'Аломат равшан аст.', ...more };
      return act(app, 'decidePaperEntry', input, cookie);
    };
    expect((await decide({ number: 1 })).code).toBe('choice.no_difference');
    expect((await decide({ words: '' })).code).toBe('choice.words_missing');
    expect((await decide({ positions: [9] })).code).toBe('voting.ballot_unknown_position');
    expect((await decide({}, recorder.cookie)).code).toBe('common.not_permitted');
    const both = await aPerson(app, choice.village, { roles: ['recorder', 'jamoat_chair'] });
    const decided = await Promise.all(Array.from({ length: 50 }, () => decide()));
    expect(new Set(decided.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect((await decide({}, both.cookie)).code).toBe('choice.entry_decided');
    expect((await enter(recorder.cookie, place, [paper(2, [1])])).code).toBe(
      'choice.entry_decided',
    );
    expect((await deskOf(choice, chair.cookie)).obstacles).toEqual([]);
  });

  it('lets nobody decide about an own entry', async () => {
    const { choice, place } = await openedBox(1);
    const both = await aPerson(app, choice.village, { roles: ['recorder', 'sddc_chair'] });
    await enter(both.cookie, place, [paper(1, [1])]);
    await enter(choice.secretary.cookie, place, [paper(1, [2])]);
    expect((await deskOf(choice, both.cookie)).places[0].differences[0].entries).toEqual([]);
    const input = { placeId: place.id, stack: 1, number: 1, positions: [1], words: 'Як аст.' };
    expect((await act(app, 'decidePaperEntry', input, both.cookie)).code).toBe(
      'choice.decides_own_entry',
    );
  });

  it('refuses sheets that cannot be read', async () => {
    const { choice, place } = await openedBox();
    const { cookie } = choice.recorder;
    const refused = async (entries: readonly ReadOnPaper[], more: object = {}) =>
      (await enter(cookie, place, entries, more)).code;
    expect(await refused([])).toBe('choice.sheet_empty');
    expect(await refused([paper(0, [1])])).toBe('choice.count_number_unusable');
    expect(await refused([paper(101, [1])])).toBe('choice.count_number_unusable');
    expect(await refused([paper(1, [1])], { stack: 0 })).toBe('choice.count_number_unusable');
    expect(await refused([paper(1, [1]), paper(1, [1])])).toBe('choice.sheet_number_twice');
    expect(await refused([paper(1, [4])])).toBe('voting.ballot_unknown_position');
    expect(await refused([{ number: 1, positions: [1], invalid: 'torn' }])).toBe(
      'choice.entry_unreadable',
    );
    expect(await numberOf(`FROM paper_entries WHERE place_id = $1`, place.id)).toBe(0);
    const open = await aChoice(app);
    const early = await aPollingPlace(app, open, { papers: 1 });
    expect((await enter(open.recorder.cookie, early, [paper(1, [1])])).code).toBe(
      'choice.wrong_status',
    );
  });
});

describe('sealing', () => {
  it('waits for lists, counts and sheets, naming the place, and asks nothing of one without paper', async () => {
    const choice = await aChoice(app);
    await aPollingPlace(app, choice);
    const place = await aPollingPlace(app, choice, { offline: true, papers: 3 });
    const [entry] = await entriesOf(app, choice);
    await confirmBoth(app, choice, 'close');
    const hindered = async () => {
      const { code, message } = await seal(choice);
      expect(message).toContain(place.name);
      return code;
    };
    expect(await hindered()).toBe('choice.desk_list_missing');
    const list = { id: randomUUID(), rollEntryIds: [entry!.id], unused: 2 };
    await handIn(choice, place, list);
    expect(await hindered()).toBe('choice.place_counts_missing');
    await count(choice, place, { inBox: 1, unused: 2 });
    expect(await hindered()).toBe('choice.sheet_missing');
    await enterByTwo(app, choice, place.id, [paper(1, [2])]);
    expect(await seal(choice)).toMatchObject({ tookEffect: false });
    const confirmed = `FROM choice_confirmations WHERE act = 'seal' AND choice_id = $1`;
    expect((await handIn(choice, place, list)).code).toBeUndefined();
    expect(await numberOf(confirmed, choice.id)).toBe(1);
    // What the secretary confirmed is no longer what lies there.
    await count(choice, place, { inBox: 1, spoiled: 1, unused: 1 });
    expect(await seal(choice, choice.chair.cookie)).toMatchObject({ tookEffect: false });
    expect(await seal(choice)).toMatchObject({ tookEffect: true });
  });

  it('asks for a note of two under a balance that does not hold, and prints it with the result', async () => {
    const { choice, place } = await openedBox(2);
    const { recorder, secretary, chair } = choice;
    await enterByTwo(app, choice, place.id, [paper(1, [1]), paper(2, [2])]);
    expect((await sign(chair.cookie, place, 'issued', 'Ҳама ҷо ҳаст.')).code).toBe(
      'choice.balance_holds',
    );
    await count(choice, place, { inBox: 2, spoiled: 1, unused: 0 });
    expect(await seal(choice)).toMatchObject({
      code: 'choice.balance_issued',
      message: expect.stringContaining(
        'issued are 4 papers, but in the box 2 + spoiled 1 + unused 0 = 3',
      ) as unknown,
    });
    const words = 'Як варақаи истифоданашуда гум шуд.';
    expect((await sign(recorder.cookie, place, 'issued', 'Гум')).code).toBe('choice.words_missing');
    const signed = await Promise.all(
      Array.from({ length: 25 }, () => sign(recorder.cookie, place, 'issued', words)),
    );
    expect(new Set(signed.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect((await sign(secretary.cookie, place, 'issued', words)).code).toBe(
      'choice.other_side_missing',
    );
    expect((await sign(chair.cookie, place, 'issued', 'Дигар хел шуд.')).code).toBe(
      'choice.note_differs',
    );
    expect((await seal(choice)).code).toBe('choice.balance_issued');
    expect((await sign(chair.cookie, place, 'issued', words)).code).toBeUndefined();
    // The note explains these two numbers and no others.
    await count(choice, place, { inBox: 2, spoiled: 0, unused: 0 });
    expect((await seal(choice)).code).toBe('choice.balance_issued');
    await count(choice, place, { inBox: 2, spoiled: 1, unused: 0 });
    for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
    const answer = await app.graphql(
      `query ($id: UUID!) { choiceResult(cycleId: $id) { places { notes { balance stated accounted
         note { words signatures { name role } } } } } }`,
      { id: choice.cycle.id },
    );
    expect(answer.data.choiceResult.places[0].notes).toMatchObject([
      {
        balance: 'issued',
        stated: 4,
        accounted: 3,
        note: { words, signatures: [{ role: 'recorder' }, { role: 'sddc_chair' }] },
      },
    ]);
  });

  it('names papers in the box that nobody is marked for, and papers nobody has read', async () => {
    const { choice, place } = await openedBox(2);
    await enterByTwo(app, choice, place.id, [paper(1, [1])]);
    await count(choice, place, { inBox: 3, unused: 1 });
    const desk = await deskOf(choice, choice.chair.cookie);
    expect(desk.obstacles.map(({ code }: { code: string }) => code)).toEqual([
      'choice.balance_marked',
      'choice.balance_read',
    ]);
    expect(desk.places[0].balances).toMatchObject([
      { balance: 'issued', holds: true },
      { balance: 'marked', holds: false, note: null },
      { balance: 'read', holds: false, note: null },
    ]);
  });
});

describe('reading paper', () => {
  it('is for those who work with it, and prints for those who may hand papers out', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { papers: 2 });
    const [resident] = choice.residents;
    expect(await deskOf(choice, resident!.cookie)).toBeNull();
    const lines = async (cookie: string) => {
      const answer = await app.graphql(
        `query ($id: UUID!) { placeRegister(placeId: $id) { line entry { id name } } }`,
        { id: place.id },
        { cookie },
      );
      return answer.data.placeRegister as { line: number; entry: { name: string } }[];
    };
    expect(await lines(resident!.cookie)).toEqual([]);
    expect(await lines(choice.chair.cookie)).toEqual([]);
    expect((await lines(choice.recorder.cookie)).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    const [batch] = await app.uow.db.query<{ id: string }[]>(
      `SELECT id FROM ballot_batches WHERE place_id = $1`,
      [place.id],
    );
    const print = async (path: string, cookie?: string) => {
      const answer = await fetch(`${app.url}${path}`, { headers: cookie ? { cookie } : {} });
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, pdf: bytes.subarray(0, 5).toString() === '%PDF-' };
    };
    const printed = { status: 200, pdf: true };
    const nothing = { status: 404, pdf: false };
    const ballots = `/ballot-batches/${batch!.id}/ballots.pdf`;
    const register = `/polling-places/${place.id}/register.pdf`;
    const sheet = `/polling-places/${place.id}/count-sheet.pdf`;
    const { secretary, recorder, chair } = choice;
    expect(await print(ballots, secretary.cookie)).toEqual(printed);
    expect(await print(ballots, recorder.cookie)).toEqual(nothing);
    expect(await print(register, recorder.cookie)).toEqual(printed);
    expect(await print(register, chair.cookie)).toEqual(nothing);
    expect(await print(sheet, chair.cookie)).toEqual(printed);
    for (const path of [ballots, register, sheet]) {
      expect(await print(path, resident!.cookie)).toEqual(nothing);
      expect(await print(path)).toEqual(nothing);
    }
    expect(await print(`/polling-places/x/register.pdf`, secretary.cookie)).toEqual(nothing);
  });
});
