import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { success } from '../../server/domain/outcome.js';
import type { RoleCode } from '../../server/domain/policy/roles.js';
import { SddcService } from '../../server/features/sddc/sddc.service.js';
import { VillageEntity } from '../../server/features/territory/territory.entity.js';
import { aPerson, aVillage, type BuiltVillage } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { findBrowser, launchBrowser } from './support/browser.js';
import { Visitor } from './support/visitor.js';

const program = await findBrowser();
const dist = join(import.meta.dirname, '../../dist');
const password = 'кӯҳу дарёи сабз';
const pin = '492816';
const jamoatName = 'Rovand';

const seated: readonly RoleCode[] = ['sddc_chair', 'sddc_secretary', 'recorder'];

const works = [
  { title: 'Қубури оби нӯшокӣ аз чашма', cost: '300000' },
  { title: 'Пули пиёдагард аз болои дарё', cost: '200000' },
] as const;

/** A cycle from its first proposal to its published plan, each person in an own browser, by clicks and typing alone. */
(program === null ? describe.skip : describe)('a jamoat makes its plan', () => {
  let app: TestApp;
  let browser: Browser;
  let village: BuiltVillage;
  let villageName: string;
  const logins = new Map<RoleCode, string>();
  const ids = new Map<RoleCode, string>();
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    app = await startTestApp({ dist });
    browser = await launchBrowser(program ?? '');
    village = await aVillage(app, 'TJ-GB-02-001');
    const entered = await app.uow.db.findOneByOrFail(VillageEntity, { id: village.id });
    villageName = entered.nameTg;
    const staff: RoleCode[] = [
      'jamoat_admin',
      'sddc_chair',
      'sddc_secretary',
      'jamoat_chair',
      'council_deputy',
      'district_reviewer',
      'village_rep',
      'recorder',
    ];
    for (const role of staff) {
      const person = await aPerson(app, village, {
        roles: seated.includes(role) ? [role, 'sddc_member'] : [role],
        secret: password,
        displayName: `Кормандӣ ${role}`,
        confirmed: true,
        birthYear: 1980,
      });
      logins.set(role, person.login);
      ids.set(role, person.id);
    }
    // Three seats: two of them are held by the chair and the secretary.
    const chairs = ['sddc_chair', 'sddc_secretary', 'recorder'] as const;
    await app.uow.run(async (tx) => {
      await app.get(SddcService).insertSeats(tx, {
        jamoatId: village.jamoatId,
        formedOn: '2026-01-01',
        at: new Date(),
        seats: chairs.map((role, index) => ({
          id: randomUUID(),
          number: index + 1,
          groupTg: `Гурӯҳи ${String(index + 1)}`,
          groupRu: null,
          groupEn: null,
          holder: {
            personId: ids.get(role) ?? '',
            sex: 'woman' as const,
            termFrom: '2026-01-01',
            termTo: '2099-01-01',
          },
        })),
      });
      return success(undefined);
    });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function as(role: RoleCode): Promise<Visitor> {
    const known = visitors.get(role);
    if (known) return known;
    const visitor = await Visitor.arrive(browser, `${app.url}/`);
    visitors.set(role, visitor);
    await visitor.signIn(logins.get(role) ?? '', password);
    return visitor;
  }

  async function openCycle(visitor: Visitor): Promise<void> {
    await visitor.goHome();
    await visitor.follow('My work');
    await visitor.follow(/^Jamoat Management Plan/);
    await visitor.see('What comes next');
  }

  async function openJamoat(visitor: Visitor): Promise<void> {
    await visitor.goHome();
    await visitor.type('Name of the jamoat', jamoatName);
    await visitor.press('Search');
    await visitor.follow(jamoatName);
  }

  /** One act of two persons: each opens the desk and confirms; the choice is opened with the same digits of a die. */
  async function confirmByTwo(
    act: 'open' | 'close' | 'seal' | 'count',
    ...roles: readonly RoleCode[]
  ): Promise<void> {
    const names = {
      open: 'Open the choice',
      close: 'Close the choice',
      seal: 'Seal the choice',
      count: 'Open the count',
    };
    for (const role of roles) {
      const visitor = await as(role);
      await openCycle(visitor);
      await visitor.follow('Choice of priorities');
      if (act === 'open') await visitor.type('Digits of the die', '3516242615');
      await visitor.press(`I confirm: ${names[act]}`);
      await visitor.page.getByRole('button', { name: `I confirm: ${names[act]}` }).waitFor({
        state: 'hidden',
      });
    }
  }

  it('is prepared: the secretary begins a cycle, enters the money and opens the collection', async () => {
    const secretary = await as('sddc_secretary');
    await secretary.follow('My work');
    await secretary.page.getByText('Begin a new cycle').click();
    await secretary.press('Begin the cycle');
    await secretary.see('What comes next');
    await secretary.choose('Source', 'District budget');
    await secretary.type(/The most it may give/, '1000000');
    await secretary.press('Add the source');
    await secretary.see(/1,000,000/);
    await secretary.press('Open the collection of proposals');
    await secretary.see('Start checking');
    expect(secretary.faults).toEqual([]);
  });

  it('collects: a resident registers and sends proposals that everybody can read', async () => {
    const resident = await Visitor.arrive(browser, `${app.url}/`);
    visitors.set('resident', resident);
    await resident.follow('Register');
    await resident.type('Which jamoat do you live in?', jamoatName);
    await resident.press('Search');
    await resident.follow(jamoatName);
    await resident.choose('Village', villageName);
    await resident.type('Your name', 'Гулнора Раҳимзода');
    await resident.type('Sign-in name', 'gulnora');
    await resident.type('PIN', pin);
    await resident.type('The PIN once more', pin);
    await resident.press('Register');
    for (const work of works) {
      await openJamoat(resident);
      await resident.follow('Send a proposal');
      await resident.type('What do you propose?', work.title);
      await resident.press('Go on');
      await resident.type('Why is it needed?', 'Мушкилоти ҳаррӯзаи мардуми деҳа.');
      await resident.tick('Drinking water');
      await resident.tick(villageName);
      await resident.press('Send the proposal');
      await resident.see(work.title);
    }
    const guest = await Visitor.arrive(browser, `${app.url}/`);
    await openJamoat(guest);
    await guest.follow(/2 proposals/);
    for (const work of works) await guest.see(work.title);
    await guest.leave();
    expect(resident.faults).toEqual([]);
  });

  it('checks: the secretary enters costs and publishes a verdict on each proposal', async () => {
    const secretary = await as('sddc_secretary');
    await openCycle(secretary);
    await secretary.press('Start checking');
    await secretary.see('Start the discussion');
    for (const work of works) {
      await openCycle(secretary);
      await secretary.follow('Checking proposals');
      await secretary.follow(work.title);
      await secretary.type('What for', 'Мавод ва кор');
      await secretary.type(/Amount, somoni/, work.cost);
      await secretary.press('Store the cost lines');
      await secretary.see('The cost lines are stored.');
      await secretary.tick(/^Accept It goes/);
      await secretary.press('Record and publish the verdict');
      await secretary.see('The verdict is stored.');
    }
    await openCycle(secretary);
    await secretary.press('Start the discussion');
    await secretary.see('Discussion and consensus');
    expect(secretary.faults).toEqual([]);
  });

  it('discusses: the seats state their positions and the chair declares consensus', async () => {
    const chair = await as('sddc_chair');
    await openCycle(chair);
    await chair.follow('Consensus round');
    await chair.type('What is asked?', 'Оё ин рӯйхат ба интихоб барояд?');
    await chair.press('Open the round');
    await chair.see('The round is open');
    for (const role of seated) {
      const member = await as(role);
      await openCycle(member);
      await member.follow('Consensus round');
      await member.tick(/^Agree Let it be so/);
      await member.press(/Record|State|position/);
      await member.see(/Recorded:/);
    }
    await openCycle(chair);
    await chair.follow('Consensus round');
    await chair.press('Close the round');
    await chair.press('Yes, close the round');
    await chair.press('Declare consensus reached');
    await chair.see('Consensus reached');
    expect(chair.faults).toEqual([]);
  });

  it('chooses: paper and phone on one roll, two persons for each act, then the result', async () => {
    const representative = await as('village_rep');
    await representative.goHome();
    await representative.follow('My work');
    await representative.follow('People and roles');
    const newcomer = representative.page.getByRole('listitem').filter({ hasText: 'Гулнора' });
    await newcomer.getByText('Confirm', { exact: true }).click();
    await representative.type('Paper list and row', 'рӯйхати 1, сатри 7', newcomer);
    await representative.press('Confirm this person', newcomer);
    await newcomer.getByText('Confirmed', { exact: true }).waitFor();

    const secretary = await as('sddc_secretary');
    await openCycle(secretary);
    await secretary.press('Go on to the choice of priorities');
    await secretary.see('Start drafting the plan');
    await secretary.follow('Choice of priorities');
    await secretary.type('Last day for ballots', '2099-01-01');
    await secretary.tick(/Most supporters first/);
    await secretary.press('Freeze the ballot list');
    await secretary.press('Put the confirmed residents on the roll');
    await secretary.see(/On the roll: [1-9]/);
    await confirmByTwo('open', 'sddc_secretary', 'sddc_chair');

    // The session of a shared phone has ended meanwhile: the resident comes again.
    const resident = await Visitor.arrive(browser, `${app.url}/`);
    await resident.signIn('gulnora', pin);
    await openJamoat(resident);
    await resident.follow('Choose priorities');
    await resident.tick(new RegExp(works[0].title));
    await resident.press('Look at it again');
    await resident.press('Hand in my choice');
    await resident.see('Your ballot is recorded');

    await confirmByTwo('close', 'sddc_secretary', 'sddc_chair');
    await confirmByTwo('seal', 'sddc_secretary', 'sddc_chair');
    await confirmByTwo('count', 'sddc_secretary', 'sddc_chair');
    const guest = await Visitor.arrive(browser, `${app.url}/`);
    await openJamoat(guest);
    await guest.follow('Result of the choice');
    await guest.see(works[0].title);
    expect([...resident.faults, ...guest.faults]).toEqual([]);
  });

  it('plans: the secretary drafts the lines and gives each its money', async () => {
    const secretary = await as('sddc_secretary');
    await openCycle(secretary);
    await secretary.press('Start drafting the plan');
    await secretary.see('Send the draft for approval');
    await secretary.follow('Lines of the plan');
    await secretary.press('Draft the plan');
    await secretary.see('Money by source');
    await secretary.type('District budget', works[0].cost);
    await secretary.press('Store the shares');
    await secretary.see('funded in full');
    await openCycle(secretary);
    await secretary.press('Send the draft for approval');
    await secretary.see('This phase moves on by its own acts.');
    expect(secretary.faults).toEqual([]);
  });

  it('approves: committee, council and district, each in its own step', async () => {
    const chair = await as('sddc_chair');
    await openCycle(chair);
    await chair.follow('Approval');
    await chair.press('The committee adopts the plan');
    const deputy = await as('council_deputy');
    await openCycle(deputy);
    await deputy.follow('Approval');
    await deputy.tick(/^For/);
    await deputy.press('Record my vote');
    await deputy.see(/Your vote is recorded/);
    const head = await as('jamoat_chair');
    await openCycle(head);
    await head.follow('Approval');
    await head.type('Number of the resolution', '7');
    await head.type('Day of the resolution', new Date().toISOString().slice(0, 10));
    await head.press('Close the vote: the council approves');
    const reviewer = await as('district_reviewer');
    await openCycle(reviewer);
    await reviewer.follow('Approval');
    await reviewer.press('The district agrees to the plan');
    await reviewer.see('All three steps have approved this version.');
    expect([...chair.faults, ...deputy.faults, ...head.faults, ...reviewer.faults]).toEqual([]);
  });

  it('is published by two persons, and everybody reads what was typed', async () => {
    const administrator = await as('jamoat_admin');
    await openCycle(administrator);
    await administrator.follow('Publication');
    await administrator.press('I have read the plan: prepare its publication');
    await administrator.see('another person');
    const head = await as('jamoat_chair');
    await openCycle(head);
    await head.follow('Publication');
    await head.press('Publish the plan');
    await head.press('Publish the plan', head.page.getByRole('dialog'));
    await head.see(/The plan is published as No. 1/);
    const guest = await Visitor.arrive(browser, `${app.url}/`);
    await openJamoat(guest);
    await guest.follow('Read the plan');
    await guest.see(works[0].title);
    await guest.see(/300,000/);
    await guest.see('District budget');
    const [download] = await Promise.all([
      guest.page.waitForEvent('download').catch(() => null),
      guest.page.getByRole('link', { name: /JSON/ }).first().click(),
    ]);
    expect(download === null ? guest.page.url() : download.suggestedFilename()).toMatch(/json/);
    expect([...administrator.faults, ...head.faults, ...guest.faults]).toEqual([]);
  });
});
