import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Sex } from '../../domain/identity/person-details.js';
import { shortestPassword } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { checkTerm } from '../../domain/sddc/seat.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { brokenReference } from '../identity/broken-reference.js';
import { IdentityService } from '../identity/identity.service.js';
import { RoleService } from '../role/role.service.js';
import type { SeatEntity } from './sddc.entity.js';
import * as store from './sddc.store.js';

export interface FillSeatInput {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
  /** Asked only where the person's own entry does not say. */
  readonly sex: Sex | null;
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate;
}

/** Somebody takes a vacant seat and, where needed, becomes `sddc_member` in the same act. */
@Injectable()
export class FillSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly identity: IdentityService,
    private readonly roles: RoleService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the jamoat. Sent twice under one id it is stored once. Problems: `common.not_found`, `sddc.holder_elsewhere`,
   * `identity.not_for_yourself`, `sddc.term_reversed`, `sddc.seat_filled`, `sddc.holds_another_seat`,
   * `role.password_needed`, `common.id_reused`.
   */
  async run(ctx: Ctx, input: FillSeatInput): Promise<Outcome<string>> {
    const seat = await store.findSeat(this.uow.db, input.seatId);
    if (!seat) return refusal('common.not_found', { path: ['seatId'] });
    const permitted = permit(ctx, 'fillSeat', { jamoatId: seat.jamoatId });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: filledBy } = ctx.actor;
    const person = await this.identity.person(input.personId);
    if (!person) return refusal('common.not_found', { path: ['personId'] });
    if (person.jamoatId !== seat.jamoatId) {
      return refusal('sddc.holder_elsewhere', { path: ['personId'] });
    }
    if (person.id === filledBy) return refusal('identity.not_for_yourself', { path: ['personId'] });
    const term = checkTerm(input.termFrom, input.termTo);
    if (!term.ok) return term;
    const wanted: store.NewTerm = {
      id: input.id,
      seatId: seat.id,
      sddcId: seat.sddcId,
      jamoatId: seat.jamoatId,
      personId: person.id,
      sex: person.sex ?? input.sex,
      termFrom: input.termFrom,
      termTo: input.termTo,
      filledBy,
      filledAt: ctx.now,
      endedOn: null,
      endReason: null,
      endedBy: null,
      endedAt: null,
    };
    const before = await this.sentBefore(wanted);
    return before ?? this.write(ctx, seat, wanted);
  }

  private async write(ctx: Ctx, seat: SeatEntity, wanted: store.NewTerm): Promise<Outcome<string>> {
    const { personId, jamoatId } = wanted;
    try {
      return await this.uow.run(async (tx) => {
        await store.insertTerms(tx, [wanted]);
        // Asked after the term is written: that waits for whoever vacates the person's last seat and ends the role.
        const isMember = await this.roles.holds(tx, personId, jamoatId, 'sddc_member');
        if (!isMember) {
          await this.roles.grant(tx, {
            id: randomUUID(),
            personId,
            code: 'sddc_member',
            jamoatId,
            grantedBy: wanted.filledBy,
            grantedAt: ctx.now,
          });
        }
        await this.audit.record(tx, ctx, {
          act: 'fillSeat',
          jamoatId,
          subjectKind: 'seat',
          subjectId: seat.id,
          detail: { termId: wanted.id, madeMember: !isMember },
        });
        return success(jamoatId);
      });
    } catch (error) {
      if (brokenReference(error) === 'role_grants_password_fkey') {
        return refusal('role.password_needed', {
          path: ['personId'],
          details: { min: shortestPassword },
        });
      }
      switch (brokenUnique(error)) {
        case 'seat_terms_pkey':
        case 'seat_terms_one_holder':
          return (await this.sentBefore(wanted)) ?? refusal('sddc.seat_filled');
        case 'seat_terms_one_seat':
          return (
            (await this.sentBefore(wanted)) ??
            refusal('sddc.holds_another_seat', { path: ['personId'] })
          );
        case 'role_grants_active_once':
          // Somebody made the person a member in between: now it is held, and the second try need not give it.
          return this.write(ctx, seat, wanted);
        default:
          throw error;
      }
    }
  }

  /** Success when this very term is stored already; a refusal when its id stands for another. */
  private async sentBefore(wanted: store.NewTerm): Promise<Outcome<string> | null> {
    const term = await store.findTerm(this.uow.db, wanted.id);
    if (!term) return null;
    const same = (['seatId', 'personId', 'filledBy', 'termFrom', 'termTo'] as const).every(
      (field) => term[field] === wanted[field],
    );
    return same ? success(term.jamoatId) : refusal('common.id_reused');
  }
}
