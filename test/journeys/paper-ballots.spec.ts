import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { act, aChoice, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { entriesOf, type OnRoll } from '../support/builders/paper.js';
import type { BuiltPerson } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { pdfPages } from './support/pdf-pages.js';
import { keepPicture } from './support/pictures.js';

const program = findBrowser();
const dist = join(import.meta.dirname, '../../dist');

/** Two places, one with network and one without, from the printing of the papers to the signed note on the result. */
(program === null ? describe.skip : describe)('a choice on paper', () => {
  let app: TestApp;
  let browser: Browser;
  let choice: BuiltChoice;
  let people: OnRoll[];

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    choice = await aChoice(app, { residents: 6 });
    people = await entriesOf(app, choice);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function at(
    { cookie }: BuiltPerson,
    path: string,
    locale = 'en',
    width = 1280,
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${app.url}/${locale}${path}`);
    return page;
  }

  const deskPath = () => `/work/cycles/${choice.cycle.id}/paper`;

  async function deskOf(person: BuiltPerson): Promise<Page> {
    const page = await at(person, deskPath());
    await page.locator('#places').waitFor();
    return page;
  }

  /** The desk as it is, small and wide, in two languages; nothing sticks out. */
  async function look(person: BuiltPerson, name: string, path = deskPath()): Promise<void> {
    for (const locale of ['tg', 'en']) {
      for (const width of [360, 1280]) {
        const page = await at(person, path, locale, width);
        await page.locator('main h2').first().waitFor();
        await keepPicture(`${name}-${locale}-${String(width)}`, () =>
          page.screenshot({ fullPage: true }),
        );
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    }
  }

  async function fetchPdf(page: Page, link: string, within = '#place-1'): Promise<Buffer> {
    const href = await page.locator(within).getByRole('link', { name: link }).getAttribute('href');
    const answer = await page.request.get(`${app.url}${href ?? ''}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    return answer.body();
  }

  async function addPlace(page: Page, name: string, offline: boolean): Promise<void> {
    await page.getByLabel('Name of the place').fill(name);
    if (offline) await page.getByLabel('Works without network').check();
    await page.getByRole('button', { name: 'Set the place up' }).click();
  }

  /** A part of a screen, by the id of its heading. */
  const section = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`);
  const place = (page: Page, number: number) => page.locator(`#place-${String(number)}`);

  it('begins with places and papers: the serial on the stub alone, the works in an order of the batch', async () => {
    const page = await deskOf(choice.secretary);
    await addPlace(page, 'Мактаби миёна', false);
    await place(page, 1).getByText('With network').waitFor();
    await addPlace(page, 'Мактаби миёна', true);
    await page.getByText('There is a polling place called “Мактаби миёна” already.').waitFor();
    await page.getByLabel('Name of the place').fill('Чойхона');
    await page.getByRole('button', { name: 'Set the place up' }).click();
    await place(page, 2).getByText('Without network, list not in').waitFor();
    for (const [number, papers] of [
      [1, '3'],
      [2, '101'],
    ] as const) {
      await place(page, number).getByLabel('Papers of a new batch').fill(papers);
      await place(page, number).getByRole('button', { name: 'Issue the batch' }).click();
    }
    await place(page, 2).getByText('A batch has from 1 to 100 papers.').waitFor();
    await place(page, 2).getByLabel('Papers of a new batch').fill('6');
    await place(page, 2).getByRole('button', { name: 'Issue the batch' }).click();
    await place(page, 2).getByText('Batch 2: 6 papers, № 4–9').waitFor();
    const orders: string[] = [];
    for (const [number, papers, first] of [
      [1, 3, 1],
      [2, 6, 4],
    ] as const) {
      const bytes = await fetchPdf(page, 'Papers (PDF)', `#place-${String(number)}`);
      const pages = await pdfPages(browser, bytes, `ballots-${String(number)}`);
      expect(pages).toHaveLength(papers);
      for (const [index, { text }] of pages.entries()) {
        const serial = `№ ${String(first + index)}`;
        expect(text.split(serial)).toHaveLength(2);
        // Below the stub every paper of the batch is the same.
        const below = text.slice(text.indexOf('Ҷамоати'));
        expect(below).not.toContain(serial);
        expect(below).toBe(pages[0]?.text.slice(pages[0].text.indexOf('Ҷамоати')));
      }
      orders.push((pages[0]?.text.match(/Пешниҳод \d/g) ?? []).join());
    }
    expect(orders).toEqual([
      'Пешниҳод 1,Пешниҳод 2,Пешниҳод 3',
      'Пешниҳод 2,Пешниҳод 3,Пешниҳод 1',
    ]);
    const list = await pdfPages(
      browser,
      await fetchPdf(page, 'List of the desk (PDF)', '#place-2'),
      'register',
    );
    for (const { name } of people) expect(list.map(({ text }) => text).join()).toContain(name);
    const sheet = await pdfPages(browser, await fetchPdf(page, 'Count sheet (PDF)'), 'count-sheet');
    expect(sheet).toHaveLength(2);
    expect(sheet[0]?.text).toContain('Дода шуд');
    await look(choice.secretary, 'paper-open');
  });

  it('marks at the desk with network, and refuses whoever has chosen by phone', async () => {
    for (const person of [choice.residents[1], choice.residents[3]]) {
      const ballot = { choiceId: choice.id, positions: [1], reviewed: true };
      await act(app, 'castBallot', ballot, person?.cookie);
    }
    const page = await deskOf(choice.recorder);
    const search = page.getByLabel('Name or list number');
    await search.fill(people[0]!.name);
    await page.getByRole('button', { name: 'Has taken a paper' }).click();
    await page.getByText('1 persons marked here').waitFor();
    await page.getByText('On paper').first().waitFor();
    await search.fill(people[1]!.name);
    await page.getByText('No paper. Who signs in or types the personal code again').waitFor();
    expect(await page.getByRole('button', { name: 'Has taken a paper' }).count()).toBe(0);
    // Somebody who chooses by phone while the desk has the old screen before it.
    await search.fill(people[2]!.name);
    const button = page.getByRole('button', { name: 'Has taken a paper' });
    await button.waitFor();
    await act(
      app,
      'castBallot',
      { choiceId: choice.id, positions: [2], reviewed: true },
      choice.residents[2]?.cookie,
    );
    await button.click();
    await page.getByText('This person has taken part by phone or web. Hand out no paper').waitFor();
    const mine = await at(choice.residents[0]!, `/choices/${choice.id}`);
    await mine.getByText('You have taken part on paper.').waitFor();
  });

  it('refuses the seal while the list is missing, and withdraws a ballot by phone when it comes', async () => {
    await confirmBoth(app, choice, 'close');
    const seal = await at(choice.secretary, `/work/cycles/${choice.cycle.id}/choice`);
    await seal.getByText('Чойхона: the list of the desk is missing.').waitFor();
    const page = await deskOf(choice.recorder);
    await page.getByText('Мактаби миёна: the papers are not counted.').waitFor();
    const tea = place(page, 2);
    await tea.getByRole('button', { name: 'Hand in the list of this desk' }).click();
    const register = await app.graphql(
      `query ($id: UUID!) { paperDesk(choiceId: $id) { places { id } } }`,
      { id: choice.id },
      { cookie: choice.recorder.cookie },
    );
    const lines = await app.graphql(
      `query ($id: UUID!) { placeRegister(placeId: $id) { line entry { id } } }`,
      { id: register.data.paperDesk.places[1].id },
      { cookie: choice.recorder.cookie },
    );
    const lineOf = (person: OnRoll) =>
      (lines.data.placeRegister as { line: number; entry: { id: string } }[]).find(
        ({ entry }) => entry.id === person.id,
      )!.line;
    // Somebody who was at the school too, somebody who has chosen by phone, and two others.
    const signed = [people[0]!, people[3]!, people[4]!, people[5]!];
    const field = tea.getByLabel('Numbers of the signed lines');
    await field.fill('77');
    await tea.getByText('“77” is not a line of this list.').waitFor();
    await field.fill(`${String(lineOf(signed[0]!))} ${String(lineOf(signed[0]!))}`);
    await tea.getByText(/Line \d is written twice/).waitFor();
    await field.fill(signed.map((person) => String(lineOf(person))).join(' '));
    await tea.getByText('4 persons: compare the names').click();
    await tea.getByText(people[3]!.name).waitFor();
    await tea.getByLabel('Unused').fill('2');
    await keepPicture('paper-list', () => page.screenshot({ fullPage: true }));
    await tea.getByRole('button', { name: 'Hand in the list: 4 persons' }).click();
    await tea.getByText('List is in').waitFor();
    for (const [locale, words] of [
      ['en', 'Your ballot by phone or web was withdrawn.'],
      ['tg', 'Овози шумо тавассути телефон ё интернет бозпас гирифта шуд.'],
    ] as const) {
      const told = await at(choice.residents[3]!, `/choices/${choice.id}`, locale, 360);
      await told.getByText(words).waitFor();
      await keepPicture(`paper-withdrawn-${locale}`, () => told.screenshot({ fullPage: true }));
    }
    const other = await at(choice.residents[1]!, `/choices/${choice.id}`);
    expect(await other.getByText('was withdrawn').count()).toBe(0);
  });

  async function count(page: Page, number: number, inBox: string, unused: string): Promise<void> {
    const form = place(page, number).getByRole('form', { name: 'Papers counted by hand' });
    await form.getByLabel('In the box').fill(inBox);
    await form.getByLabel('Spoiled').fill('0');
    await form.getByLabel('Unused').fill(unused);
    await form.getByRole('button', { name: 'Enter the count' }).click();
    await place(page, number).getByText('Issued = in the box + spoiled + unused').waitFor();
  }

  /** Keyboard alone, once the box is chosen: digits and Enter, paper by paper. */
  async function enter(page: Page, box: string, papers: readonly string[]): Promise<void> {
    await page.getByLabel('Box of').selectOption({ label: box });
    await page.getByLabel('Numbers ticked, then Enter').focus();
    for (const digits of papers) {
      await page.keyboard.type(digits);
      await page.keyboard.press('Enter');
    }
    const table = page.getByRole('table', { name: 'Typed and not handed in yet' });
    expect(await table.getByRole('row').count()).toBe(papers.length + 1);
    await page.getByRole('button', { name: `Hand in the sheet: ${String(papers.length)}` }).click();
    await table.waitFor({ state: 'detached' });
  }

  it('has every paper entered by two persons, and gives back what they read differently', async () => {
    const first = await deskOf(choice.recorder);
    await count(first, 1, '1', '1');
    await count(first, 2, '4', '2');
    await first.getByLabel('Box of').selectOption({ label: '2. Чойхона' });
    const digits = first.getByLabel('Numbers ticked, then Enter');
    await digits.fill('9');
    await digits.press('Enter');
    await first.getByText('9').first().waitFor();
    expect(await first.getByRole('button', { name: /Hand in the sheet/ }).count()).toBe(0);
    await digits.fill('');
    await enter(first, '2. Чойхона', ['1 2', '0', 'x4', '3']);
    await enter(first, '1. Мактаби миёна', ['2']);
    const second = await deskOf(choice.secretary);
    await second.getByText('Чойхона: papers entered by one person only: 4.').waitFor();
    await enter(second, '2. Чойхона', ['1 2', '0', '1', '1 3']);
    await enter(second, '1. Мактаби миёна', ['2']);
    await second.getByText('Paper 2-1-3, Чойхона').waitFor();
    await second.getByText('Paper 2-1-4, Чойхона').waitFor();
    expect(await section(second, 'differences').innerText()).not.toContain('Torn');
    await look(choice.secretary, 'paper-differences');
    // The recorder looks again and finds the second mark.
    await first.reload();
    await first.getByLabel('Box of').selectOption({ label: '2. Чойхона' });
    await first.getByLabel('Number stamped on the paper').fill('4');
    await first.getByLabel('Numbers ticked, then Enter').fill('1 3');
    await first.keyboard.press('Enter');
    await first.getByRole('button', { name: 'Hand in the sheet: 1 papers' }).click();
    await first.getByText('Paper 2-1-4, Чойхона').waitFor({ state: 'detached' });
    const chair = await deskOf(choice.chair);
    const card = chair.getByRole('listitem').filter({ hasText: 'Paper 2-1-3' });
    await card.getByText('Torn').waitFor();
    await card.getByLabel('What stands on the paper').fill('x4');
    await card.getByRole('button', { name: 'Decide' }).click();
    await card.getByText('Write what was found, in at least 5').waitFor();
    await card.getByLabel('What you found').fill('Нисфи бюллетен дарида шудааст.');
    await card.getByRole('button', { name: 'Decide' }).click();
    await card.waitFor({ state: 'detached' });
  });

  it('has two persons decide about somebody on two lists, and sign why a balance does not hold', async () => {
    const recorder = await deskOf(choice.recorder);
    await recorder.getByText('Мактаби миёна: issued are 3 papers').first().waitFor();
    await recorder.getByText('Чойхона: persons marked twice of whom is not decided: 1.').waitFor();
    const chair = await deskOf(choice.chair);
    const words = 'Як бюллетени холӣ дар роҳ гум шуд.';
    for (const page of [recorder, chair]) {
      const incident = section(page, 'incidents').getByRole('listitem').first();
      await page.reload();
      await incident.getByText(people[0]!.name).waitFor();
      await incident.getByLabel('In words').fill('Дар ҳарду рӯйхат имзо ҳаст.');
      await incident.getByRole('button', { name: 'State it' }).click();
      await incident.getByText('Дар ҳарду рӯйхат имзо ҳаст.').first().waitFor();
      const note = place(page, 1);
      await note.getByLabel('Why it does not hold').fill(words);
      if (page === chair) {
        await keepPicture('paper-note', () => page.screenshot({ fullPage: true }));
        await note.getByLabel('Why it does not hold').fill('Дигар хел навишта шуд.');
        await note.getByRole('button', { name: 'Sign the note' }).click();
        await note.getByText('The note was written in other words.').waitFor();
        await note.getByLabel('Why it does not hold').fill(words);
      }
      await note.getByRole('button', { name: 'Sign the note' }).click();
      await note.getByRole('blockquote').getByText(words).waitFor();
    }
    await place(chair, 1).getByText('explained by two').waitFor();
    await chair.getByText('Nothing about paper stands against sealing.').waitFor();
    await look(choice.chair, 'paper-balanced');
  });

  it('shows the papers by place with the signed note beside the result', async () => {
    for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
    const path = `/choices/${choice.id}/result`;
    const page = await at(choice.residents[0]!, path);
    const places = section(page, 'places');
    await places.getByText('Чойхона').waitFor();
    expect((await places.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Мактаби миёна 1 1 0 Чойхона 4 3 1 .*Issued = in the box \+ spoiled \+ unused: 3 ≠ 2\. Як бюллетени холӣ дар роҳ гум шуд\./,
    );
    await look(choice.residents[0]!, 'paper-result', path);
    const ballots = await fetch(`${app.url}/choices/${choice.id}.pb`);
    // Two by phone, one and three on paper; the one by phone that gave way is not among them.
    expect(await ballots.text()).toContain('num_votes;6');
  });
});
