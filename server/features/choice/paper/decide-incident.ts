import { Injectable } from '@nestjs/common';
import { type IncidentDecision } from '../../../domain/choice/incident.js';
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
import { usableWords } from './usable-words.js';

export interface DecideIncidentInput {
  readonly placeId: string;
  readonly rollEntryId: string;
  readonly decision: IncidentDecision;
  readonly words: string;
}

/**
 * Somebody is on two lists. Two different persons, one of the desk and a chair, say what they found; when they agree it
 * is decided. The person has one participation whatever they find, and the boxes keep what lies in them.
 */
@Injectable()
export class DecideIncident {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: DecideIncidentInput): Promise<Outcome<string>> {
    const { placeId, rollEntryId, decision } = input;
    const known = await permittedPlace(this.uow.db, ctx, 'decidePaperIncident', placeId);
    if (!known.ok) return known;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const words = usableWords(input.words);
    if (!words.ok) return words;
    const { jamoatId } = known.value.choice;
    const person = { personId: actor.personId, roles: rolesIn(actor, jamoatId) };
    return this.uow.run(async (tx) => {
      const held = await holdPlace(tx, this.cycles, known.value, 'share', ['open', 'closed']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      if (!(await store.findIncident(tx, placeId, rollEntryId))) {
        return refusal('common.not_found', { path: ['rollEntryId'] });
      }
      const given = (await store.findIncidentWords(tx, [placeId])).filter(
        (one) => one.rollEntryId === rollEntryId,
      );
      // The two sides are those of the seal: somebody of the desk, and a chair.
      const side = decideConfirmation('seal', given, person);
      if (!side.ok) return side;
      const { role } = side.value;
      const own = given.find(({ personId }) => personId === person.personId);
      if (own?.decision === decision && own.words === words.value) return success(placeId);
      const { personId } = person;
      await store.putIncidentWords(tx, {
        placeId,
        rollEntryId,
        personId,
        role,
        decision,
        words: words.value,
      });
      await dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'decidePaperIncident',
        jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, decision, role },
      });
      return success(placeId);
    });
  }
}
