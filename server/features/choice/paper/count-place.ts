import { Injectable } from '@nestjs/common';
import { unusableCount } from '../../../domain/choice/polling-place.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { dropConfirmations } from '../choice.store.js';
import { holdPlace, permittedPlace } from './hold-place.js';
import { updatePlace } from './polling-place.store.js';

export interface CountInput {
  readonly placeId: string;
  readonly inBox: number;
  readonly spoiled: number;
  readonly unused: number;
  readonly refused: number;
}

/**
 * What was counted by hand when the box was opened. Stored as counted, whether it balances or not; a later count replaces
 * it, and the trail keeps both.
 */
@Injectable()
export class CountPlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: CountInput): Promise<Outcome<string>> {
    const known = await permittedPlace(this.uow.db, ctx, 'countPlace', input.placeId);
    if (!known.ok) return known;
    const { inBox, spoiled, unused, refused } = input;
    const counts = { inBox, spoiled, unused, refused };
    const unusable = unusableCount(counts);
    if (unusable) return refusal('choice.count_unusable', { path: [unusable] });
    return this.uow.run(async (tx) => {
      const held = await holdPlace(tx, this.cycles, known.value, 'share', ['closed']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      // The box of a place without network is opened when its list is there to compare it with.
      if (place.offline && place.listId === null) {
        return refusal('choice.desk_list_missing', { details: { place: place.name } });
      }
      await updatePlace(tx, place.id, counts);
      await dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'countPlace',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, ...counts },
      });
      return success(place.id);
    });
  }
}
