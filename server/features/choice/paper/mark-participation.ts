import { Injectable } from '@nestjs/common';
import { isDayOver, todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import * as rolls from '../roll/roll.store.js';
import { dropConfirmations } from '../choice.store.js';
import { holdPlace, type KnownPlace, permittedPlace } from './hold-place.js';
import * as store from './polling-place.store.js';

export interface MarkInput {
  readonly placeId: string;
  readonly rollEntryId: string;
  readonly tookPart: boolean;
}

/**
 * The desk with network: who was handed a paper, marked as they come. What is on the paper comes later, from the box,
 * without a name. Of two desks that mark one person the key of the participations lets one through.
 */
@Injectable()
export class MarkParticipation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: MarkInput): Promise<Outcome<RollEntryEntity>> {
    const known = await permittedPlace(this.uow.db, ctx, 'markPaperParticipation', input.placeId);
    if (!known.ok) return known;
    const entry = await rolls.findRollEntry(this.uow.db, input.rollEntryId);
    if (entry?.choiceId !== known.value.choice.id) {
      return refusal('common.not_found', { path: ['rollEntryId'] });
    }
    return this.uow.run(async (tx) => {
      const held = await holdPlace(tx, this.cycles, known.value, 'share', ['open']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      if (place.offline) return refusal('choice.desk_offline', { details: { place: place.name } });
      if (isDayOver(choice.closesOn, ctx.now)) {
        return refusal('choice.last_day_over', { details: { day: choice.closesOn } });
      }
      const write = input.tookPart ? this.mark.bind(this) : this.takeBack.bind(this);
      const written = await write(tx, ctx, held.value, entry);
      if (!written.ok) return written;
      if (written.value) {
        // Who it was stands on the list of the place and nowhere beside a time.
        await dropConfirmations(tx, choice.id, 'seal');
        await this.audit.record(tx, ctx, {
          act: 'markPaperParticipation',
          jamoatId: choice.jamoatId,
          subjectKind: 'choice',
          subjectId: choice.id,
          detail: { place: place.number, tookPart: input.tookPart },
        });
      }
      return success(entry);
    });
  }

  /** Answers whether anything was written. */
  private async mark(
    tx: Tx,
    ctx: Ctx,
    { place, choice }: KnownPlace,
    { id }: RollEntryEntity,
  ): Promise<Outcome<boolean>> {
    const first = await rolls.takePartOnPaper(tx, choice, [id], todayInDushanbe(ctx.now));
    if (first.has(id)) {
      await store.insertMarks(tx, place, [id]);
      return success(true);
    }
    const [part] = await rolls.findParticipations(tx, choice.id, [id]);
    if (part?.channel === 'meeting') return refusal('choice.took_part_at_meeting');
    if (part?.channel !== 'paper') return refusal('choice.took_part_on_web');
    return this.ownMark(tx, { place, choice }, id);
  }

  private async takeBack(
    tx: Tx,
    _ctx: Ctx,
    { place, choice }: KnownPlace,
    { id }: RollEntryEntity,
  ): Promise<Outcome<boolean>> {
    const [part] = await rolls.findParticipations(tx, choice.id, [id]);
    if (part?.channel !== 'paper') return success(false);
    const own = await this.ownMark(tx, { place, choice }, id);
    if (!own.ok) return own;
    const marks = await store.findMarks(tx, choice.id, [id]);
    const other = marks.find(({ placeId }) => placeId !== place.id);
    // On two lists: two persons decide about it, and nobody makes it disappear before.
    if (other) return this.elsewhere(tx, other.placeId);
    await store.deleteMark(tx, place.id, id);
    await rolls.takeBackPaper(tx, choice.id, id);
    return success(true);
  }

  /** Fails when the person took part on paper at another place. */
  private async ownMark(
    tx: Tx,
    { place, choice }: KnownPlace,
    rollEntryId: string,
  ): Promise<Outcome<boolean>> {
    const marks = await store.findMarks(tx, choice.id, [rollEntryId]);
    if (marks.some(({ placeId }) => placeId === place.id)) return success(false);
    return this.elsewhere(tx, marks[0]?.placeId ?? place.id);
  }

  private async elsewhere(tx: Tx, placeId: string): Promise<Outcome<boolean>> {
    const place = await store.findPlace(tx, placeId);
    return refusal('choice.marked_elsewhere', { details: { place: place?.name ?? '' } });
  }
}
