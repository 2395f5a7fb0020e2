import { Injectable } from '@nestjs/common';
import {
  attendance,
  checkSheet,
  sheetDifferences,
  signingSides,
} from '../../../domain/choice/meeting-tally.js';
import { fewestInGroup } from '../../../domain/choice/small-groups.js';
import { type Confirmation, decideSides } from '../../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import * as store from '../choice.store.js';
import { rolesIn } from '../roles-in.js';
import { HoldTally } from './hold-tally.js';
import type { MeetingTallyEntity } from './tally.entity.js';
import * as tallies from './tally.store.js';

/** The chair and the secretary of the meeting sign what both tellers counted; then nothing is changed any more. */
@Injectable()
export class SignTally {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holding: HoldTally,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: { readonly meetingId: string }): Promise<Outcome<string>> {
    const known = await this.holding.known(ctx, 'signTally', input.meetingId);
    if (!known.ok) return known;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const { meeting, choice } = known.value;
    const projects = await store.findProjects(this.uow.db, [choice.id]);
    const person = { personId: actor.personId, roles: rolesIn(actor, meeting.jamoatId) };
    return this.uow.run(async (tx) => {
      const held = await this.holding.hold(tx, known.value, true);
      if (!held.ok) {
        // Sent twice by whoever signed last.
        const signed = await tallies.findTallies(tx, [meeting.id]);
        const own = signed.some((one) => [one.chairId, one.secretaryId].includes(actor.personId));
        return held.problem.code === 'meeting.tally_signed' && own ? success(meeting.id) : held;
      }
      const tally = held.value;
      const earlier = signaturesOf(tally);
      if (earlier.some(({ personId }) => personId === actor.personId)) return success(meeting.id);
      const decision = decideSides(signingSides, earlier, person);
      if (!decision.ok) return decision;
      const ready = await readyToSign(tx, meeting.id, projects.length);
      if (!ready.ok) return ready;
      const asChair = signingSides[0].includes(decision.value.role);
      const at = ctx.now;
      await tallies.sign(
        tx,
        meeting.id,
        asChair
          ? { chairId: actor.personId, chairAt: at }
          : { secretaryId: actor.personId, secretaryAt: at },
      );
      await this.audit.record(tx, ctx, {
        act: 'signTally',
        jamoatId: meeting.jamoatId,
        subjectKind: 'meeting',
        subjectId: meeting.id,
        detail: { role: decision.value.role, completes: decision.value.completes },
      });
      return success(meeting.id);
    });
  }
}

/** Who has signed, as the roles they filled: one of each side stands for it. */
function signaturesOf({ chairId, secretaryId }: MeetingTallyEntity): readonly Confirmation[] {
  const [[chair], [secretary]] = signingSides;
  return [
    ...(chairId !== null && chair ? [{ personId: chairId, role: chair }] : []),
    ...(secretaryId !== null && secretary ? [{ personId: secretaryId, role: secretary }] : []),
  ];
}

/** Checked again here: people may have been taken off since the tellers counted. */
async function readyToSign(
  tx: Tx,
  meetingId: string,
  projectCount: number,
): Promise<Outcome<undefined>> {
  const counted = (await tallies.presenceOf(tx, [meetingId])).get(meetingId)?.counted;
  const people = counted ? attendance(counted) : 0;
  if (!counted || people === 0) return refusal('meeting.nobody_counted');
  if (people < fewestInGroup) {
    return refusal('meeting.too_few_counted', {
      details: { count: people, fewest: fewestInGroup },
    });
  }
  const [first, second] = await tallies.findSheets(tx, [meetingId]);
  if (!first || !second) {
    return refusal('meeting.sheet_missing', { details: { entered: first ? 1 : 0 } });
  }
  for (const { items } of [first, second]) {
    const sheet = checkSheet(items, projectCount, counted);
    if (!sheet.ok) return sheet;
  }
  const { length } = sheetDifferences(first.items, second.items);
  return length > 0
    ? refusal('meeting.tellers_differ', { details: { count: length } })
    : success(undefined);
}
