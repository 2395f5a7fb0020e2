import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { type Section, sectionOf } from '../../../domain/choice/meeting-tally.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { MeetingService } from '../../meeting/meeting.service.js';
import * as store from '../choice.store.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import * as rolls from '../roll/roll.store.js';
import { HoldTally, type KnownMeeting } from './hold-tally.js';
import * as tallies from './tally.store.js';

export interface MarkAttendanceInput {
  readonly meetingId: string;
  readonly rollEntryId: string;
  readonly present: boolean;
  readonly counted: boolean;
  readonly section: Section | null;
}

/** Who of the roll came, and whose hands are counted: these have taken part with that, and nowhere else. */
@Injectable()
export class MarkAttendance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holding: HoldTally,
    private readonly meetings: MeetingService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: MarkAttendanceInput): Promise<Outcome<string>> {
    const known = await this.holding.known(ctx, 'markAttendance', input.meetingId);
    if (!known.ok) return known;
    const { meeting, choice } = known.value;
    const entry = await rolls.findRollEntry(this.uow.db, input.rollEntryId);
    if (entry?.choiceId !== choice.id) {
      return refusal('common.not_found', { path: ['rollEntryId'] });
    }
    return this.uow.run(async (tx) => {
      const held = await this.holding.hold(tx, known.value, input.present && input.counted);
      if (!held.ok) return held;
      const before = await tallies.findAttendance(tx, meeting.id, entry.id);
      const written = input.present
        ? await this.mark(tx, ctx, known.value, entry, input)
        : await takeOff(tx, meeting.id, entry);
      if (!written.ok) return written;
      const after = await tallies.findAttendance(tx, meeting.id, entry.id);
      if (before?.section === after?.section && before?.counted === after?.counted) {
        return success(meeting.id);
      }
      await tallies.dropSignatures(tx, meeting.id);
      await store.dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'markAttendance',
        jamoatId: meeting.jamoatId,
        subjectKind: 'meeting',
        subjectId: meeting.id,
        detail: {
          rollEntryId: entry.id,
          present: input.present,
          counted: input.present && input.counted,
        },
      });
      return success(meeting.id);
    });
  }

  private async mark(
    tx: Tx,
    ctx: Ctx,
    { meeting, choice, cycle }: KnownMeeting,
    entry: RollEntryEntity,
    input: MarkAttendanceInput,
  ): Promise<Outcome<undefined>> {
    const section = sectionOf(entry, Number(meeting.heldOn.slice(0, 4)), input.section);
    if (section === null) return refusal('meeting.section_unknown', { path: ['section'] });
    const counted = await tallies.findCounted(tx, choice.id, entry.id);
    if (input.counted && counted?.meetingId !== meeting.id) {
      if (counted) {
        const other = await this.meetings.meeting(counted.meetingId);
        return refusal('meeting.counted_elsewhere', { details: { day: other?.heldOn ?? '' } });
      }
      const sheets = await tallies.findSheets(tx, [meeting.id]);
      if (!cycle.tellersVote && sheets.some(({ tellerId }) => tellerId === entry.personId)) {
        return refusal('meeting.teller_counted');
      }
      const part = { choiceId: choice.id, rollEntryId: entry.id, jamoatId: meeting.jamoatId };
      if (!(await rolls.takePartAtMeeting(tx, { ...part, day: todayInDushanbe(ctx.now) }))) {
        return this.tookPart(tx, entry);
      }
    }
    if (!input.counted && counted?.meetingId === meeting.id) {
      await rolls.takeBackMeeting(tx, choice.id, entry.id);
    }
    await tallies.putAttendance(tx, {
      meetingId: meeting.id,
      rollEntryId: entry.id,
      choiceId: choice.id,
      section,
      counted: input.counted,
    });
    return success(undefined);
  }

  /** Two meetings may count the same person at once: the loser finds the other's participation. */
  private async tookPart(tx: Tx, entry: RollEntryEntity): Promise<Outcome<undefined>> {
    const [part] = await rolls.findParticipations(tx, entry.choiceId, [entry.id]);
    const elsewhere = await tallies.findCounted(tx, entry.choiceId, entry.id);
    if (elsewhere) {
      const other = await this.meetings.meeting(elsewhere.meetingId);
      return refusal('meeting.counted_elsewhere', { details: { day: other?.heldOn ?? '' } });
    }
    return refusal('meeting.took_part_already', { details: { channel: part?.channel ?? '' } });
  }
}

async function takeOff(
  tx: Tx,
  meetingId: string,
  entry: RollEntryEntity,
): Promise<Outcome<undefined>> {
  const marked = await tallies.findAttendance(tx, meetingId, entry.id);
  if (marked?.counted === true) await rolls.takeBackMeeting(tx, entry.choiceId, entry.id);
  if (marked) await tallies.removeAttendance(tx, meetingId, entry.id);
  return success(undefined);
}
