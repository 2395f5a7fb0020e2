import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { todayInDushanbe } from '../../server/domain/calendar/calendar-date.js';
import { act, aChoice, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { aPerson, type BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

const names = ['Гулнора', 'Зебо', 'Мадина', 'Нигора', 'Парвина', 'Саида', 'Фарзона'];

/** A village meets while ballots are taken, and its hands are counted. */
(program === null ? describe.skip : describe)('hands counted at a meeting', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let villageRep: BuiltPerson;
  let women: BuiltPerson[];
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    const franchise = { handCounting: true };
    choice = await aChoice(app, { until: 'prepared', residents: 0, franchise });
    women = [];
    for (const name of names) {
      const facts = { confirmed: true, sex: 'woman', birthYear: 1980 } as const;
      women.push(await aPerson(app, choice.village, { ...facts, displayName: `${name} Раҳимова` }));
    }
    villageRep = await aPerson(app, choice.village, { roles: ['village_rep'] });
    const lines = [await aLine('Гулнора Раҳимова', '3'), await aLine('Шарифа Назарова', '4')];
    await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    const [gulnora] = await app.uow.db.query<{ id: string }[]>(
      `SELECT id FROM roll_entries WHERE choice_id = $1 AND person_id = $2`,
      [choice.id, women[0]!.id],
    );
    const pair = { choiceId: choice.id, firstId: lines[0], secondId: gulnora!.id };
    await act(app, 'mergeRollEntries', pair, choice.secretary.cookie);
    await confirmBoth(app, choice, 'open');
    const ballot = { choiceId: choice.id, positions: [1], reviewed: true };
    await act(app, 'castBallot', ballot, women[6]!.cookie);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** Somebody of the paper list, of this household. */
  async function aLine(name: string, household: string): Promise<string> {
    const id = randomUUID();
    const line = { id, choiceId: choice.id, villageId: choice.village.id, name };
    const numbers = { listNumber: household, household };
    await act(app, 'addRollEntry', { ...line, ...numbers }, choice.recorder.cookie);
    return id;
  }

  async function openAs({ cookie }: BuiltPerson, path: string, locale = 'en', width = 1280) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const opened = await context.newPage();
    await opened.goto(`${app.url}/${locale}${path}`);
    return opened;
  }

  const meetings = () => `/work/cycles/${choice.cycle.id}/meetings`;
  let meeting = '';

  async function count(of: Page, hands: readonly (readonly [number, number, number])[]) {
    for (const [index, [yes, no, abstain]] of hands.entries()) {
      for (const [answer, number] of Object.entries({ yes, no, abstain }))
        await of.locator(`[name="${String(index + 1)}-women-${answer}"]`).fill(String(number));
    }
    await of.getByRole('button', { name: /(Hand in|Correct) my count/ }).click();
  }

  it('begins with the representative of the village, who writes the meeting down and marks who came', async () => {
    page = await openAs(villageRep, meetings());
    await page.getByText('No meeting is written down yet.').waitFor();
    await page.getByLabel('Day').fill('2190-01-01');
    await page.getByLabel('Place').fill('Мактаби №3');
    await page.getByLabel('Called by').fill('Раиси маҳалла');
    await page.getByRole('button', { name: 'Write the meeting down' }).click();
    await page.getByText('The meeting has not been held yet.').waitFor();
    await page.getByLabel('Day').fill(todayInDushanbe(new Date()));
    await page.getByRole('button', { name: 'Write the meeting down' }).click();
    await page.getByRole('table').getByText('Мактаби №3').waitFor();
    await page.getByRole('table').getByRole('link').click();
    await page.getByRole('heading', { name: 'Who came' }).waitFor();
    meeting = new URL(page.url()).pathname.replace(/^\/en/, '');
    for (const name of names.slice(0, 6)) {
      await page.getByLabel('Name or list number').fill(name);
      const row = page
        .getByRole('row')
        .filter({ hasText: `${name} Раҳимова` })
        .first();
      await row.getByRole('button', { name: 'Came, hand is counted' }).click();
      await row.getByText('Counted', { exact: true }).waitFor();
    }
    await page
      .getByText('Households of the village with somebody present: 1 of 2 on the roll.')
      .waitFor();
    for (const [locale, width] of [
      ['tg', 360],
      ['en', 1280],
    ] as const) {
      const opened = await openAs(villageRep, meeting, locale, width);
      await opened.getByText(/^(Хонаводаҳои деҳа|Households of the village)/).waitFor();
      const shot = () => opened.screenshot({ fullPage: true });
      await keepPicture(`meeting-households-${locale}`, shot);
      await opened.context().close();
    }
  });

  it('refuses whoever has cast a ballot already, and says what remains', async () => {
    await page.getByLabel('Name or list number').fill('Фарзона');
    await page.getByRole('button', { name: 'Came, hand is counted' }).click();
    await page.getByText('This person has taken part already (By phone or web)').waitFor();
    await keepPicture('meeting-refused', () => page.screenshot({ fullPage: true }));
    await page.getByRole('button', { name: 'Only present' }).click();
    await page.getByText('Present', { exact: true }).last().waitFor();
    await page.getByLabel('Name or list number').fill('');
  });

  it('tells whoever was counted there that no ballot can be cast any more', async () => {
    const ballot = await openAs(women[0]!, `/choices/${choice.id}`);
    await ballot.getByText('You were counted at a meeting.').waitFor();
    expect(await ballot.getByRole('checkbox').count()).toBe(0);
    await ballot.context().close();
  });

  it('is counted by two tellers apart, who see in what they differ and correct it', async () => {
    await count(page, [
      [7, 0, 0],
      [1, 4, 1],
      [3, 2, 1],
    ]);
    expect(await page.getByText('My count is stored.').count()).toBe(0);
    await count(page, [
      [5, 0, 1],
      [2, 4, 0],
      [3, 2, 1],
    ]);
    await page.getByText('Counts handed in: 1 of 2.').waitFor();
    const second = await openAs(choice.recorder, meeting);
    await second.getByText('Counts handed in: 1 of 2.').waitFor();
    await count(second, [
      [6, 0, 0],
      [2, 4, 0],
      [3, 2, 1],
    ]);
    const differences = second.getByRole('table', { name: /In this the two tellers differ/ });
    await differences.waitFor();
    expect((await differences.getByRole('row').allInnerTexts()).length).toBe(3);
    await keepPicture('meeting-differences', () => second.screenshot({ fullPage: true }));
    expect(await second.getByRole('button', { name: 'Sign the tally' }).count()).toBe(0);
    await count(second, [
      [5, 0, 1],
      [2, 4, 0],
      [3, 2, 1],
    ]);
    await second.getByRole('table', { name: 'Both tellers counted the same' }).waitFor();
    await second.context().close();
  });

  it('stands in the way of the seal until the chair and the secretary of the meeting have signed', async () => {
    await confirmBoth(app, choice, 'close');
    const seal = { choiceId: choice.id, act: 'seal' };
    const refused = await act(app, 'confirmChoiceAct', seal, choice.secretary.cookie);
    expect(refused.code).toBe('meeting.tally_unsigned');
    await page.reload();
    await page.getByRole('button', { name: 'Sign the tally' }).click();
    await page.getByText('Signed as the chair of the meeting:').waitFor();
    for (const [locale, width] of [
      ['tg', 360],
      ['tg', 1280],
      ['en', 360],
      ['en', 1280],
    ] as const) {
      const small = await openAs(choice.secretary, meeting, locale, width);
      await small.locator('#tally').waitFor();
      const shot = () => small.screenshot({ fullPage: true });
      await keepPicture(`meeting-tally-${locale}-${String(width)}`, shot);
      const overflow = await small.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await small.context().close();
    }
    const secretary = await openAs(choice.secretary, meeting);
    await secretary.getByRole('button', { name: 'Sign the tally' }).click();
    await secretary.getByText('The tally is signed and not changed any more.').waitFor();
    await secretary.context().close();
    await confirmBoth(app, choice, 'seal');
  });

  it('enters the count, stands on the page of the result and is counted again by the reader', async () => {
    await confirmBoth(app, choice, 'count');
    for (const [locale, width] of [
      ['tg', 360],
      ['en', 1280],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const result = await context.newPage();
      await result.goto(`${app.url}/${locale}/choices/${choice.id}/result`);
      await result.locator('#hands').waitFor();
      await keepPicture(`meeting-result-${locale}-${String(width)}`, () =>
        result.screenshot({ fullPage: true }),
      );
      const overflow = await result.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      if (locale === 'en') {
        await result.getByRole('button', { name: 'Recount here' }).click();
        await result.getByText('The recount agrees.').waitFor();
      }
      await context.close();
    }
  });

  it('is no place for residents', async () => {
    const guest = await openAs(women[1]!, meeting);
    await guest.getByText('You have no work at this meeting.').waitFor();
    await guest.context().close();
  });
});
