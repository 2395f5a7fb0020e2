import { randomUUID } from 'node:crypto';
import { foldForSearch } from '../../domain/text/fold.js';
import {
  DistrictEntity,
  JamoatEntity,
  RegionEntity,
  VillageEntity,
} from '../../features/territory/territory.entity.js';
import type { Tx } from '../../platform/db/handles.js';

export const importDistrictId = 'TJ-IMPORT-01';

const region = {
  id: 'TJ-IMPORT',
  nameTg: 'Вилояти файлҳои воридшуда',
  nameRu: 'Область загруженных файлов',
  nameEn: 'Region of imported files',
  demo: true,
};

const district = {
  id: importDistrictId,
  regionId: region.id,
  kind: 'district' as const,
  nameTg: 'Ноҳияи файлҳои воридшуда',
  nameRu: 'Район загруженных файлов',
  nameEn: 'District of imported files',
  demo: true,
};

const rowsAtOnce = 500;

/**
 * The invented region and district all imported elections lie in. Writing the district's row holds it until the
 * transaction ends: imports come one after the other, so that numbers do not clash.
 */
export async function putImportDistrict(tx: Tx): Promise<void> {
  await tx.upsert(RegionEntity, region, ['id']);
  await tx.upsert(DistrictEntity, district, ['id']);
}

export interface FictionalJamoat {
  readonly id: string;
  /** Village of each neighbourhood of the file; `null` is the village that bears the jamoat's own name. */
  readonly villageIds: ReadonlyMap<string | null, string>;
}

/** A jamoat with the next number, marked as invented, with one village of its name and one for each neighbourhood. */
export async function insertFictionalJamoat(
  tx: Tx,
  name: string,
  neighbourhoods: readonly string[],
): Promise<FictionalJamoat> {
  const id = await nextJamoatId(tx);
  await tx.insert(JamoatEntity, {
    id,
    districtId: importDistrictId,
    kind: 'town',
    nameTg: null,
    nameRu: null,
    nameEn: name,
    population: null,
    populationYear: null,
    verified: false,
    demo: true,
    searchText: foldForSearch(name),
  });
  const villages = [...new Set([name, ...neighbourhoods])].map((villageName) => ({
    id: randomUUID(),
    jamoatId: id,
    // The table asks for a Tajik name; nothing is made up, the file's own stands in all languages.
    nameTg: villageName,
    nameRu: null,
    nameEn: villageName,
    households: null,
    population: null,
  }));
  for (let start = 0; start < villages.length; start += rowsAtOnce) {
    await tx.insert(VillageEntity, villages.slice(start, start + rowsAtOnce));
  }
  const idOf = new Map(villages.map((village) => [village.nameTg, village.id]));
  return {
    id,
    villageIds: new Map<string | null, string>([...idOf, [null, idOf.get(name) ?? '']]),
  };
}

async function nextJamoatId(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ last: number | null }[]>(
    `SELECT max(substring(id FROM '[0-9]+$')::integer) AS last FROM jamoats WHERE district_id = $1`,
    [importDistrictId],
  );
  return `${importDistrictId}-${String((row?.last ?? 0) + 1).padStart(3, '0')}`;
}
