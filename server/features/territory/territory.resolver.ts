import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { placeName } from './place-name.js';
import type {
  DistrictEntity,
  JamoatEntity,
  RegionEntity,
  VillageEntity,
} from './territory.entity.js';
import { TerritoryLoaders } from './territory.loaders.js';
import { TerritoryService } from './territory.service.js';

@Resolver()
export class TerritoryResolver {
  constructor(private readonly territory: TerritoryService) {}

  @Query()
  @Public()
  regions() {
    return this.territory.regions();
  }

  @Query()
  @Public()
  district(@Args('id') id: string) {
    return this.territory.district(id);
  }

  @Query()
  @Public()
  jamoat(@Args('id') id: string) {
    return this.territory.jamoat(id);
  }

  @Query()
  @Public()
  searchJamoats(@Args('text') text: string) {
    return this.territory.searchJamoats(text);
  }

  @Query()
  @Public()
  demoJamoats() {
    return this.territory.demoJamoats();
  }
}

@Resolver('Region')
export class RegionResolver {
  constructor(private readonly loaders: TerritoryLoaders) {}

  @ResolveField()
  name(@Parent() region: RegionEntity, @Context() { ctx }: GqlContext) {
    return placeName(region, ctx.locale);
  }

  @ResolveField()
  districts(@Parent() region: RegionEntity, @Context() context: GqlContext) {
    return this.loaders.districtsOfRegion(context).load(region.id);
  }
}

@Resolver('District')
export class DistrictResolver {
  constructor(
    private readonly loaders: TerritoryLoaders,
    private readonly territory: TerritoryService,
  ) {}

  @ResolveField()
  name(@Parent() district: DistrictEntity, @Context() { ctx }: GqlContext) {
    return placeName(district, ctx.locale);
  }

  @ResolveField()
  region(@Parent() district: DistrictEntity, @Context() context: GqlContext) {
    return this.loaders.region(context).load(district.regionId);
  }

  @ResolveField()
  async jamoats(@Parent() district: DistrictEntity, @Context() context: GqlContext) {
    const jamoats = await this.loaders.jamoatsOfDistrict(context).load(district.id);
    return this.territory.sortByName(context.ctx, jamoats);
  }

  @ResolveField()
  async jamoatCount(@Parent() district: DistrictEntity, @Context() context: GqlContext) {
    return (await this.loaders.jamoatsOfDistrict(context).load(district.id)).length;
  }
}

@Resolver('Jamoat')
export class JamoatResolver {
  constructor(
    private readonly loaders: TerritoryLoaders,
    private readonly territory: TerritoryService,
  ) {}

  @ResolveField()
  name(@Parent() jamoat: JamoatEntity, @Context() { ctx }: GqlContext) {
    return placeName(jamoat, ctx.locale);
  }

  @ResolveField()
  formerNames(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    return this.loaders.formerNames(context).load(jamoat.id);
  }

  @ResolveField()
  district(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    return this.loaders.district(context).load(jamoat.districtId);
  }

  @ResolveField()
  async villages(@Parent() jamoat: JamoatEntity, @Context() context: GqlContext) {
    const villages = await this.loaders.villagesOfJamoat(context).load(jamoat.id);
    return this.territory.sortByName(context.ctx, villages);
  }
}

@Resolver('Village')
export class VillageResolver {
  @ResolveField()
  name(@Parent() village: VillageEntity, @Context() { ctx }: GqlContext) {
    return placeName(village, ctx.locale);
  }
}
