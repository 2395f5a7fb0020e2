import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aChoice, act, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { aPollingPlace, did } from '../support/builders/paper.js';
import { aPerson, type BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

/** The recorder fills a ballot in with a voter who cannot read, before a witness, at the recorder's own screen. */
(program === null ? describe.skip : describe)('a ballot filled in with help', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let helper: BuiltPerson;
  let page: Page;
  const voter = 'Гулнора Раҳимова';

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app, { until: 'prepared', residents: 1 });
    helper = await aPerson(app, choice.village, {
      roles: ['recorder'],
      confirmed: true,
      displayName: 'Сайфулло Ёрдамчӣ',
    });
    for (const displayName of [voter, 'Раҷаб Гулов', 'Зебо Каримова'])
      await aPerson(app, choice.village, { confirmed: true, displayName });
    await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    await confirmBoth(app, choice, 'open');
    page = await open(helper.cookie);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function open(cookie: string, locale = 'en', width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const opened = await context.newPage();
    await opened.goto(`${app.url}/${locale}/work/cycles/${choice.cycle.id}/codes`);
    await opened.locator('h1').waitFor();
    return opened;
  }

  async function choose(name: string): Promise<void> {
    await page.locator('#help-voter').fill(name);
    await page.getByRole('button', { name: 'Help this person' }).click();
    await page.getByText(`You are going to help ${name}.`).waitFor();
  }

  const begin = () => page.getByRole('button', { name: /^Begin the ballot of/ }).click();

  const participations = () =>
    app.uow.db.query<{ channel: string; name: string }[]>(
      `SELECT part.channel, entry.name FROM participations AS part
       JOIN roll_entries AS entry ON entry.id = part.roll_entry_id WHERE part.choice_id = $1 ORDER BY 1`,
      [choice.id],
    );

  it('needs a witness who is neither the helper nor the voter, and is not for the helper', async () => {
    await choose(voter);
    await begin();
    await page.getByText('Name one witness').waitFor();
    await page.getByLabel('Name of the witness').fill('сайфулло ёрдамчӣ');
    await begin();
    await page.getByText('Who helps cannot be the witness').waitFor();
    await page.getByLabel('Name of the witness').fill('Gulnora Rahimova');
    await begin();
    await page.getByText('The voter cannot be the witness').waitFor();
    await keepPicture('assisted-form-en-1280', () => page.screenshot({ fullPage: true }));
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await choose('Сайфулло Ёрдамчӣ');
    await page.getByLabel('Name of the witness').fill('Зебо');
    await begin();
    await page.getByText('You cannot help yourself').waitFor();
    await page.getByRole('button', { name: 'Somebody else' }).click();
  });

  it('is the voter’s at the helper’s screen, and gone from it with the ballot', async () => {
    await choose(voter);
    await page.getByText('The witness is on the roll').click();
    await page.locator('#help-witness').fill('Раҷаб');
    await page.getByRole('button', { name: 'Is the witness' }).click();
    await page.getByText('Witness: Раҷаб Гулов').waitFor();
    await begin();
    await page.getByText(`This is the ballot of ${voter}, filled in with help.`).waitFor();
    await keepPicture('assisted-ballot-en-1280', () => page.screenshot({ fullPage: true }));
    await page.getByRole('checkbox').nth(0).check();
    await page.getByRole('checkbox').nth(2).check();
    const [review] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.getByRole('button', { name: 'Look at it again' }).click(),
    ]);
    expect(review.headers()['cache-control']).toBe('no-store');
    await page.getByRole('button', { name: 'Hand in my choice' }).click();
    await page.getByText('The ballot is recorded').waitFor();
    expect(page.url()).toBe(`${app.url}/en/c/receipt`);
    expect(await page.locator('main').innerText()).toMatch(/\w{4}-\w{4}-\w{4}/);
    await keepPicture('assisted-receipt-en-1280', () => page.screenshot({ fullPage: true }));
    expect(await participations()).toEqual([{ channel: 'assisted', name: voter }]);
  });

  it('shows nothing of the choice on the way back, and a form sent again is nobody’s ballot', async () => {
    for (let step = 0; step < 3; step += 1) {
      await page.goBack().catch(() => null);
      expect(await page.locator('input:checked').count()).toBe(0);
      expect(await page.locator('input[type=hidden][name=positions]').count()).toBe(0);
      expect(await page.getByText(`This is the ballot of ${voter}`).count()).toBe(0);
    }
    // The browser's own question whether to send the form again, answered with yes.
    await page.goto(`${app.url}/en/choices/${choice.id}`);
    const [again] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.evaluate(`(() => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = location.pathname;
        const fields = { act: 'castBallot', positions: '2', step: 'send', castCount: '0', voterRef: '0123456789abcdef' };
        for (const [name, value] of Object.entries(fields)) {
          const input = document.createElement('input');
          Object.assign(input, { name, value, type: 'hidden' });
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      })()`),
    ]);
    expect(again.status()).toBe(422);
    await page.getByText('this form recorded nothing').waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await participations()).toHaveLength(1);
  });

  it('can be ended without a ballot, and leaves the helper as the helper', async () => {
    await page.goto(`${app.url}/en/work/cycles/${choice.cycle.id}/codes`);
    await choose('Зебо Каримова');
    await page.getByLabel('Name of the witness').fill('Духтари ҳамсоя');
    await page.getByLabel('Why help is needed').selectOption('other');
    await page.getByLabel('The reason in words').fill('дасташ шикаст');
    await begin();
    await page.getByRole('button', { name: 'End now' }).click();
    await page.getByText('It has ended.').waitFor();
    await page.getByText('Сайфулло Ёрдамчӣ').first().waitFor();
    expect(await participations()).toHaveLength(1);
  });

  it('is refused for whoever put a paper into the box', async () => {
    const [row] = await app.uow.db.query<{ id: string }[]>(
      `SELECT id FROM roll_entries WHERE choice_id = $1 AND name = 'Раҷаб Гулов'`,
      [choice.id],
    );
    const { id: placeId } = await aPollingPlace(app, choice);
    const mark = { placeId, rollEntryId: row!.id };
    await did(app, 'markPaperParticipation', mark, choice.recorder.cookie);
    await page.goto(`${app.url}/en/work/cycles/${choice.cycle.id}/codes`);
    await choose('Раҷаб Гулов');
    await page.getByLabel('Name of the witness').fill('Зебо');
    await begin();
    await page.getByText('This person has taken part on paper or at a meeting').waitFor();
  });

  it('is in the log for chair and observer: helper, witness, reason, day and counts, no voter; and ends at the close', async () => {
    const observer = await aPerson(app, choice.village, { roles: ['observer'] });
    for (const cookie of [choice.chair.cookie, observer.cookie]) {
      const read = await open(cookie);
      const log = read.locator('section[aria-labelledby=help-log]');
      await log.waitFor();
      const text = (await log.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain('Сайфулло Ёрдамчӣ 2 1');
      expect(text).toContain('Раҷаб Гулов (on the roll)');
      expect(text).toContain('Another reason: дасташ шикаст');
      expect(text).not.toContain(voter);
      await read.context().close();
    }
    for (const locale of ['tg', 'en']) {
      for (const width of [360, 1280]) {
        const read = await open(choice.secretary.cookie, locale, width);
        await read.locator('#help-log').waitFor();
        await keepPicture(`assisted-log-${locale}-${String(width)}`, () =>
          read.screenshot({ fullPage: true }),
        );
        const overflow = await read.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await read.context().close();
      }
    }
    await confirmBoth(app, choice, 'close');
    await page.reload();
    await page.getByText('Slips are given out while ballots are taken.').waitFor();
    expect(await page.locator('#help').count()).toBe(0);
  });
});
