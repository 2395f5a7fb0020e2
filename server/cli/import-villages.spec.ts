import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { InstallationService } from '../features/process/installation.service.js';
import { TerritoryService } from '../features/territory/territory.service.js';
import { runCli } from './run-cli.js';

// Each run opens the whole product anew; a busy machine takes its time for that.
jest.setTimeout(30_000);

let app: TestApp;
let folder: string;
let jamoats: readonly string[];
beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'maslihat-cli-'));
  await app.get(InstallationService).remember(new Date(), false);
  const rows = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats ORDER BY id LIMIT 10`,
  );
  jamoats = rows.map(({ id }) => id);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await app.close();
});

async function importVillages(jamoatId: string, content: string) {
  const path = join(folder, `${randomUUID()}.csv`);
  await writeFile(path, content);
  const { appUrl, ownerUrl } = app.database;
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(
    ['import-villages', jamoatId, path],
    { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl },
    { out: (line) => out.push(line), err: (line) => err.push(line) },
  );
  return { code, out, err };
}

async function villagesOf(jamoatId: string) {
  const villages = await app.get(TerritoryService).villagesOf(jamoatId);
  return villages
    .map(({ nameTg, nameRu, nameEn, households, population }) =>
      [nameTg, nameRu, nameEn, households, population].map((cell) => cell ?? '–').join(' '),
    )
    .sort();
}

async function audited(jamoatId: string): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM audit_entries WHERE act = 'importVillages' AND jamoat_id = $1`,
    [jamoatId],
  );
  return row!.count;
}

describe('a table of villages', () => {
  it('is stored, and a second one corrects by the Tajik name without losing what it does not say', async () => {
    const [jamoat] = jamoats;
    const first = await importVillages(
      jamoat!,
      '\uFEFFname_tg,name_ru,households,population\nБоло,Боло,40,260\nПоён,Поён,,\n"Ҷӯйбор, нав",,12,80\n',
    );
    expect(first).toMatchObject({
      code: 0,
      out: [expect.stringMatching(/: 3 villages, 3 new, 0 changed, 0 unchanged$/)],
      err: ['row 2: Боло: new', 'row 3: Поён: new', 'row 4: Ҷӯйбор, нав: new'],
    });
    const second = await importVillages(
      jamoat!,
      'population;name_tg;name_en\n265;Боло;Bolo\n;Поён;\n;;\n90;Миёна;\n',
    );
    expect(second.code).toBe(0);
    expect(second.err).toEqual([
      'row 2: Боло: changed',
      'row 3: Поён: unchanged',
      'row 5: Миёна: new',
    ]);
    expect(await villagesOf(jamoat!)).toEqual([
      'Боло Боло Bolo 40 265',
      'Миёна – – – 90',
      'Поён Поён – – –',
      'Ҷӯйбор, нав – – 12 80',
    ]);
    expect(await audited(jamoat!)).toBe(2);
  });

  it('with bad rows is refused whole, every one of them named', async () => {
    const jamoat = jamoats[1]!;
    const run = await importVillages(
      jamoat,
      [
        'name_tg,households',
        'Боло,40',
        ',12',
        'Поён,сӣ',
        'Боло,41',
        'Миёна',
        `${'Д'.repeat(81)},1`,
        'Канор,-3',
      ].join('\n'),
    );
    expect(run.code).toBe(2);
    expect(run.out).toEqual([]);
    expect(run.err).toEqual([
      'row 3: name_tg is empty.',
      'row 4: сӣ in households is not a whole number from 0 to 1000000.',
      'row 5: Боло stands in row 2 already.',
      'row 6: there are 1 columns and the header has 2.',
      'row 7: name_tg is longer than 80 letters.',
      'row 8: -3 in households is not a whole number from 0 to 1000000.',
      expect.stringMatching(
        /^maslihat: .*\.csv: 6 of 7 rows cannot be taken; nothing was stored\.$/,
      ),
    ]);
    expect(await villagesOf(jamoat)).toEqual([]);
    expect(await audited(jamoat)).toBe(0);
  });

  it.each([
    [
      'without its one obligatory column',
      'name_ru\nБоло\n',
      'row 1: the column name_tg is missing.',
    ],
    [
      'with a column nobody knows',
      'name_tg,mahalla\nБоло,1\n',
      'row 1: the column mahalla is not known',
    ],
    [
      'with a column twice',
      'name_tg,name_tg\nБоло,1\n',
      'row 1: the column name_tg is there twice',
    ],
    ['with an open quotation mark', 'name_tg\n"Боло\n', 'row 2: Quoted field unterminated'],
    ['without a village', 'name_tg\n\n', 'there is no village in it.'],
  ])('%s is refused', async (_fault, content, sentence) => {
    const run = await importVillages(jamoats[2]!, content);
    expect(run).toMatchObject({ code: 2, out: [], err: [expect.stringContaining(sentence)] });
    expect(await villagesOf(jamoats[2]!)).toEqual([]);
  });

  it('for a jamoat nobody knows is refused', async () => {
    const run = await importVillages('TJ-NOWHERE', 'name_tg\nБоло\n');
    expect(run).toMatchObject({
      code: 2,
      out: [],
      err: [expect.stringContaining('there is no jamoat TJ-NOWHERE')],
    });
  });

  it('sent twice at once adds each village once', async () => {
    const jamoat = jamoats[3]!;
    const runs = await Promise.all(
      [1, 2].map(() => importVillages(jamoat, 'name_tg;households\nБоло;1\nПоён;2\n')),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(await villagesOf(jamoat)).toHaveLength(2);
  });
});
