import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { approvalStepKinds } from '../../domain/approval/approval-step.js';
import { type Outcome, success } from '../../domain/outcome.js';
import type { CycleFacts } from '../../domain/phase/cycle-facts.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import type { ApprovalEntity, ApprovalStepEntity, LineReasonEntity } from './approval.entity.js';
import * as store from './approval.store.js';

export interface ApprovalFacts {
  readonly approvals: CycleFacts['approvals'];
  /** Whether the newest version sent for approval came back. */
  readonly versionReturned: boolean;
}

/** A step with its decision and the reasons given for lines. */
export interface DecidedStep {
  readonly step: ApprovalStepEntity;
  readonly approval: ApprovalEntity | null;
  readonly reasons: readonly LineReasonEntity[];
}

const allPending: CycleFacts['approvals'] = {
  sddc: 'pending',
  council: 'pending',
  district: 'pending',
};

/** The approval of plans as other features see it. */
@Injectable()
export class ApprovalService {
  constructor(private readonly jmps: JmpService) {}

  /**
   * Sends the draft of a cycle for approval and opens its first step; called by the move to the phase of approval, inside
   * its transaction. Problem: `jmp.not_drafted`.
   */
  async openApproval(tx: Tx, ctx: Ctx, cycle: CycleEntity): Promise<Outcome<JmpVersionEntity>> {
    const submitted = await this.jmps.submitDraft(tx, ctx, cycle.id);
    if (!submitted.ok) return submitted;
    const version = submitted.value;
    await store.insertSteps(
      tx,
      approvalStepKinds.map((kind, index) => ({
        id: randomUUID(),
        versionId: version.id,
        cycleId: cycle.id,
        jamoatId: cycle.jamoatId,
        kind,
        status: 'pending',
        openedAt: index === 0 ? ctx.now : null,
      })),
    );
    return success(version);
  }

  /** What the guards of the phase table ask, on the handle of the transaction that moves the cycle. */
  async facts(db: Db, cycleId: string): Promise<ApprovalFacts> {
    const version = await this.jmps.latestVersion(db, cycleId);
    const steps = version ? await store.findSteps(db, [version.id]) : [];
    const approvals = Object.fromEntries(steps.map((step) => [step.kind, step.status]));
    return {
      approvals: { ...allPending, ...approvals },
      versionReturned: version?.status === 'returned',
    };
  }

  /** The steps of versions with their decisions, in the order in which they are passed. */
  async trail(db: Db, versionIds: readonly string[]): Promise<DecidedStep[]> {
    const steps = await store.findSteps(db, versionIds);
    const approvals = await store.findApprovalsOfSteps(
      db,
      steps.map((step) => step.id),
    );
    const reasons = await store.findReasons(
      db,
      approvals.map((approval) => approval.id),
    );
    return steps.map((step) => {
      const approval = approvals.find((one) => one.stepId === step.id) ?? null;
      return {
        step,
        approval,
        reasons: reasons.filter((reason) => reason.approvalId === approval?.id),
      };
    });
  }

  /** For seeds: stores steps and their decisions as they are given. */
  async insertTrail(
    tx: Tx,
    steps: readonly store.NewStep[],
    decisions: readonly {
      readonly approval: store.NewApproval;
      readonly reasons: readonly Omit<LineReasonEntity, 'approval' | 'approvalId' | 'jamoatId'>[];
    }[],
    votes: readonly Parameters<typeof store.putVote>[1][] = [],
  ): Promise<void> {
    await store.insertSteps(tx, steps);
    for (const vote of votes) await store.putVote(tx, vote);
    for (const { approval, reasons } of decisions) {
      await store.insertApproval(tx, approval, reasons);
    }
  }
}
