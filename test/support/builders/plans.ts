import { randomUUID } from 'node:crypto';
import { success } from '../../../server/domain/outcome.js';
import { guest } from '../../../server/domain/policy/actor.js';
import { ApprovalService } from '../../../server/features/approval/approval.service.js';
import { CycleService } from '../../../server/features/cycle/cycle.service.js';
import type { TestApp } from '../test-app.js';
import { act, money } from './choices.js';
import { aPerson, aVillage, type BuiltPerson, type BuiltVillage } from './people.js';
import { aCycleIn, aProposal, type BuiltCycle, putIntoPhase } from './proposals.js';

export interface BuiltPlan {
  readonly cycle: BuiltCycle;
  readonly village: BuiltVillage;
  readonly secretary: BuiltPerson;
  readonly sddcChair: BuiltPerson;
  readonly admin: BuiltPerson;
  readonly jamoatChair: BuiltPerson;
  readonly deputies: readonly BuiltPerson[];
  readonly reviewer: BuiltPerson;
  readonly recorder: BuiltPerson;
  /** Proposal ids in the order of their numbers. */
  readonly proposals: readonly string[];
  /** A source that may give a million somoni, and one that may give a thousand. */
  readonly envelopes: { readonly district: string; readonly donor: string };
  readonly publicationId: string;
}

export interface PlanOptions {
  /** How far it is taken; `draft` has no shares yet, `published` is in the hands of those who carry it out. */
  readonly until?:
    'shortlist' | 'draft' | 'funded' | 'approval' | 'approved' | 'prepared' | 'published';
  /** Costs in diram, one proposal and line for each. */
  readonly costs?: readonly bigint[];
  readonly titles?: readonly string[];
  readonly village?: BuiltVillage;
}

export interface DraftState {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly lines: readonly {
    readonly key: string;
    readonly title: string;
    readonly cost: { amount: string };
  }[];
  readonly reserve: readonly { readonly key: string }[];
}

const order = ['shortlist', 'draft', 'funded', 'approval', 'approved', 'prepared', 'published'];

