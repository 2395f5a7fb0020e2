import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { VillageEntity } from '../../server/features/territory/territory.entity.js';
import { aChoice, type BuiltChoice } from '../support/builders/choices.js';
import { aPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

const windows1251 = Buffer.from([0xcd, 0xee, 0xec, 0x3b, 0xb9, 0x0d, 0x0a]);

/** The secretary has the list of the jamoat in a spreadsheet and puts it on the roll. */
(program === null ? describe.skip : describe)('a list of people out of a spreadsheet', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let village: string;
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app, { until: 'prepared' });
    const row = await app.uow.db.findOneByOrFail(VillageEntity, { id: choice.village.id });
    village = row.nameTg;
    page = await deskOf(choice.secretary.cookie);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function deskOf(cookie: string, locale = 'en', width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const opened = await context.newPage();
    await opened.goto(`${app.url}/${locale}/work/cycles/${choice.cycle.id}/choice`);
    await opened.locator('#roll').waitFor();
    return opened;
  }

  async function check(of: Page, file: Buffer, button = 'Check the file'): Promise<void> {
    const upload = { name: 'list.csv', mimeType: 'text/csv', buffer: file };
    await of.locator('input[type=file]').setInputFiles(upload);
    await of.getByRole('button', { name: button }).click();
  }

  const list = (...rows: string[]) =>
    Buffer.from(['\uFEFFФ.И.О.;№;Село;Двор;Пол;Год рождения;Паспорт', ...rows, ''].join('\r\n'));
  const gulnora = () => `Гулнора Раҳимова;1;${village};12-а;ж;1985;А1`;
  const rajab = () => `Раҷаб Гулов;2;${village.toUpperCase()};;м;;А2`;

  async function onRoll(): Promise<number> {
    const [row] = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM roll_entries WHERE choice_id = $1`,
      [choice.id],
    );
    return row!.count;
  }

  it('is refused with a remedy when it is not UTF-8 or is a workbook', async () => {
    await check(page, windows1251);
    await page.getByText('perhaps it is Windows-1251').waitFor();
    await check(page, Buffer.from('PK\u0003\u0004workbook'));
    await page.getByText('This workbook cannot be read.').waitFor();
  });

  it('is reported row by row while a row cannot be taken, and nobody is stored', async () => {
    const faulty = list(
      gulnora(),
      `Сино;1;${village};;;;`,
      'Айнӣ;3;Хуҷанд;;;;',
      `Зебо;4;${village};;q;;`,
    );
    await check(page, faulty);
    await page.getByText('3 rows cannot be taken. Nothing was stored.').waitFor();
    const table = page.getByRole('table', { name: 'Rows that cannot be taken' });
    expect((await table.innerText()).replace(/\s+/g, ' ')).toContain(
      '3 The list number 1 stands in row 2 already. Give each person a number of their own. 4 The jamoat has no village “Хуҷанд”.',
    );
    await page.getByText('Columns that are not read: Паспорт').waitFor();
    expect(await page.getByRole('button', { name: /Put \d+ p/ }).count()).toBe(0);
    expect(await onRoll()).toBe(0);
    for (const locale of ['tg', 'en']) {
      for (const width of [360, 1280]) {
        const opened = await deskOf(choice.secretary.cookie, locale, width);
        await check(opened, faulty, locale === 'tg' ? 'Файлро санҷед' : 'Check the file');
        await opened.getByRole('table').filter({ hasText: 'Хуҷанд' }).waitFor();
        const shot = () => opened.screenshot({ fullPage: true });
        await keepPicture(`roll-table-${locale}-${String(width)}`, shot);
        const overflow = await opened.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await opened.context().close();
      }
    }
  });

  it('is put on the roll once it is mended, and the second time changes nothing', async () => {
    await check(page, list(gulnora(), rajab()));
    await page.getByText('2 rows were checked, without a mistake.').waitFor();
    expect(await onRoll()).toBe(0);
    await keepPicture('roll-table-checked', () => page.screenshot({ fullPage: true }));
    await page.getByRole('button', { name: 'Put 2 people on the roll' }).click();
    await page.getByText('2 people were added.').waitFor();
    await page.getByText('On the roll: 2').first().waitFor();
    expect(await onRoll()).toBe(2);
    await check(page, list(rajab(), gulnora()));
    await page.getByText('Everybody in this table is on the roll already.').waitFor();
    expect(await onRoll()).toBe(2);
  });

  it('is compared with the residents, and the secretary says who stands there twice', async () => {
    for (const displayName of ['Gulnora Rahimova', 'Rajab Gulov'])
      await aPerson(app, choice.village, { confirmed: true, displayName });
    await page.getByRole('button', { name: 'Put the confirmed residents on the roll' }).click();
    const card = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await card('Gulnora Rahimova').getByText('household 12-а').waitFor();
    await keepPicture('roll-pairs-en', () => page.screenshot({ fullPage: true }));
    const small = await deskOf(choice.secretary.cookie, 'tg', 360);
    await small.getByText('Rajab Gulov').waitFor();
    await keepPicture('roll-pairs-tg', () => small.screenshot({ fullPage: true }));
    await small.context().close();
    const before = await onRoll();
    await card('Gulnora Rahimova').getByRole('button', { name: 'It is one person' }).click();
    await card('Gulnora Rahimova').waitFor({ state: 'detached' });
    expect(await onRoll()).toBe(before - 1);
    await card('Rajab Gulov').getByRole('button', { name: 'They are two people' }).click();
    await page.getByText('One person twice?').waitFor({ state: 'detached' });
    expect(await onRoll()).toBe(before - 1);
    // The list is sent once more: the resident who took over the list number is known by it.
    await check(page, list(gulnora(), rajab()));
    await page.getByText('Everybody in this table is on the roll already.').waitFor();
  });

  it('is not offered to the recorder, who adds people one by one', async () => {
    const recorders = await deskOf(choice.recorder.cookie);
    await recorders.getByText('Somebody from the paper list').waitFor();
    expect(await recorders.locator('input[type=file]').count()).toBe(0);
  });
});
