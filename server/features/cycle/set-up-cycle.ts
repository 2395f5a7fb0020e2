import { Injectable } from '@nestjs/common';
import {
  type ChoiceRule,
  isUsableStep,
  usualRule,
  usualStep,
} from '../../domain/choice/choice-rule.js';
import { checkFranchise, type Franchise, usualFranchise } from '../../domain/choice/franchise.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { FundingSource } from '../../domain/plan/funding-source.js';
import { cleanText } from '../../domain/text/nfc.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Money } from '../../platform/graphql/scalars.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { CycleEntity } from './cycle.entity.js';
import { CycleService } from './cycle.service.js';
import * as store from './cycle.store.js';

const longestPlan = 10;
const longestLabel = 80;

export interface CharterToSet {
  readonly cycleId: string;
  /** The number of the state the sender has seen. */
  readonly revision: number;
  readonly choiceEnabled: boolean;
  /** At most so many proposals on one ballot; `null` for no limit. */
  readonly ballotMax: number | null;
  readonly choiceRule: ChoiceRule;
  readonly choiceStep: Money;
  /** What is not named stays as it is stored. */
  readonly franchise?: { readonly [K in keyof Franchise]?: Franchise[K] | null | undefined };
}

/** Making a cycle and setting its rules and its money. */
@Injectable()
export class SetUpCycle {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  async create(
    ctx: Ctx,
    input: {
      id: string;
      jamoatId: string;
      kind: CycleEntity['kind'];
      fromYear: number;
      toYear: number;
    },
  ): Promise<Outcome<string>> {
    const jamoat = await this.territory.jamoat(input.jamoatId);
    if (!jamoat) return refusal('common.not_found');
    const permitted = permit(ctx, 'createCycle', { jamoatId: jamoat.id });
    if (!permitted.ok) return permitted;
    const thisYear = ctx.now.getUTCFullYear();
    if (input.fromYear < thisYear - 5 || input.fromYear > thisYear + 5) {
      return refusal('cycle.years_far_away', { path: ['fromYear'], details: { year: thisYear } });
    }
    if (input.toYear < input.fromYear || input.toYear >= input.fromYear + longestPlan) {
      return refusal('cycle.years_reversed', { path: ['toYear'], details: { max: longestPlan } });
    }
    return this.uow.run(async (tx) => {
      const existing = (await store.findCycles(tx, [input.id]))[0];
      if (existing) {
        const same = existing.jamoatId === jamoat.id && existing.fromYear === input.fromYear;
        return same ? success(existing.id) : refusal('common.id_reused');
      }
      await this.cycles.insert(tx, newCycle(ctx, input));
      await this.record(tx, ctx, 'createCycle', jamoat.id, input.id);
      return success(input.id);
    });
  }

