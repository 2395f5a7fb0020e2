import { foldForSearch } from '../domain/text/fold.js';
import type { Tx } from '../platform/db/handles.js';
import {
  DistrictEntity,
  JamoatEntity,
  RegionEntity,
  VillageEntity,
} from '../features/territory/territory.entity.js';
import type { PlacesContent } from './content/shapes/places.js';
import type { LocalText } from './content/shapes/text.js';
import { stableId } from './stable-id.js';

function names(name: LocalText) {
  return { nameTg: name.tg, nameRu: name.ru, nameEn: name.en };
}

export function demoVillageId(villageCode: string): string {
  return stableId('village', villageCode);
}

/** The invented region, districts, jamoats and villages. */
export async function loadPlaces(tx: Tx, places: PlacesContent): Promise<void> {
  const { region } = places;
  await tx.insert(RegionEntity, { id: region.code, ...names(region.name), demo: true });
  await tx.insert(
    DistrictEntity,
    places.districts.map((district) => ({
      id: district.code,
      regionId: region.code,
      kind: 'district' as const,
      ...names(district.name),
      demo: true,
    })),
  );
  await tx.insert(
    JamoatEntity,
    places.jamoats.map((jamoat) => ({
      id: jamoat.code,
      districtId: jamoat.districtCode,
      kind: jamoat.kind,
      ...names(jamoat.name),
      population: jamoat.villages.reduce((sum, village) => sum + village.population, 0),
      populationYear: null,
      verified: true,
      demo: true,
      searchText: [
        ...new Set([jamoat.name.tg, jamoat.name.ru, jamoat.name.en].map(foldForSearch)),
      ].join(' '),
    })),
  );
  for (const jamoat of places.jamoats) {
    await tx.insert(
      VillageEntity,
      jamoat.villages.map((village) => ({
        id: demoVillageId(village.code),
        jamoatId: jamoat.code,
        ...names(village.name),
        households: village.households,
        population: village.population,
      })),
    );
  }
}
