import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aWorkbook } from '../../../../test/support/builders/workbooks.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { VillageEntity } from '../../territory/territory.entity.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Report {
  fingerprint: string;
  stored: boolean;
  rows: number;
  added: number;
  onRollAlready: number;
  rowsOnRollAlready: number[];
  faulty: number;
  faults: { row: number; problem: { code: string; message: string } }[];
  ignoredColumns: string[];
}

const fields = `report { fingerprint stored rows added onRollAlready rowsOnRollAlready faulty
  faults { row problem { code message } } ignoredColumns } choice { turnout { onRoll } }`;

function send(choice: BuiltChoice, table: string, confirmed?: object, cookie?: string) {
  const input = { choiceId: choice.id, table, ...(confirmed ? { confirmed } : {}) };
  return act(app, 'importRoll', input, cookie ?? choice.secretary.cookie, fields);
}

async function check(choice: BuiltChoice, table: string): Promise<Report> {
  const { report, code } = await send(choice, table);
  if (code !== undefined) throw new Error(code);
  return report as Report;
}

async function store(choice: BuiltChoice, table: string) {
  const { fingerprint, added } = await check(choice, table);
  return send(choice, table, { fingerprint, added });
}

function rollOf(choice: BuiltChoice) {
  return app.uow.db.query<Record<string, unknown>[]>(
    `SELECT list_number, name, household, search_text, gender, birth_year, person_id FROM roll_entries
     WHERE choice_id = $1 ORDER BY list_number`,
    [choice.id],
  );
}

async function villageName({ village }: BuiltChoice): Promise<string> {
  return (await app.uow.db.findOneByOrFail(VillageEntity, { id: village.id })).nameTg;
}

function audited({ id }: BuiltChoice) {
  return app.uow.db.query<{ detail: object }[]>(
    `SELECT detail FROM audit_entries WHERE subject_id = $1 AND act = 'importRoll'`,
    [id],
  );
}

