import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { checkSeat } from '../../domain/sddc/seat.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import * as store from './sddc.store.js';

export interface PutSeatInput {
  readonly id: string;
  readonly jamoatId: string;
  readonly number: number;
  readonly groupTg: string;
  readonly groupRu: string | null;
  readonly groupEn: string | null;
}

/** Adds a seat to the committee of a jamoat, or changes its number or group. The first seat forms the committee. */
@Injectable()
export class PutSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  /** Answers the jamoat. Problems: those of `checkSeat`, `sddc.seat_number_taken`, `common.id_reused`. */
  async run(ctx: Ctx, input: PutSeatInput): Promise<Outcome<string>> {
    const jamoat = await this.territory.jamoat(input.jamoatId);
    if (!jamoat) return refusal('common.not_found', { path: ['jamoatId'] });
    const permitted = permit(ctx, 'putSeat', { jamoatId: jamoat.id });
    if (!permitted.ok) return permitted;
    const checked = checkSeat(input);
    if (!checked.ok) return checked;
    const seat = checked.value;
    const numberTaken = refusal('sddc.seat_number_taken', {
      path: ['number'],
      details: { number: seat.number },
    });
    try {
      return await this.uow.run(async (tx) => {
        const sddcId = await store.ensureSddc(tx, {
          id: randomUUID(),
          jamoatId: jamoat.id,
          nameTg: null,
          nameRu: null,
          nameEn: null,
          formedOn: todayInDushanbe(ctx.now),
        });
        const before = await store.findSeat(tx, input.id);
        if (before && before.jamoatId !== jamoat.id) return refusal('common.id_reused');
        if (before) await store.updateSeat(tx, before.id, seat);
        else {
          await store.insertSeats(tx, [{ ...seat, id: input.id, sddcId, jamoatId: jamoat.id }]);
        }
        await this.audit.record(tx, ctx, {
          act: 'putSeat',
          jamoatId: jamoat.id,
          subjectKind: 'seat',
          subjectId: input.id,
          detail: { number: seat.number },
        });
        return success(jamoat.id);
      });
    } catch (error) {
      const broken = brokenUnique(error);
      // Of two equal requests at once the second meets the row of the first: repeated, it finds nothing left to do.
      if (broken === 'seats_pkey') return this.run(ctx, input);
      if (broken !== 'seats_number_once') throw error;
      const stored = await store.findSeat(this.uow.db, input.id);
      return stored?.number === seat.number && stored.jamoatId === jamoat.id
        ? this.run(ctx, input)
        : numberTaken;
    }
  }
}
