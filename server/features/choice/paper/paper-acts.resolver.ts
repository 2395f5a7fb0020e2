import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { asResult } from '../../../platform/graphql/result.js';
import type {
  CountPlaceInput,
  DecidePaperEntryInput,
  DecidePaperIncidentInput,
  EnterPaperSheetInput,
  HandInDeskListInput,
  IssueBallotBatchInput,
  MarkPaperParticipationInput,
  PutPollingPlaceInput,
  SignBalanceNoteInput,
} from '../../../platform/graphql/schema.gen.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { CountPlace } from './count-place.js';
import { DecideEntry } from './decide-entry.js';
import { DecideIncident } from './decide-incident.js';
import { EnterSheet } from './enter-sheet.js';
import { HandInDeskList } from './hand-in-desk-list.js';
import { MarkParticipation } from './mark-participation.js';
import { PaperDesk } from './paper-desk.js';
import { findBatch, findPlace } from './polling-place.store.js';
import { PollingPlaces } from './polling-places.js';
import { SignNote } from './sign-note.js';

@Resolver()
export class PaperActsResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: PaperDesk,
    private readonly places: PollingPlaces,
    private readonly marking: MarkParticipation,
    private readonly lists: HandInDeskList,
    private readonly counting: CountPlace,
    private readonly sheets: EnterSheet,
    private readonly entries: DecideEntry,
    private readonly incidents: DecideIncident,
    private readonly notes: SignNote,
  ) {}

  @Mutation()
  @Allow('putPollingPlace')
  async putPollingPlace(
    @Args('input') input: PutPollingPlaceInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.places.put(ctx, input);
    return asResult(outcome, 'PutPollingPlaceSuccess', (id) => ({ desk: () => this.at(ctx, id) }));
  }

  @Mutation()
  @Allow('issueBallotBatch')
  async issueBallotBatch(
    @Args('input') input: IssueBallotBatchInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.places.issue(ctx, input);
    return asResult(outcome, 'IssueBallotBatchSuccess', (id) => ({
      batch: () => findBatch(this.uow.db, id),
      desk: () => this.at(ctx, input.placeId),
    }));
  }

  @Mutation()
  @Allow('markPaperParticipation')
  async markPaperParticipation(
    @Args('input') input: MarkPaperParticipationInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.marking.run(ctx, { ...input, tookPart: input.tookPart ?? true });
    return asResult(outcome, 'MarkPaperParticipationSuccess', (entry) => ({
      entry,
      desk: () => this.at(ctx, input.placeId),
    }));
  }

  @Mutation()
  @Allow('handInDeskList')
  async handInDeskList(@Args('input') input: HandInDeskListInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.lists.run(ctx, { ...input, refused: input.refused ?? 0 });
    return asResult(outcome, 'HandInDeskListSuccess', (handedIn) => ({
      handedIn,
      desk: () => this.at(ctx, input.placeId),
    }));
  }

  @Mutation()
  @Allow('countPlace')
  async countPlace(@Args('input') input: CountPlaceInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.counting.run(ctx, { ...input, refused: input.refused ?? 0 });
    return asResult(outcome, 'CountPlaceSuccess', (id) => ({ desk: () => this.at(ctx, id) }));
  }

  @Mutation()
  @Allow('enterPaperSheet')
  async enterPaperSheet(
    @Args('input') input: EnterPaperSheetInput,
    @Context() { ctx }: GqlContext,
  ) {
    const entries = input.entries.map(({ number, positions, invalid }) => ({
      number,
      positions,
      invalid: invalid ?? null,
    }));
    const outcome = await this.sheets.run(ctx, { ...input, entries });
    return asResult(outcome, 'EnterPaperSheetSuccess', (id) => ({ desk: () => this.at(ctx, id) }));
  }

  @Mutation()
  @Allow('decidePaperEntry')
  async decidePaperEntry(
    @Args('input') input: DecidePaperEntryInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.entries.run(ctx, { ...input, invalid: input.invalid ?? null });
    return asResult(outcome, 'DecidePaperEntrySuccess', (id) => ({ desk: () => this.at(ctx, id) }));
  }

  @Mutation()
  @Allow('decidePaperIncident')
  async decidePaperIncident(
    @Args('input') input: DecidePaperIncidentInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.incidents.run(ctx, input);
    return asResult(outcome, 'DecidePaperIncidentSuccess', (id) => ({
      desk: () => this.at(ctx, id),
    }));
  }

  @Mutation()
  @Allow('signBalanceNote')
  async signBalanceNote(
    @Args('input') input: SignBalanceNoteInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.notes.run(ctx, input);
    return asResult(outcome, 'SignBalanceNoteSuccess', (id) => ({ desk: () => this.at(ctx, id) }));
  }

  private async at(ctx: Ctx, placeId: string) {
    const place = await findPlace(this.uow.db, placeId);
    return place && this.desk.view(ctx, place.choiceId);
  }
}
