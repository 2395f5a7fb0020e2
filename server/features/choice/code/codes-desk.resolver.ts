import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import type { AssistedActEntity } from '../assist/assisted-act.entity.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { type CodesDesk, CodesDeskService, type VillageOfDesk } from './codes-desk.js';
import type { IssuedSlip } from './code.store.js';

@Resolver('CodesDesk')
export class CodesDeskResolver {
  constructor(
    private readonly desks: CodesDeskService,
    private readonly people: IdentityLoaders,
  ) {}

  // Public as fields, private as answers: nothing for whoever has no act there.
  @Query()
  @Public()
  codesDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.desks.desk(ctx, cycleId);
  }

  @Query()
  @Public()
  issuedSlips(
    @Args('choiceId') choiceId: string,
    @Args('villageId') villageId: string,
    @Context() { ctx }: GqlContext,
  ) {
    return this.desks.slips(ctx, choiceId, villageId);
  }

  @Query()
  @Public()
  codeVoters(
    @Args('choiceId') choiceId: string,
    @Args('text') text: string,
    @Context() { ctx }: GqlContext,
  ) {
    return this.desks.voters(ctx, choiceId, text);
  }

  @ResolveField()
  async assistedLog(@Parent() { acts }: CodesDesk, @Context() context: GqlContext) {
    if (!acts) return null;
    const helpers = new Map<string, { begun: number; cast: number }>();
    for (const { helperId, cast } of acts) {
      const so = helpers.get(helperId) ?? { begun: 0, cast: 0 };
      helpers.set(helperId, { begun: so.begun + 1, cast: so.cast + (cast ? 1 : 0) });
    }
    const named = [...helpers].map(async ([id, counts]) => ({
      ...counts,
      name: (await this.people.person(context).load(id))?.displayName ?? '',
    }));
    return { acts, helpers: (await Promise.all(named)).sort((a, b) => b.begun - a.begun) };
  }
}

@Resolver('CodesVillage')
export class CodesVillageResolver {
  constructor(private readonly territory: TerritoryLoaders) {}

  @ResolveField()
  village(@Parent() { villageId }: VillageOfDesk, @Context() context: GqlContext) {
    return this.territory.village(context).load(villageId);
  }
}

@Resolver('CodeVoter')
export class CodeVoterResolver {
  constructor(private readonly territory: TerritoryLoaders) {}

  @ResolveField()
  village(@Parent() { villageId }: RollEntryEntity, @Context() context: GqlContext) {
    return this.territory.village(context).load(villageId);
  }
}

@Resolver('IssuedSlip')
export class IssuedSlipResolver {
  @ResolveField()
  state(@Parent() { used, cancelled }: IssuedSlip) {
    if (cancelled) return 'cancelled';
    return used ? 'used' : 'issued';
  }
}

@Resolver('AssistedAct')
export class AssistedActResolver {
  constructor(
    private readonly territory: TerritoryLoaders,
    private readonly people: IdentityLoaders,
  ) {}

  @ResolveField()
  async helper(@Parent() act: AssistedActEntity, @Context() context: GqlContext) {
    return (await this.people.person(context).load(act.helperId))?.displayName ?? '';
  }

  @ResolveField()
  witness(@Parent() act: AssistedActEntity) {
    return act.witnessName;
  }

  @ResolveField()
  day(@Parent() act: AssistedActEntity) {
    return act.startedOn;
  }

  @ResolveField()
  village(@Parent() act: AssistedActEntity, @Context() context: GqlContext) {
    return this.territory.village(context).load(act.villageId);
  }
}
