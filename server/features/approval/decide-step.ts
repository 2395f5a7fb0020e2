import { Injectable } from '@nestjs/common';
import {
  type ApprovalOutcome,
  type ApprovalStepKind,
  isFullyApproved,
  openStep,
} from '../../domain/approval/approval-step.js';
import { checkReasons, type LineReason } from '../../domain/approval/decision.js';
import { factsOfApproval } from '../../domain/approval/phase-facts.js';
import type { Locale } from '../../domain/locale.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { advance } from '../../domain/phase/advance.js';
import type { ActName } from '../../domain/policy/permissions.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { ApprovalStepEntity } from './approval.entity.js';
import { ApprovalService } from './approval.service.js';
import * as store from './approval.store.js';

/** A decision as it is about to be written. `id` is made by the client. */
export interface Decision {
  readonly id: string;
  readonly outcome: ApprovalOutcome;
  readonly number: string | null;
  readonly datedOn: string;
  readonly votes: {
    readonly deputies: number;
    readonly votesFor: number;
    readonly votesAgainst: number;
    readonly votesAbstain: number;
  } | null;
  readonly reasons: readonly LineReason[];
  readonly language: Locale;
  readonly paper: { readonly id: string; readonly recordedBy: string } | null;
}

/** Which decision on which step; the same one sent again is told by these. */
interface DecisionAddress {
  readonly cycleId: string;
  readonly kind: ApprovalStepKind;
  readonly decisionId: string;
  readonly outcome: ApprovalOutcome;
}

/** What every decision on a step has in common: one decision per step for ever, and what follows from it. */
@Injectable()
export class DecideStep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly approvals: ApprovalService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Decides a step of a known cycle for which the act is permitted. `decide` is asked under the lock of cycle and step.
   * A return sends the cycle back to drafting with a new draft; the last approval makes the version publishable. The
   * same decision sent again is the same decision. Answers the cycle's id.
   *
   * Problems: `cycle.wrong_phase`, `approval.step_not_open`, `approval.already_decided`, `common.id_reused`, those of
   * `checkReasons` and of `decide`.
   */
  async run(
    ctx: Ctx,
    act: ActName,
    at: DecisionAddress,
    decide: (tx: Tx, step: ApprovalStepEntity) => Promise<Outcome<Decision>>,
  ): Promise<Outcome<string>> {
    try {
      return await this.uow.run(async (tx) => {
        // The whole cycle is held: a return moves it, and an approval must not happen beside a return.
        const locked = await this.cycles.lock(tx, at.cycleId);
        if (!locked.ok) return locked;
        const before = await this.sentBefore(tx, ctx, at);
        if (before) return before;
        const cycle = locked.value;
        const step = await this.openStepOf(tx, cycle, at.kind);
        if (!step.ok) return step;
        const decision = await decide(tx, step.value);
        if (!decision.ok) return decision;
        const written = await this.write(tx, ctx, cycle, step.value, decision.value, act);
        return written.ok ? success(cycle.id) : written;
      });
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken === 'approvals_step_once') return refusal('approval.already_decided');
      if (broken === 'approvals_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  private async sentBefore(tx: Tx, ctx: Ctx, at: DecisionAddress): Promise<Outcome<string> | null> {
    const approval = await store.findApproval(tx, at.decisionId);
    if (!approval) return null;
    const step = await store.findStep(tx, approval.stepId);
    const mine = ctx.actor.kind === 'person' && ctx.actor.personId === approval.decidedBy;
    const same =
      step?.cycleId === at.cycleId && step.kind === at.kind && approval.outcome === at.outcome;
    return mine && same ? success(at.cycleId) : refusal('common.id_reused');
  }

  /** The step of this kind when it is its turn. */
  async openStepOf(
    tx: Tx,
    cycle: CycleEntity,
    kind: ApprovalStepKind,
  ): Promise<Outcome<ApprovalStepEntity>> {
    const version = await this.jmps.latestVersion(tx, cycle.id);
    const steps = version ? await store.findSteps(tx, [version.id]) : [];
    const step = steps.find((one) => one.kind === kind);
    if (step && step.status !== 'pending') return refusal('approval.already_decided');
    if (cycle.phase !== 'approval') {
      return refusal('cycle.wrong_phase', { details: { phase: cycle.phase } });
    }
    const turn = openStep(steps);
    if (!step || turn === null) return refusal('approval.already_decided');
    if (turn !== kind) return refusal('approval.step_not_open', { details: { step: turn } });
    const locked = await store.lockStep(tx, step.id);
    return locked?.status === 'pending' ? success(locked) : refusal('approval.already_decided');
  }

  private async write(
    tx: Tx,
    ctx: Ctx,
    cycle: CycleEntity,
    step: ApprovalStepEntity,
    decision: Decision,
    act: ActName,
  ): Promise<Outcome<undefined>> {
    const lines = await this.jmps.lines(tx, step.versionId);
    const reasons = checkReasons(
      decision.outcome,
      decision.reasons,
      lines.map((line) => line.lineKey),
    );
    if (!reasons.ok) return reasons;
    const { votes, paper } = decision;
    await store.insertApproval(
      tx,
      {
        id: decision.id,
        stepId: step.id,
        jamoatId: step.jamoatId,
        outcome: decision.outcome,
        number: decision.number,
        datedOn: decision.datedOn,
        deputies: votes?.deputies ?? null,
        votesFor: votes?.votesFor ?? null,
        votesAgainst: votes?.votesAgainst ?? null,
        votesAbstain: votes?.votesAbstain ?? null,
        decidedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
        decidedAt: ctx.now,
        paperId: paper?.id ?? null,
        recordedBy: paper?.recordedBy ?? null,
      },
      reasons.value.map((reason) => ({ ...reason, language: decision.language })),
    );
    await store.updateStep(tx, step.id, { status: decision.outcome });
    await this.audit.record(tx, ctx, {
      act,
      jamoatId: step.jamoatId,
      subjectKind: 'approval_step',
      subjectId: step.id,
      detail: { step: step.kind, outcome: decision.outcome, paper: paper !== null },
    });
    return decision.outcome === 'returned'
      ? this.sendBack(tx, ctx, cycle, step, reasons.value)
      : this.goOn(tx, ctx, step);
  }

  private async goOn(tx: Tx, ctx: Ctx, step: ApprovalStepEntity): Promise<Outcome<undefined>> {
    const steps = await store.findSteps(tx, [step.versionId]);
    if (isFullyApproved(steps)) await this.jmps.setStatus(tx, step.versionId, 'approved');
    const next = steps.find((one) => one.kind === openStep(steps));
    if (next) await store.updateStep(tx, next.id, { openedAt: ctx.now });
    return success(undefined);
  }

  private async sendBack(
    tx: Tx,
    ctx: Ctx,
    cycle: CycleEntity,
    step: ApprovalStepEntity,
    reasons: readonly LineReason[],
  ): Promise<Outcome<undefined>> {
    const version = await this.jmps.version(tx, step.versionId);
    if (!version) throw new Error(`The step ${step.id} has no version.`);
    await this.jmps.setStatus(tx, version.id, 'returned');
    const { approvals } = await this.approvals.facts(tx, cycle.id);
    const reason = reasons.map((one) => one.reason).join('\n');
    const moved = advance(cycle, 'return_to_drafting', factsOfApproval(approvals), reason);
    if (!moved.ok) return moved;
    await this.cycles.applyTransition(tx, ctx, cycle, moved.value);
    await this.jmps.copyToDraft(tx, ctx, version);
    return success(undefined);
  }
}
