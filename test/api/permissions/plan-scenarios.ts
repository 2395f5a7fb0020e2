import { randomUUID } from 'node:crypto';
import { money } from '../../support/builders/choices.js';
import {
  adopt,
  aPlan,
  type BuiltPlan,
  decision,
  draftOf,
  type PlanOptions,
  preparationOf,
  resolve,
} from '../../support/builders/plans.js';
import type { TestApp } from '../../support/test-app.js';
import type { Place } from './place.js';
import { done, type Scenario } from './scenario.js';

const planUntil = (app: TestApp, { home }: Place, until: PlanOptions['until']) =>
  aPlan(app, { until, village: home });

/** A draft as the secretary sees it: its version, and the key of its first line. */
async function draftIn(app: TestApp, place: Place) {
  const plan = await planUntil(app, place, 'draft');
  const { id, revision, lines } = await draftOf(app, plan);
  return { plan, address: { versionId: id, revision }, key: lines[0]!.key };
}

function paperOf(plan: BuiltPlan) {
  return { ...decision(plan), number: '3', date: '2026-02-26', step: 'sddc' };
}

/** The draft of a plan, its three approvals, its publication and its carrying out. */
export const planScenarios = {
  draftPlan: {
    arrange: async (app, place) => {
      const { cycle, proposals } = await planUntil(app, place, 'shortlist');
      const orderReason = 'Кумита чунин қарор кард.';
      return { id: randomUUID(), cycleId: cycle.id, order: proposals, orderReason };
    },
  },
  putLineItem: {
    arrange: async (app, place) => {
      const { address } = await draftIn(app, place);
      return {
        ...address,
        key: randomUUID(),
        language: 'tg',
        title: 'Таъмири роҳ',
        responsible: 'Мақомоти ҷамоат',
        sector: 'roads',
        villageIds: [place.home.id],
        fromYear: 2027,
        toYear: 2028,
        cost: money(4_000_00n),
        rankReason: 'Кумита чунин қарор кард.',
      };
    },
  },
  removeLineItem: {
    arrange: async (app, place) => {
      const { address, key } = await draftIn(app, place);
      return { ...address, key };
    },
  },
  moveLineItem: {
    arrange: async (app, place) => {
      const { address, key } = await draftIn(app, place);
      return { ...address, key, reserve: true, place: 1, reason: 'Пул намерасад.' };
    },
  },
  setFundingShares: {
    arrange: async (app, place) => {
      const { plan, address, key } = await draftIn(app, place);
      const shares = [{ envelopeId: plan.envelopes.district, amount: money(500_00n) }];
      return { ...address, key, shares };
    },
  },
  fillFundingShares: {
    arrange: async (app, place) => {
      const { plan, address } = await draftIn(app, place);
      return { ...address, envelopeId: plan.envelopes.district };
    },
  },
  recordAdoption: {
    arrange: async (app, place) => decision(await planUntil(app, place, 'approval')),
  },
  castCouncilVote: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'approval');
      await adopt(app, plan);
      return { cycleId: plan.cycle.id, vote: 'for' };
    },
  },
  closeCouncilStep: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'approval');
      await adopt(app, plan);
      for (const { cookie } of plan.deputies) {
        await done(app, 'castCouncilVote', { cycleId: plan.cycle.id, vote: 'for' }, cookie);
      }
      return { ...decision(plan), number: '7', date: '2026-02-26' };
    },
  },
  decideDistrictStep: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'approval');
      await adopt(app, plan);
      await resolve(app, plan);
      return decision(plan);
    },
  },
  recordFromPaper: {
    arrange: async (app, place) => paperOf(await planUntil(app, place, 'approval')),
  },
  // The paper was recorded by somebody else.
  confirmFromPaper: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'approval');
      const paper = paperOf(plan);
      await done(app, 'recordFromPaper', paper, plan.recorder.cookie);
      return { id: randomUUID(), paperId: paper.id };
    },
  },
  preparePublication: {
    arrange: async (app, place) => {
      const { cycle } = await planUntil(app, place, 'approved');
      return { id: randomUUID(), cycleId: cycle.id };
    },
  },
  // The publication was prepared by somebody else.
  confirmPublication: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'prepared');
      return { id: randomUUID(), preparationId: await preparationOf(app, plan) };
    },
  },
  // The line names nobody who reports on it.
  reportProgress: {
    arrange: async (app, place) => {
      const plan = await planUntil(app, place, 'published');
      const { lines } = await draftOf(app, plan);
      return {
        id: randomUUID(),
        publicationId: plan.publicationId,
        lineKey: lines[0]!.key,
        revision: 0,
        status: 'in_progress',
        percent: 10,
        spent: money(100_00n),
      };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
