import { Injectable } from '@nestjs/common';
import { mostPapersInBatch } from '../../../domain/choice/polling-place.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { cleanText } from '../../../domain/text/nfc.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import { holdPlace, permittedPlace } from './hold-place.js';
import type { PollingPlaceEntity } from './polling-place.entity.js';
import * as store from './polling-place.store.js';

const longestName = 120;

export interface PlaceInput {
  readonly id: string;
  readonly choiceId: string;
  readonly name: string;
  readonly villageId: string;
  readonly offline: boolean;
}

export interface BatchInput {
  readonly id: string;
  readonly placeId: string;
  readonly papers: number;
}

/** Where a choice is held on paper, and which papers went where. */
@Injectable()
export class PollingPlaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  /** Sets a place up, or changes one whose list is not in. After the close only whether it works without network. */
  async put(ctx: Ctx, input: PlaceInput): Promise<Outcome<string>> {
    const [known] = await choices.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'putPollingPlace', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const [village] = await this.territory.villages([input.villageId]);
    if (village?.jamoatId !== known.jamoatId) {
      return refusal('choice.village_elsewhere', { path: ['villageId'] });
    }
    const name = cleanText(input.name);
    if (name === '' || name.length > longestName) {
      return refusal('choice.place_name_missing', {
        path: ['name'],
        details: { max: longestName },
      });
    }
    return this.uow.run(async (tx) => {
      const held = await holdChoice(tx, this.cycles, known, 'alone', [
        'prepared',
        'open',
        'closed',
      ]);
      if (!held.ok) return held;
      const place = { ...input, name };
      const own = await store.findPlace(tx, input.id);
      const others = (await store.findPlaces(tx, [known.id])).filter(({ id }) => id !== input.id);
      if (own && own.choiceId !== known.id) return refusal('common.id_reused');
      if (others.some((other) => other.name === name)) {
        return refusal('choice.place_name_taken', { path: ['name'], details: { place: name } });
      }
      if (own && isSame(own, place)) return success(own.id);
      const written = own
        ? await this.change(tx, held.value, own, place)
        : await this.add(tx, held.value, others, place);
      if (!written.ok) return written;
      await choices.dropConfirmations(tx, known.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'putPollingPlace',
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { place: written.value, villageId: input.villageId, offline: input.offline },
      });
      return success(input.id);
    });
  }

  private async add(
    tx: Tx,
    choice: ChoiceEntity,
    others: readonly PollingPlaceEntity[],
    { id, name, villageId, offline }: PlaceInput,
  ): Promise<Outcome<number>> {
    if (choice.status === 'closed') {
      return refusal('choice.wrong_status', { details: { status: choice.status } });
    }
    const number = Math.max(0, ...others.map((other) => other.number)) + 1;
    await store.insertPlace(tx, {
      id,
      choiceId: choice.id,
      jamoatId: choice.jamoatId,
      number,
      name,
      villageId,
      offline,
      ...nothingCounted,
    });
    return success(number);
  }

  private async change(
    tx: Tx,
    choice: ChoiceEntity,
    own: PollingPlaceEntity,
    { name, villageId, offline }: PlaceInput,
  ): Promise<Outcome<number>> {
    const details = { place: own.name };
    if (own.listId !== null) return refusal('choice.place_list_in', { details });
    if (choice.status === 'closed' && (name !== own.name || villageId !== own.villageId)) {
      return refusal('choice.wrong_status', { details: { status: choice.status } });
    }
    await store.updatePlace(tx, own.id, { name, villageId, offline });
    return success(own.number);
  }

  /** Gives the next serials to a place. They stand on the stubs alone. */
  async issue(ctx: Ctx, { id, placeId, papers }: BatchInput): Promise<Outcome<string>> {
    const known = await permittedPlace(this.uow.db, ctx, 'issueBallotBatch', placeId);
    if (!known.ok) return known;
    if (!Number.isInteger(papers) || papers < 1 || papers > mostPapersInBatch) {
      return refusal('choice.batch_size', {
        path: ['papers'],
        details: { max: mostPapersInBatch },
      });
    }
    return this.uow.run(async (tx) => {
      // Alone: of two batches issued at once the second begins after the last serial of the first.
      const held = await holdPlace(tx, this.cycles, known.value, 'alone', ['prepared', 'open']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      const before = await store.findBatch(tx, id);
      if (before) {
        const same = before.placeId === place.id && before.papers === papers;
        return same ? success(id) : refusal('common.id_reused');
      }
      const last = (await store.findBatches(tx, choice.id)).at(-1);
      const number = (last?.number ?? 0) + 1;
      const serialFrom = last ? last.serialFrom + last.papers : 1;
      await store.insertBatch(tx, {
        id,
        choiceId: choice.id,
        placeId: place.id,
        number,
        serialFrom,
        papers,
      });
      await choices.dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'issueBallotBatch',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, batch: number, serialFrom, papers },
      });
      return success(id);
    });
  }
}

/** What a place holds before anything was counted there. */
export const nothingCounted = {
  listId: null,
  listDigest: null,
  spoiled: null,
  unused: null,
  refused: null,
  inBox: null,
} as const;

function isSame(own: PollingPlaceEntity, place: PlaceInput): boolean {
  return (
    own.name === place.name && own.villageId === place.villageId && own.offline === place.offline
  );
}