describe('a table of people', () => {
  it('is reported row by row and stores nothing, then puts everybody on the roll', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const village = await villageName(choice);
    const table = `\uFEFFНом;Рақам;Деҳа;Хонавода;Ҷинс;Соли таваллуд;Телефон\r\nГулнора Раҳимова;1;${village};12-а;зан;1985;9\r\n"Гулов; Раҷаб";2;${village};;;;\r\n`;
    const report = await check(choice, table);
    expect(report).toMatchObject({
      stored: false,
      rows: 2,
      added: 2,
      onRollAlready: 0,
      faulty: 0,
      faults: [],
      ignoredColumns: ['Телефон'],
    });
    expect(await rollOf(choice)).toEqual([]);
    expect(await audited(choice)).toEqual([]);
    const { fingerprint, added } = report;
    expect(fingerprint).toBe(createHash('sha256').update(table.slice(1)).digest('hex'));
    const confirmed = { fingerprint, added };
    expect(await send(choice, table, confirmed)).toMatchObject({
      report: { stored: true, added: 2 },
      choice: { turnout: { onRoll: 2 } },
    });
    expect(await rollOf(choice)).toEqual([
      {
        list_number: '1',
        name: 'Гулнора Раҳимова',
        household: '12-а',
        search_text: 'gulnora rahimova 1',
        gender: 'f',
        birth_year: 1985,
        person_id: null,
      },
      {
        list_number: '2',
        name: 'Гулов; Раҷаб',
        household: null,
        search_text: 'gulov rajab 2',
        gender: null,
        birth_year: null,
        person_id: null,
      },
    ]);
    expect(await audited(choice)).toEqual([{ detail: { added: 2, fingerprint } }]);
    // The answer was lost and the same is sent again.
    expect(await send(choice, table, confirmed)).toMatchObject({
      report: { stored: true, added: 0, onRollAlready: 2, rowsOnRollAlready: [2, 3] },
    });
    expect(await rollOf(choice)).toHaveLength(2);
    expect(await audited(choice)).toHaveLength(1);
  });

  it('is stored once when two send it at the same time', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const table = `name,no,village\nSino,1,${await villageName(choice)}\n`;
    const { fingerprint } = await check(choice, table);
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => send(choice, table, { fingerprint, added: 1 })),
    );
    expect(sent.map(({ code }) => code)).toEqual(sent.map(() => undefined));
    expect(await rollOf(choice)).toHaveLength(1);
    expect(await audited(choice)).toHaveLength(1);
  });

  it('puts nobody on the roll when one row cannot be taken', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const village = await villageName(choice);
    const good = `name,no,village,birth year\nSino,1,${village},1990\n`;
    await store(choice, good);
    const table = `${good}Rudaki,2,${village},2180\nFirdavsi,1,${village},\nAini,3,Nowhere,\nZebo,4,${village},\n`;
    const report = await check(choice, table);
    expect(report).toMatchObject({
      rows: 5,
      added: 1,
      onRollAlready: 1,
      rowsOnRollAlready: [2],
      faulty: 3,
    });
    expect(report.faults.map(({ row, problem }) => [row, problem.code])).toEqual([
      [3, 'choice.row_too_young'],
      [4, 'choice.row_number_twice'],
      [5, 'choice.row_village_unknown'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Sino|Rudaki|Zebo/);
    const { fingerprint, added } = report;
    expect((await send(choice, table, { fingerprint, added })).code).toBe('choice.table_faulty');
    const other = await check(choice, `name,no,village\nFirdavsi,1,${village}\n`);
    expect(other.faults).toMatchObject([{ row: 2, problem: { code: 'choice.row_number_taken' } }]);
    expect(await rollOf(choice)).toHaveLength(1);
  });

  it('is not stored when table or roll are no longer what was confirmed', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const village = await villageName(choice);
    const table = `name,no,village\nSino,1,${village}\nAini,2,${village}\n`;
    const { fingerprint, added } = await check(choice, table);
    expect((await send(choice, `${table}Zebo,3,${village}\n`, { fingerprint, added })).code).toBe(
      'choice.table_changed',
    );
    await store(choice, `name,no,village\nAini,2,${village}\n`);
    expect((await send(choice, table, { fingerprint, added })).code).toBe(
      'choice.roll_changed_since',
    );
    expect(await rollOf(choice)).toHaveLength(1);
  });

  it('withdraws what was confirmed of the opening, and is closed by it', async () => {
    const choice = await aChoice(app, { until: 'roll' });
    const table = `name,no,village\nSino,1,${await villageName(choice)}\n`;
    const opening = { choiceId: choice.id, act: 'open', seed: '1234561234' };
    await act(app, 'confirmChoiceAct', opening, choice.secretary.cookie);
    await store(choice, table);
    const [row] = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM choice_confirmations WHERE choice_id = $1`,
      [choice.id],
    );
    expect(row).toEqual({ count: 0 });
    await confirmBoth(app, choice, 'open');
    expect((await send(choice, table)).code).toBe('choice.roll_closed');
  });

  it('refuses other roles, other bytes and broken quotes', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const table = `name,no,village\nSino,1,${await villageName(choice)}\n`;
    for (const { cookie } of [choice.recorder, choice.chair, choice.residents[0]!])
      expect((await send(choice, table, undefined, cookie)).code).toBe('common.not_permitted');
    expect((await send(choice, `${table}\uFFFD`)).code).toBe('choice.table_not_utf8');
    expect((await send(choice, `${table}"Aini,2`)).code).toBe('choice.table_quotes_broken');
    expect((await send(choice, '')).code).toBe('choice.table_empty');
    expect((await send(choice, `name,no\nSino,1\n`)).code).toBe('choice.table_column_missing');
  });

  it('reads a workbook row by row as it reads a CSV table', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const village = await villageName(choice);
    const head = ['Ному насаб', 'Рақам', 'Деҳа', 'Ҷинс', 'Соли таваллуд'];
    const sendBook = (book: Buffer, confirmed?: object) =>
      act(
        app,
        'importRoll',
        { choiceId: choice.id, workbook: book.toString('base64'), confirmed },
        choice.secretary.cookie,
        'report { fingerprint stored added faulty faults { row problem { code } } }',
      );
    const faulty = aWorkbook([
      head,
      ['Сино', 1, village, 'м', 1985],
      ['Айнӣ', 1, 'Хуҷанд', null, null],
    ]);
    expect(await sendBook(faulty)).toMatchObject({
      report: {
        stored: false,
        added: 1,
        faulty: 1,
        faults: [{ row: 3, problem: { code: 'choice.row_village_unknown' } }],
      },
    });
    const good = aWorkbook([
      head,
      ['Сино', 1, village, 'м', 1985],
      ['Зебо', 'а-2', village, 'ж', { day: '1990-03-25' }],
    ]);
    const { report } = (await sendBook(good)) as unknown as {
      report: { fingerprint: string; added: number };
    };
    const { fingerprint, added } = report;
    expect(await sendBook(good, { fingerprint, added })).toMatchObject({
      report: { stored: true },
    });
    expect((await sendBook(faulty, { fingerprint, added })).code).toBe('choice.table_changed');
    expect((await rollOf(choice)).map(({ birth_year }) => birth_year).sort()).toEqual([1985, 1990]);
    expect((await sendBook(Buffer.from('name'))).code).toBe('choice.workbook_unreadable');
    expect((await sendBook(aWorkbook([['a']], [['b']]))).code).toBe('choice.workbook_sheets');
  });

  it('takes fifty thousand people', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const village = await villageName(choice);
    const line = (index: number) =>
      `Абдураҳмон Раҳматуллоевич Носириён ${String(index)},${String(index)},${village},м,1980`;
    const table = [
      'ном,рақам,деҳа,ҷинс,соли таваллуд',
      ...Array.from({ length: 50_000 }, (_, index) => line(index)),
    ].join('\n');
    expect(await store(choice, table)).toMatchObject({
      report: { stored: true, added: 50_000 },
      choice: { turnout: { onRoll: 50_000 } },
    });
  });

  it('is not read from whoever is not signed in when it is larger than any other request', async () => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: { table: 'x'.repeat(2 ** 20) } }),
    });
    expect(answer.status).toBe(413);
  });
});

