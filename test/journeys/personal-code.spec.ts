import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { aChoice, act, type BuiltChoice } from '../support/builders/choices.js';
import { aPollingPlace, did } from '../support/builders/paper.js';
import { entryOf } from '../support/builders/codes.js';
import { aPerson, type BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { pdfPages } from './support/pdf-pages.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

/** The representative of a village hands out slips; people without a sign-in choose with them, on phones without scripts. */
(program === null ? describe.skip : describe)('choosing with the code of a slip', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let representative: BuiltPerson;
  let desk: Page;
  const contexts: BrowserContext[] = [];
  /** Codes by the name on the slip. */
  const codes = new Map<string, string>();
  const names = ['Гулнора Раҳимова', 'Раҷаб Гулов', 'Зебо Каримова'] as const;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app, { until: 'prepared', residents: 0 });
    for (const displayName of names)
      await aPerson(app, choice.village, { confirmed: true, displayName });
    representative = await aPerson(app, choice.village, { roles: ['village_rep'] });
    await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    const seed = '1234561234';
    for (const { cookie } of [choice.secretary, choice.chair])
      await act(app, 'confirmChoiceAct', { choiceId: choice.id, act: 'open', seed }, cookie);
    desk = await open(`/en/work/cycles/${choice.cycle.id}/codes`, {
      cookie: representative.cookie,
    });
    await desk.locator('#slips').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  interface Seen {
    readonly cookie?: string;
    readonly width?: number;
    readonly scripts?: boolean;
  }

  async function open(path: string, seen: Seen = {}): Promise<Page> {
    const { cookie, width = 1280, scripts = true } = seen;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
      locale: 'en',
    });
    contexts.push(context);
    const [name = '', value = ''] = (cookie ?? '').split('=');
    if (cookie !== undefined) await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    await page.goto(`${app.url}${path}`);
    return page;
  }

  async function saveSlips(section: Locator, name: string) {
    const [download] = await Promise.all([
      section.page().waitForEvent('download'),
      section.getByRole('link', { name: 'Save the slips (PDF)' }).click(),
    ]);
    return pdfPages(browser, await readFile(await download.path()), name);
  }

  const sectionOf = (id: string) => desk.locator(`section[aria-labelledby=${id}]`);

  const onSlip = (text: string, name: string) =>
    new RegExp(`${name}.*?([0-9A-Z]{5}) – ([0-9A-Z]{5})`, 's').exec(text)?.slice(1).join('-') ?? '';

  const cast = async () =>
    app.uow.db.query<{ channel: string; count: number }[]>(
      `SELECT channel, cast_count AS count FROM participations WHERE choice_id = $1 ORDER BY 1, 2`,
      [choice.id],
    );

  it('begins with slips for everybody of the village, each with its own code', async () => {
    await desk.getByRole('button', { name: 'Make slips' }).click();
    await desk.getByText('3 slips are ready.').waitFor();
    await keepPicture('codes-desk-en-1280', () => desk.screenshot({ fullPage: true }));
    const [page, ...more] = await saveSlips(sectionOf('slips'), 'slips');
    expect(more).toEqual([]);
    for (const name of names) codes.set(name, onSlip(page?.text ?? '', name));
    expect(new Set(codes.values()).size).toBe(names.length);
    for (const code of codes.values()) expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(page?.text).toContain('Личные коды');
    expect(await desk.getByRole('button', { name: 'Make slips' }).count()).toBe(0);
  });

  it('is done without a script: the link fills the code in, and no address holds it', async () => {
    const code = codes.get(names[0]) ?? '';
    const page = await open(`/c/${code.replace('-', '')}`, { scripts: false, width: 360 });
    expect(page.url()).toBe(`${app.url}/en/c`);
    expect(await page.getByLabel('Code on the slip').inputValue()).toBe(code.replace('-', ''));
    await keepPicture('code-page-en-360', () => page.screenshot({ fullPage: true }));
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByText('You are choosing with a code.').waitFor();
    expect(await page.content()).not.toContain(code.slice(0, 5));
    await page.getByRole('checkbox').nth(0).check();
    await page.getByRole('checkbox').nth(2).check();
    await keepPicture('code-ballot-en-360', () => page.screenshot({ fullPage: true }));
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await page.getByRole('button', { name: 'Hand in my choice' }).click();
    await page.getByText('Your ballot is recorded').waitFor();
    await keepPicture('code-receipt-en-360', () => page.screenshot({ fullPage: true }));
    expect(await cast()).toEqual([{ channel: 'web', count: 1 }]);
    await page.getByRole('button', { name: 'End now' }).click();
    await page.getByText('It has ended.').waitFor();
    await page.goto(`${app.url}/en/choices/${choice.id}`);
    await page.getByText('Sign in to choose.').waitFor();
  });

  it('is done once more with the same slip, typed with the letters of a Cyrillic keyboard', async () => {
    const twins: Readonly<Record<string, string>> = {
      ...{ A: 'а', E: 'е', K: 'к', M: 'м', H: 'н', P: 'р', C: 'с', T: 'т', Y: 'у', X: 'х' },
    };
    const code = codes.get(names[0]) ?? '';
    const typed = Array.from(code, (one) => twins[one] ?? one.toLowerCase()).join('');
    const page = await open('/en/c');
    await page.getByLabel('Code on the slip').fill(` ${typed.replace('-', ' ')} `);
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await page.getByText('Your earlier ballot will be replaced.').waitFor();
    await page.getByRole('button', { name: 'Hand in my choice' }).click();
    await page.getByText('It replaced 1 earlier ballot').waitFor();
    expect(await cast()).toEqual([{ channel: 'web', count: 2 }]);
  });

  it('is refused with a remedy for slips of the pen and codes that are nobody’s', async () => {
    const page = await open('/tg/c', { scripts: false, width: 360 });
    const code = codes.get(names[1]) ?? '';
    const send = async (text: string) => {
      await page.locator('input[name=code]').fill(text);
      await page.locator('main form button').click();
    };
    const wrong = code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`;
    await send(wrong);
    await page.getByText('Дар рамз як аломат нодуруст аст').first().waitFor();
    expect(await page.locator('input[name=code]').inputValue()).toBe(wrong);
    await keepPicture('code-wrong-tg-360', () => page.screenshot({ fullPage: true }));
    await send(code.slice(2));
    await page.getByText('Рамз аз 10 ҳарфу рақам иборат аст').first().waitFor();
    await send('22222-22222');
    await page.getByText('Ин рамз эътибор надорад').first().waitFor();
  });

  it('comes to an end with a new slip, and the form of the old one records nothing', async () => {
    const old = codes.get(names[1]) ?? '';
    const page = await open('/en/c');
    await page.getByLabel('Code on the slip').fill(old);
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByRole('checkbox').nth(0).check();
    await desk.locator('#slip-voter').fill('Раҷаб');
    await desk.getByRole('button', { name: 'New slip' }).click();
    await desk.getByText('1 slip is ready.').waitFor();
    const [sheet] = await saveSlips(sectionOf('new-slip'), 'new-slip');
    const fresh = onSlip(sheet?.text ?? '', names[1]);
    expect(fresh).not.toBe(old);
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await page.getByText('this form recorded nothing').first().waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await cast()).toHaveLength(1);
    await page.goto(`${app.url}/en/c`);
    await page.getByLabel('Code on the slip').fill(old);
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByText('This code is not valid').first().waitFor();
    await page.getByLabel('Code on the slip').fill(fresh);
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByText('You are choosing with a code.').waitFor();
  });

  it('is for the person on the slip at a screen where another one is signed in, who is told so', async () => {
    const owner = await aPerson(app, choice.village, { displayName: 'Соҳиби телефон' });
    const page = await open('/en/c', { cookie: owner.cookie });
    await page.getByText('You are signed in as Соҳиби телефон.').waitFor();
    await page.getByLabel('Code on the slip').fill(codes.get(names[2]) ?? '');
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByText('You are choosing with a code.').waitFor();
    const answer = await page.goto(page.url());
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await page.getByRole('button', { name: 'End now' }).click();
    await page.getByText('You are signed in as Соҳиби телефон.').waitFor();
  });

  it('is shown to have taken place on paper, where the paper counts', async () => {
    const [row] = await app.uow.db.query<{ id: string }[]>(
      `SELECT person_id AS id FROM roll_entries WHERE choice_id = $1 AND name = $2`,
      [choice.id, names[2]],
    );
    const rollEntryId = await entryOf(app, choice.id, row!.id);
    const { id: placeId } = await aPollingPlace(app, choice);
    const mark = { placeId, rollEntryId };
    await did(app, 'markPaperParticipation', mark, choice.recorder.cookie);
    const page = await open('/en/c');
    await page.getByLabel('Code on the slip').fill(codes.get(names[2]) ?? '');
    await page.getByRole('button', { name: 'To the ballot' }).click();
    await page.getByText('You have taken part on paper.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('is listed by numbers, without a name', async () => {
    await desk.getByText('Which numbers were given out?').click();
    await desk.locator('select[name=slipVillage]').selectOption(choice.village.id);
    const table = desk.getByRole('table', { name: 'Slips given out' });
    await table.waitFor();
    const text = (await table.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Replaced, no longer valid');
    for (const name of names) expect(text).not.toContain(name);
    for (const locale of ['tg', 'en']) {
      for (const width of [360, 1280]) {
        const page = await open(`/${locale}/work/cycles/${choice.cycle.id}/codes`, {
          cookie: choice.secretary.cookie,
          width,
        });
        await page.locator('#slips').waitFor();
        await keepPicture(`codes-desk-${locale}-${String(width)}`, () =>
          page.screenshot({ fullPage: true }),
        );
        const code = await open(`/${locale}/c`, { width });
        await keepPicture(`code-page-${locale}-${String(width)}`, () =>
          code.screenshot({ fullPage: true }),
        );
        for (const one of [page, code]) {
          const overflow = await one.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(overflow).toBeLessThanOrEqual(0);
          await one.context().close();
        }
      }
    }
  });
});
