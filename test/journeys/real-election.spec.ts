import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from './support/browser.js';
import { Company, type Person } from './support/company.js';
import { confirmByTwo, openCycle, openJamoat } from './support/cycle.js';
import { type Installation, startInstallation } from './support/installation.js';
import { expectPrinted, pdfPages, takeFile } from './support/pdf-pages.js';
import { approvePlan, publishPlan } from './support/plan.js';
import {
  type CountedProject,
  referenceCount,
  type ReferenceCount,
} from './support/reference-count.js';
import {
  becomeFirstAdministrator,
  makeAccount,
  openPeople,
  takeUpAccount,
} from './support/staff.js';
import { stepsInOrder } from './support/steps.js';

const folder = process.env['PABULIB_DIR'] ?? '';
if (folder === '') {
  process.stdout.write(
    'PABULIB_DIR is not set: the journey of a real election is SKIPPED; name the folder with the .pb files to walk it.\n',
  );
}
const program = findBrowser();
const journey = program === null || folder === '' ? describe.skip : describe;

const election = 'Poland_Wieliczka_2023_Green_Budget';
const place = 'Wieliczka Green Budget 2023';

const sysadmin: Person = { login: 'madina', name: 'Мадина Шарифова', secret: 'се калимаи дароз' };
/** Secretary, administrator and recorder of the imported jamoat. */
const desk: Person = { login: 'zofia', name: 'Zofia Żółkiewska', secret: 'trzy krótkie słowa' };
/** Its chairs, its only deputy and the reviewer of its district. */
const head: Person = { login: 'jozef', name: 'Józef Świątek', secret: 'rzeka płynie wolno' };
const papers = { minutes: '4/2023', resolution: 'XII/7', letter: 'WŁ-118' };

const longestTitle = 200;
const pln = (amount: number) => `PLN ${amount.toLocaleString('en')}`;
/** What stands in a plan of a title: the whole of it, or as much as there is room for. */
const shown = ({ title }: CountedProject) =>
  title.length <= longestTitle ? title : title.slice(0, longestTitle - 1).trimEnd();

