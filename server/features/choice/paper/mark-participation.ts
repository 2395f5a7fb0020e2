import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { paperRecord } from '../cast/ballot.store.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import * as rolls from '../roll/roll.store.js';

export interface MarkInput {
  readonly choiceId: string;
  readonly rollEntryId: string;
  readonly tookPart: boolean;
}

/** The desk: who was handed a paper. What is on the paper comes later, from the box, without a name. */
@Injectable()
export class MarkParticipation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: MarkInput): Promise<Outcome<RollEntryEntity>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'markPaperParticipation', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const entry = await rolls.findRollEntry(this.uow.db, input.rollEntryId);
    if (entry?.choiceId !== known.id) {
      return refusal('common.not_found', { path: ['rollEntryId'] });
    }
    return this.uow.run(async (tx) => {
      // Taking back counts ballots, so nobody may type one beside it.
      const how = input.tookPart ? 'share' : 'alone';
      const held = await holdChoice(tx, this.cycles, known, how, ['open', 'closed']);
      if (!held.ok) return held;
      const written = await (input.tookPart ? this.mark(tx, ctx, entry) : this.takeBack(tx, entry));
      if (!written.ok) return written;
      await store.dropConfirmations(tx, known.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'markPaperParticipation',
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { rollEntryId: entry.id, tookPart: input.tookPart },
      });
      return success(entry);
    });
  }

  private async mark(tx: Tx, ctx: Ctx, entry: RollEntryEntity): Promise<Outcome<undefined>> {
    const { choiceId, jamoatId } = entry;
    const part = { choiceId, rollEntryId: entry.id, jamoatId, at: ctx.now };
    if (await rolls.takePartOnPaper(tx, part)) return success(undefined);
    const [other] = await rolls.findParticipations(tx, choiceId, [entry.id]);
    return refusal(
      other?.channel === 'meeting' ? 'choice.person_counted_at_meeting' : 'choice.took_part_on_web',
    );
  }

  private async takeBack(tx: Tx, entry: RollEntryEntity): Promise<Outcome<undefined>> {
    const [part] = await rolls.findParticipations(tx, entry.choiceId, [entry.id]);
    if (part?.channel !== 'paper') return success(undefined);
    const { marked, typed } = await paperRecord(tx, entry.choiceId);
    if (typed >= marked) return refusal('choice.paper_typed_already', { details: { typed } });
    await rolls.takeBackPaper(tx, entry.choiceId, entry.id);
    return success(undefined);
  }
}
