import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import { isInPlay } from '../../domain/proposal/proposal.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import * as store from './proposal.store.js';
import * as voices from './voices.store.js';

/** A resident supports a proposal or takes the support back. Both may be repeated without effect. */
@Injectable()
export class SupportProposal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
  ) {}

  /**
   * Problems: `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `cycle.wrong_phase`,
   * `proposal.merged_already`, `proposal.out`.
   */
  async support(ctx: Ctx, proposalId: string): Promise<Outcome<ProposalEntity>> {
    const permitted = await this.proposals.permitted(ctx, 'supportProposal', proposalId);
    if (!permitted.ok || ctx.actor.kind !== 'person') return permitted;
    const { personId } = ctx.actor;
    return this.uow.run(async (tx) => {
      const { supportProposal: phases } = proposalActPhases;
      const open = await this.cycles.shareInPhase(tx, permitted.value.cycleId, phases);
      if (!open.ok) return open;
      const proposal = await inPlay(tx, proposalId);
      if (!proposal.ok) return proposal;
      const { jamoatId } = proposal.value;
      const added = await voices.insertSupportOnce(tx, {
        proposalId,
        personId,
        jamoatId,
        supportedAt: ctx.now,
      });
      if (added) await this.record(tx, ctx, 'supportProposal', proposal.value);
      return proposal;
    });
  }

  /** Problems: `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `cycle.wrong_phase`. */
  async withdraw(ctx: Ctx, proposalId: string): Promise<Outcome<ProposalEntity>> {
    const permitted = await this.proposals.permitted(ctx, 'withdrawSupport', proposalId);
    if (!permitted.ok || ctx.actor.kind !== 'person') return permitted;
    const { personId } = ctx.actor;
    return this.uow.run(async (tx) => {
      const { withdrawSupport: phases } = proposalActPhases;
      const open = await this.cycles.shareInPhase(tx, permitted.value.cycleId, phases);
      if (!open.ok) return open;
      const removed = await voices.deleteSupport(tx, proposalId, personId);
      if (removed) await this.record(tx, ctx, 'withdrawSupport', permitted.value);
      return permitted;
    });
  }

  private record(tx: Tx, ctx: Ctx, act: string, proposal: ProposalEntity): Promise<void> {
    return this.audit.record(tx, ctx, {
      act,
      jamoatId: proposal.jamoatId,
      subjectKind: 'proposal',
      subjectId: proposal.id,
    });
  }
}

async function inPlay(tx: Tx, id: string): Promise<Outcome<ProposalEntity>> {
  const proposal = await store.shareProposal(tx, id);
  if (!proposal) return refusal('common.not_found');
  if (isInPlay(proposal.status)) return success(proposal);
  if (proposal.mergedIntoId === null) return refusal('proposal.out');
  const target = await store.findProposal(tx, proposal.mergedIntoId);
  return refusal('proposal.merged_already', { details: { number: target?.number ?? 0 } });
}
