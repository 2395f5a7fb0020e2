import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { foldForSearch } from '../../domain/text/fold.js';
import { success } from '../../domain/outcome.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import {
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  RegionEntity,
} from './territory.entity.js';

const folder = join(import.meta.dirname, 'data');
type Row = Record<string, string>;

/**
 * Loads the shipped list of regions, districts and jamoats (`data/README.md` names its sources). Running it again
 * brings the tables to the state of the files: codes are stable, names may have been corrected.
 */
export async function importTerritory(uow: UnitOfWork): Promise<void> {
  const [regions, districts, jamoats, formerNames] = await Promise.all(
    ['regions.csv', 'districts.csv', 'jamoats.csv', 'former_names.csv'].map(readRows),
  );
  const formerOf = (id: string) =>
    (formerNames ?? []).filter((row) => row['jamoat_id'] === id).map((row) => row['name'] ?? '');
  await uow.run(async (tx) => {
    await tx.upsert(RegionEntity, (regions ?? []).map(names), ['id']);
    await tx.upsert(
      DistrictEntity,
      (districts ?? []).map((row) => ({
        ...names(row),
        regionId: row['region_id'] ?? '',
        kind: row['kind'] as 'district' | 'city',
      })),
      ['id'],
    );
    await tx.upsert(
      JamoatEntity,
      (jamoats ?? []).map((row) => ({
        ...names(row),
        districtId: row['district_id'] ?? '',
        kind: row['kind'] as 'rural' | 'town',
        population: numberOrNull(row['population']),
        populationYear: numberOrNull(row['population_year']),
        verified: row['verified'] === 'true',
        searchText: searchText(row, formerOf(row['id'] ?? '')),
      })),
      ['id'],
    );
    await tx.upsert(
      JamoatFormerNameEntity,
      (formerNames ?? []).map((row) => ({
        jamoatId: row['jamoat_id'] ?? '',
        name: row['name'] ?? '',
        language: textOrNull(row['language']),
        untilYear: numberOrNull(row['until_year']),
      })),
      ['jamoatId', 'name'],
    );
    return success(undefined);
  });
}

/** Every name under which a place may be looked for, folded, without repetition. */
export function searchText(row: Row, otherNames: readonly string[]): string {
  const all = [row['name_tg'], row['name_ru'], row['name_en'], ...otherNames];
  return [...new Set(all.map((name) => foldForSearch(name ?? '')).filter(Boolean))].join(' ');
}

async function readRows(file: string): Promise<Row[]> {
  const parsed = Papa.parse<Row>(await readFile(join(folder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [fault] = parsed.errors;
  if (fault) throw new Error(`${file}, row ${String(fault.row)}: ${fault.message}`);
  return parsed.data;
}

function names(row: Row) {
  return {
    id: row['id'] ?? '',
    nameTg: textOrNull(row['name_tg']),
    nameRu: textOrNull(row['name_ru']),
    nameEn: row['name_en'] ?? '',
  };
}

function textOrNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function numberOrNull(value: string | undefined): number | null {
  return value === undefined || value === '' ? null : Number(value);
}
