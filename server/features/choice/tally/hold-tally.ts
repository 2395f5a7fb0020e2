import { Injectable } from '@nestjs/common';
import type { Section } from '../../../domain/choice/meeting-tally.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { ActName } from '../../../domain/policy/permissions.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { CycleEntity } from '../../cycle/cycle.entity.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { MeetingEntity } from '../../meeting/meeting.entity.js';
import { MeetingService } from '../../meeting/meeting.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import type { MeetingTallyEntity } from './tally.entity.js';
import * as tallies from './tally.store.js';

/** A meeting with the choice of its cycle. */
export interface KnownMeeting {
  readonly meeting: MeetingEntity;
  readonly cycle: CycleEntity;
  readonly choice: ChoiceEntity;
}

/** The sections a person may be said to stand in. */
export type SaidSection = Section | null;

/** What every act on the tally of a meeting asks first. */
@Injectable()
export class HoldTally {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly meetings: MeetingService,
  ) {}

  /** Problems: those of `permit`, `common.not_found`, `meeting.no_choice`. */
  async known(ctx: Ctx, act: ActName, meetingId: string): Promise<Outcome<KnownMeeting>> {
    const meeting = await this.meetings.meeting(meetingId);
    if (!meeting) return refusal('common.not_found');
    const { jamoatId, villageId } = meeting;
    const permitted = permit(ctx, act, { jamoatId, villageIds: [villageId] });
    if (!permitted.ok) return permitted;
    const cycle = await this.cycles.cycle(meeting.cycleId);
    if (!cycle) throw new Error(`the meeting ${meeting.id} has no cycle`);
    const [choice] = await store.findChoicesOfCycles(this.uow.db, [cycle.id]);
    return choice ? success({ meeting, cycle, choice }) : refusal('meeting.no_choice');
  }

  /**
   * The tally, held alone, of a choice that is open or closed but not sealed: who came and what was counted may reach the
   * desk after the close. Problems: `meeting.no_choice`, `choice.wrong_status`, `meeting.tally_signed`, and, for counting,
   * `meeting.no_hand_counting`, `meeting.outside_choice`.
   */
  async hold(
    tx: Tx,
    { meeting, cycle, choice }: KnownMeeting,
    counting: boolean,
  ): Promise<Outcome<MeetingTallyEntity>> {
    const held = await holdChoice(tx, this.cycles, choice, 'share', ['open', 'closed']);
    if (!held.ok) {
      const early = choice.status === 'prepared' && held.problem.code === 'choice.wrong_status';
      return early ? refusal('meeting.no_choice') : held;
    }
    if (counting) {
      if (!cycle.handCounting) return refusal('meeting.no_hand_counting');
      const { opensOn, closesOn } = held.value;
      const from = opensOn ?? closesOn;
      if (meeting.heldOn < from || meeting.heldOn > closesOn) {
        return refusal('meeting.outside_choice', { details: { from, to: closesOn } });
      }
    }
    const tally = await tallies.holdTally(tx, meeting.id, choice.id);
    return isSigned(tally) ? refusal('meeting.tally_signed') : success(tally);
  }
}

export function isSigned({ chairId, secretaryId }: tallies.Signatures): boolean {
  return chairId !== null && secretaryId !== null;
}
