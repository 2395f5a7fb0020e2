import { Injectable } from '@nestjs/common';
import { commenterRole, requireUndeclared, roundTextLimits } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { requiredText } from '../../domain/proposal/proposal-text.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { SddcService } from '../sddc/sddc.service.js';
import { DeliberationService } from './deliberation.service.js';
import * as rounds from './round.store.js';
import * as voices from './voice.store.js';

/** Somebody at the committee's table answers an objection or proposes an amendment. */
@Injectable()
export class CommentRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deliberation: DeliberationService,
    private readonly sddcs: SddcService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the round. Sent twice under one id it is stored once. Problems: `common.text_missing`,
   * `common.text_too_long`, `deliberation.round_declared`, `common.id_reused`.
   */
  async run(
    ctx: Ctx,
    input: { readonly id: string; readonly roundId: string; readonly text: string },
  ): Promise<Outcome<string>> {
    const permitted = await this.deliberation.permitted(ctx, 'commentRound', input.roundId);
    if (!permitted.ok) return permitted;
    const known = permitted.value;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: authorId, roles } = ctx.actor;
    const authorRole = commenterRole(roles, known.jamoatId);
    if (authorRole === undefined) return refusal('common.not_permitted');
    const text = requiredText(input.text, {
      max: roundTextLimits.comment,
      path: ['text'],
      multiline: true,
    });
    if (!text.ok) return text;
    const seat = await this.sddcs.seatHeldBy(known.jamoatId, authorId);
    const wanted: voices.NewComment = {
      id: input.id,
      roundId: known.id,
      jamoatId: known.jamoatId,
      authorId,
      authorRole,
      seatId: seat?.id ?? null,
      text: text.value,
      language: ctx.locale,
      writtenAt: ctx.now,
    };
    const before = await this.sentBefore(wanted);
    if (before) return before;
    try {
      return await this.uow.run(async (tx) => {
        const round = await rounds.shareRound(tx, known.id);
        if (!round) return refusal('common.not_found');
        const open = requireUndeclared(round.status);
        if (!open.ok) return open;
        await voices.insertComments(tx, [wanted]);
        await this.audit.record(tx, ctx, {
          act: 'commentRound',
          jamoatId: round.jamoatId,
          subjectKind: 'consensus_round',
          subjectId: round.id,
          detail: { commentId: wanted.id },
        });
        return success(round.id);
      });
    } catch (error) {
      if (brokenUnique(error) !== 'round_comments_pkey') throw error;
      return (await this.sentBefore(wanted)) ?? refusal('common.id_reused');
    }
  }

  private async sentBefore(wanted: voices.NewComment): Promise<Outcome<string> | null> {
    const stored = await voices.findComment(this.uow.db, wanted.id);
    if (!stored) return null;
    const same = (['roundId', 'authorId', 'text'] as const).every(
      (field) => stored[field] === wanted[field],
    );
    return same ? success(stored.roundId) : refusal('common.id_reused');
  }
}
