import { Injectable } from '@nestjs/common';
import { compareTajik } from '../../domain/text/sort.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { placeName } from './place-name.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type {
  DistrictEntity,
  JamoatEntity,
  RegionEntity,
  VillageEntity,
} from './territory.entity.js';
import * as store from './territory.store.js';

const longestSearch = 80;

/** Places: who lies in what, names in three languages. Everything here is public. */
@Injectable()
export class TerritoryService {
  constructor(private readonly uow: UnitOfWork) {}

  regions(): Promise<RegionEntity[]> {
    return store.listRegions(this.uow.db);
  }

  async district(id: string): Promise<DistrictEntity | null> {
    return (await store.findDistricts(this.uow.db, [id]))[0] ?? null;
  }

  async jamoat(id: string): Promise<JamoatEntity | null> {
    return (await store.findJamoats(this.uow.db, [id]))[0] ?? null;
  }

  searchJamoats(text: string): Promise<JamoatEntity[]> {
    return store.searchJamoats(this.uow.db, text.slice(0, longestSearch));
  }

  demoJamoats(): Promise<JamoatEntity[]> {
    return store.listDemoJamoats(this.uow.db);
  }

  villages(ids: readonly string[]): Promise<VillageEntity[]> {
    return store.findVillages(this.uow.db, ids);
  }

  async villagesOf(jamoatId: string): Promise<VillageEntity[]> {
    return store.findVillagesOfJamoats(this.uow.db, [jamoatId]);
  }

  /** Sorts places by the name the reader sees, in the order of the Tajik alphabet. */
  sortByName<P extends { nameTg: string | null; nameRu: string | null; nameEn: string | null }>(
    ctx: Ctx,
    places: readonly P[],
  ): P[] {
    return [...places].sort((a, b) =>
      compareTajik(placeName(a, ctx.locale).text, placeName(b, ctx.locale).text),
    );
  }
}
