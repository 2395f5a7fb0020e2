import { Injectable } from '@nestjs/common';
import { attendance, checkSheet, type TallyItem } from '../../../domain/choice/meeting-tally.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import * as store from '../choice.store.js';
import { findEntryOfPerson } from '../roll/roll.store.js';
import { HoldTally } from './hold-tally.js';
import * as tallies from './tally.store.js';

export interface EnterSheetInput {
  readonly meetingId: string;
  readonly items: readonly TallyItem[];
}

/** What one teller counted, without knowing what the other did. Each corrects the own sheet until both have signed. */
@Injectable()
export class EnterTallySheet {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holding: HoldTally,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: EnterSheetInput): Promise<Outcome<string>> {
    const known = await this.holding.known(ctx, 'enterTallySheet', input.meetingId);
    if (!known.ok) return known;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const { meeting, choice, cycle } = known.value;
    const projects = await store.findProjects(this.uow.db, [choice.id]);
    const entry = await findEntryOfPerson(this.uow.db, choice.id, personId);
    return this.uow.run(async (tx) => {
      const held = await this.holding.hold(tx, known.value, true);
      if (!held.ok) return held;
      const sheets = await tallies.findSheets(tx, [meeting.id]);
      const own = sheets.find(({ tellerId }) => tellerId === personId);
      if (!own && sheets.length >= 2) return refusal('meeting.two_tellers');
      const here = entry && (await tallies.findAttendance(tx, meeting.id, entry.id));
      if (here?.counted === true && !cycle.tellersVote) return refusal('meeting.teller_counted');
      const counted = (await tallies.presenceOf(tx, [meeting.id])).get(meeting.id)?.counted;
      if (!counted || attendance(counted) === 0) return refusal('meeting.nobody_counted');
      const sheet = checkSheet(input.items, projects.length, counted);
      if (!sheet.ok) return sheet;
      const items = sheet.value.map(plainItem);
      if (own && JSON.stringify(own.items.map(plainItem)) === JSON.stringify(items)) {
        return success(meeting.id);
      }
      const slot = own?.slot ?? (sheets[0]?.slot === 1 ? 2 : 1);
      await tallies.putSheet(tx, {
        meetingId: meeting.id,
        slot,
        tellerId: personId,
        items,
        enteredAt: ctx.now,
      });
      await tallies.dropSignatures(tx, meeting.id);
      await store.dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'enterTallySheet',
        jamoatId: meeting.jamoatId,
        subjectKind: 'meeting',
        subjectId: meeting.id,
        detail: { slot, corrected: own !== undefined },
      });
      return success(meeting.id);
    });
  }
}

/** The numbers alone, in one order, whatever else came with them. */
function plainItem({ position, women, men, youth }: TallyItem): TallyItem {
  const plain = ({ yes, no, abstain }: TallyItem['women']) => ({ yes, no, abstain });
  return { position, women: plain(women), men: plain(men), youth: plain(youth) };
}
