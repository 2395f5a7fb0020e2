import { Injectable } from '@nestjs/common';
import {
  type ChoiceAct,
  choiceActRules,
  choiceStatuses,
} from '../../domain/choice/choice-status.js';
import { decideConfirmation } from '../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { MeetingService } from '../meeting/meeting.service.js';
import type { ChoiceConfirmationEntity, ChoiceEntity } from './choice.entity.js';
import * as store from './choice.store.js';
import { countAndStore } from './count/count-choice.js';
import { holdChoice, wrongStatus } from './hold-choice.js';
import { openChoice, readyToOpen } from './open-choice.js';
import { paperObstacles } from './paper/paper-state.js';
import { type ResumedBy, resumeChoice } from './restore/resume-choice.js';
import { rolesIn } from './roles-in.js';
import { sealChoice } from './seal/seal-choice.js';
import { tallyObstacles } from './tally/tally-obstacles.js';

export interface ConfirmInput {
  readonly choiceId: string;
  readonly act: ChoiceAct;
  readonly seed: string | null;
}

/** The acts no single person may do: opening, closing, sealing, counting, and resuming after a restore. The second person's word lets them take effect. */
@Injectable()
export class ConfirmChoiceAct {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
    private readonly meetings: MeetingService,
  ) {}

  /** Answers whether the act has taken effect. Confirming twice, or after it took effect, changes nothing. */
  async run(ctx: Ctx, input: ConfirmInput): Promise<Outcome<boolean>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'confirmChoiceAct', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const person = { personId: actor.personId, roles: rolesIn(actor, known.jamoatId) };
    const alone = decideConfirmation(input.act, [], person);
    if (!alone.ok) return alone;
    return this.uow.run(async (tx) => {
      const held = await holdChoice(tx, this.cycles, known, 'alone', choiceStatuses);
      if (!held.ok) return held;
      const choice = held.value;
      const earlier = (await store.findConfirmations(tx, [choice.id])).filter(
        ({ act }) => act === input.act,
      );
      const own = earlier.find(({ personId }) => personId === person.personId);
      if (choice.status !== choiceActRules[input.act].from) {
        return own ? success(true) : wrongStatus(choice);
      }
      const decision = decideConfirmation(input.act, earlier, person);
      if (!decision.ok) return decision;
      const others = earlier.filter((one) => one !== own);
      const ready = await this.ready(tx, ctx, choice, input, others);
      if (!ready.ok) return ready;
      const { completes } = decision.value;
      // A repeat, perhaps of one whose answer was lost: nothing changes and nothing is written down again.
      if (own && !completes && own.seed === ready.value) return success(false);
      await store.putConfirmation(tx, {
        choiceId: choice.id,
        act: input.act,
        personId: person.personId,
        role: decision.value.role,
        seed: ready.value,
        at: ctx.now,
      });
      await this.audit.record(tx, ctx, {
        act: 'confirmChoiceAct',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { act: input.act, role: decision.value.role, completes },
      });
      if (completes) {
        const done = await this.takeEffect(tx, ctx, choice, input.act, ready.value, {
          first: others[0]?.personId ?? '',
          second: person.personId,
        });
        if (!done.ok) return done;
      }
      return success(completes);
    });
  }

  /** What must hold at each confirmation, not only at the second; answers the digits of the die for the opening. */
  private async ready(
    tx: Tx,
    ctx: Ctx,
    choice: ChoiceEntity,
    input: ConfirmInput,
    others: readonly ChoiceConfirmationEntity[],
  ): Promise<Outcome<string | null>> {
    if (input.act === 'open') return readyToOpen(tx, ctx, choice, others, input.seed);
    if (input.act === 'seal') {
      const [unmet] = await paperObstacles(tx, choice);
      if (unmet) return { ok: false, problem: unmet };
      const [unsigned] = await tallyObstacles(tx, this.meetings, choice);
      if (unsigned) return { ok: false, problem: unsigned };
    }
    return success(null);
  }

  private async takeEffect(
    tx: Tx,
    ctx: Ctx,
    choice: ChoiceEntity,
    act: ChoiceAct,
    seed: string | null,
    by: ResumedBy,
  ): Promise<Outcome<undefined>> {
    switch (act) {
      case 'open':
        await openChoice(tx, ctx, choice, seed);
        break;
      case 'resume':
        return resumeChoice(tx, ctx, this.audit, choice, by);
      case 'close':
        await store.updateChoice(tx, choice.id, { status: 'closed', closedAt: ctx.now });
        break;
      case 'seal':
        return sealChoice(tx, ctx, this.audit, choice);
      case 'count':
        await countAndStore(tx, ctx, choice);
    }
    return success(undefined);
  }
}
