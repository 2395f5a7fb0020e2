import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { todayInDushanbe } from '../../server/domain/calendar/calendar-date.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { formCommittee } from './support/committee.js';
import { Company } from './support/company.js';
import { confirmByTwo, openCycle, openDesk, openJamoat } from './support/cycle.js';
import {
  admin,
  body,
  bridge,
  chair,
  deputy,
  donor,
  head,
  indicator,
  jamoat,
  ownBody,
  papers,
  pipe,
  representative,
  resident,
  reviewer,
  secretary,
  stoves,
  sysadmin,
  villages,
} from './support/first-plan-cast.js';
import { type Installation, startInstallation } from './support/installation.js';
import { expectPrinted, pdfPages, takeFile } from './support/pdf-pages.js';
import { approvePlan, publishPlan, typeShares } from './support/plan.js';
import { propose } from './support/propose.js';
import { confirmResident, register, vote } from './support/resident.js';
import {
  becomeFirstAdministrator,
  giveRole,
  makeAccount,
  openPeople,
  takeUpAccount,
} from './support/staff.js';
import { stepsInOrder } from './support/steps.js';
import { inTajik } from './support/words.js';

const program = findBrowser();
const journey = program === null ? describe.skip : describe;

const today = todayInDushanbe(new Date()).split('-').reverse().join('.');
const firstYear = Number(today.slice(-4)) + 1;
/** The rule the secretary chooses, as everyone reads it. */
const rule = /^The work with the most supporters comes first/;
const years = `${String(firstYear)}–${String(firstYear + 1)}`;

