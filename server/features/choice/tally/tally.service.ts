import { Injectable } from '@nestjs/common';
import {
  type Attendees,
  sectionOf,
  sheetDifferences,
  type TallyDifference,
  type TallyItem,
} from '../../../domain/choice/meeting-tally.js';
import { may } from '../../../domain/policy/act-rule.js';
import { meetingActs, meetingDeskReaders } from '../../../domain/policy/meeting-acts.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { MeetingEntity } from '../../meeting/meeting.entity.js';
import { MeetingService } from '../../meeting/meeting.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import type { ViewerCan } from '../viewer-can.js';
import { isSigned } from './hold-tally.js';
import * as tallies from './tally.store.js';

export interface MeetingDesk {
  readonly meeting: MeetingEntity;
  readonly choice: ChoiceEntity | null;
  readonly handCounting: boolean;
  readonly tellersVote: boolean;
  readonly present: Attendees;
  readonly counted: Attendees;
  readonly households: tallies.Households | null;
  readonly people: readonly tallies.MeetingPerson[];
  readonly sheetsEntered: number;
  readonly ownSheet: readonly TallyItem[];
  readonly differences: readonly TallyDifference[];
  readonly agreed: readonly TallyItem[];
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly viewerSigned: boolean;
  readonly viewerCan: readonly ViewerCan[];
}

/** Reading the desk of a meeting. Nobody sees what a teller counted before both have. */
@Injectable()
export class TallyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly meetings: MeetingService,
  ) {}

  /** The desk; `null` when there is no such meeting or the person who asks has no act there. */
  async desk(ctx: Ctx, meetingId: string): Promise<MeetingDesk | null> {
    const meeting = await this.meetings.meeting(meetingId);
    if (!meeting || !may(ctx.actor, meetingDeskReaders, placeOf(meeting)).allowed) return null;
    const { db } = this.uow;
    const cycle = await this.cycles.cycle(meeting.cycleId);
    if (!cycle) throw new Error(`the meeting ${meeting.id} has no cycle`);
    const [choice = null] = await store.findChoicesOfCycles(db, [cycle.id]);
    const [tally] = await tallies.findTallies(db, [meeting.id]);
    const presence = (await tallies.presenceOf(db, [meeting.id])).get(meeting.id);
    if (!presence) throw new Error(`the meeting ${meeting.id} was not counted`);
    const sheets = await tallies.findSheets(db, [meeting.id]);
    const [first, second] = sheets;
    const differences = first && second ? sheetDifferences(first.items, second.items) : [];
    const viewerId = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const chairId = tally?.chairId ?? null;
    const secretaryId = tally?.secretaryId ?? null;
    return {
      meeting,
      choice,
      handCounting: cycle.handCounting,
      tellersVote: cycle.tellersVote,
      ...presence,
      households: choice && (await tallies.householdsOf(db, choice.id, meeting)),
      people: await this.attendees(ctx, meeting),
      sheetsEntered: sheets.length,
      ownSheet: sheets.find(({ tellerId }) => tellerId === viewerId)?.items ?? [],
      differences,
      agreed: first && second && differences.length === 0 ? first.items : [],
      chairId,
      secretaryId,
      viewerSigned: viewerId !== null && [chairId, secretaryId].includes(viewerId),
      viewerCan: deskActs(ctx, meeting, choice, tally !== undefined && isSigned(tally)),
    };
  }

  /** Years of birth only for those who mark who came and have to tell namesakes apart. */
  private async attendees(ctx: Ctx, meeting: MeetingEntity): Promise<tallies.MeetingPerson[]> {
    const people = await tallies.findAttendees(this.uow.db, meeting.id);
    const marks = may(ctx.actor, meetingActs.markAttendance, placeOf(meeting)).allowed;
    return marks ? people : people.map((one) => ({ ...one, birthYear: null }));
  }

  /** People of the roll for those who mark who came; nobody for everybody else. */
  async people(ctx: Ctx, meetingId: string, text: string): Promise<tallies.MeetingPerson[]> {
    const meeting = await this.meetings.meeting(meetingId);
    const rule = meetingActs.markAttendance;
    if (!meeting || !may(ctx.actor, rule, placeOf(meeting)).allowed) return [];
    const [choice] = await store.findChoicesOfCycles(this.uow.db, [meeting.cycleId]);
    if (!choice) return [];
    const year = Number(meeting.heldOn.slice(0, 4));
    const people = await tallies.searchPeople(this.uow.db, choice.id, meeting.id, text);
    return people.map((one) => ({ ...one, section: one.section ?? sectionOf(one, year, null) }));
  }
}

function placeOf({ jamoatId, villageId }: MeetingEntity) {
  return { jamoatId, villageIds: [villageId] };
}

const acts = ['markAttendance', 'enterTallySheet', 'signTally'] as const;

function deskActs(
  ctx: Ctx,
  meeting: MeetingEntity,
  choice: ChoiceEntity | null,
  signed: boolean,
): ViewerCan[] {
  const status = choice?.status ?? 'prepared';
  return acts.map((act) => {
    const permission = may(ctx.actor, meetingActs[act], placeOf(meeting));
    const reason = !permission.allowed
      ? permission.reason
      : status === 'prepared'
        ? ('meeting.no_choice' as const)
        : status !== 'open' && status !== 'closed'
          ? ('choice.wrong_status' as const)
          : signed
            ? ('meeting.tally_signed' as const)
            : null;
    return { act, allowed: reason === null, reason };
  });
}
