import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { publicStepOf } from '../../domain/phase/phase.js';
import { Public } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { JamoatEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import type { CycleEntity } from './cycle.entity.js';
import { CycleLoaders } from './cycle.loaders.js';
import { CycleService } from './cycle.service.js';

@Resolver('Cycle')
export class CycleResolver {
  constructor(
    private readonly cycles: CycleService,
    private readonly loaders: CycleLoaders,
    private readonly territory: TerritoryLoaders,
  ) {}

  @Query()
  @Public()
  cycle(@Args('id') id: string) {
    return this.cycles.cycle(id);
  }

  @ResolveField()
  jamoat(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.territory.jamoat(context).load(cycle.jamoatId);
  }

  @ResolveField()
  publicStep(@Parent() cycle: CycleEntity) {
    return publicStepOf[cycle.phase];
  }

  @ResolveField()
  imported(@Parent() cycle: CycleEntity) {
    return cycle.importedFrom !== null;
  }

  @ResolveField()
  choiceStep(@Parent() cycle: CycleEntity) {
    return { amount: cycle.choiceStepMinor, currency: cycle.currency };
  }

  @ResolveField()
  moves(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.loaders.moves(context).load(cycle.id);
  }

  @ResolveField()
  async envelopes(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    const envelopes = await this.loaders.envelopes(context).load(cycle.id);
    return envelopes.map(({ ceilingMinor, ...envelope }) => ({
      ...envelope,
      ceiling: { amount: ceilingMinor, currency: cycle.currency },
    }));
  }
}

@Resolver('Jamoat')
export class JamoatCyclesResolver {
  constructor(private readonly loaders: CycleLoaders) {}

  @ResolveField()
  cycles(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    return this.loaders.cyclesOfJamoat(context).load(jamoat.id);
  }
}
