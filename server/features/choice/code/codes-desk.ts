import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/policy/act-rule.js';
import { assistedLogReaders } from '../../../domain/policy/choice-acts.js';
import { permissions } from '../../../domain/policy/permissions.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import type { AssistedActEntity } from '../assist/assisted-act.entity.js';
import { findAssistedActs } from '../assist/assisted-act.store.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { searchRoll, turnoutOf } from '../roll/roll.store.js';
import * as store from './code.store.js';

export interface VillageOfDesk {
  readonly villageId: string;
  readonly onRoll: number;
  readonly valid: number;
  readonly used: number;
}

export interface CodesDesk {
  readonly choice: ChoiceEntity;
  readonly villages: readonly VillageOfDesk[];
  readonly acts: readonly AssistedActEntity[] | null;
}

/** Reading what was given out. A number is never joined with a name. */
@Injectable()
export class CodesDeskService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
  ) {}

  /** `null` for whoever has no village to give codes out in and may not read the log of help. */
  async desk(ctx: Ctx, cycleId: string): Promise<CodesDesk | null> {
    const { db } = this.uow;
    const cycle = await this.cycles.cycle(cycleId);
    const [choice] = cycle ? await choices.findChoicesOfCycles(db, [cycle.id]) : [];
    if (!choice) return null;
    const reads = may(ctx.actor, assistedLogReaders, { jamoatId: choice.jamoatId }).allowed;
    const ids = await this.villagesOf(ctx, choice);
    if (ids.length === 0 && !reads) return null;
    const roll = await turnoutOf(db, [choice.id]);
    const counts = await store.countCodes(db, choice.id);
    return {
      choice,
      villages: ids.map((villageId) => {
        const count = counts.find((one) => one.villageId === villageId);
        return {
          villageId,
          onRoll: roll.find((one) => one.villageId === villageId)?.onRoll ?? 0,
          valid: count?.valid ?? 0,
          used: count?.used ?? 0,
        };
      }),
      acts: reads ? await findAssistedActs(db, choice.id) : null,
    };
  }

  async slips(ctx: Ctx, choiceId: string, villageId: string): Promise<readonly store.IssuedSlip[]> {
    const [choice] = await choices.findChoices(this.uow.db, [choiceId]);
    if (!choice || !issuesIn(ctx, choice.jamoatId, villageId)) return [];
    return store.slipsOfVillage(this.uow.db, choice.id, villageId);
  }

  async voters(ctx: Ctx, choiceId: string, text: string): Promise<RollEntryEntity[]> {
    const [choice] = await choices.findChoices(this.uow.db, [choiceId]);
    if (!choice) return [];
    const villageIds = await this.villagesOf(ctx, choice);
    return villageIds.length === 0 ? [] : searchRoll(this.uow.db, choice.id, text, villageIds);
  }

  private async villagesOf(ctx: Ctx, { jamoatId }: ChoiceEntity): Promise<readonly string[]> {
    const all = await this.territory.villagesOf(jamoatId);
    return all.filter(({ id }) => issuesIn(ctx, jamoatId, id)).map(({ id }) => id);
  }
}

function issuesIn({ actor }: Ctx, jamoatId: string, villageId: string): boolean {
  return may(actor, permissions.issueCodes, { jamoatId, villageIds: [villageId] }).allowed;
}
