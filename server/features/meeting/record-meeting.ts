import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { cleanText } from '../../domain/text/nfc.js';
import { permit } from '../../platform/auth/permit.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { MeetingEntity, MeetingKind } from './meeting.entity.js';
import * as store from './meeting.store.js';

const longestText = 120;

export interface RecordMeetingInput {
  readonly id: string;
  readonly cycleId: string;
  readonly kind: MeetingKind;
  readonly villageId: string;
  readonly heldOn: string;
  readonly place: string;
  readonly convener: string;
}

/** Writing down that a village met. */
@Injectable()
export class RecordMeeting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: RecordMeetingInput): Promise<Outcome<string>> {
    const cycle = await this.cycles.cycle(input.cycleId);
    if (!cycle) return refusal('common.not_found');
    const place = { jamoatId: cycle.jamoatId, villageIds: [input.villageId] };
    const permitted = permit(ctx, 'recordMeeting', place);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const [village] = await this.territory.villages([input.villageId]);
    if (village?.jamoatId !== cycle.jamoatId) {
      return refusal('choice.village_elsewhere', { path: ['villageId'] });
    }
    if (input.heldOn > todayInDushanbe(ctx.now)) {
      return refusal('meeting.day_ahead', { path: ['heldOn'] });
    }
    const where = shortText(input.place, 'place');
    if (!where.ok) return where;
    const convener = shortText(input.convener, 'convener');
    if (!convener.ok) return convener;
    const meeting = {
      ...input,
      jamoatId: cycle.jamoatId,
      place: where.value,
      convener: convener.value,
      recordedBy: personId,
      recordedAt: ctx.now,
    };
    return this.uow.run(async (tx) => {
      if (!(await store.insertMeeting(tx, meeting))) {
        const [stored] = await store.findMeetings(tx, [meeting.id]);
        return stored && isSame(stored, meeting) ? success(stored.id) : refusal('common.id_reused');
      }
      await this.audit.record(tx, ctx, {
        act: 'recordMeeting',
        jamoatId: cycle.jamoatId,
        subjectKind: 'meeting',
        subjectId: meeting.id,
        detail: { kind: meeting.kind, heldOn: meeting.heldOn, cycleId: cycle.id },
      });
      return success(meeting.id);
    });
  }
}

function isSame(stored: MeetingEntity, sent: store.NewMeeting): boolean {
  return (['cycleId', 'villageId', 'kind', 'heldOn', 'place', 'convener'] as const).every(
    (field) => stored[field] === sent[field],
  );
}

function shortText(text: string, field: string): Outcome<string> {
  const cleaned = cleanText(text);
  if (cleaned === '') return refusal('common.text_missing', { path: [field] });
  return cleaned.length > longestText
    ? refusal('common.text_too_long', { path: [field], details: { max: longestText } })
    : success(cleaned);
}
