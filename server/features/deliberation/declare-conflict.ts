import { Injectable } from '@nestjs/common';
import { roundTextLimits } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { requiredText } from '../../domain/proposal/proposal-text.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { DeliberationService } from './deliberation.service.js';
import { OpenSeat } from './open-seat.js';
import * as voices from './voice.store.js';

/** The holder of a seat stands too near to the matter: the seat takes no position and does not count for the quorum. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deliberation: DeliberationService,
    private readonly seats: OpenSeat,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the round. A position stated before is set aside. Problems: those of `OpenSeat.hold`,
   * `common.text_missing`, `common.text_too_long`, `deliberation.conflict_stands`.
   */
  async run(
    ctx: Ctx,
    input: { readonly roundId: string; readonly reason: string },
  ): Promise<Outcome<string>> {
    const permitted = await this.deliberation.permitted(ctx, 'declareConflict', input.roundId);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const round = permitted.value;
    const reason = requiredText(input.reason, {
      max: roundTextLimits.reason,
      path: ['reason'],
      multiline: true,
    });
    if (!reason.ok) return reason;
    return this.uow.run(async (tx) => {
      const held = await this.seats.hold(tx, round, personId);
      if (!held.ok) return held;
      const { seatId } = held.value;
      const key = { roundId: round.id, seatId, personId };
      const before = await voices.findConflict(tx, key);
      if (before) {
        return before.reason === reason.value
          ? success(round.id)
          : refusal('deliberation.conflict_stands');
      }
      await voices.insertConflict(tx, {
        ...key,
        reason: reason.value,
        language: ctx.locale,
        declaredAt: ctx.now,
      });
      await this.audit.record(tx, ctx, {
        act: 'declareConflict',
        jamoatId: round.jamoatId,
        subjectKind: 'consensus_round',
        subjectId: round.id,
        detail: { seatId },
      });
      return success(round.id);
    });
  }
}
