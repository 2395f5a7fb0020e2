import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { success } from '../../domain/outcome.js';
import { guest } from '../../domain/policy/actor.js';
import { AuditService } from '../../features/audit/audit.service.js';
import { CycleEntity } from '../../features/cycle/cycle.entity.js';
import { RoleGrantEntity } from '../../features/role/role.entity.js';
import { RoleService } from '../../features/role/role.service.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { Refused } from '../command.js';
import type { Services } from '../open-services.js';
import type { ElectionFile } from './election-file.js';
import { importDistrictId, insertFictionalJamoat, putImportDistrict } from './fictional-jamoat.js';
import { insertImportedChoice } from './imported-choice.js';
import { insertImportedCycle } from './imported-cycle.js';
import { grantsFor, type Official } from './officials.js';

/** What an import has made. */
export interface StoredElection {
  readonly jamoatId: string;
  readonly cycleId: string;
  readonly choiceId: string;
}

/**
 * Stores the whole file, or nothing: one transaction, in the name of the installation itself. A file that is known, or
 * comes in at the same moment from elsewhere, is refused by the database.
 */
export async function storeElection(
  services: Services,
  file: ElectionFile,
  officials: readonly Official[],
  now: Date,
): Promise<StoredElection> {
  try {
    return await store(services, file, officials, now);
  } catch (error) {
    if (brokenUnique(error) !== 'cycles_imported_from_once') throw error;
    const known = await services.uow.db.findOneByOrFail(CycleEntity, { importedFrom: file.sha256 });
    throw new Refused(
      `this very file, ${file.name}, was imported before and is ${known.jamoatId}; nothing was stored.`,
    );
  }
}

async function store(
  services: Services,
  file: ElectionFile,
  officials: readonly Official[],
  now: Date,
): Promise<StoredElection> {
  const ctx: Ctx = { actor: guest, locale: 'en', requestId: randomUUID(), now };
  const stored = await services.uow.run(async (tx) => {
    await putImportDistrict(tx);
    const jamoat = await insertFictionalJamoat(tx, file.name, [
      ...new Set(file.voters.flatMap(({ neighbourhood }) => neighbourhood ?? [])),
    ]);
    const cycleId = await insertImportedCycle(services, tx, ctx, jamoat.id, file);
    const choiceId = await insertImportedChoice(services, tx, ctx, { jamoat, cycleId, file });
    await grantRoles(services, tx, ctx, jamoat.id, officials);
    await services.get(AuditService).record(tx, ctx, {
      act: 'importFile',
      jamoatId: jamoat.id,
      subjectKind: 'cycle',
      subjectId: cycleId,
      detail: { sha256: file.sha256 },
    });
    return success({ jamoatId: jamoat.id, cycleId, choiceId });
  });
  if (!stored.ok) throw new Error(stored.problem.message);
  return stored.value;
}

async function grantRoles(
  services: Services,
  tx: Tx,
  ctx: Ctx,
  jamoatId: string,
  officials: readonly Official[],
): Promise<void> {
  const reviewers = await tx.findBy(RoleGrantEntity, {
    code: 'district_reviewer',
    districtId: importDistrictId,
    endedAt: IsNull(),
  });
  const held = new Set(reviewers.map(({ personId }) => personId));
  const missing = officials.filter(
    ({ personId, code }) => code !== 'district_reviewer' || !held.has(personId),
  );
  const grants = grantsFor(missing, { jamoatId, districtId: importDistrictId }, ctx.now);
  await services.get(RoleService).grantMany(tx, grants);
  for (const { id, code } of grants) {
    await services.get(AuditService).record(tx, ctx, {
      act: 'grantRole',
      jamoatId,
      subjectKind: 'role_grant',
      subjectId: id,
      detail: { code },
    });
  }
}
