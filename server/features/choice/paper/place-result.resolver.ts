import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { balancesOf, holds } from '../../../domain/choice/polling-place.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import type { VersionedResult } from '../correction/correction.store.js';
import { shownBalance } from './paper.resolver.js';
import { placesWithPaper, type Protocol, protocolOf, protocolOfAll } from './place-protocol.js';

/** Paper in a result: by place, and all places together. */
@Resolver('ChoiceResult')
export class PlaceResultResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: IdentityLoaders,
    private readonly territory: TerritoryLoaders,
  ) {}

  @ResolveField()
  async protocol(@Parent() { choiceId }: VersionedResult): Promise<Protocol | null> {
    const held = await placesWithPaper(this.uow.db, choiceId);
    return held.length === 0 ? null : protocolOfAll(held);
  }

  @ResolveField()
  async places(@Parent() { choiceId }: VersionedResult, @Context() context: GqlContext) {
    return (await placesWithPaper(this.uow.db, choiceId)).map((view) => ({
      number: view.place.number,
      name: view.place.name,
      village:
        view.place.villageId === null
          ? null
          : this.territory.village(context).load(view.place.villageId),
      protocol: protocolOf(view),
      notes: balancesOf(view.numbers)
        .filter((one) => !holds(one))
        .map((one) => shownBalance(this.people, context, view, one)),
    }));
  }
}
