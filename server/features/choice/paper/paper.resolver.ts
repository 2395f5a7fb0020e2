import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decidedIncident } from '../../../domain/choice/incident.js';
import { type Balance, balancesOf, holds, isSame } from '../../../domain/choice/polling-place.js';
import { Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import { ChoiceService } from '../choice.service.js';
import { type DeskPlace, PaperDesk, type PaperDeskView } from './paper-desk.js';
import type { Incident, PlaceView, SignedNote } from './paper-state.js';
import type { BallotBatchEntity } from './polling-place.entity.js';

@Resolver('PaperDesk')
export class PaperDeskResolver {
  constructor(
    private readonly desk: PaperDesk,
    private readonly people: IdentityLoaders,
    private readonly choices: ChoiceService,
  ) {}

  // Public as a field, private as an answer: nothing but null for whoever has no act at the desk.
  @Query()
  @Public()
  paperDesk(@Args('choiceId') choiceId: string, @Context() { ctx }: GqlContext) {
    return this.desk.view(ctx, choiceId);
  }

  @Query()
  @Public()
  placeRegister(@Args('placeId') placeId: string, @Context() { ctx }: GqlContext) {
    return this.desk.register(ctx, placeId);
  }

  @ResolveField()
  incidents(@Parent() { places }: PaperDeskView, @Context() context: GqlContext) {
    return places.flatMap((place) =>
      place.incidents.map((incident) => this.incident(context, places, place, incident)),
    );
  }

  private incident(
    context: GqlContext,
    places: readonly DeskPlace[],
    place: DeskPlace,
    { incident, words }: Incident,
  ) {
    const { actor } = context.ctx;
    return {
      place,
      otherPlace: places.find((one) => one.place.id === incident.otherPlaceId) ?? null,
      entry: () => this.choices.entry(incident.rollEntryId),
      decision: decidedIncident(words),
      words: words.map(({ personId, role, decision, words: text }) => ({
        name: () => nameOf(this.people, context, personId),
        role,
        decision,
        words: text,
        own: actor.kind === 'person' && actor.personId === personId,
      })),
    };
  }
}

@Resolver('PollingPlace')
export class PollingPlaceResolver {
  constructor(
    private readonly territory: TerritoryLoaders,
    private readonly people: IdentityLoaders,
  ) {}

  @ResolveField()
  id(@Parent() { place }: DeskPlace) {
    return place.id;
  }

  @ResolveField()
  number(@Parent() { place }: DeskPlace) {
    return place.number;
  }

  @ResolveField()
  name(@Parent() { place }: DeskPlace) {
    return place.name;
  }

  @ResolveField()
  offline(@Parent() { place }: DeskPlace) {
    return place.offline;
  }

  @ResolveField()
  listHandedIn(@Parent() { place }: DeskPlace) {
    return place.listId !== null;
  }

  @ResolveField()
  village(@Parent() { place }: DeskPlace, @Context() context: GqlContext) {
    return place.villageId === null ? null : this.territory.village(context).load(place.villageId);
  }

  @ResolveField()
  numbers(@Parent() { numbers, refused }: DeskPlace) {
    return { ...numbers, refused };
  }

  @ResolveField()
  stacks(@Parent() { stacks }: DeskPlace) {
    return stacks.map(({ stack, papers, once, own }) => ({ number: stack, papers, once, own }));
  }

  @ResolveField()
  balances(@Parent() view: DeskPlace, @Context() context: GqlContext) {
    return balancesOf(view.numbers).map((one) => shownBalance(this.people, context, view, one));
  }
}

@Resolver('BallotBatch')
export class BallotBatchResolver {
  @ResolveField()
  serialTo(@Parent() { serialFrom, papers }: BallotBatchEntity) {
    return serialFrom + papers - 1;
  }
}

/** A balance with the note about just its numbers and the names under it. */
export function shownBalance(
  people: IdentityLoaders,
  context: GqlContext,
  view: Pick<PlaceView, 'notes'>,
  one: Balance,
) {
  const found = view.notes.find(({ note }) => isSame(note, one));
  return { ...one, holds: holds(one), note: found ? shownNote(people, context, found) : null };
}

function shownNote(people: IdentityLoaders, context: GqlContext, { note, signatures }: SignedNote) {
  return {
    words: note.words,
    signatures: signatures.map(({ personId, role }) => ({
      name: () => nameOf(people, context, personId),
      role,
    })),
  };
}

async function nameOf(people: IdentityLoaders, context: GqlContext, personId: string) {
  return (await people.person(context).load(personId))?.displayName ?? '';
}
