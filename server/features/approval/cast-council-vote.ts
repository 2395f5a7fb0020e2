import { Injectable } from '@nestjs/common';
import type { CouncilVote } from '../../domain/approval/approval-step.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { JmpService } from '../jmp/jmp.service.js';
import * as store from './approval.store.js';

/** A deputy votes for or against the version, or abstains. */
@Injectable()
export class CastCouncilVote {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Stores one vote per deputy, the last one counts. Answers the cycle's id. Problems: `common.not_found`, the two
   * denials, `cycle.wrong_phase`, `approval.step_not_open`, `approval.already_decided`.
   */
  async run(ctx: Ctx, input: { cycleId: string; vote: CouncilVote }): Promise<Outcome<string>> {
    const known = await this.jmps.permitted(ctx, 'castCouncilVote', input.cycleId);
    if (!known.ok) return known;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    return this.uow.run(async (tx) => {
      const open = await this.cycles.shareInPhase(tx, input.cycleId, ['approval']);
      if (!open.ok) return open;
      const version = await this.jmps.latestVersion(tx, input.cycleId);
      const steps = version ? await store.findSteps(tx, [version.id]) : [];
      const council = steps.find((step) => step.kind === 'council');
      const step = council && (await store.shareStep(tx, council.id));
      if (!step || step.status !== 'pending') return refusal('approval.already_decided');
      if (step.openedAt === null) {
        return refusal('approval.step_not_open', { details: { step: 'sddc' } });
      }
      await store.putVote(tx, {
        stepId: step.id,
        personId: actor.personId,
        jamoatId: step.jamoatId,
        vote: input.vote,
        castAt: ctx.now,
      });
      await this.audit.record(tx, ctx, {
        act: 'castCouncilVote',
        jamoatId: step.jamoatId,
        subjectKind: 'approval_step',
        subjectId: step.id,
      });
      return success(input.cycleId);
    });
  }
}
