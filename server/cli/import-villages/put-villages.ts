import { randomUUID } from 'node:crypto';
import { type Outcome, success } from '../../domain/outcome.js';
import { guest } from '../../domain/policy/actor.js';
import { AuditService } from '../../features/audit/audit.service.js';
import { JamoatEntity, VillageEntity } from '../../features/territory/territory.entity.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Services } from '../open-services.js';
import type { VillageRow } from './village-rows.js';

export type VillageFate = 'new' | 'changed' | 'unchanged';

/**
 * Adds the villages the jamoat does not have and corrects those it has, known by their Tajik name; removes none. All in
 * one transaction that holds the jamoat, so that two files cannot add the same village. Answers each row's fate.
 */
export async function putVillages(
  services: Services,
  jamoatId: string,
  rows: readonly VillageRow[],
  now: Date,
): Promise<readonly VillageFate[]> {
  const written = await services.uow.run(async (tx): Promise<Outcome<VillageFate[]>> => {
    await holdJamoat(tx, jamoatId);
    const known = await tx.findBy(VillageEntity, { jamoatId });
    const byName = new Map(known.map((village) => [village.nameTg, village]));
    const fates: VillageFate[] = [];
    for (const row of rows) fates.push(await putVillage(tx, jamoatId, byName.get(row.nameTg), row));
    await services.get(AuditService).record(
      tx,
      { actor: guest, locale: 'en', requestId: randomUUID(), now },
      {
        act: 'importVillages',
        jamoatId,
        subjectKind: 'jamoat',
        subjectId: jamoatId,
        detail: { added: count(fates, 'new'), changed: count(fates, 'changed') },
      },
    );
    return success(fates);
  });
  if (!written.ok) throw new Error(written.problem.message);
  return written.value;
}

export function count(fates: readonly VillageFate[], fate: VillageFate): number {
  return fates.filter((one) => one === fate).length;
}

async function holdJamoat(tx: Tx, id: string): Promise<void> {
  await tx
    .createQueryBuilder(JamoatEntity, 'jamoat')
    .setLock('pessimistic_write')
    .where('jamoat.id = :id', { id })
    .getOne();
}

async function putVillage(
  tx: Tx,
  jamoatId: string,
  before: VillageEntity | undefined,
  { nameTg, nameRu, nameEn, households, population }: VillageRow,
): Promise<VillageFate> {
  const given = { nameRu, nameEn, households, population };
  if (!before) {
    await tx.insert(VillageEntity, { id: randomUUID(), jamoatId, nameTg, ...given });
    return 'new';
  }
  const after = {
    nameRu: nameRu ?? before.nameRu,
    nameEn: nameEn ?? before.nameEn,
    households: households ?? before.households,
    population: population ?? before.population,
  };
  const fields = ['nameRu', 'nameEn', 'households', 'population'] as const;
  if (fields.every((field) => after[field] === before[field])) return 'unchanged';
  await tx.update(VillageEntity, { id: before.id }, after);
  return 'changed';
}
