import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import type { Verdict } from '../../domain/proposal/proposal.js';
import { checkReason, decideVerdict } from '../../domain/proposal/verdict.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import * as store from './proposal.store.js';
import { VerdictBook } from './verdict-book.js';

export interface ScreenProposalInput {
  readonly id: string;
  readonly proposalId: string;
  readonly revision: number;
  readonly verdict: Exclude<Verdict, 'merged'>;
  readonly reason: string | null;
}

/**
 * The committee's secretary records a verdict. Recording is issuing: the reason is public from that moment. A proposal
 * that had been merged into another stands for itself again.
 */
@Injectable()
export class ScreenProposal {
  constructor(
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
    private readonly book: VerdictBook,
  ) {}

  /**
   * Sent twice under one id it is recorded once. Problems: `proposal.reason_missing`, `common.text_too_long`,
   * `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `common.stale`, `common.id_reused`,
   * `cycle.wrong_phase`.
   */
  async run(ctx: Ctx, input: ScreenProposalInput): Promise<Outcome<ProposalEntity>> {
    const permitted = await this.proposals.permitted(ctx, 'screenProposal', input.proposalId);
    if (!permitted.ok) return permitted;
    const reason = checkReason(input.verdict, input.reason);
    if (!reason.ok) return reason;
    const { id, proposalId, verdict } = input;
    const entry = { id, proposalId, verdict, reason: reason.value, mergedIntoId: null };
    return this.book.recordOnce(ctx, entry, async (tx) => {
      const { screenProposal: phases } = proposalActPhases;
      const open = await this.cycles.shareInPhase(tx, permitted.value.cycleId, phases);
      if (!open.ok) return open;
      const [proposal] = await store.lockProposals(tx, [proposalId]);
      if (!proposal) return refusal('common.not_found');
      const decided = decideVerdict(proposal, input.revision);
      return decided.ok ? success({ proposal, revision: decided.value.revision }) : decided;
    });
  }
}
