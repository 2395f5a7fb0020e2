import { Injectable } from '@nestjs/common';
import { fingerprintOfChoice } from '../../domain/choice/choice-rule.js';
import { rotatedByNumber } from '../../domain/choice/ballot-list.js';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Money } from '../../platform/graphql/scalars.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ProposalService, type ShortlistedProposal } from '../proposal/proposal.service.js';
import * as store from './choice.store.js';
import { newChoiceKey } from './cast/pseudonym.js';

/** Longest ballot list: as many numbers as a ballot's limit may name. */
const mostProjects = 200;

export interface PrepareChoiceInput {
  readonly id: string;
  readonly cycleId: string;
  readonly closesOn: string;
  readonly budget: Money | null;
  readonly order: readonly string[] | null;
}

interface Listed {
  readonly proposalId: string;
  readonly number: number;
  readonly costMinor: bigint;
}

/** Freezing what is chosen about: the ballot list with its costs, the money, and the rule, its step and the limit of the charter. */
@Injectable()
export class PrepareChoice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: PrepareChoiceInput): Promise<Outcome<string>> {
    const known = await this.cycles.cycle(input.cycleId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'prepareChoice', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    return this.uow.run((tx) => this.write(tx, ctx, input));
  }

  private async write(tx: Tx, ctx: Ctx, input: PrepareChoiceInput): Promise<Outcome<string>> {
    // Alone: of two sent at once the second finds what the first has stored.
    const locked = await this.cycles.lock(tx, input.cycleId);
    if (!locked.ok) return locked;
    const held = await this.cycles.shareInPhase(tx, input.cycleId, ['choice']);
    if (!held.ok) return held;
    const cycle = held.value;
    const [own] = await store.findChoices(tx, [input.id]);
    if (own) {
      const same = own.cycleId === cycle.id && own.closesOn === input.closesOn;
      return same ? success(own.id) : refusal('common.id_reused');
    }
    const [other] = await store.findChoicesOfCycles(tx, [cycle.id]);
    if (other) return refusal('choice.already_prepared');
    if (input.closesOn < todayInDushanbe(ctx.now)) {
      return refusal('choice.closing_day_past', { path: ['closesOn'] });
    }
    const budget = await this.budgetOf(cycle, input.budget);
    if (!budget.ok) return budget;
    const list = ballotList(await this.proposals.shortlist(tx, cycle.id), input.order, cycle.id);
    if (!list.ok) return list;
    const projects = list.value.map(({ proposalId, number, costMinor }, index) => ({
      choiceId: input.id,
      position: index + 1,
      proposalId,
      code: String(number),
      costMinor,
    }));
    const choice = newChoice(ctx, cycle, input, budget.value);
    const fingerprint = fingerprintOfChoice({ ...choice, projects });
    await store.insertChoice(tx, { ...choice, fingerprint }, newChoiceKey(), projects);
    await this.audit.record(tx, ctx, {
      act: 'prepareChoice',
      jamoatId: cycle.jamoatId,
      subjectKind: 'choice',
      subjectId: input.id,
      detail: { projects: projects.length, rule: choice.rule, fingerprint },
    });
    return success(input.id);
  }

  private async budgetOf(cycle: CycleEntity, given: Money | null): Promise<Outcome<bigint>> {
    if (given && given.currency !== cycle.currency) {
      const details = { currency: cycle.currency };
      return refusal('choice.budget_currency', { path: ['budget'], details });
    }
    const envelopes = await this.cycles.envelopes(cycle.id);
    const budget = given?.amount ?? envelopes.reduce((sum, one) => sum + one.ceilingMinor, 0n);
    return budget > 0n ? success(budget) : refusal('choice.budget_missing', { path: ['budget'] });
  }
}

/** The shortlist in the order of the ballot. A declared order must name exactly the shortlisted proposals. */
function ballotList(
  shortlist: readonly ShortlistedProposal[],
  order: readonly string[] | null,
  cycleId: string,
): Outcome<readonly Listed[]> {
  if (shortlist.length === 0) return refusal('choice.nothing_to_choose');
  if (shortlist.length > mostProjects) {
    const details = { count: shortlist.length, max: mostProjects };
    return refusal('choice.too_many_projects', { details });
  }
  const listed: Listed[] = [];
  for (const { id, number, costMinor } of shortlist) {
    if (costMinor === null || costMinor <= 0n) {
      return refusal('choice.cost_missing', { details: { number } });
    }
    listed.push({ proposalId: id, number, costMinor });
  }
  if (order === null) return success(rotatedByNumber(listed, cycleId));
  const declared = order.flatMap((id) => listed.filter((one) => one.proposalId === id));
  const complete = new Set(order).size === order.length && declared.length === listed.length;
  return complete && order.length === listed.length
    ? success(declared)
    : refusal('choice.order_incomplete', { path: ['order'], details: { count: listed.length } });
}

function newChoice(
  ctx: Ctx,
  cycle: CycleEntity,
  input: PrepareChoiceInput,
  budgetMinor: bigint,
): Omit<store.NewChoice, 'fingerprint'> {
  return {
    id: input.id,
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    status: 'prepared',
    kind: 'approval',
    ballotMax: cycle.ballotMax,
    budgetMinor,
    currency: cycle.currency,
    rule: cycle.choiceRule,
    stepMinor: cycle.choiceStepMinor,
    tieOrder: 'cost_votes_lot',
    seed: null,
    opensOn: null,
    closesOn: input.closesOn,
    preparedAt: ctx.now,
    ...untouched,
  };
}

/** What a choice holds before anything has happened in it. */
export const untouched = {
  rollClosedAt: null,
  openedAt: null,
  closedAt: null,
  sealedAt: null,
  countedAt: null,
} as const;
