import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, aChoice, confirmBoth } from '../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aPlan, type BuiltPlan, draftOf } from '../../../test/support/builders/plans.js';
import { putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

// A plan is taken through some thirty acts before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const shown = `version { id number status lines { title language rank reserve responsible cost fromYear
  villages { id } everywhere needsReason missing } reserve { title rank } total }`;

function input(plan: BuiltPlan, change: object = {}) {
  return {
    id: randomUUID(),
    cycleId: plan.cycle.id,
    order: [plan.proposals[2], plan.proposals[0]],
    orderReason: 'Хатари сел.',
    ...change,
  };
}

describe('drafting a plan', () => {
  it('takes the order of the committee where the charter leaves the choice out', async () => {
    const plan = await aPlan(app, { until: 'shortlist' });
    const drafted = await act(app, 'draftPlan', input(plan), plan.secretary.cookie, shown);
    expect(drafted).toMatchObject({
      __typename: 'DraftPlanSuccess',
      version: {
        number: 1,
        status: 'draft',
        lines: [
          { title: 'Банди 3', language: 'tg', rank: 1, cost: { amount: '100000' } },
          { title: 'Банди 1', rank: 2, fromYear: 2027, missing: { amount: '300000' } },
        ],
        reserve: [{ title: 'Банди 2', rank: null }],
        total: { amount: '400000', currency: 'TJS' },
      },
    });
  });

  it('takes the winners of the choice in the order of the result, the others as the reserve list', async () => {
    const choice = await aChoice(app);
    const [first, second, third] = choice.residents;
    for (const [voter, positions] of [
      [first!, [2, 3]],
      [second!, [2]],
      [third!, [3, 1]],
    ] as const) {
      const ballot = { choiceId: choice.id, positions, reviewed: true };
      const cast = await act(app, 'castBallot', ballot, voter.cookie);
      expect(cast.__typename).toBe('CastBallotSuccess');
    }
    for (const step of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, step);
    await putIntoPhase(app, choice.cycle.id, 'drafting');
    const draft = { id: randomUUID(), cycleId: choice.cycle.id };
    const drafted = await act(app, 'draftPlan', draft, choice.secretary.cookie, shown);
    expect(drafted).toMatchObject({
      version: {
        lines: [
          { title: 'Пешниҳод 3', rank: 1 },
          { title: 'Пешниҳод 2', rank: 2 },
        ],
        reserve: [{ title: 'Пешниҳод 1', rank: null }],
      },
    });
    const again = { ...draft, id: randomUUID(), order: choice.proposals, orderReason: 'x' };
    expect((await act(app, 'draftPlan', again, choice.secretary.cookie)).code).toBe(
      'jmp.already_drafted',
    );
  });

  it('refuses an order beside the choice, and a choice that is not counted', async () => {
    const choice = await aChoice(app, { until: 'shortlist' });
    await putIntoPhase(app, choice.cycle.id, 'drafting');
    const draft = { id: randomUUID(), cycleId: choice.cycle.id };
    const { cookie } = choice.secretary;
    const withOrder = { ...draft, order: choice.proposals, orderReason: 'x' };
    expect((await act(app, 'draftPlan', withOrder, cookie)).code).toBe('jmp.order_from_choice');
    expect((await act(app, 'draftPlan', draft, cookie)).code).toBe('jmp.nothing_to_plan');
  });

  it('refuses what is incomplete', async () => {
    const plan = await aPlan(app, { until: 'shortlist' });
    const { cookie } = plan.secretary;
    const code = async (change: object) =>
      (await act(app, 'draftPlan', input(plan, change), cookie)).code;
    expect(await code({ order: null })).toBe('jmp.order_missing');
    expect(await code({ orderReason: ' ' })).toBe('common.text_missing');
    expect(await code({ orderReason: 'x'.repeat(1001) })).toBe('common.text_too_long');
    expect(await code({ order: [plan.proposals[0], plan.proposals[0]] })).toBe('jmp.order_twice');
    expect(await code({ order: [randomUUID()] })).toBe('jmp.order_unknown_proposal');
    expect(await code({ cycleId: randomUUID() })).toBe('common.not_found');
    await putIntoPhase(app, plan.cycle.id, 'deliberation');
    expect(await code({})).toBe('cycle.wrong_phase');
  });

  it('makes one plan of many sendings, and none of another', async () => {
    const plan = await aPlan(app, { until: 'shortlist' });
    const { cookie } = plan.secretary;
    const one = input(plan);
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => act(app, 'draftPlan', one, cookie, 'version { id }')),
    );
    expect(new Set(sent.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(sent[0]?.__typename).toBe('DraftPlanSuccess');
    expect((await act(app, 'draftPlan', input(plan), cookie)).code).toBe('jmp.already_drafted');
    expect((await draftOf(app, plan)).lines).toHaveLength(2);
  });

  it('is the secretary’s act in the own jamoat only', async () => {
    const plan = await aPlan(app, { until: 'shortlist' });
    const elsewhere = await aVillageElsewhere(app, plan.village);
    const stranger = await aPerson(app, elsewhere, { roles: ['sddc_secretary'] });
    for (const cookie of [plan.sddcChair.cookie, plan.jamoatChair.cookie, stranger.cookie]) {
      expect(await act(app, 'draftPlan', input(plan), cookie)).toMatchObject({
        __typename: 'NotPermittedProblem',
        code: 'common.not_permitted',
      });
    }
    expect((await act(app, 'draftPlan', input(plan))).code).toBe('common.not_signed_in');
  });

  it('is seen by those who work on it and by nobody else', async () => {
    const plan = await aPlan(app);
    const { id } = await draftOf(app, plan);
    const resident = await aPerson(app, plan.village);
    const query = `query ($id: UUID!, $cycle: UUID!) { jmpVersion(id: $id) { number } cycle(id: $cycle) { jmp { id } } }`;
    const variables = { id, cycle: plan.cycle.id };
    const as = async (cookie?: string) => (await app.graphql(query, variables, { cookie })).data;
    expect((await as(plan.reviewer.cookie)).jmpVersion).toEqual({ number: 1 });
    expect(await as(resident.cookie)).toEqual({ jmpVersion: null, cycle: { jmp: null } });
    expect(await as()).toEqual({ jmpVersion: null, cycle: { jmp: null } });
    const desk = await app.graphql(
      `query ($id: UUID!) { planDesk(cycleId: $id) { cycle { id } } }`,
      { id: plan.cycle.id },
      { cookie: resident.cookie },
    );
    expect(desk.data.planDesk).toBeNull();
  });
});
