import { Injectable } from '@nestjs/common';
import {
  correctionSides,
  longestCorrectionReason,
  usableLeftOut,
} from '../../../domain/choice/correction.js';
import { isSameList } from '../../../domain/choice/left-out.js';
import { decideSides } from '../../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { requiredText } from '../../../domain/proposal/proposal-text.js';
import { brokenUnique } from '../../../platform/db/constraint.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import * as choices from '../choice.store.js';
import * as store from './correction.store.js';
import { holdResult, permittedChoice } from './hold-result.js';

export interface ProposeCorrectionInput {
  readonly id: string;
  readonly choiceId: string;
  /** Every work the new version leaves out; the same as before: the numbers stand and something is said about them. */
  readonly leftOut: readonly number[];
  readonly reason: string;
}

/** The first of two persons says what is wrong with a result and what its next version leaves out. Nothing changes yet. */
@Injectable()
export class ProposeCorrection {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the id of the choice; the same proposal twice is one. Problems: `common.not_found`, the denials,
   * `common.text_missing`, `common.text_too_long`, `common.id_reused`, `cycle.wrong_phase`, `choice.wrong_status`,
   * `choice.left_out_unknown`, `choice.all_left_out`, `choice.role_not_for_act`.
   */
  async run(ctx: Ctx, input: ProposeCorrectionInput): Promise<Outcome<string>> {
    const { id, choiceId } = input;
    const known = await permittedChoice(this.uow.db, ctx, 'proposeResultCorrection', choiceId);
    if (!known.ok) return known;
    const { person, choice } = known.value;
    const reason = requiredText(input.reason, {
      max: longestCorrectionReason,
      path: ['reason'],
      multiline: true,
    });
    if (!reason.ok) return reason;
    const side = decideSides(correctionSides, [], person);
    if (!side.ok) return side;
    const { role } = side.value;
    try {
      return await this.uow.run(async (tx) => {
        const held = await holdResult(tx, this.cycles, choice);
        if (!held.ok) return held;
        const listed = await choices.findProjects(tx, [choiceId]);
        const leftOut = usableLeftOut(input.leftOut, listed.length);
        if (!leftOut.ok) return leftOut;
        const before = await store.findProposed(tx, id);
        if (before) {
          const isSame =
            before.choiceId === choiceId &&
            before.proposedBy === person.personId &&
            before.reason === reason.value &&
            isSameList(before.leftOut, leftOut.value);
          return isSame ? success(choiceId) : refusal('common.id_reused');
        }
        const version = held.value.result.version + 1;
        const standing = await store.findStanding(tx, choiceId, version);
        await store.insertProposed(tx, {
          id,
          choiceId,
          version,
          sequence: (standing?.sequence ?? 0) + 1,
          leftOut: [...leftOut.value],
          reason: reason.value,
          language: ctx.locale,
          proposedBy: person.personId,
          role,
          proposedAt: ctx.now,
        });
        await this.audit.record(tx, ctx, {
          act: 'proposeResultCorrection',
          jamoatId: choice.jamoatId,
          subjectKind: 'choice',
          subjectId: choiceId,
          detail: { correctionId: id, version, leftOut: leftOut.value.length, role },
        });
        return success(choiceId);
      });
    } catch (error) {
      // The same id at the same moment, for another choice.
      if (brokenUnique(error) === 'result_corrections_pkey') return refusal('common.id_reused');
      throw error;
    }
  }
}
