import { Injectable } from '@nestjs/common';
import { type CalendarDate, todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { checkTermEnd, rolesOnSeat, type TermEndReason } from '../../domain/sddc/seat.js';
import { permit } from '../../platform/auth/permit.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { RoleService } from '../role/role.service.js';
import * as store from './sddc.store.js';

export interface VacateSeatInput {
  readonly termId: string;
  readonly endedOn: CalendarDate;
  readonly reason: TermEndReason;
}

/**
 * Somebody's time on a seat ends. The seat stays; the roles that rest on it (`rolesOnSeat`) end in the same transaction:
 * chair, secretary and members are the committee's own, so nobody without a seat scores, declares or drafts for it. Every
 * other role of the person stays. That the last day of a term has passed ends nothing by itself: the holder counts for
 * the quorum and keeps speaking, shown as overdue, until somebody vacates the seat with the reason `term_over`; otherwise
 * a round could wait for seats that must not answer. Whoever takes a seat again becomes `sddc_member` again by filling
 * it; chair and secretary are given anew.
 */
@Injectable()
export class VacateSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly roles: RoleService,
    private readonly audit: AuditService,
  ) {}

  /** Answers the jamoat. A term that has ended already stays as it ended. Problems: `common.not_found`, `sddc.ended_on`. */
  async run(ctx: Ctx, input: VacateSeatInput): Promise<Outcome<string>> {
    const known = await store.findTerm(this.uow.db, input.termId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'vacateSeat', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const endedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const days = checkTermEnd(known.termFrom, input.endedOn, todayInDushanbe(ctx.now));
    if (!days.ok) return days;
    return this.uow.run(async (tx) => {
      const term = await store.lockTerm(tx, known.id);
      if (!term) return refusal('common.not_found');
      if (term.endedAt !== null) return success(term.jamoatId);
      await store.endTerm(tx, term.id, {
        endedOn: input.endedOn,
        endReason: input.reason,
        endedBy,
        endedAt: ctx.now,
      });
      const { personId, jamoatId } = term;
      const held = { personId, jamoatId, codes: rolesOnSeat };
      const ended = await this.roles.endAll(tx, ctx, held, { termId: term.id });
      await this.audit.record(tx, ctx, {
        act: 'vacateSeat',
        jamoatId: term.jamoatId,
        subjectKind: 'seat',
        subjectId: term.seatId,
        detail: { termId: term.id, reason: input.reason, rolesEnded: ended.length },
      });
      return success(term.jamoatId);
    });
  }
}