describe('registered people', () => {
  it('come onto the roll with their year of birth', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const [first] = choice.residents;
    await app.uow.run(async (tx) => {
      await tx.query(`UPDATE persons SET birth_year = 1971, sex = 'woman' WHERE id = $1`, [
        first!.id,
      ]);
      return { ok: true, value: undefined };
    });
    await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    const row = (await rollOf(choice)).find(({ person_id }) => person_id === first!.id);
    expect(row).toMatchObject({ birth_year: 1971, gender: 'f' });
  });

  it('are those of the age and the residence that the charter of the cycle asks for', async () => {
    const franchise = { votingAge: 25, residenceMonths: 12 };
    const choice = await aChoice(app, { until: 'prepared', franchise });
    const [young, old, fresh, unknown] = choice.residents;
    const settle = (id: string, birthYear: number | null, confirmedAt: string) =>
      app.uow.run(async (tx) => {
        await tx.query(`UPDATE persons SET birth_year = $2, confirmed_at = $3 WHERE id = $1`, [
          id,
          birthYear,
          confirmedAt,
        ]);
        return { ok: true, value: undefined };
      });
    // The last day is 1 January 2190, which begins at 19:00 of the day before in UTC.
    await settle(young!.id, 2166, '2180-01-01T00:00:00Z');
    await settle(old!.id, 2165, '2189-01-01T18:59:00Z');
    await settle(fresh!.id, 2165, '2189-01-01T19:01:00Z');
    await settle(unknown!.id, null, '2180-01-01T00:00:00Z');
    await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    const people = (await rollOf(choice)).map(({ person_id }) => person_id);
    expect(people).toContain(old!.id);
    expect(people).toContain(unknown!.id);
    expect(people).not.toContain(young!.id);
    expect(people).not.toContain(fresh!.id);
    const village = await villageName(choice);
    const table = `name,no,village,born,lives here since\nSino,1,${village},2166,2180\nAini,2,${village},2165,02.01.2189\n`;
    expect(await send(choice, table)).toMatchObject({
      report: { faults: [{ row: 2 }, { row: 3 }], faulty: 2 },
    });
  });
});