/** A cycle in drafting with its people and envelopes, taken further by the acts people would do; a draft when nothing is said. */
export async function aPlan(app: TestApp, options: PlanOptions = {}): Promise<BuiltPlan> {
  const { until = 'draft', costs = [3_000_00n, 2_000_00n, 1_000_00n] } = options;
  const village = options.village ?? (await aVillage(app, await aJamoatOfItsOwn(app)));
  const cycle = await aCycleIn(app, village, 'drafting', { choiceEnabled: false });
  const envelopes = { district: randomUUID(), donor: randomUUID() };
  await app.uow.run(async (tx) => {
    const cycles = app.get(CycleService);
    const common = { cycleId: cycle.id, label: '' };
    await cycles.insertEnvelope(tx, {
      ...common,
      id: envelopes.district,
      source: 'district',
      ceilingMinor: 1_000_000_00n,
    });
    await cycles.insertEnvelope(tx, {
      ...common,
      id: envelopes.donor,
      source: 'donor',
      ceilingMinor: 1_000_00n,
    });
    return success(undefined);
  });
  const proposals: string[] = [];
  for (const [index, amountMinor] of costs.entries()) {
    const { id } = await aProposal(app, cycle, {
      title: options.titles?.[index] ?? `Банди ${String(index + 1)}`,
      villageIds: [village.id],
      costLines: [{ label: 'Ҳама', quantity: '', amountMinor }],
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    proposals.push(id);
  }
  const staff = (code: Parameters<typeof aPerson>[2]) => aPerson(app, village, code);
  const plan: BuiltPlan = {
    cycle,
    village,
    secretary: await staff({ roles: ['sddc_secretary'] }),
    sddcChair: await staff({ roles: ['sddc_chair'] }),
    admin: await staff({ roles: ['jamoat_admin'] }),
    jamoatChair: await staff({ roles: ['jamoat_chair'] }),
    deputies: await Promise.all([1, 2, 3].map(() => staff({ roles: ['council_deputy'] }))),
    reviewer: await staff({ roles: ['district_reviewer'] }),
    recorder: await staff({ roles: ['recorder'] }),
    proposals,
    envelopes,
    publicationId: randomUUID(),
  };
  const far = order.indexOf(until);
  if (far >= 1) await draftInOrder(app, plan, proposals);
  if (far >= 2) await fundFromDistrict(app, plan);
  if (far >= 3) await submit(app, plan);
  if (far >= 4) await approveAll(app, plan);
  if (far >= 5) await publish(app, plan, far >= 6);
  return plan;
}

let plansBuilt = 0;

/** Another jamoat for each plan: deputies of one would be deputies of all. */
async function aJamoatOfItsOwn(app: TestApp): Promise<string> {
  plansBuilt += 1;
  const [row] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats ORDER BY id OFFSET $1 LIMIT 1`,
    [plansBuilt],
  );
  return row!.id;
}

async function must(result: Promise<{ code?: string }>): Promise<void> {
  const { code } = await result;
  if (code !== undefined) throw new Error(code);
}

async function draftInOrder(app: TestApp, plan: BuiltPlan, ids: readonly string[]): Promise<void> {
  const input = {
    id: randomUUID(),
    cycleId: plan.cycle.id,
    order: ids,
    orderReason: 'Кумита чунин қарор кард.',
  };
  await must(act(app, 'draftPlan', input, plan.secretary.cookie));
}

/** The newest version as the secretary sees it. */
export async function draftOf(app: TestApp, plan: BuiltPlan): Promise<DraftState> {
  const { data } = await app.graphql(
    `query ($id: UUID!) { planDesk(cycleId: $id) { version {
       id number revision lines { key title cost } reserve { key } } } }`,
    { id: plan.cycle.id },
    { cookie: plan.secretary.cookie },
  );
  return data.planDesk.version as DraftState;
}

async function fundFromDistrict(app: TestApp, plan: BuiltPlan): Promise<void> {
  const { lines } = await draftOf(app, plan);
  for (const line of lines) {
    const { id: versionId, revision } = await draftOf(app, plan);
    const shares = [
      { envelopeId: plan.envelopes.district, amount: money(BigInt(line.cost.amount)) },
    ];
    const input = { versionId, revision, key: line.key, shares };
    await must(act(app, 'setFundingShares', input, plan.secretary.cookie));
  }
}

/** Sends the draft for approval, as the move to that phase does. */
export async function submit(app: TestApp, plan: BuiltPlan): Promise<void> {
  const opened = await app.uow.run(async (tx) => {
    const cycle = await app.get(CycleService).lock(tx, plan.cycle.id);
    if (!cycle.ok) return cycle;
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'builder', now: new Date() };
    return app.get(ApprovalService).openApproval(tx, ctx, cycle.value);
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  await putIntoPhase(app, plan.cycle.id, 'approval');
}

/** What a decision is sent with, apart from its outcome. */
export function decision(plan: BuiltPlan, outcome: 'approved' | 'returned' = 'approved') {
  return { id: randomUUID(), cycleId: plan.cycle.id, outcome };
}

export async function adopt(app: TestApp, plan: BuiltPlan): Promise<void> {
  await must(act(app, 'recordAdoption', decision(plan), plan.sddcChair.cookie));
}

export async function resolve(app: TestApp, plan: BuiltPlan): Promise<void> {
  for (const { cookie } of plan.deputies) {
    await must(act(app, 'castCouncilVote', { cycleId: plan.cycle.id, vote: 'for' }, cookie));
  }
  const input = { ...decision(plan), number: '7', date: '2026-02-26' };
  await must(act(app, 'closeCouncilStep', input, plan.jamoatChair.cookie));
}

async function approveAll(app: TestApp, plan: BuiltPlan): Promise<void> {
  await adopt(app, plan);
  await resolve(app, plan);
  await must(act(app, 'decideDistrictStep', decision(plan), plan.reviewer.cookie));
}

/** The preparation that waits at the desk of the publication. */
export async function preparationOf(app: TestApp, plan: BuiltPlan): Promise<string> {
  const { data } = await app.graphql(
    `query ($id: UUID!) { publicationDesk(cycleId: $id) { preparation { id } } }`,
    { id: plan.cycle.id },
    { cookie: plan.admin.cookie },
  );
  return data.publicationDesk.preparation.id as string;
}

async function publish(app: TestApp, plan: BuiltPlan, confirm: boolean): Promise<void> {
  const prepare = { id: randomUUID(), cycleId: plan.cycle.id };
  await must(act(app, 'preparePublication', prepare, plan.admin.cookie));
  if (!confirm) return;
  const input = { id: plan.publicationId, preparationId: await preparationOf(app, plan) };
  await must(act(app, 'confirmPublication', input, plan.jamoatChair.cookie));
}