/** A real election of 6,586 ballots becomes a published plan through the command and the screens. */
journey('a real election becomes a published plan', () => {
  let installation: Installation;
  let browser: Browser;
  let company: Company;
  let count: ReferenceCount;
  const step = stepsInOrder(() => company.pictures('real-election-stopped'));

  beforeAll(async () => {
    [installation, browser] = await Promise.all([
      startInstallation(),
      launchBrowser(program ?? ''),
    ]);
    company = new Company(browser, installation.home);
    count = referenceCount(folder, election);
  });

  afterEach(() => {
    expect(company.faults()).toEqual([]);
    expect(installation.complaints()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  step('is imported: two people get accounts, and the command gives them the roles', async () => {
    await becomeFirstAdministrator(company, installation.setupAddress, sysadmin);
    const visitor = company.of(sysadmin);
    await openPeople(visitor);
    for (const person of [desk, head]) await makeAccount(visitor, person);
    const run = await installation.maslihat(
      'import-election',
      join(folder, `${election}.pb`),
      '--as',
      `${desk.login},${head.login}`,
    );
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`${place} (TJ-IMPORT-01-001): 64 projects, 6586 ballots`);
    for (const person of [desk, head]) await takeUpAccount(company, person);
  });

  step('is sealed and counted by two, with the winners of an independent count', async () => {
    for (const act of ['seal', 'count'] as const) {
      await confirmByTwo(company, act, [desk, head]);
    }
    const guest = await company.guest();
    await openJamoat(guest, place);
    await guest.follow('Result of the choice');
    await guest.see('works were chosen');
    await guest.picture('real-result');
    const rows = await guest.ledger('Chosen');
    expect(rows).toHaveLength(23);
    const ballots = count.ballots.toLocaleString('en');
    for (const [index, winner] of count.winners.entries()) {
      const row = rows[index] ?? '';
      expect(row).toContain(`Chosen as number ${String(index + 1)} ${shown(winner)}`);
      expect(row).toContain(`${String(winner.votes)} supporters on ${ballots} ballots`);
      expect(row).toContain(pln(winner.cost));
    }
    await guest.see(`23 works · ${pln(count.spent)}`);
    const others = await guest.ledger('Why the others were not chosen');
    expect(others).toHaveLength(count.projects - count.winners.length);
  });

  step('is counted again by a reader, whose device notices a changed file', async () => {
    const guest = await company.guest();
    await openJamoat(guest, place);
    await guest.follow('Result of the choice');
    await guest.press('Recount here');
    await guest.see('The recount agrees.');
    await guest.picture('recount');
    await guest.page.route('**/choices/*.pb', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.replace(/^budget;\d/m, 'budget;0') });
    });
    await guest.press('Recount here');
    await guest.see('The recount differs from the published result.');
    await guest.see('The file of the ballots is not the one the result names.');
    await guest.see('Other works are chosen, or in another order.');
    await guest.page.unroute('**/choices/*.pb');
    await guest.page.route('**/choices/*.pb', (route) => route.fulfill({ body: 'META' }));
    await guest.press('Recount here');
    await guest.see('The published files cannot be counted.');
    await guest.page.unroute('**/choices/*.pb');
    await guest.page.route('**/choices/*.pb', (route) => route.abort());
    await guest.press('Recount here');
    await guest.see('The ballots did not arrive whole; nothing was counted.');
    guest.faults.length = 0;
  });

  step('is planned: the secretary drafts the lines and lets the one source pay them', async () => {
    const visitor = company.of(desk);
    await openCycle(visitor);
    await visitor.press('Start drafting the plan');
    await visitor.see('Send the draft for approval');
    await visitor.follow('Lines of the plan');
    await visitor.press('Draft the plan');
    await visitor.see('Line 23: PLN 32,210 have no source yet');
    await visitor.picture('real-plan-desk');
    await visitor.press('Pay what is missing from this source');
    await visitor.see('PLN 1,003 left');
    await visitor.picture('real-plan-desk-paid');
    expect(await visitor.page.getByText('funded in full').count()).toBe(23);
    await visitor.follow('Go on to the approval');
    await visitor.press('Send the draft for approval');
    await visitor.see('This phase moves on by its own acts.');
  });

  step('is approved in three steps and published by two persons', async () => {
    await approvePlan(company, { chair: head, deputies: [head], head, reviewer: head }, papers);
    await publishPlan(company, desk, head);
  });

  step('is read by everybody, line by line', async () => {
    const guest = await company.guest();
    await openJamoat(guest, place);
    await guest.follow('Read the plan');
    await guest.see('Jamoat Management Plan 2023');
    await guest.picture('real-published');
    const rows = await guest.table('Lines of the plan');
    expect(rows.pop()).toEqual(['Together', '', '', pln(count.spent), '']);
    expect(rows).toHaveLength(count.winners.length);
    for (const [index, winner] of count.winners.entries()) {
      const [title, village, years, cost, shares] = rows[index] ?? [];
      expect(title).toContain(`${String(index + 1)}. ${shown(winner)}`);
      expect([village, years, cost]).toEqual([place, '2023', pln(winner.cost)]);
      expect(shares).toBe(`Jamoat budget ${pln(winner.cost)}`);
    }
    const words = await guest.words();
    for (const number of Object.values(papers)) expect(words).toContain(`Approved, no. ${number}`);
    expect(words).toContain('for 1, against 0, abstained 0 of 1 deputy');
  });

  step('is printed: every page of the PDF in Polish letters, within its margins', async () => {
    const guest = await company.guest();
    await openJamoat(guest, place);
    await guest.follow('Read the plan');
    const pages = await pdfPages(
      browser,
      await takeFile(guest, 'Print the plan (PDF)'),
      'real-election',
    );
    // Cover, two pages of lines, sums and approvals, three of details, two of the reserve list.
    expect(pages).toHaveLength(9);
    expectPrinted(pages);
    const [cover, lines, more] = pages.map(({ text }) => text);
    expect(cover).toContain('lines: 23 · villages: 1 · 998,997 PLN');
    expect(cover).toContain('proposals and votes come from the file named above');
    for (const [index, winner] of count.winners.entries()) {
      expect(`${lines ?? ''} ${more ?? ''}`).toContain(`${String(index + 1)} ${shown(winner)}`);
    }
    expect(more).toContain('Total 998,997 998,997');
    const letters = new Set(pages.map(({ text }) => text).join(''));
    expect([...'łżóąęśćńź'].filter((letter) => !letters.has(letter))).toEqual([]);
  });
});
