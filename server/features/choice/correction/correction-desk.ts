import { Injectable } from '@nestjs/common';
import { isSameList } from '../../../domain/choice/left-out.js';
import { may } from '../../../domain/policy/act-rule.js';
import { choiceDeskReaders } from '../../../domain/policy/choice-acts.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { type ViewerCan, viewerCan } from '../viewer-can.js';
import type { ResultCorrectionEntity } from './correction.entity.js';
import * as store from './correction.store.js';

export interface CorrectionDeskView {
  readonly choice: ChoiceEntity;
  readonly result: store.VersionedResult;
  readonly waiting:
    (ResultCorrectionEntity & { readonly countedAnew: boolean; own: boolean }) | null;
  readonly viewerCan: readonly ViewerCan[];
}

/** What those who correct a result have before them. */
@Injectable()
export class CorrectionDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
  ) {}

  /** `null` when nothing is counted or the person who asks does not work at the desk of the choice. */
  async view(ctx: Ctx, cycleId: string): Promise<CorrectionDeskView | null> {
    const { db } = this.uow;
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle || !may(ctx.actor, choiceDeskReaders, { jamoatId: cycle.jamoatId }).allowed) {
      return null;
    }
    const [choice] = await choices.findChoicesOfCycles(db, [cycleId]);
    const [result] = choice ? await store.findResults(db, [choice.id]) : [];
    if (!choice || !result) return null;
    const standing = await store.findStanding(db, choice.id, result.version + 1);
    const confirmations = await choices.findConfirmations(db, [choice.id]);
    const { actor } = ctx;
    return {
      choice,
      result,
      waiting:
        standing &&
        Object.assign(standing, {
          countedAnew: !isSameList(standing.leftOut, result.body.leftOut ?? []),
          own: actor.kind === 'person' && actor.personId === standing.proposedBy,
        }),
      viewerCan: viewerCan(ctx, { cycle, choice, confirmations, viewer: null }),
    };
  }

  /** The desk of a choice's cycle. */
  async ofChoice(ctx: Ctx, choiceId: string): Promise<CorrectionDeskView | null> {
    const [choice] = await choices.findChoices(this.uow.db, [choiceId]);
    return choice ? this.view(ctx, choice.cycleId) : null;
  }
}
