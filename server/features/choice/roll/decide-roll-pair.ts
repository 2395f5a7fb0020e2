import { Injectable } from '@nestjs/common';
import { mayBeOnePerson, mergeEntries } from '../../../domain/choice/roll-pair.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { may } from '../../../domain/policy/act-rule.js';
import { permissions } from '../../../domain/policy/permissions.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { RollEntryEntity } from './roll-entry.entity.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdOpenRoll } from '../hold-choice.js';
import * as pairs from './roll-pair.store.js';

type Decision = 'mergeRollEntries' | 'keepRollEntriesApart';

/** Two entries of the roll with one name: a person says whether they are one person or two. Only before the opening. */
@Injectable()
export class DecideRollPair {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /** What is to be decided; nothing for whoever may not, and once the roll is closed. */
  async open(ctx: Ctx, choiceId: string): Promise<readonly pairs.RollPair[]> {
    const [choice] = await store.findChoices(this.uow.db, [choiceId]);
    if (choice?.status !== 'prepared') return [];
    const rule = permissions.mergeRollEntries;
    if (!may(ctx.actor, rule, { jamoatId: choice.jamoatId }).allowed) return [];
    return pairs.findPairs(this.uow.db, choice.id);
  }

  /** Answers the id of the entry that stays. */
  merge(ctx: Ctx, input: pairs.PairIds): Promise<Outcome<string>> {
    return this.decide(ctx, 'mergeRollEntries', input, async (tx, [first, second]) => {
      const merged = mergeEntries(first, second);
      const kept = merged.keptId === first.id ? first : second;
      await pairs.storeMerged(tx, kept.name, merged);
      // The roll is no longer the one that somebody confirmed to open.
      await store.dropConfirmations(tx, input.choiceId, 'open');
      return {
        answer: merged.keptId,
        detail: { rollEntryId: merged.keptId, removedId: merged.removedId },
      };
    });
  }

  keepApart(ctx: Ctx, input: pairs.PairIds): Promise<Outcome<undefined>> {
    return this.decide(ctx, 'keepRollEntriesApart', input, async (tx) => {
      await pairs.keepApart(tx, input);
      return {
        answer: undefined,
        detail: { rollEntryId: input.firstId, otherId: input.secondId },
      };
    });
  }

  private async decide<T>(
    ctx: Ctx,
    act: Decision,
    input: pairs.PairIds,
    write: (
      tx: Tx,
      pair: readonly [RollEntryEntity, RollEntryEntity],
    ) => Promise<{ readonly answer: T; readonly detail: Record<string, string> }>,
  ): Promise<Outcome<T>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, act, { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const pair = await this.holdPair(tx, known, input);
      if (!pair.ok) return pair;
      const { answer, detail } = await write(tx, pair.value);
      await this.audit.record(tx, ctx, {
        act,
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail,
      });
      return success(answer);
    });
  }

  /** The choice is held alone, so that of two who decide at once the second one finds what the first has decided. */
  private async holdPair(
    tx: Tx,
    known: ChoiceEntity,
    input: pairs.PairIds,
  ): Promise<Outcome<readonly [RollEntryEntity, RollEntryEntity]>> {
    const held = await holdOpenRoll(tx, this.cycles, known);
    if (!held.ok) return held;
    const found = await pairs.findEntries(tx, known.id, [input.firstId, input.secondId]);
    const first = found.find(({ id }) => id === input.firstId);
    const second = found.find(({ id }) => id === input.secondId);
    if (!first || !second || (await pairs.areApart(tx, input))) {
      return refusal('choice.pair_decided');
    }
    return mayBeOnePerson(first, second)
      ? success([first, second] as const)
      : refusal('choice.not_a_pair');
  }
}
