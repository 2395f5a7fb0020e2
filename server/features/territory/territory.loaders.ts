import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { KeptRows } from '../../platform/db/kept-rows.js';
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

/** A name corrected by an import shows after that long at the latest. */
const keptMs = 60_000;

/** Batch loaders for the places that fields of any feature refer to. */
@Injectable()
export class TerritoryLoaders {
  private readonly districts: KeptRows<DistrictEntity>;
  private readonly jamoats: KeptRows<JamoatEntity>;
  private readonly villages: KeptRows<VillageEntity>;

  constructor(private readonly uow: UnitOfWork) {
    const { db } = uow;
    this.districts = new KeptRows((ids) => store.findDistricts(db, ids), keptMs);
    this.jamoats = new KeptRows((ids) => store.findJamoats(db, ids), keptMs);
    this.villages = new KeptRows((ids) => store.findVillages(db, ids), keptMs);
  }

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
      (ids) => this.districts.find(ids),
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
      (ids) => this.jamoats.find(ids),
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
      (ids) => this.villages.find(ids),
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
