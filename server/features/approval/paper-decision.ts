import { Injectable } from '@nestjs/common';
import type { ApprovalOutcome, ApprovalStepKind } from '../../domain/approval/approval-step.js';
import { type CouncilCount, decideCouncil } from '../../domain/approval/council-rule.js';
import { checkPaper, checkReasons, type LineReason } from '../../domain/approval/decision.js';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { ApprovalStepEntity, PaperApprovalEntity } from './approval.entity.js';
import * as store from './approval.store.js';
import { DecideStep, type Decision } from './decide-step.js';

export interface PaperInput {
  readonly id: string;
  readonly cycleId: string;
  readonly step: ApprovalStepKind;
  readonly outcome: ApprovalOutcome;
  readonly number: string;
  readonly date: string;
  readonly votes: CouncilCount | null;
  readonly lineReasons: readonly LineReason[];
}

const mostDeputies = 1000;

/** Decisions of officials who sign only paper: one person copies it, another compares it with the paper. */
@Injectable()
export class PaperDecision {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly deciding: DecideStep,
    private readonly audit: AuditService,
  ) {}

  /**
   * Writes down what stands on the paper of the step whose turn it is; a later record of the step takes its place.
   * Answers the cycle's id. Problems: `common.not_found`, the two denials, `cycle.wrong_phase`,
   * `approval.step_not_open`, `approval.already_decided`, `approval.paper_votes`, `common.id_reused`, those of
   * `checkPaper` and `checkReasons`.
   */
  async record(ctx: Ctx, input: PaperInput): Promise<Outcome<string>> {
    const permitted = await this.jmps.permitted(ctx, 'recordFromPaper', input.cycleId);
    if (!permitted.ok) return permitted;
    const checked = checkPaper(input, todayInDushanbe(ctx.now));
    if (!checked.ok) return checked;
    const votes = checkVotes(input);
    if (!votes.ok) return votes;
    try {
      return await this.uow.run(async (tx) => {
        const locked = await this.cycles.lock(tx, input.cycleId);
        if (!locked.ok) return locked;
        const before = await store.findPaper(tx, input.id);
        if (before) return this.sameAs(tx, ctx, before, input);
        const step = await this.deciding.openStepOf(tx, locked.value, input.step);
        if (!step.ok) return step;
        return this.write(tx, ctx, step.value, { ...input, ...checked.value });
      });
    } catch (error) {
      if (brokenUnique(error) === 'paper_approvals_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  /**
   * Another person has compared the record with the paper: the decision stands, shown as recorded from paper. Problems:
   * those of `DecideStep.run`, `common.not_found`, the two denials, `approval.paper_by_one_person`,
   * `approval.paper_superseded`.
   */
  async confirm(ctx: Ctx, input: { id: string; paperId: string }): Promise<Outcome<string>> {
    const paper = await store.findPaper(this.uow.db, input.paperId);
    const step = paper && (await store.findStep(this.uow.db, paper.stepId));
    if (!paper || !step) return refusal('common.not_found');
    const permitted = await this.jmps.permitted(ctx, 'confirmFromPaper', step.cycleId);
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    if (actor.kind === 'person' && actor.personId === paper.recordedBy) {
      return refusal('approval.paper_by_one_person');
    }
    const { cycleId, kind } = step;
    const at = { cycleId, kind, decisionId: input.id, outcome: paper.outcome };
    return this.deciding.run(ctx, 'confirmFromPaper', at, async (tx, open) => {
      const last = await store.findLastPaper(tx, open.id);
      if (last?.id !== paper.id) return refusal('approval.paper_superseded');
      return success(decisionOf(input.id, paper));
    });
  }

  private async sameAs(
    tx: Tx,
    ctx: Ctx,
    before: PaperApprovalEntity,
    input: PaperInput,
  ): Promise<Outcome<string>> {
    const step = await store.findStep(tx, before.stepId);
    const mine = ctx.actor.kind === 'person' && ctx.actor.personId === before.recordedBy;
    const same =
      step?.cycleId === input.cycleId &&
      step.kind === input.step &&
      before.outcome === input.outcome &&
      before.datedOn === input.date;
    return mine && same ? success(input.cycleId) : refusal('common.id_reused');
  }

  private async write(
    tx: Tx,
    ctx: Ctx,
    step: ApprovalStepEntity,
    input: PaperInput,
  ): Promise<Outcome<string>> {
    const lines = await this.jmps.lines(tx, step.versionId);
    const reasons = checkReasons(
      input.outcome,
      input.lineReasons,
      lines.map((line) => line.lineKey),
    );
    if (!reasons.ok) return reasons;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    await store.insertPaper(tx, {
      id: input.id,
      stepId: step.id,
      jamoatId: step.jamoatId,
      outcome: input.outcome,
      number: input.number,
      datedOn: input.date,
      deputies: input.votes?.deputies ?? null,
      votesFor: input.votes?.votesFor ?? null,
      votesAgainst: input.votes?.votesAgainst ?? null,
      votesAbstain: input.votes?.votesAbstain ?? null,
      reasons: reasons.value,
      language: ctx.locale,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now,
      sequence: ((await store.findLastPaper(tx, step.id))?.sequence ?? 0) + 1,
    });
    await this.audit.record(tx, ctx, {
      act: 'recordFromPaper',
      jamoatId: step.jamoatId,
      subjectKind: 'approval_step',
      subjectId: step.id,
      detail: { step: step.kind, outcome: input.outcome },
    });
    return success(input.cycleId);
  }
}

/** The council's paper carries its votes, and they must give what it says; other papers carry none. */
function checkVotes({ step, votes, outcome }: PaperInput): Outcome<undefined> {
  const path = ['votes'];
  if (step !== 'council') {
    return votes === null ? success(undefined) : refusal('approval.paper_votes', { path });
  }
  if (votes === null) return refusal('approval.paper_votes', { path });
  const counts = [votes.deputies, votes.votesFor, votes.votesAgainst, votes.votesAbstain];
  if (counts.some((count) => count < 0 || count > mostDeputies)) {
    return refusal('approval.paper_votes', { path });
  }
  const decided = decideCouncil(votes);
  return decided.quorum && decided.outcome === outcome && decided.present <= votes.deputies
    ? success(undefined)
    : refusal('approval.paper_votes', { path });
}

function decisionOf(id: string, paper: PaperApprovalEntity): Decision {
  const { deputies, votesFor, votesAgainst, votesAbstain } = paper;
  return {
    id,
    outcome: paper.outcome,
    number: paper.number,
    datedOn: paper.datedOn,
    votes:
      deputies === null || votesFor === null || votesAgainst === null || votesAbstain === null
        ? null
        : { deputies, votesFor, votesAgainst, votesAbstain },
    reasons: paper.reasons,
    language: paper.language,
    paper: { id: paper.id, recordedBy: paper.recordedBy },
  };
}
