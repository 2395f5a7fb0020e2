import { In } from 'typeorm';
import { foldForSearch } from '../../domain/text/fold.js';
import type { Db } from '../../platform/db/handles.js';
import {
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  RegionEntity,
  VillageEntity,
} from './territory.entity.js';

const searchLimit = 20;

export function listRegions(db: Db): Promise<RegionEntity[]> {
  return db.find(RegionEntity, { where: { demo: false }, order: { id: 'ASC' } });
}

export function findRegions(db: Db, ids: readonly string[]): Promise<RegionEntity[]> {
  return db.findBy(RegionEntity, { id: In([...ids]) });
}

export function findDistricts(db: Db, ids: readonly string[]): Promise<DistrictEntity[]> {
  return db.findBy(DistrictEntity, { id: In([...ids]) });
}

export function findDistrictsOfRegions(
  db: Db,
  regionIds: readonly string[],
): Promise<DistrictEntity[]> {
  return db.find(DistrictEntity, { where: { regionId: In([...regionIds]) }, order: { id: 'ASC' } });
}

export function findJamoats(db: Db, ids: readonly string[]): Promise<JamoatEntity[]> {
  return db.findBy(JamoatEntity, { id: In([...ids]) });
}

export function findJamoatsOfDistricts(
  db: Db,
  districtIds: readonly string[],
): Promise<JamoatEntity[]> {
  return db.find(JamoatEntity, { where: { districtId: In([...districtIds]) } });
}

export function listDemoJamoats(db: Db): Promise<JamoatEntity[]> {
  return db.find(JamoatEntity, { where: { demo: true }, order: { id: 'ASC' } });
}

export function findFormerNames(
  db: Db,
  jamoatIds: readonly string[],
): Promise<JamoatFormerNameEntity[]> {
  return db.find(JamoatFormerNameEntity, {
    where: { jamoatId: In([...jamoatIds]) },
    order: { name: 'ASC' },
  });
}

export function findVillagesOfJamoats(
  db: Db,
  jamoatIds: readonly string[],
): Promise<VillageEntity[]> {
  return db.find(VillageEntity, { where: { jamoatId: In([...jamoatIds]) } });
}

export function findVillages(db: Db, ids: readonly string[]): Promise<VillageEntity[]> {
  return db.findBy(VillageEntity, { id: In([...ids]) });
}

/** Looks for the folded text anywhere in a name or for names alike (trigrams); best match first. */
export function searchJamoats(db: Db, text: string): Promise<JamoatEntity[]> {
  const folded = foldForSearch(text);
  if (folded === '') return Promise.resolve([]);
  return db
    .createQueryBuilder(JamoatEntity, 'jamoat')
    .where(`jamoat.searchText LIKE '%' || :folded || '%'`, { folded })
    .orWhere(`:folded <% jamoat.searchText`, { folded })
    .orderBy(`jamoat.searchText LIKE :folded || '%'`, 'DESC')
    .addOrderBy(`word_similarity(:folded, jamoat.searchText)`, 'DESC')
    .addOrderBy('jamoat.id')
    .limit(searchLimit)
    .getMany();
}
