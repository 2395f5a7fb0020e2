import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  confirmBoth,
  dice,
  money,
  prepareInput,
} from '../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aProposal, putIntoPhase } from '../../../test/support/builders/proposals.js';
import { fingerprintOfChoice } from '../../domain/choice/choice-rule.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { success } from '../../domain/outcome.js';
import { ChoiceService } from './choice.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const choiceFields = `status ballotMax budget rollClosedAt seed opensOn turnout { onRoll tookPart }
  projects { position code cost votes proposal { id } } confirmations { act name role }
  viewerCan { act allowed reason } result { ballots }`;

async function readChoice(id: string, cookie?: string) {
  const answer = await app.graphql(
    `query ($id: UUID!) { choice(id: $id) { ${choiceFields} } }`,
    { id },
    { cookie },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as { choice: Record<string, unknown> }).choice;
}

describe('preparing a choice', () => {
  it('freezes the shortlist with its costs, the budget and the limit of the charter', async () => {
    const built = await aChoice(app, { until: 'shortlist', ballotMax: 2 });
    const result = await act(
      app,
      'prepareChoice',
      { ...prepareInput(built), budget: money(5n), order: [...built.proposals].reverse() },
      built.secretary.cookie,
    );
    expect(result.__typename).toBe('PrepareChoiceSuccess');
    expect(await readChoice(built.id)).toMatchObject({
      status: 'prepared',
      ballotMax: 2,
      budget: { amount: '5', currency: 'TJS' },
      projects: [
        {
          position: 1,
          code: '3',
          cost: { amount: '300000' },
          votes: null,
          proposal: { id: built.proposals[2] },
        },
        { position: 2, code: '2' },
        { position: 3, code: '1' },
      ],
    });
  });

  it('takes the sum of the envelopes when no budget is given, and refuses when there is neither', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    const { cookie } = built.secretary;
    expect(await act(app, 'prepareChoice', prepareInput(built), cookie)).toMatchObject({
      code: 'choice.budget_missing',
      path: ['budget'],
    });
    for (const source of ['jamoat', 'donor']) {
      await act(
        app,
        'putEnvelope',
        { id: randomUUID(), cycleId: built.cycle.id, source, label: '', ceiling: money(300n) },
        cookie,
      );
    }
    expect((await act(app, 'prepareChoice', prepareInput(built), cookie)).code).toBeUndefined();
    expect(await readChoice(built.id)).toMatchObject({ budget: { amount: '600' } });
  });

  it('refuses another currency, a past day and an order that is not the shortlist', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    const { cookie } = built.secretary;
    const input = { ...prepareInput(built), budget: money(5n) };
    const refused = async (changes: object) =>
      (await act(app, 'prepareChoice', { ...input, ...changes }, cookie)).code;
    expect(await refused({ budget: money(5n, 'USD') })).toBe('choice.budget_currency');
    expect(await refused({ closesOn: '2020-01-01' })).toBe('choice.closing_day_past');
    expect(await refused({ order: built.proposals.slice(1) })).toBe('choice.order_incomplete');
    const [first = ''] = built.proposals;
    expect(await refused({ order: [first, ...built.proposals] })).toBe('choice.order_incomplete');
    expect(await refused({ cycleId: randomUUID() })).toBe('common.not_found');
  });

  it('fixes rule and step of the charter with the list, so that nobody changes them any more', async () => {
    const built = await aChoice(app, {
      until: 'prepared',
      rule: 'mes_cost_add1u',
      step: 5_00n,
      budget: 1_000_00n,
    });
    const fingerprint = fingerprintOfChoice({
      rule: 'mes_cost_add1u',
      stepMinor: 5_00n,
      tieOrder: 'cost_votes_lot',
      currency: 'TJS',
      budgetMinor: 1_000_00n,
      ballotMax: null,
      projects: [7_000_00n, 4_000_00n, 3_000_00n].map((costMinor, index) => ({
        position: index + 1,
        code: String(index + 1),
        costMinor,
      })),
    });
    const answer = await app.graphql(
      `query ($id: UUID!) { choice(id: $id) { rule step fingerprint } }`,
      { id: built.id },
    );
    expect(answer.data).toEqual({
      choice: { rule: 'mes_cost_add1u', step: money(5_00n), fingerprint },
    });
    for (const change of [`rule = 'greedy_score'`, 'step_minor = 100', 'budget_minor = 1']) {
      const changed = app.uow.run(async (tx) => {
        await tx.query(`UPDATE choices SET ${change} WHERE id = $1`, [built.id]);
        return success(undefined);
      });
      await expect(changed).rejects.toThrow(/never changed/);
    }
  });

  it('takes no rule from whoever prepares it', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    const input = { ...prepareInput(built), budget: money(5n), rule: 'mes_cost_add1u' };
    await expect(act(app, 'prepareChoice', input, built.secretary.cookie)).rejects.toThrow(
      /"rule" is not defined/,
    );
    expect(await readChoice(built.id)).toBeNull();
  });

  it('refuses an empty shortlist and a proposal without a cost', async () => {
    const empty = await aChoice(app, { until: 'shortlist', costs: [] });
    const prepare = (built: typeof empty) =>
      act(
        app,
        'prepareChoice',
        { ...prepareInput(built), budget: money(5n) },
        built.secretary.cookie,
      );
    expect((await prepare(empty)).code).toBe('choice.nothing_to_choose');
    const unpriced = await aChoice(app, { until: 'shortlist', costs: [] });
    await aProposal(app, unpriced.cycle, {
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    expect(await prepare(unpriced)).toMatchObject({ code: 'choice.cost_missing' });
  });

  it('refuses another phase, and only after the role was asked', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    await putIntoPhase(app, built.cycle.id, 'deliberation');
    const input = { ...prepareInput(built), budget: money(5n) };
    expect(await act(app, 'prepareChoice', input, built.secretary.cookie)).toMatchObject({
      code: 'cycle.wrong_phase',
    });
    expect(await act(app, 'prepareChoice', input, built.chair.cookie)).toMatchObject({
      __typename: 'NotPermittedProblem',
    });
    expect(await act(app, 'prepareChoice', input)).toMatchObject({
      code: 'common.not_signed_in',
    });
  });

  it('happens once, however often and at how many desks it is sent', async () => {
    const built = await aChoice(app, { until: 'shortlist' });
    const { cookie } = built.secretary;
    const input = { ...prepareInput(built), budget: money(5n) };
    const same = await Promise.all(
      Array.from({ length: 6 }, () => act(app, 'prepareChoice', input, cookie)),
    );
    expect(same.map(({ __typename }) => __typename)).toEqual(
      Array.from({ length: 6 }, () => 'PrepareChoiceSuccess'),
    );
    expect(await act(app, 'prepareChoice', { ...input, id: randomUUID() }, cookie)).toMatchObject({
      code: 'choice.already_prepared',
    });
    expect(
      await act(app, 'prepareChoice', { ...input, closesOn: '2190-02-01' }, cookie),
    ).toMatchObject({ code: 'common.id_reused' });
  });
});

describe('the roll', () => {
  it('holds confirmed residents of voting age and nobody else, and grows when somebody is confirmed later', async () => {
    const built = await aChoice(app, { until: 'prepared', residents: 2 });
    const { village, secretary } = built;
    await aPerson(app, village, { confirmed: true, birthYear: 2175 });
    await aPerson(app, village, { confirmed: true, birthYear: 1990 });
    await aPerson(app, village, { confirmed: false });
    await aPerson(app, await aVillageElsewhere(app, village), { confirmed: true });
    const build = () =>
      act(
        app,
        'buildRoll',
        { choiceId: built.id },
        secretary.cookie,
        'added choice { turnout { onRoll } }',
      );
    expect(await build()).toMatchObject({
      choice: { turnout: { onRoll: 3 } },
    });
    await aPerson(app, village, { confirmed: true });
    expect(await build()).toMatchObject({ added: 1 });
    expect(await build()).toMatchObject({ added: 0 });
  });

  it('takes people of a paper list, each number once', async () => {
    const built = await aChoice(app, { until: 'prepared' });
    const { cookie } = built.recorder;
    const input = {
      id: randomUUID(),
      choiceId: built.id,
      name: ' Гулнора  Раҳимова ',
      listNumber: '17',
      villageId: built.village.id,
    };
    const added = await act(
      app,
      'addRollEntry',
      input,
      cookie,
      'entry { name listNumber channel }',
    );
    expect(added).toMatchObject({
      entry: { name: 'Гулнора Раҳимова', listNumber: '17', channel: null },
    });
    expect((await act(app, 'addRollEntry', input, cookie)).code).toBeUndefined();
    const refused = async (changes: object) =>
      (
        await act(
          app,
          'addRollEntry',
          { ...input, id: randomUUID(), listNumber: '18', ...changes },
          cookie,
        )
      ).code;
    expect(await refused({ listNumber: '17' })).toBe('choice.list_number_taken');
    expect(await refused({ name: ' ' })).toBe('common.text_missing');
    expect(await refused({ listNumber: '1'.repeat(21) })).toBe('common.text_too_long');
    expect(await refused({ id: input.id })).toBe('common.id_reused');
    const elsewhere = await aVillageElsewhere(app, built.village);
    expect(await refused({ villageId: elsewhere.id })).toBe('choice.village_elsewhere');
    expect(await refused({ choiceId: randomUUID() })).toBe('common.not_found');
  });

  it('is closed by the opening', async () => {
    const built = await aChoice(app);
    const { secretary } = built;
    expect(await act(app, 'buildRoll', { choiceId: built.id }, secretary.cookie)).toMatchObject({
      code: 'choice.roll_closed',
    });
    const entry = {
      id: randomUUID(),
      choiceId: built.id,
      name: 'Ном',
      listNumber: '1',
      villageId: built.village.id,
    };
    expect(await act(app, 'addRollEntry', entry, secretary.cookie)).toMatchObject({
      code: 'choice.roll_closed',
    });
    expect(await act(app, 'addRollEntry', entry, built.chair.cookie)).toMatchObject({
      code: 'common.not_permitted',
    });
  });
});

describe('the acts of two persons', () => {
  it('open the choice with the second word, with the same dice, and close the roll', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const open = (person: { cookie: string }, seed: string | null) =>
      act(
        app,
        'confirmChoiceAct',
        { choiceId: built.id, act: 'open', seed },
        person.cookie,
        'tookEffect',
      );
    expect(await open(built.secretary, null)).toMatchObject({ code: 'choice.seed_unreadable' });
    expect(await open(built.secretary, '6 6 6 6 6 1 1 1 1 1')).toMatchObject({ tookEffect: false });
    expect(await open(built.secretary, dice)).toMatchObject({ tookEffect: false });
    expect(await open(built.chair, '6666611111')).toMatchObject({ code: 'choice.seed_differs' });
    expect(await readChoice(built.id)).toMatchObject({ status: 'prepared', seed: null });
    expect(await open(built.chair, dice)).toMatchObject({ tookEffect: true });
    expect(await open(built.chair, dice)).toMatchObject({ tookEffect: true });
    const choice = await readChoice(built.id);
    expect(choice).toMatchObject({
      status: 'open',
      seed: dice,
      confirmations: [
        { act: 'open', role: 'sddc_secretary' },
        { act: 'open', role: 'sddc_chair' },
      ],
    });
    expect(choice['rollClosedAt']).not.toBeNull();
  });

  it('need two persons: nobody is both, however many roles they hold', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const both = await aPerson(app, built.village, { roles: ['sddc_secretary', 'sddc_chair'] });
    const input = { choiceId: built.id, act: 'open', seed: dice };
    for (const _ of [1, 2]) {
      expect(await act(app, 'confirmChoiceAct', input, both.cookie, 'tookEffect')).toMatchObject({
        tookEffect: false,
      });
    }
  });

  it('refuse a role that has no part in the act, a second word of the same side, and any other jamoat', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const open = { choiceId: built.id, act: 'open', seed: dice };
    expect(await act(app, 'confirmChoiceAct', open, built.recorder.cookie)).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'choice.role_not_for_act',
    });
    await confirmBoth(app, built, 'open');
    const close = { choiceId: built.id, act: 'close' };
    await act(app, 'confirmChoiceAct', close, built.recorder.cookie);
    expect(await act(app, 'confirmChoiceAct', close, built.secretary.cookie)).toMatchObject({
      code: 'choice.other_side_missing',
    });
    const stranger = await aPerson(app, await aVillageElsewhere(app, built.village), {
      roles: ['sddc_chair'],
    });
    expect(await act(app, 'confirmChoiceAct', close, stranger.cookie)).toMatchObject({
      code: 'common.not_permitted',
    });
    expect(await act(app, 'confirmChoiceAct', close)).toMatchObject({
      code: 'common.not_signed_in',
    });
  });

  it('come in their order only', async () => {
    const built = await aChoice(app, { until: 'prepared' });
    for (const what of ['close', 'seal', 'count']) {
      expect(
        await act(app, 'confirmChoiceAct', { choiceId: built.id, act: what }, built.chair.cookie),
      ).toMatchObject({ code: 'choice.wrong_status' });
    }
    expect(
      await act(
        app,
        'confirmChoiceAct',
        { choiceId: built.id, act: 'open', seed: dice },
        built.chair.cookie,
      ),
    ).toMatchObject({ code: 'choice.roll_empty' });
  });

  it('take effect once when both persons confirm at the same moment', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const results = await Promise.all(
      [built.secretary, built.chair, built.secretary, built.chair].map(({ cookie }) =>
        act(
          app,
          'confirmChoiceAct',
          { choiceId: built.id, act: 'open', seed: dice },
          cookie,
          'tookEffect',
        ),
      ),
    );
    expect(results.every(({ code }) => code === undefined)).toBe(true);
    expect(results.some((result) => result['tookEffect'] === true)).toBe(true);
    expect(await readChoice(built.id)).toMatchObject({ status: 'open' });
  });

  it('lose the first word on the opening when the roll changes after it', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const input = { choiceId: built.id, act: 'open', seed: dice };
    await act(app, 'confirmChoiceAct', input, built.secretary.cookie);
    await aPerson(app, built.village, { confirmed: true });
    await act(app, 'buildRoll', { choiceId: built.id }, built.secretary.cookie);
    expect(
      await act(app, 'confirmChoiceAct', input, built.chair.cookie, 'tookEffect'),
    ).toMatchObject({ tookEffect: false });
  });
});

describe('what a screen may offer', () => {
  it('is what the acts would answer', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const can = async (cookie?: string) => {
      const { viewerCan } = await readChoice(built.id, cookie);
      return new Map(
        (viewerCan as { act: string; allowed: boolean; reason: string | null }[]).map((one) => [
          one.act,
          one.allowed || one.reason,
        ]),
      );
    };
    expect(Object.fromEntries(await can(built.secretary.cookie))).toEqual({
      issueCodes: 'choice.not_open',
      proposeResultCorrection: 'choice.wrong_status',
      confirmResultCorrection: 'choice.wrong_status',
      reissueCode: 'choice.not_open',
      usePersonalCode: 'choice.not_open',
      startAssistedSession: 'choice.not_open',
      prepareChoice: 'choice.already_prepared',
      buildRoll: true,
      importRoll: true,
      addRollEntry: true,
      mergeRollEntries: true,
      keepRollEntriesApart: true,
      confirmChoiceAct: true,
      castBallot: 'choice.not_on_roll',
      putPollingPlace: true,
      issueBallotBatch: true,
      markPaperParticipation: 'choice.wrong_status',
      handInDeskList: 'choice.wrong_status',
      countPlace: 'choice.wrong_status',
      enterPaperSheet: 'choice.wrong_status',
      decidePaperEntry: 'common.not_permitted',
      decidePaperIncident: 'choice.wrong_status',
      signBalanceNote: 'choice.wrong_status',
    });
    expect((await can(built.residents[0]?.cookie)).get('castBallot')).toBe('choice.not_open');
    expect((await can()).get('castBallot')).toBe('common.not_signed_in');
  });

  it('is nothing at the desk for residents and guests', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const desk = (cookie?: string) =>
      app.graphql(
        `query ($id: UUID!, $choice: UUID!) {
           choiceDesk(cycleId: $id) { shortlisted obstacles { code } viewerConfirmed }
           rollEntries(choiceId: $choice, text: "сок") { name } }`,
        { id: built.cycle.id, choice: built.id },
        { cookie },
      );
    expect((await desk()).data).toEqual({ choiceDesk: null, rollEntries: [] });
    expect((await desk(built.residents[0]?.cookie)).data).toEqual({
      choiceDesk: null,
      rollEntries: [],
    });
    const answer = await desk(built.recorder.cookie);
    expect(answer.data).toMatchObject({ choiceDesk: { shortlisted: 3, obstacles: [] } });
    expect((answer.data as { rollEntries: unknown[] }).rollEntries.length).toBeGreaterThan(0);
  });
});

describe('what the phase table is told', () => {
  it('follows the choice', async () => {
    const built = await aChoice(app, { until: 'roll' });
    const facts = () => app.get(ChoiceService).facts(app.uow.db, built.cycle.id);
    expect(await facts()).toEqual({ choiceStatus: 'none', rollClosed: false });
    await confirmBoth(app, built, 'open');
    expect(await facts()).toEqual({ choiceStatus: 'open', rollClosed: true });
  });
});
