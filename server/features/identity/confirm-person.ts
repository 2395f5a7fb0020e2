import { Injectable } from '@nestjs/common';
import { checkReference } from '../../domain/identity/person-details.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { PersonEntity } from './identity.entity.js';
import { findPersons, lockPerson, updatePerson } from './person.store.js';

/** Somebody who keeps a list has met a person: from registered to confirmed. */
@Injectable()
export class ConfirmPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sent twice by the same person, the first confirmation stands and is answered again.
   * Problems: `identity.not_for_yourself`, `identity.already_confirmed`, a missing reference.
   */
  async confirm(
    ctx: Ctx,
    input: { readonly personId: string; readonly reference: string },
  ): Promise<Outcome<PersonEntity>> {
    const [person] = await findPersons(this.uow.db, [input.personId]);
    if (!person) return refusal('common.not_found');
    const permitted = permit(ctx, 'confirmPerson', {
      jamoatId: person.jamoatId,
      villageIds: person.villageId === null ? [] : [person.villageId],
    });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: confirmer } = ctx.actor;
    if (confirmer === person.id) return refusal('identity.not_for_yourself');
    const reference = checkReference(input.reference);
    if (!reference.ok) return reference;
    return this.uow.run(async (tx) => {
      const current = await lockPerson(tx, person.id);
      if (!current) return refusal('common.not_found');
      // Moved away since it was looked up: the confirmer may have no say there.
      if (current.villageId !== person.villageId) return refusal('common.stale');
      if (current.confirmedAt !== null) {
        return current.confirmedBy === confirmer
          ? success(current)
          : refusal('identity.already_confirmed');
      }
      const changes = {
        confirmedAt: ctx.now,
        confirmedBy: confirmer,
        confirmationReference: reference.value,
      };
      await updatePerson(tx, person.id, changes);
      await this.audit.record(tx, ctx, {
        act: 'confirmPerson',
        jamoatId: current.jamoatId,
        subjectKind: 'person',
        subjectId: current.id,
      });
      return success(Object.assign(current, changes));
    });
  }
}