  /**
   * Problems: `cycle.ballot_max`, `cycle.other_currency`, `cycle.step_unusable`, `cycle.charter_frozen` once collection
   * has opened, `common.stale` when somebody else was faster.
   */
  async setCharter(ctx: Ctx, input: CharterToSet): Promise<Outcome<string>> {
    const known = await this.cycles.cycle(input.cycleId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'setCharter', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    if (input.ballotMax !== null && (input.ballotMax < 1 || input.ballotMax > 200)) {
      return refusal('cycle.ballot_max', { path: ['ballotMax'] });
    }
    const step = stepOf(known, input.choiceStep);
    if (!step.ok) return step;
    const franchise = checkFranchise(franchiseOf(known, input.franchise ?? {}));
    if (!franchise.ok) return franchise;
    const { choiceEnabled, ballotMax, choiceRule } = input;
    return this.uow.run(async (tx) => {
      const locked = await this.cycles.lock(tx, known.id);
      if (!locked.ok) return locked;
      const cycle = locked.value;
      if (cycle.phase !== 'preparation') return refusal('cycle.charter_frozen');
      if (cycle.revision !== input.revision) return refusal('common.stale');
      await store.updateCycle(tx, cycle.id, {
        choiceEnabled,
        ballotMax,
        choiceRule,
        choiceStepMinor: step.value,
        ...franchise.value,
        revision: cycle.revision + 1,
      });
      await this.audit.record(tx, ctx, {
        act: 'setCharter',
        jamoatId: cycle.jamoatId,
        subjectKind: 'cycle',
        subjectId: cycle.id,
        detail: {
          choiceEnabled,
          ballotMax,
          choiceRule,
          choiceStep: String(step.value),
          ...franchise.value,
        },
      });
      return success(cycle.id);
    });
  }

  async putEnvelope(
    ctx: Ctx,
    input: { id: string; cycleId: string; source: FundingSource; label: string; ceiling: Money },
  ): Promise<Outcome<string>> {
    const known = await this.cycles.cycle(input.cycleId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'putEnvelope', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const label = cleanText(input.label);
    if (label.length > longestLabel) {
      return refusal('common.text_too_long', { path: ['label'], details: { max: longestLabel } });
    }
    if (input.ceiling.currency !== known.currency) {
      return refusal('cycle.other_currency', {
        path: ['ceiling'],
        details: { currency: known.currency },
      });
    }
    try {
      return await this.uow.run(async (tx) => {
        const locked = await this.cycles.lock(tx, known.id);
        if (!locked.ok) return locked;
        if (['approval', 'implementation', 'closed'].includes(locked.value.phase)) {
          return refusal('cycle.wrong_phase', { details: { phase: locked.value.phase } });
        }
        const envelope = {
          id: input.id,
          cycleId: known.id,
          source: input.source,
          label,
          ceilingMinor: input.ceiling.amount,
        };
        const before = (await store.findEnvelopes(tx, [known.id])).find(
          (one) => one.id === input.id,
        );
        if (before) await store.updateEnvelope(tx, envelope);
        else await store.insertEnvelope(tx, envelope);
        await this.record(tx, ctx, 'putEnvelope', known.jamoatId, known.id);
        return success(known.id);
      });
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken === 'envelopes_source_once') return refusal('cycle.envelope_twice');
      if (broken === 'envelopes_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  private record(tx: Tx, ctx: Ctx, act: string, jamoatId: string, cycleId: string): Promise<void> {
    return this.audit.record(tx, ctx, {
      act,
      jamoatId,
      subjectKind: 'cycle',
      subjectId: cycleId,
    });
  }
}

function stepOf({ currency }: CycleEntity, { amount, currency: given }: Money): Outcome<bigint> {
  if (given !== currency) {
    return refusal('cycle.other_currency', { path: ['choiceStep'], details: { currency } });
  }
  return isUsableStep(amount)
    ? success(amount)
    : refusal('cycle.step_unusable', { path: ['choiceStep'] });
}

function franchiseOf(
  { votingAge, residenceMonths, handCounting, tellersVote }: CycleEntity,
  given: NonNullable<CharterToSet['franchise']>,
): Franchise {
  return {
    votingAge: given.votingAge ?? votingAge,
    residenceMonths: given.residenceMonths ?? residenceMonths,
    handCounting: given.handCounting ?? handCounting,
    tellersVote: given.tellersVote ?? tellersVote,
  };
}

function newCycle(
  ctx: Ctx,
  input: {
    id: string;
    jamoatId: string;
    kind: CycleEntity['kind'];
    fromYear: number;
    toYear: number;
  },
): Omit<CycleEntity, 'jamoat'> {
  return {
    ...input,
    currency: 'TJS',
    phase: 'preparation',
    phaseSince: ctx.now,
    phaseUntil: null,
    choiceEnabled: true,
    consultationEnabled: false,
    ballotMax: null,
    choiceRule: usualRule,
    choiceStepMinor: usualStep,
    ...usualFranchise,
    charterFrozenAt: null,
    importedFrom: null,
    revision: 1,
    createdAt: ctx.now,
  };
}
