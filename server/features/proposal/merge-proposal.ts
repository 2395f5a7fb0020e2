import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import { checkReason, decideMerge } from '../../domain/proposal/verdict.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import * as store from './proposal.store.js';
import { type DecidedVerdict, VerdictBook, type VerdictEntry } from './verdict-book.js';

export interface MergeProposalInput {
  readonly id: string;
  readonly proposalId: string;
  readonly revision: number;
  readonly intoId: string;
  readonly reason: string;
}

/**
 * The committee's secretary lets a proposal go on within another. Nothing of it is lost: its text, the reason and its
 * supporters stay with it, and the supporters count for the other, each person once.
 */
@Injectable()
export class MergeProposal {
  constructor(
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
    private readonly book: VerdictBook,
  ) {}

  /** Sent twice under one id it is recorded once. Problems: those of `decideMerge` and of `ScreenProposal.run`. */
  async run(ctx: Ctx, input: MergeProposalInput): Promise<Outcome<ProposalEntity>> {
    const permitted = await this.proposals.permitted(ctx, 'mergeProposal', input.proposalId);
    if (!permitted.ok) return permitted;
    const reason = checkReason('merged', input.reason);
    if (!reason.ok) return reason;
    const entry: VerdictEntry = {
      id: input.id,
      proposalId: input.proposalId,
      verdict: 'merged',
      reason: reason.value,
      mergedIntoId: input.intoId,
    };
    return this.book.recordOnce(ctx, entry, async (tx) => {
      const { mergeProposal: phases } = proposalActPhases;
      const open = await this.cycles.shareInPhase(tx, permitted.value.cycleId, phases);
      return open.ok ? decide(tx, input) : open;
    });
  }
}

async function decide(tx: Tx, input: MergeProposalInput): Promise<Outcome<DecidedVerdict>> {
  // Both rows are held: a merge the other way round, or a chain, waits here and then sees this one.
  const locked = await store.lockProposals(tx, [input.proposalId, input.intoId]);
  const proposal = locked.find((row) => row.id === input.proposalId);
  const target = locked.find((row) => row.id === input.intoId);
  if (!proposal) return refusal('common.not_found');
  if (!target) return refusal('common.not_found', { path: ['intoId'] });
  const holdsMerged = await store.findMergedInto(tx, [proposal.id]);
  const last =
    target.mergedIntoId === null ? null : await store.findProposal(tx, target.mergedIntoId);
  const decided = decideMerge(
    {
      id: proposal.id,
      cycleId: proposal.cycleId,
      revision: proposal.revision,
      holdsMerged: holdsMerged.map((row) => row.number),
    },
    { id: target.id, cycleId: target.cycleId, mergedIntoNumber: last?.number ?? null },
    input.revision,
  );
  return decided.ok ? success({ proposal, revision: decided.value.revision }) : decided;
}
