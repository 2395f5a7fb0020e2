import { Injectable } from '@nestjs/common';
import { correctionSides } from '../../../domain/choice/correction.js';
import { isSameList } from '../../../domain/choice/left-out.js';
import { decideSides } from '../../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { RoleCode } from '../../../domain/policy/roles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { countLeavingOut } from '../count/count-choice.js';
import type { ResultCorrectionEntity } from './correction.entity.js';
import * as store from './correction.store.js';
import { holdResult, permittedChoice } from './hold-result.js';

/** The second person's word makes the next version of a result: the same sealed ballots, counted without what is left out. */
@Injectable()
export class ConfirmCorrection {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the id of the choice; confirming twice changes nothing. Problems: `common.not_found`, the denials,
   * `cycle.wrong_phase`, `choice.wrong_status`, `choice.correction_over`, `choice.role_not_for_act`,
   * `choice.other_side_missing`.
   */
  async run(ctx: Ctx, correctionId: string): Promise<Outcome<string>> {
    const proposed = await store.findProposed(this.uow.db, correctionId);
    if (!proposed) return refusal('common.not_found');
    const { choiceId, leftOut } = proposed;
    const known = await permittedChoice(this.uow.db, ctx, 'confirmResultCorrection', choiceId);
    if (!known.ok) return known;
    const { person } = known.value;
    return this.uow.run(async (tx) => {
      const held = await holdResult(tx, this.cycles, known.value.choice);
      if (!held.ok) return held;
      const { choice, result } = held.value;
      const made = await store.findVersionOf(tx, correctionId);
      if (made) {
        const isOwn = made.confirmedBy === person.personId;
        return isOwn ? success(choiceId) : refusal('choice.correction_over');
      }
      const standing = await store.findStanding(tx, choiceId, result.version + 1);
      if (standing?.id !== correctionId) return refusal('choice.correction_over');
      const side = secondSide(proposed, person);
      if (!side.ok) return side;
      const before = result.body.leftOut ?? [];
      const isCountedAnew = !isSameList(before, leftOut);
      const version = result.version + 1;
      await store.insertVersion(tx, {
        choiceId,
        version,
        correctionId,
        proposedBy: proposed.proposedBy,
        confirmedBy: person.personId,
        role: side.value,
        madeAt: ctx.now,
        countVersion: isCountedAnew ? version : result.countVersion,
        body: isCountedAnew ? await countLeavingOut(tx, choice, leftOut) : null,
      });
      await this.audit.record(tx, ctx, {
        act: 'confirmResultCorrection',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choiceId,
        detail: { correctionId, version, leftOut: leftOut.length, isCountedAnew, role: side.value },
      });
      return success(choiceId);
    });
  }
}

/** The role of somebody of the side that has not spoken yet. */
function secondSide(
  { proposedBy, role }: Pick<ResultCorrectionEntity, 'proposedBy' | 'role'>,
  person: { readonly personId: string; readonly roles: readonly RoleCode[] },
): Outcome<RoleCode> {
  const decision = decideSides(correctionSides, [{ personId: proposedBy, role }], person);
  if (!decision.ok) return decision;
  if (decision.value.completes) return success(decision.value.role);
  const missing = correctionSides.filter((side) => !side.includes(role)).flat();
  return refusal('choice.other_side_missing', { details: { roles: missing.join(', ') } });
}
