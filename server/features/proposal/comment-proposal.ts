import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import { requiredText, textLimits } from '../../domain/proposal/proposal-text.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import type { ProposalCommentEntity } from './voices.entity.js';
import * as voices from './voices.store.js';

export interface CommentProposalInput {
  readonly id: string;
  readonly proposalId: string;
  readonly text: string;
}

export interface WrittenComment {
  readonly comment: ProposalCommentEntity;
  readonly proposal: ProposalEntity;
}

/** Somebody of the jamoat writes a comment, shown under name and village. */
@Injectable()
export class CommentProposal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
  ) {}

  /**
   * Sent twice under one id it is stored once. Problems: `common.text_missing`, `common.text_too_long`,
   * `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `common.id_reused`, `cycle.wrong_phase`.
   */
  async run(ctx: Ctx, input: CommentProposalInput): Promise<Outcome<WrittenComment>> {
    const permitted = await this.proposals.permitted(ctx, 'commentProposal', input.proposalId);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const rule = { max: textLimits.comment, path: ['text'], multiline: true };
    const text = requiredText(input.text, rule);
    if (!text.ok) return text;
    const proposal = permitted.value;
    const row: voices.NewComment = {
      id: input.id,
      proposalId: proposal.id,
      jamoatId: proposal.jamoatId,
      authorId: ctx.actor.personId,
      language: ctx.locale,
      text: text.value,
      writtenAt: ctx.now,
    };
    const stored = await this.storeOnce(ctx, proposal, row);
    return stored.ok ? success({ comment: stored.value, proposal }) : stored;
  }

  private async storeOnce(
    ctx: Ctx,
    proposal: ProposalEntity,
    row: voices.NewComment,
  ): Promise<Outcome<ProposalCommentEntity>> {
    try {
      return await this.uow.run(async (tx) => {
        const before = await sentBefore(tx, row);
        return before ?? this.store(tx, ctx, proposal, row);
      });
    } catch (error) {
      if (brokenUnique(error) !== 'proposal_comments_pkey') throw error;
      return (await sentBefore(this.uow.db, row)) ?? refusal('common.id_reused');
    }
  }

  private async store(
    tx: Tx,
    ctx: Ctx,
    proposal: ProposalEntity,
    row: voices.NewComment,
  ): Promise<Outcome<ProposalCommentEntity>> {
    const { commentProposal: phases } = proposalActPhases;
    const open = await this.cycles.shareInPhase(tx, proposal.cycleId, phases);
    if (!open.ok) return open;
    await voices.insertComments(tx, [row]);
    await this.audit.record(tx, ctx, {
      act: 'commentProposal',
      jamoatId: proposal.jamoatId,
      subjectKind: 'proposal',
      subjectId: proposal.id,
      detail: { commentId: row.id },
    });
    return success(row as ProposalCommentEntity);
  }
}

async function sentBefore(
  db: Db,
  row: voices.NewComment,
): Promise<Outcome<ProposalCommentEntity> | null> {
  const stored = await voices.findComment(db, row.id);
  if (!stored) return null;
  const same =
    stored.proposalId === row.proposalId &&
    stored.authorId === row.authorId &&
    stored.text === row.text;
  return same ? success(stored) : refusal('common.id_reused');
}
