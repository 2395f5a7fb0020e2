import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aPerson, aVillage, type BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { Visitor } from './support/visitor.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');
const adminPassword = 'кӯҳу дарёи сабз';
const forgotten = 'боғи себу анор';
const chosen = 'се калимаи нав';

/** The administrator works in the app, the person who forgot the password in a browser that runs no script. */
(program === null ? describe.skip : describe)('a forgotten password', () => {
  let app: TestApp;
  let browser: Browser;
  let admin: BuiltPerson;
  let secretary: BuiltPerson;
  let address: string;
  let plain: Page;

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    const village = await aVillage(app);
    admin = await aPerson(app, village, { roles: ['jamoat_admin'], secret: adminPassword });
    secretary = await aPerson(app, village, {
      roles: ['sddc_secretary'],
      secret: forgotten,
      displayName: 'Наимова Гулрухсор',
    });
    const context = await browser.newContext({ javaScriptEnabled: false });
    plain = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function send(password: string, again: string): Promise<void> {
    await plain.getByLabel('Гузарвожаи нав').fill(password);
    await plain.getByLabel('Навашро бори дуюм нависед').fill(again);
    await plain.getByRole('button', { name: 'Гузарвожаи навро захира кунед' }).click();
  }

  it('is answered by the administrator with a link, shown once', async () => {
    const visitor = await Visitor.arrive(browser, `${app.url}/en`);
    await visitor.signIn(admin.login, adminPassword);
    await visitor.follow('People and roles');
    await visitor.page.getByLabel('Find a person').fill('Naimova');
    await visitor.press('Search');
    const card = visitor.page.getByRole('listitem').filter({ hasText: 'Наимова' }).first();
    await visitor.press('New password', card);
    await visitor.press('Make a link for a new password', card);
    await visitor.see('Whoever opens the link chooses the password.');
    await visitor.press('Make the link');
    const field = card.getByLabel('Copy it and hand it to nobody but this person');
    address = await field.inputValue();
    expect(address).toMatch(new RegExp(`^${app.url}/tg/password\\?token=[\\w-]{43}$`));
    await visitor.page.reload();
    await visitor.see('Наимова');
    expect(await visitor.page.content()).not.toContain('password?token');
    await visitor.leave();
  });

  it('is renewed on a plain page that keeps the link while the form is refused', async () => {
    await plain.goto(address);
    expect(await plain.getByText('Барои Наимова Гулрухсор').count()).toBe(1);
    expect(await plain.getByLabel('Номи воридшавии шумо').inputValue()).toBe(secretary.login);
    await send(chosen, 'чизи дигар');
    await plain.getByText('Гузарвожа ҳанӯз иваз нашудааст').waitFor();
    expect(await plain.getByText('PIN').count()).toBe(0);
    await send('1234567890', '1234567890');
    // A PIN will not do for whoever holds a role.
    expect(await plain.getByText('PIN').count()).toBeGreaterThan(0);
    await send(chosen, chosen);
    await plain.waitForURL(`${app.url}/tg/work`);
    await plain.goto(`${app.url}/tg/me`);
    expect(await plain.getByText('Наимова Гулрухсор').count()).toBeGreaterThan(0);
  });

  it('opens no second time, and lets in with the new password alone', async () => {
    await plain.context().clearCookies();
    await plain.goto(address);
    await plain.getByText('Ин пайванд дигар кор намекунад.').waitFor();
    const visitor = await Visitor.arrive(browser, `${app.url}/en`);
    await visitor.trySignIn(secretary.login, forgotten);
    await visitor.see('do not go together');
    await visitor.signIn(secretary.login, chosen);
    await visitor.see('My work');
    await visitor.leave();
  });
});
