import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aChoice, type BuiltChoice } from '../support/builders/choices.js';
import { aPerson, type BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

/** Somebody was forgotten when the roll was closed. */
(program === null ? describe.skip : describe)('objections to the closed roll', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let forgotten: BuiltPerson;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app);
    forgotten = await aPerson(app, choice.village, {
      confirmed: true,
      displayName: 'Гулнора Раҳимова',
    });
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function openAs({ cookie }: BuiltPerson, path: string, locale = 'en', width = 1280) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const opened = await context.newPage();
    await opened.goto(`${app.url}/${locale}${path}`);
    return opened;
  }

  const desk = () => `/work/cycles/${choice.cycle.id}/choice`;

  async function decide(page: Page, button: string) {
    await page.locator('#challenges').waitFor();
    await page.getByText('Decide about it').click();
    await page.getByLabel('Reason').fill('The house book was seen.');
    await page.getByRole('button', { name: button }).click();
  }

  it('are filed by whoever is missing, who is led there from the ballot', async () => {
    const page = await openAs(forgotten, `/choices/${choice.id}`);
    await page.getByText('Say that you are missing on the roll').click();
    await page.getByLabel('Why, in a few words').fill('I live here since I was born.');
    await page.getByRole('button', { name: 'Send the objection' }).click();
    await page.getByText('That was not stored.').waitFor();
    await page.getByLabel('It is about me').check();
    await page.getByRole('button', { name: 'Send the objection' }).click();
    await page.getByText('Not decided yet').waitFor();
    for (const [locale, width] of [
      ['tg', 360],
      ['en', 1280],
    ] as const) {
      const opened = await openAs(forgotten, `/choices/${choice.id}/roll`, locale, width);
      await keepPicture(`challenge-${locale}-${String(width)}`, () =>
        opened.screenshot({ fullPage: true }),
      );
      const overflow = await opened.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await opened.context().close();
    }
    await page.context().close();
  });

  it('wait for two persons, of whom one alone changes nothing', async () => {
    const secretary = await openAs(choice.secretary, desk());
    await decide(secretary, 'The objection holds');
    await secretary.getByText('Secretary: Accepted. The house book was seen.').waitFor();
    const ballot = await openAs(forgotten, `/choices/${choice.id}`);
    await ballot.getByText('You are not on the roll of this choice.').waitFor();
    const small = await openAs(choice.chair, desk(), 'tg', 360);
    await small.locator('#challenges').waitFor();
    await keepPicture('challenge-desk-tg-360', () => small.screenshot({ fullPage: true }));
    await small.context().close();
    const chair = await openAs(choice.chair, desk());
    await decide(chair, 'The objection holds');
    await chair.getByText('Chair: Accepted. The house book was seen.').waitFor();
    await ballot.reload();
    await ballot.getByRole('checkbox').first().waitFor();
    for (const page of [secretary, ballot, chair]) await page.context().close();
  });
});
