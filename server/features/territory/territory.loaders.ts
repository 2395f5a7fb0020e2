import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type {
  DistrictEntity,
  JamoatEntity,
  RegionEntity,
  VillageEntity,
} from './territory.entity.js';
import * as store from './territory.store.js';

const kinds = {
  region: Symbol('region'),
  district: Symbol('district'),
  districtsOfRegion: Symbol('districtsOfRegion'),
  jamoat: Symbol('jamoat'),
  jamoatsOfDistrict: Symbol('jamoatsOfDistrict'),
  village: Symbol('village'),
  villagesOfJamoat: Symbol('villagesOfJamoat'),
  formerNames: Symbol('formerNames'),
};

/** Batch loaders for the places that fields of any feature refer to. */
@Injectable()
export class TerritoryLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  region(context: GqlContext): DataLoader<string, RegionEntity | null> {
    return loaderOf<string, RegionEntity | null>(
      context,
      kinds.region,
      async (ids) => byId(await store.findRegions(this.uow.db, ids)),
      null,
    );
  }

  district(context: GqlContext): DataLoader<string, DistrictEntity | null> {
    return loaderOf<string, DistrictEntity | null>(
      context,
      kinds.district,
      async (ids) => byId(await store.findDistricts(this.uow.db, ids)),
      null,
    );
  }

  districtsOfRegion(context: GqlContext): DataLoader<string, DistrictEntity[]> {
    return loaderOf<string, DistrictEntity[]>(
      context,
      kinds.districtsOfRegion,
      async (ids) =>
        groupBy(await store.findDistrictsOfRegions(this.uow.db, ids), (row) => row.regionId),
      [],
    );
  }

  jamoat(context: GqlContext): DataLoader<string, JamoatEntity | null> {
    return loaderOf<string, JamoatEntity | null>(
      context,
      kinds.jamoat,
      async (ids) => byId(await store.findJamoats(this.uow.db, ids)),
      null,
    );
  }

  jamoatsOfDistrict(context: GqlContext): DataLoader<string, JamoatEntity[]> {
    return loaderOf<string, JamoatEntity[]>(
      context,
      kinds.jamoatsOfDistrict,
      async (ids) =>
        groupBy(await store.findJamoatsOfDistricts(this.uow.db, ids), (row) => row.districtId),
      [],
    );
  }

  village(context: GqlContext): DataLoader<string, VillageEntity | null> {
    return loaderOf<string, VillageEntity | null>(
      context,
      kinds.village,
      async (ids) => byId(await store.findVillages(this.uow.db, ids)),
      null,
    );
  }

  villagesOfJamoat(context: GqlContext): DataLoader<string, VillageEntity[]> {
    return loaderOf<string, VillageEntity[]>(
      context,
      kinds.villagesOfJamoat,
      async (ids) =>
        groupBy(await store.findVillagesOfJamoats(this.uow.db, ids), (row) => row.jamoatId),
      [],
    );
  }

  formerNames(context: GqlContext): DataLoader<string, string[]> {
    return loaderOf<string, string[]>(
      context,
      kinds.formerNames,
      async (ids) => {
        const groups = groupBy(
          await store.findFormerNames(this.uow.db, ids),
          (row) => row.jamoatId,
        );
        return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => row.name)]));
      },
      [],
    );
  }
}

function byId<R extends { id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
