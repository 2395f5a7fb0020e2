import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { ChoiceLoaders } from '../choice.loaders.js';
import type { ChoiceEntity } from '../choice.entity.js';
import type { ChoiceSuspensionEntity } from './choice-suspension.entity.js';

@Resolver('Choice')
export class SuspendedChoiceResolver {
  constructor(private readonly loaders: ChoiceLoaders) {}

  @ResolveField('suspensions')
  suspensions(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    return this.loaders.suspensions(context).load(choice.id);
  }
}

@Resolver('ChoiceSuspension')
export class ChoiceSuspensionResolver {
  constructor(private readonly people: IdentityLoaders) {}

  @ResolveField('resumedBy')
  async resumedBy(
    @Parent() { resumedBy, confirmedBy }: ChoiceSuspensionEntity,
    @Context() context: GqlContext,
  ): Promise<readonly string[]> {
    if (resumedBy === null || confirmedBy === null) return [];
    const people = await this.people.person(context).loadMany([resumedBy, confirmedBy]);
    return people.map((one) => (one && !(one instanceof Error) ? one.displayName : ''));
  }
}
