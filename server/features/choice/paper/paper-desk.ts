import { Injectable } from '@nestjs/common';
import { countNumber } from '../../../domain/choice/paper-entry.js';
import type { Problem } from '../../../domain/outcome.js';
import { may } from '../../../domain/policy/act-rule.js';
import { choiceDeskReaders } from '../../../domain/policy/choice-acts.js';
import { permissions } from '../../../domain/policy/permissions.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { ChoiceEntity } from '../choice.entity.js';
import { findChoices } from '../choice.store.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { registerOf } from '../roll/roll.store.js';
import type { PaperEntryEntity } from './paper-entry.entity.js';
import * as entries from './paper-entry.store.js';
import { paperObstacles, type PlaceView, placeViews } from './paper-state.js';
import type { BallotBatchEntity } from './polling-place.entity.js';
import * as store from './polling-place.store.js';

export interface Difference extends entries.PaperAt {
  readonly countNumber: string;
  readonly own: boolean;
  readonly entries: readonly PaperEntryEntity[];
}

export interface DeskPlace extends PlaceView {
  readonly batches: readonly BallotBatchEntity[];
  readonly stacks: readonly entries.StackReading[];
  readonly differences: readonly Difference[];
}

export interface PaperDeskView {
  readonly choice: ChoiceEntity;
  readonly places: readonly DeskPlace[];
  readonly obstacles: readonly Problem[];
}

export interface RegisterLine {
  readonly line: number;
  readonly entry: RollEntryEntity;
}

/** Reading the paper of a choice. What somebody else entered is shown to nobody but a chair who has to decide. */
@Injectable()
export class PaperDesk {
  constructor(private readonly uow: UnitOfWork) {}

  /** `null` when there is no such choice or the person who asks has no act at its desk. */
  async view(ctx: Ctx, choiceId: string): Promise<PaperDeskView | null> {
    const { db } = this.uow;
    const [choice] = await findChoices(db, [choiceId]);
    const { actor } = ctx;
    if (!choice || actor.kind !== 'person') return null;
    if (!may(actor, choiceDeskReaders, { jamoatId: choice.jamoatId }).allowed) return null;
    const views = await placeViews(db, choice.id);
    const batches = await store.findBatches(db, choice.id);
    const stacks = await entries.stacksOf(db, choice.id, actor.personId);
    const differences = await this.differences(ctx, choice, actor.personId, views);
    return {
      choice,
      obstacles: await paperObstacles(db, choice),
      places: views.map((view) => {
        const here = ({ placeId }: { readonly placeId: string }) => placeId === view.place.id;
        return {
          ...view,
          batches: batches.filter(here),
          stacks: stacks.filter(here),
          differences: differences.filter(here),
        };
      }),
    };
  }

  private async differences(
    ctx: Ctx,
    choice: ChoiceEntity,
    personId: string,
    views: readonly PlaceView[],
  ): Promise<Difference[]> {
    const decides = may(ctx.actor, permissions.decidePaperEntry, { jamoatId: choice.jamoatId });
    const found = await entries.differencesOf(this.uow.db, choice.id);
    return Promise.all(
      found.map(async ({ placeId, stack, number }) => {
        const both = await entries.findEntries(this.uow.db, placeId, stack, [number]);
        const own = both.some((entry) => entry.personId === personId);
        const place = views.find((view) => view.place.id === placeId)?.place.number ?? 0;
        return {
          placeId,
          stack,
          number,
          countNumber: countNumber(place, stack, number),
          own,
          entries: decides.allowed && !own ? both : [],
        };
      }),
    );
  }

  /** The printed list of a place; nothing for whoever may not hand it in, and while the roll can still change. */
  async register(ctx: Ctx, placeId: string): Promise<readonly RegisterLine[]> {
    const { db } = this.uow;
    const place = await store.findPlace(db, placeId);
    if (!place) return [];
    const rule = permissions.handInDeskList;
    if (!may(ctx.actor, rule, { jamoatId: place.jamoatId }).allowed) return [];
    const [choice] = await findChoices(db, [place.choiceId]);
    if (!choice || choice.status === 'prepared') return [];
    const people = await registerOf(db, choice.id, place.villageId);
    return people.map((entry, index) => ({ line: index + 1, entry }));
  }
}
