import { Injectable } from '@nestjs/common';
import {
  type BalanceName,
  balancesOf,
  holds,
  isSame,
} from '../../../domain/choice/polling-place.js';
import { decideConfirmation } from '../../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { rolesIn } from '../roles-in.js';
import { dropConfirmations } from '../choice.store.js';
import { holdPlace, permittedPlace } from './hold-place.js';
import * as store from './paper-note.store.js';
import { placeViews } from './paper-state.js';
import { usableWords } from './usable-words.js';

export interface SignNoteInput {
  readonly placeId: string;
  readonly balance: BalanceName;
  readonly words: string;
}

/**
 * A balance that does not hold is explained by a note two different persons sign, one of the desk and a chair, under the
 * same words. It is printed on the result sheet. When one of its two numbers changes it explains nothing any more.
 */
@Injectable()
export class SignNote {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, { placeId, balance, words: text }: SignNoteInput): Promise<Outcome<string>> {
    const known = await permittedPlace(this.uow.db, ctx, 'signBalanceNote', placeId);
    if (!known.ok) return known;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const words = usableWords(text);
    if (!words.ok) return words;
    const { jamoatId } = known.value.choice;
    const { personId } = actor;
    return this.uow.run(async (tx) => {
      // Alone: the numbers the note is about must not change beside it.
      const held = await holdPlace(tx, this.cycles, known.value, 'alone', ['closed']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      const view = (await placeViews(tx, choice.id)).find((one) => one.place.id === placeId);
      const now = view && balancesOf(view.numbers).find((one) => one.balance === balance);
      if (!view || !now || holds(now)) {
        return refusal('choice.balance_holds', { details: { place: place.name } });
      }
      const stands = view.notes.find(({ note }) => isSame(note, now));
      const signed = stands?.signatures ?? [];
      const sameWords = stands?.note.words === words.value;
      if (stands && !sameWords && signed.some((one) => one.personId !== personId)) {
        return refusal('choice.note_differs', { path: ['words'] });
      }
      const earlier = sameWords ? signed : [];
      if (earlier.some((one) => one.personId === personId)) return success(placeId);
      const side = decideConfirmation('seal', earlier, {
        personId,
        roles: rolesIn(actor, jamoatId),
      });
      if (!side.ok) return side;
      const { role, completes } = side.value;
      if (!sameWords) await store.replaceNote(tx, { placeId, words: words.value, ...now });
      await store.insertSignature(tx, { placeId, balance, personId, role });
      const { stated, accounted } = now;
      await dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'signBalanceNote',
        jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, balance, stated, accounted, role, completes },
      });
      return success(placeId);
    });
  }
}
