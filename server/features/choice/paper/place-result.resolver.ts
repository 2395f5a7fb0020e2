import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { balancesOf, holds } from '../../../domain/choice/polling-place.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import type { ResultEntity } from '../choice.entity.js';
import { placeViews, type PlaceView } from './paper-state.js';
import { shownBalance } from './paper.resolver.js';

const counts = [
  'issued',
  'inBox',
  'spoiled',
  'unused',
  'refused',
  'marked',
  'valid',
  'blank',
  'invalid',
] as const;
type Protocol = Readonly<Record<(typeof counts)[number], number>>;

/** Paper in a result: by place, and all places together. */
@Resolver('ChoiceResult')
export class PlaceResultResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: IdentityLoaders,
    private readonly territory: TerritoryLoaders,
  ) {}

  @ResolveField()
  async protocol(@Parent() { choiceId }: ResultEntity): Promise<Protocol | null> {
    const held = await this.held(choiceId);
    return held.length === 0
      ? null
      : held.map(protocolOf).reduce((all, one) => protocolFrom((name) => all[name] + one[name]));
  }

  @ResolveField()
  async places(@Parent() { choiceId }: ResultEntity, @Context() context: GqlContext) {
    return (await this.held(choiceId)).map((view) => ({
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

  /** The places that had paper. */
  private async held(choiceId: string): Promise<readonly PlaceView[]> {
    const views = await placeViews(this.uow.db, choiceId);
    return views.filter(({ numbers }) => numbers.issued > 0 || numbers.marked > 0);
  }
}

function protocolOf({ numbers, refused }: PlaceView): Protocol {
  return protocolFrom((name) => (name === 'refused' ? refused : numbers[name]) ?? 0);
}

function protocolFrom(count: (name: keyof Protocol) => number): Protocol {
  return Object.fromEntries(counts.map((name) => [name, count(name)])) as Protocol;
}
