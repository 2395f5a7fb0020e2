import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { JamoatEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { TerritoryService } from '../territory/territory.service.js';

@Resolver('Viewer')
export class WorkplacesResolver {
  constructor(
    private readonly loaders: TerritoryLoaders,
    private readonly territory: TerritoryService,
  ) {}

  @ResolveField()
  async workplaces(@Context() context: GqlContext): Promise<JamoatEntity[]> {
    const { actor } = context.ctx;
    if (actor.kind !== 'person') return [];
    const staff = actor.roles.filter((role) => role.code !== 'resident');
    const own = staff.flatMap((role) => (role.jamoatId === null ? [] : [role.jamoatId]));
    const districts = staff.flatMap((role) =>
      role.jamoatId === null && role.districtId !== null ? [role.districtId] : [],
    );
    const [named, ofDistricts] = await Promise.all([
      Promise.all([...new Set(own)].map((id) => this.loaders.jamoat(context).load(id))),
      Promise.all(
        [...new Set(districts)].map((id) => this.loaders.jamoatsOfDistrict(context).load(id)),
      ),
    ]);
    const all = [...named, ...ofDistricts.flat()].filter((jamoat) => jamoat !== null);
    const once = [...new Map(all.map((jamoat) => [jamoat.id, jamoat])).values()];
    return this.territory.sortByName(context.ctx, once);
  }
}
