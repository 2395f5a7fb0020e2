import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { CastingTermsCache } from '../../server/features/choice/cast/casting-terms.js';
import { SuspendChoices } from '../../server/features/choice/restore/suspend-choices.js';
import { aChoice, act, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

/** What goes wrong in a life of a choice: the computer breaks while ballots come, and a chosen work turns out impossible. */
(program === null ? describe.skip : describe)('a choice that was restored and corrected', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app, { residents: 3 });
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function open(path: string, cookie: string | null, width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = (cookie ?? '').split('=');
    if (cookie !== null) await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    await page.goto(`${app.url}/en/${path}`);
    await page.locator('h1').waitFor();
    return page;
  }

  const desk = (cookie: string, place: 'choice' | 'correction') =>
    open(`work/cycles/${choice.cycle.id}/${place}`, cookie);
  const ballot = (resident: number) =>
    open(`choices/${choice.id}`, choice.residents[resident]?.cookie ?? '', 360);

  /** Ticks a work and hands it in; what the page says then. */
  async function handIn(page: Page, nth: number): Promise<void> {
    await page.getByRole('checkbox').nth(nth).check();
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await page.getByRole('button', { name: 'Hand in my choice' }).click();
  }

  /** As after the way back from a backup: the keys are not in it, and the server remembers nothing. */
  async function restore(): Promise<void> {
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query(`DELETE FROM choice_keys WHERE choice_id = $1`, [choice.id]);
    await owner.end();
    app.get(CastingTermsCache).forget(choice.id);
    await app.get(SuspendChoices).run(new Date());
  }

  it('takes no ballot after it came back from a backup, and says why to everybody', async () => {
    const early = await ballot(0);
    await handIn(early, 0);
    await early.getByText('Your ballot is recorded').waitFor();
    const late = await ballot(1);
    await late.getByRole('checkbox').nth(1).check();
    await restore();
    await late.getByRole('button', { name: 'Look at it again' }).click();
    await late.getByText('The choice is suspended').first().waitFor();
    await keepPicture('suspended-ballot-en-360', () => late.screenshot({ fullPage: true }));
    const page = await desk(choice.secretary.cookie, 'choice');
    await page.getByText('The choice is suspended since').waitFor();
    expect(await page.getByRole('button', { name: 'I confirm: Close the choice' }).count()).toBe(0);
  });

  it('is resumed by two persons; the ballot from before stays, and others choose', async () => {
    const first = await desk(choice.secretary.cookie, 'choice');
    await first.getByRole('button', { name: 'I confirm: Resume the choice' }).click();
    await first.getByText('You have confirmed').first().waitFor();
    expect(await first.getByRole('button', { name: 'I confirm: Resume the choice' }).count()).toBe(
      0,
    );
    const second = await desk(choice.chair.cookie, 'choice');
    await second.getByRole('button', { name: 'I confirm: Resume the choice' }).click();
    await second.getByRole('button', { name: 'I confirm: Close the choice' }).waitFor();
    const before = await ballot(0);
    expect(await before.getByRole('checkbox').count()).toBe(0);
    await keepPicture('kept-ballot-en-360', () => before.screenshot({ fullPage: true }));
    for (const resident of [1, 2]) {
      const page = await ballot(resident);
      await handIn(page, 0);
      await page.getByText('Your ballot is recorded').waitFor();
    }
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
  });

  it('gets a new version of its result by two persons, who say why', async () => {
    const first = await desk(choice.recorder.cookie, 'correction');
    await first.getByRole('button', { name: 'Propose this correction' }).click();
    expect(await first.locator('textarea:invalid').count()).toBe(1);
    await first
      .getByLabel('What was found, and why is it corrected?')
      .fill('Замини корро дарё бурд: санади 14 аз 3 июн.');
    await first.getByText('Пешниҳод 1').click();
    await first.getByText('The ballots will be counted again.').waitFor();
    await first.getByRole('button', { name: 'Propose this correction' }).click();
    await first.getByText('You have proposed it.').waitFor();
    expect(await first.getByRole('button', { name: 'I confirm this correction' }).count()).toBe(0);
    const unchanged = await open(`choices/${choice.id}/result`, null);
    expect(await unchanged.getByText('This is version 2').count()).toBe(0);
    const second = await desk(choice.chair.cookie, 'correction');
    await second.getByText('Замини корро дарё бурд').waitFor();
    await second.getByRole('button', { name: 'I confirm this correction' }).click();
    await second.getByRole('link', { name: 'Version 2' }).first().waitFor();
    await keepPicture('correction-desk-en-1280', () => second.screenshot({ fullPage: true }));
  });

  it('shows everybody the new version with its reason, and the first beside it', async () => {
    const page = await open(`choices/${choice.id}/result`, null);
    await page.getByText('This is version 2 of the result').waitFor();
    await page.getByText('Замини корро дарё бурд').waitFor();
    await page.getByText('cannot be carried out and is left out of this count').first().waitFor();
    await keepPicture('corrected-result-en-1280', () => page.screenshot({ fullPage: true }));
    await page.getByRole('link', { name: /^Version 1/ }).click();
    await page.getByText('This is version 1').waitFor();
    const href = await page.getByRole('link', { name: 'Result sheet' }).getAttribute('href');
    const sheet = await page.request.get(app.url + (href ?? ''));
    expect(sheet.headers()['content-type']).toBe('application/pdf');
  });

  it('lets nobody else at the desk of corrections', async () => {
    const page = await desk(choice.residents[0]?.cookie ?? '', 'correction');
    await page.getByText('There is nothing to correct here.').waitFor();
    const input = { id: crypto.randomUUID(), choiceId: choice.id, leftOut: [], reason: 'Не.' };
    const cookie = choice.residents[0]?.cookie;
    expect((await act(app, 'proposeResultCorrection', input, cookie)).code).toBe(
      'common.not_permitted',
    );
  });
});
