import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, SignedIn } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  ConfirmPublicationInput,
  PreparePublicationInput,
} from '../../platform/graphql/schema.gen.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import { CycleService } from '../cycle/cycle.service.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import { JmpLoaders } from '../jmp/jmp.loaders.js';
import type { JamoatEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import type { PublicationEntity } from './publication.entity.js';
import { PublicationLoaders } from './publication.loaders.js';
import { type Desk, PublicationService } from './publication.service.js';
import { PublishPlan } from './publish-plan.js';

@Resolver()
export class PublicationActsResolver {
  constructor(
    private readonly publications: PublicationService,
    private readonly publishing: PublishPlan,
    private readonly cycles: CycleService,
  ) {}

  @Query()
  @Public()
  publication(@Args('id') id: string) {
    return this.publications.publication(id);
  }

  @Query()
  @SignedIn()
  publicationDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.publications.desk(ctx, cycleId);
  }

  @Mutation()
  @Allow('preparePublication')
  async preparePublication(
    @Args('input') input: PreparePublicationInput,
    @Context() { ctx }: GqlContext,
  ) {
    const done = await this.publishing.prepare(ctx, input);
    return asResult(done, 'PreparePublicationSuccess', (id) => ({ cycle: this.cycles.cycle(id) }));
  }

  @Mutation()
  @Allow('confirmPublication')
  async confirmPublication(
    @Args('input') input: ConfirmPublicationInput,
    @Context() { ctx }: GqlContext,
  ) {
    const done = await this.publishing.confirm(ctx, input);
    return asResult(done, 'ConfirmPublicationSuccess', (id) => ({
      publication: this.publications.publication(id),
    }));
  }
}

@Resolver('Publication')
export class PublicationResolver {
  constructor(
    private readonly places: TerritoryLoaders,
    private readonly cycles: CycleLoaders,
    private readonly jmps: JmpLoaders,
  ) {}

  @ResolveField()
  jamoat(@Parent() publication: PublicationEntity, @Context() context: GqlContext) {
    return this.places.jamoat(context).load(publication.jamoatId);
  }

  @ResolveField()
  cycle(@Parent() publication: PublicationEntity, @Context() context: GqlContext) {
    return this.cycles.cycle(context).load(publication.cycleId);
  }

  @ResolveField()
  version(@Parent() publication: PublicationEntity, @Context() context: GqlContext) {
    return this.jmps.version(context).load(publication.versionId);
  }

  @ResolveField()
  files(@Parent() { id }: PublicationEntity, @Context() { ctx }: GqlContext) {
    const at = `/publications/${id}`;
    return {
      json: `${at}.json`,
      csv: `${at}.csv?lang=${ctx.locale}`,
      pdfTg: `${at}.pdf?lang=tg`,
      pdfRu: `${at}.pdf?lang=ru`,
      pdfEn: `${at}.pdf?lang=en`,
    };
  }
}

@Resolver('Jamoat')
export class JamoatPublicationsResolver {
  constructor(private readonly loaders: PublicationLoaders) {}

  @ResolveField()
  publications(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    return this.loaders.ofJamoat(context).load(jamoat.id);
  }

  @ResolveField()
  async latestPublication(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    return (await this.loaders.ofJamoat(context).load(jamoat.id))[0] ?? null;
  }
}

@Resolver('Cycle')
export class CyclePublicationResolver {
  constructor(private readonly loaders: PublicationLoaders) {}

  @ResolveField()
  publication(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.loaders.ofCycle(context).load(cycle.id);
  }
}

@Resolver('PublicationDesk')
export class PublicationDeskResolver {
  constructor(
    private readonly publications: PublicationService,
    private readonly people: IdentityLoaders,
  ) {}

  @ResolveField()
  async preparation(@Parent() { preparation }: Desk, @Context() context: GqlContext) {
    if (!preparation) return null;
    const person = await this.people.person(context).load(preparation.preparedBy);
    return { ...preparation, preparedBy: person?.displayName ?? '' };
  }

  @ResolveField()
  viewerCan(@Parent() desk: Desk, @Context() { ctx }: GqlContext) {
    return this.publications.viewerCan(ctx, desk);
  }
}
