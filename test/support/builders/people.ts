import { randomUUID } from 'node:crypto';
import { success } from '../../../server/domain/outcome.js';
import { guest } from '../../../server/domain/policy/actor.js';
import { type RoleCode, roleLevels } from '../../../server/domain/policy/roles.js';
import { IdentityService } from '../../../server/features/identity/identity.service.js';
import { hashSecret, lockedHash } from '../../../server/features/identity/secret-hash.js';
import { SessionService } from '../../../server/features/identity/session.service.js';
import { RoleService } from '../../../server/features/role/role.service.js';
import { VillageEntity } from '../../../server/features/territory/territory.entity.js';
import { TerritoryService } from '../../../server/features/territory/territory.service.js';
import { sessionCookieName } from '../../../server/site/request-context.js';
import type { TestApp } from '../test-app.js';

export interface BuiltVillage {
  readonly id: string;
  readonly jamoatId: string;
  readonly districtId: string;
}

let villagesBuilt = 0;

/** A village in a jamoat; the first jamoat of the list when none is named. */
export async function aVillage(app: TestApp, jamoatId?: string): Promise<BuiltVillage> {
  const [first] = await app.uow.db.query<
    {
      id: string;
    }[]
  >(`SELECT id FROM jamoats ORDER BY id LIMIT 1`);
  const jamoat = await app.get(TerritoryService).jamoat(jamoatId ?? first!.id);
  const id = randomUUID();
  villagesBuilt += 1;
  await app.uow.run(async (tx) => {
    await tx.insert(VillageEntity, {
      id,
      jamoatId: jamoat!.id,
      nameTg: `Деҳаи ${String(villagesBuilt)} ${id.slice(0, 4)}`,
      nameRu: null,
      nameEn: null,
      households: null,
      population: null,
    });
    return success(undefined);
  });
  return { id, jamoatId: jamoat!.id, districtId: jamoat!.districtId };
}

/** A jamoat of another district than the given village's, with a village in it. */
export async function aVillageElsewhere(app: TestApp, from: BuiltVillage): Promise<BuiltVillage> {
  const [other] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats WHERE district_id <> $1 ORDER BY id LIMIT 1`,
    [from.districtId],
  );
  return aVillage(app, other!.id);
}

export interface BuiltPerson {
  readonly id: string;
  readonly login: string;
  /** Sends the person's session, as a browser would. */
  readonly cookie: string;
}

export interface PersonOptions {
  readonly roles?: readonly RoleCode[];
  readonly displayName?: string;
  readonly confirmed?: boolean;
  readonly birthYear?: number | null;
  readonly sex?: 'woman' | 'man' | null;
  /** A real secret, hashed cheaply; without it nobody can sign in by a secret, but the session is open all the same. */
  readonly secret?: string;
  readonly demoCard?: boolean;
}

/** A cheap hash for specs: the usual one takes a tenth of a second. */
export const cheapCost = { logN: 4, r: 1, p: 1 };

/** A person of the village with the role `resident` and the named roles at the village, its jamoat or its district, signed in. */
export async function aPerson(
  app: TestApp,
  village: BuiltVillage,
  options: PersonOptions = {},
): Promise<BuiltPerson> {
  const id = randomUUID();
  const login = `p${id.replaceAll('-', '').slice(0, 20)}`;
  const now = new Date();
  const roles = options.roles ?? [];
  const kind = roles.some((code) => code !== 'resident') ? 'password' : 'pin';
  const secretHash =
    options.secret === undefined ? lockedHash : await hashSecret(options.secret, cheapCost);
  const opened = await app.uow.run(async (tx) => {
    await app.get(IdentityService).createPerson(tx, {
      id,
      displayName: options.displayName ?? `Сокин ${login.slice(0, 5)}`,
      sex: options.sex ?? null,
      birthYear: options.birthYear ?? null,
      villageId: village.id,
      jamoatId: village.jamoatId,
      language: 'tg',
      registeredAt: now,
      ...(options.confirmed === true
        ? { confirmed: { at: now, by: null, reference: 'рӯйхат 1' } }
        : {}),
      demoCard: options.demoCard ?? false,
      credential: { login, kind, secretHash },
    });
    const granted = new Set<RoleCode>(['resident', ...roles]);
    await app.get(RoleService).grantMany(
      tx,
      [...granted].map((code) => ({
        id: randomUUID(),
        personId: id,
        code,
        districtId: roleLevels[code] === 'district' ? village.districtId : null,
        jamoatId: ['jamoat', 'village'].includes(roleLevels[code]) ? village.jamoatId : null,
        villageId: roleLevels[code] === 'village' ? village.id : null,
        grantedAt: now,
      })),
    );
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'builder', now };
    return success(await app.get(SessionService).open(tx, ctx, id, kind));
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  return { id, login, cookie: `${sessionCookieName}=${opened.value.token}` };
}