/** A cycle from its first proposal to its published plan, each person in an own browser, by clicks and typing alone. */
journey('a jamoat makes its first plan', () => {
  let installation: Installation;
  let browser: Browser;
  let company: Company;
  const step = stepsInOrder(() => company.pictures('first-plan-stopped'));

  beforeAll(async () => {
    [installation, browser] = await Promise.all([
      startInstallation(),
      launchBrowser(program ?? ''),
    ]);
    company = new Company(browser, installation.home);
  });

  afterEach(() => {
    expect(company.faults()).toEqual([]);
    expect(installation.complaints()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  step('is founded: the operator enters villages and makes the first administrator', async () => {
    const rows = villages.map((name, index) => `${name},${String(40 + index)}`);
    const file = await installation.file(
      'villages.csv',
      `name_tg,households\n${rows.join('\n')}\n`,
    );
    const run = await installation.maslihat('import-villages', jamoat.id, file);
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('3 villages, 3 new') });
    await becomeFirstAdministrator(company, installation.setupAddress, sysadmin);
    const visitor = company.of(sysadmin);
    await visitor.picture('home-administrator');
    await openPeople(visitor);
    await makeAccount(visitor, reviewer);
    const place = { label: 'District', name: jamoat.district } as const;
    await giveRole(visitor, reviewer, 'Reviewer of the district', place);
    await openPeople(visitor, jamoat.name);
    await makeAccount(visitor, admin);
    await giveRole(visitor, admin, 'Administrator of the jamoat');
  });

  step('is staffed: the administrator makes accounts and forms the committee', async () => {
    await takeUpAccount(company, admin);
    const visitor = company.of(admin);
    await openPeople(visitor);
    const staff = [
      [secretary, 'Secretary of the committee'],
      [chair, 'Chair of the committee'],
      [head, 'Chair of the jamoat'],
      [deputy, 'Deputy of the jamoat council'],
    ] as const;
    for (const [member, role] of staff) {
      await makeAccount(visitor, member);
      await giveRole(visitor, member, role);
    }
    await makeAccount(visitor, representative, villages[0]);
    const place = { label: 'Village', name: villages[0] } as const;
    await giveRole(visitor, representative, 'Representative of the village', place);
    await visitor.picture('people');
    await formCommittee(company, admin, [
      { person: chair, sex: 'Man', group: 'Деҳқонон' },
      { person: secretary, sex: 'Woman', group: 'Омӯзгорон' },
      { person: representative, sex: 'Woman', group: 'Занони деҳа' },
    ]);
    await visitor.picture('committee');
    const newcomers = [reviewer, representative, ...staff.map(([one]) => one)];
    await Promise.all(newcomers.map((member) => takeUpAccount(company, member)));
  });

  step(
    'is prepared: the secretary begins a cycle, lays down the rules and enters the money',
    async () => {
      const visitor = company.of(secretary);
      await visitor.follow('My work');
      await visitor.unfold('Begin a new cycle');
      await visitor.press('Begin the cycle');
      await visitor.see('What comes next');
      await visitor.follow('Try the rules on the ballots of a sample or an earlier choice');
      await visitor.press('Count by every rule');
      await visitor.see('Side by side');
      expect(await visitor.table('The rules in figures')).toEqual([
        ['Most supporters first', '4', '2,050,000', '107', '1.88', '1 of 6'],
        ['Equal shares', '6', '2,010,000', '26', '2.00', '4 of 6'],
        ['Most supporters for the money', '11', '2,020,000', '21', '2.42', '6 of 6'],
        ['Shares that fill step by step', '9', '1,990,000', '15', '2.38', '5 of 6'],
      ]);
      await visitor.picture('rules-tried');
      await visitor.follow(jamoat.name);
      await visitor.tick(/^Most supporters first/);
      await visitor.see('Not saved yet.');
      await visitor.press('Save the rules');
      await visitor.see('The rules are saved.');
      await visitor.picture('rules');
      await visitor.choose('Source', 'District budget');
      await visitor.type(/The most it may give/, '330000');
      await visitor.press('Add the source');
      await visitor.see('330,000 somoni');
      await visitor.emptied(/The most it may give/);
      await visitor.choose('Source', 'Donors');
      await visitor.type('Name of its own', donor);
      await visitor.type(/The most it may give/, '170000,50');
      await visitor.press('Add the source');
      await visitor.see(`Donors: ${donor}`);
      await visitor.press('Open the collection of proposals');
      await visitor.see('Start checking');
      await visitor.see(rule);
    },
  );

  step('collects: a resident proposes, the representative writes down an elder', async () => {
    await register(company, resident, jamoat.name, villages[0]);
    const visitor = company.of(resident);
    await propose(visitor, jamoat.name, pipe);
    await propose(visitor, jamoat.name, bridge);
    await propose(company.of(representative), jamoat.name, stoves);
    await openJamoat(visitor, jamoat.name);
    await visitor.see('How the works will be chosen');
    await visitor.see(rule);
    await visitor.follow(/3 proposals/);
    for (const { title } of [pipe, bridge, stoves]) await visitor.see(title);
    await visitor.picture('proposals');
    await visitor.follow(stoves.title);
    await visitor.press('Support this proposal');
    await visitor.see('You support this proposal.');
  });

  step('checks: the secretary enters costs and publishes a verdict on each', async () => {
    const visitor = company.of(secretary);
    await openCycle(visitor);
    await visitor.press('Start checking');
    await visitor.see('Start the discussion');
    for (const { title, cost } of [pipe, bridge, stoves]) {
      await openDesk(visitor, 'Checking proposals');
      await visitor.follow(title);
      await visitor.type('What for', 'Мавод ва кор');
      await visitor.type(/Amount, somoni/, cost);
      await visitor.press('Store the cost lines');
      await visitor.see('The cost lines are stored.');
      await visitor.tick(/^Accept It goes/);
      await visitor.press('Record and publish the verdict');
      await visitor.see('The verdict is stored.');
    }
    await visitor.picture('screening');
    await openCycle(visitor);
    await visitor.press('Start the discussion');
    await visitor.see('Discussion and consensus');
  });

  step('discusses: the seats state positions and the chair declares consensus', async () => {
    const visitor = company.of(chair);
    await openDesk(visitor, 'Consensus round');
    await visitor.type('What is asked?', 'Оё ин рӯйхат ба интихоб барояд?');
    await visitor.press('Open the round');
    await visitor.see('The round is open');
    for (const member of [chair, secretary, representative]) {
      const seat = company.of(member);
      await openDesk(seat, 'Consensus round');
      await seat.tick(/^Agree Let it be so/);
      await seat.press(/Record|State|position/);
      await seat.see(/Recorded:/);
    }
    await openDesk(visitor, 'Consensus round');
    await visitor.press('Close the round');
    await visitor.press('Yes, close the round');
    await visitor.press('Declare consensus reached');
    await visitor.see('Consensus is reached.');
    await visitor.picture('consensus');
  });

  step('chooses: confirmed residents on one roll, two persons for each act', async () => {
    const village = company.of(representative);
    await openPeople(village);
    await confirmResident(village, resident, 'рӯйхати 1, сатри 7');
    await openPeople(company.of(admin));
    await confirmResident(company.of(admin), representative, 'рӯйхати 1, сатри 8');

    const desk = company.of(secretary);
    await openCycle(desk);
    await desk.press('Go on to the choice of priorities');
    await desk.see('Start drafting the plan');
    await desk.follow('Choice of priorities');
    await desk.type('Last day for ballots', '2099-01-01');
    await desk.see(rule);
    await desk.press('Freeze the ballot list');
    await desk.press('Put the confirmed residents on the roll');
    await desk.see('On the roll: 2');
    await desk.picture('roll');
    const two = [secretary, chair] as const;
    await confirmByTwo(company, 'open', two);
    // The session of a shared phone may have ended meanwhile: the resident comes again.
    await vote(await company.signIn(resident), jamoat.name, [pipe, stoves]);
    await vote(village, jamoat.name, [pipe]);
    for (const act of ['close', 'seal', 'count'] as const) await confirmByTwo(company, act, two);

    const guest = await company.guest();
    await openJamoat(guest, jamoat.name);
    await guest.follow('Result of the choice');
    await guest.see('works were chosen');
    await guest.picture('result');
    const [first, second, ...further] = await guest.ledger('Chosen');
    expect(first).toContain(`Chosen as number 1 ${pipe.title}`);
    expect(first).toContain('300,000 somoni 2 supporters on 2 ballots');
    expect(second).toContain(`Chosen as number 2 ${stoves.title}`);
    expect(second).toContain('150,000.50 somoni 1 supporter on 2 ballots');
    expect(further).toEqual([]);
    await guest.see('2 works · 450,000.50 somoni');
    const [other, ...more] = await guest.ledger('Why the others were not chosen');
    expect(other).toContain(bridge.title);
    expect(other).toContain('200,000 somoni');
    expect(other).toContain('Nobody supported it.');
    expect(more).toEqual([]);
  });

  step('plans: the secretary drafts the lines and gives each its money', async () => {
    const visitor = company.of(secretary);
    await openCycle(visitor);
    await visitor.press('Start drafting the plan');
    await visitor.see('Send the draft for approval');
    await visitor.follow('Lines of the plan');
    await visitor.press('Draft the plan');
    await visitor.see('Money by source');
    const card = visitor.card(pipe.title);
    await visitor.press('Edit', card);
    await visitor.type('Responsible body', body, card);
    await visitor.type('By what one will see that it is done', indicator, card);
    await visitor.choose('Last year', String(firstYear + 1), card);
    await visitor.press('Store the line', card);
    await visitor.see(`responsible: ${body}`, card);
    await typeShares(visitor, pipe.title, { 'District budget': '200000', [donor]: '100000' });
    await typeShares(visitor, stoves.title, { [donor]: '70000,50' });
    await visitor.picture('plan-desk');
    await visitor.press('Pay what is missing from this source District budget');
    await visitor.see('funded in full', visitor.card(stoves.title));
    await openCycle(visitor);
    await visitor.press('Send the draft for approval');
    await visitor.see('This phase moves on by its own acts.');
  });

  step('approves: committee, council and district, each in its own step', () =>
    approvePlan(company, { chair, deputies: [deputy], head, reviewer }, papers),
  );

  step('is published by two persons, and everybody reads what was typed', async () => {
    await publishPlan(company, admin, head);
    const guest = await company.guest();
    await openJamoat(guest, jamoat.name);
    await guest.see('Carrying out');
    await guest.follow('Read the plan');
    await guest.see(`Published on ${today} as No. 1 of the jamoat.`);
    await guest.picture('published-en');
    expect(await guest.table('Lines of the plan')).toEqual([
      [
        `1. ${pipe.title} Responsible: ${body}`,
        pipe.village,
        years,
        '300,000 somoni',
        `District budget 200,000 somoni Donors: ${donor} 100,000 somoni`,
      ],
      [
        `2. ${stoves.title} Responsible: ${ownBody}`,
        stoves.village,
        String(firstYear),
        '150,000.50 somoni',
        `District budget 80,000 somoni Donors: ${donor} 70,000.50 somoni`,
      ],
      ['Together', '', '', '450,000.50 somoni', ''],
    ]);
    expect(await guest.table('Money by source')).toEqual([
      ['District budget', '', '280,000 somoni', '62.2%'],
      [`Donors: ${donor}`, '', '170,000.50 somoni', '37.8%'],
      ['Together', '', '450,000.50 somoni', '100.0%'],
    ]);
    expect(await guest.table('Reserve list')).toEqual([
      [
        `3. ${bridge.title} Responsible: ${ownBody}`,
        bridge.village,
        String(firstYear),
        '200,000 somoni',
      ],
    ]);
    const words = await guest.words();
    const approved = (number: string) => `(done) Approved, no. ${number}, ${today}`;
    expect(words).toContain(`The committee adopts ${approved(papers.minutes)}`);
    expect(words).toContain(
      `The jamoat council resolves ${approved(papers.resolution)} · for 1, against 0, abstained 0 of 1 deputy`,
    );
    expect(words).toContain(`The district agrees ${approved(papers.letter)}`);
  });

  step('is read in Tajik, and its data have the fingerprint that stands on the page', async () => {
    const guest = await company.guest();
    await guest.follow('Тоҷикӣ');
    await guest.type(inTajik('Name of the jamoat'), jamoat.name);
    await guest.press(inTajik('Search'));
    await guest.follow(jamoat.name);
    await guest.follow(inTajik('Read the plan'));
    await guest.see('450 000,50 сомонӣ');
    await guest.picture('published-tg');
    const responsible = inTajik('Responsible: <0>{responsible}</0>').split('<')[0] ?? '';
    const [district, donors] = [inTajik('District budget'), inTajik('Donors')];
    expect(await guest.table(inTajik('Lines of the plan'))).toEqual([
      [
        `1. ${pipe.title} ${responsible}${body}`,
        pipe.village,
        years,
        '300 000 сомонӣ',
        `${district} 200 000 сомонӣ ${donors}: ${donor} 100 000 сомонӣ`,
      ],
      [
        `2. ${stoves.title} ${responsible}${ownBody}`,
        stoves.village,
        String(firstYear),
        '150 000,50 сомонӣ',
        `${district} 80 000 сомонӣ ${donors}: ${donor} 70 000,50 сомонӣ`,
      ],
      [inTajik('Together'), '', '', '450 000,50 сомонӣ', ''],
    ]);
    for (const number of Object.values(papers)) await guest.see(`№ ${number}, ${today}`);
    const json = await takeFile(guest, '(JSON)');
    const fingerprint = createHash('sha256').update(json).digest('hex');
    expect((await guest.words()).replaceAll(' ', '')).toContain(fingerprint);
  });

  step('is printed: every page of the PDF holds what was typed, within its margins', async () => {
    const guest = await company.guest();
    await openJamoat(guest, jamoat.name);
    await guest.follow('Read the plan');
    const pages = await pdfPages(browser, await takeFile(guest, 'PDF, тоҷикӣ'), 'first-plan');
    expect(pages).toHaveLength(4);
    expectPrinted(pages);
    const [cover, table, approvals, details] = pages.map(({ text }) => text);
    expect(cover).toContain(`аз ${today}, № ${papers.resolution}`);
    expect(cover).toContain('2 банд · 2 деҳа · 450 000,50 сомонӣ');
    expect(table).toContain(`1 ${pipe.title} ${pipe.village} ${years} 300 000,00 200 000,00`);
    expect(table).toContain(body);
    expect(table).toContain(`2 ${stoves.title} ${stoves.village} ${String(firstYear)} 150 000,50`);
    expect(table).toContain('450 000,50 280 000,00 170 000,50');
    expect(approvals).toContain(`: ${donor} 170 000,50 170 000,50`);
    for (const number of Object.values(papers)) {
      expect(approvals).toContain(`№ ${number}, ${today}`);
    }
    expect(details).toContain(`${body} Нишондиҳанда: ${indicator}`);
    expect(details).toContain(bridge.title);
    const letters = new Set(pages.map(({ text }) => text).join(''));
    expect([...'ғӣқӯҳҷ'].filter((letter) => !letters.has(letter))).toEqual([]);
  });
});
