import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { unusableCount } from '../../../domain/choice/polling-place.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { withdrawBallot } from '../cast/withdraw-ballot.js';
import * as choices from '../choice.store.js';
import * as rolls from '../roll/roll.store.js';
import { holdPlace, type KnownPlace, permittedPlace } from './hold-place.js';
import { insertIncidents, type NewIncident } from './paper-note.store.js';
import * as store from './polling-place.store.js';

export interface DeskListInput {
  readonly id: string;
  readonly placeId: string;
  readonly rollEntryIds: readonly string[];
  readonly spoiled: number;
  readonly unused: number;
  readonly refused: number;
}

export interface HandedIn {
  /** Persons on the list of the place now. */
  readonly marked: number;
  /** Ballots by phone or web that were withdrawn because a paper lies in the box. */
  readonly withdrawn: number;
  /** Persons who took part on paper elsewhere, were counted at a meeting, or have a ballot from before a restore. */
  readonly incidents: number;
}

/**
 * The list of a desk that worked without network, as it comes in until the seal. The papers are in the box and cannot be
 * taken out: a ballot by phone or web gives way, and who is on two lists becomes an incident.
 */
@Injectable()
export class HandInDeskList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /** `null`: the very same list was handed in before, and nothing changed. */
  async run(ctx: Ctx, input: DeskListInput): Promise<Outcome<HandedIn | null>> {
    const known = await permittedPlace(this.uow.db, ctx, 'handInDeskList', input.placeId);
    if (!known.ok) return known;
    const { rollEntryIds, spoiled, unused, refused } = input;
    const unusable = unusableCount({ spoiled, unused, refused });
    if (unusable) return refusal('choice.count_unusable', { path: [unusable] });
    if (new Set(rollEntryIds).size < rollEntryIds.length) {
      return refusal('choice.list_person_twice', { path: ['rollEntryIds'] });
    }
    const { choice } = known.value;
    const onRoll = await rolls.findEntriesOfChoice(this.uow.db, choice.id, rollEntryIds);
    if (onRoll.length < rollEntryIds.length) {
      return refusal('common.not_found', { path: ['rollEntryIds'] });
    }
    return this.uow.run(async (tx) => {
      // Alone: nobody may hand in a ballot by phone while theirs is looked for.
      const held = await holdPlace(tx, this.cycles, known.value, 'alone', ['open', 'closed']);
      if (!held.ok) return held;
      const { place } = held.value;
      const listDigest = digestOf(input);
      if (place.listId !== null) {
        if (place.listId !== input.id) {
          const marked = await this.countMarked(tx, held.value);
          const details = { place: place.name, marked };
          return refusal('choice.desk_list_there', { details });
        }
        return place.listDigest === listDigest ? success(null) : refusal('common.id_reused');
      }
      if (!place.offline) return refusal('choice.desk_online', { details: { place: place.name } });
      const { commitments, ...took } = await this.take(
        tx,
        ctx,
        held.value,
        [...rollEntryIds].sort(),
      );
      await store.updatePlace(tx, place.id, {
        listId: input.id,
        listDigest,
        spoiled,
        unused,
        refused,
      });
      const handedIn = { ...took, marked: await this.countMarked(tx, held.value) };
      await choices.dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'handInDeskList',
        jamoatId: place.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: {
          place: place.number,
          ...handedIn,
          spoiled,
          unused,
          refused,
          ...(commitments === '' ? {} : { commitments }),
        },
      });
      return success(handedIn);
    });
  }

  private async take(
    tx: Tx,
    ctx: Ctx,
    { place, choice }: KnownPlace,
    ids: readonly string[],
  ): Promise<Omit<HandedIn, 'marked'> & { readonly commitments: string }> {
    const first = await rolls.takePartOnPaper(tx, choice, ids, todayInDushanbe(ctx.now));
    const others = ids.filter((id) => !first.has(id));
    const parts = await rolls.findParticipations(tx, choice.id, others);
    const marks = await store.findMarks(tx, choice.id, others);
    const incidents: NewIncident[] = [];
    const overridden: string[] = [];
    for (const { rollEntryId, channel, kept } of parts) {
      const own = marks.filter((mark) => mark.rollEntryId === rollEntryId);
      if (own.some((mark) => mark.placeId === place.id)) continue;
      // A ballot from before a restore cannot be found any more, so it cannot give way.
      if (kept || channel === 'paper' || channel === 'meeting') {
        const otherPlaceId = own[0]?.placeId ?? null;
        incidents.push({ choiceId: choice.id, placeId: place.id, rollEntryId, otherPlaceId });
      } else {
        overridden.push(rollEntryId);
      }
    }
    const withdrawals: string[] = [];
    if (overridden.length > 0) {
      const key = await choices.readKey(tx, choice.id);
      for (const id of overridden) {
        withdrawals.push(await withdrawBallot(tx, key, choice.id, id));
      }
    }
    await store.insertMarks(tx, place, ids);
    await insertIncidents(tx, incidents);
    return {
      withdrawn: overridden.length,
      incidents: incidents.length,
      commitments: withdrawals.sort().join(''),
    };
  }

  private async countMarked(tx: Tx, { place, choice }: KnownPlace): Promise<number> {
    const counts = await store.countIssuedAndMarked(tx, choice.id);
    return counts.find(({ placeId }) => placeId === place.id)?.marked ?? 0;
  }
}

function digestOf({ rollEntryIds, spoiled, unused, refused }: DeskListInput): string {
  const said = JSON.stringify([[...rollEntryIds].sort(), spoiled, unused, refused]);
  return createHash('sha256').update(said).digest('hex');
}
