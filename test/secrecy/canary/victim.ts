import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { success } from '../../../server/domain/outcome.js';
import { guest } from '../../../server/domain/policy/actor.js';
import { IdentityService } from '../../../server/features/identity/identity.service.js';
import { lockedHash } from '../../../server/features/identity/secret-hash.js';
import { SessionService } from '../../../server/features/identity/session.service.js';
import { RoleService } from '../../../server/features/role/role.service.js';
import { sessionCookieName } from '../../../server/site/request-context.js';
import type { Place } from '../../api/permissions/place.js';
import type { TestApp } from '../../support/test-app.js';
import type { Canaries } from './canaries.js';

/** What the parts of the seed work with. */
export interface Work {
  readonly app: TestApp;
  readonly owner: pg.Client;
  readonly place: Place;
  readonly canaries: Canaries;
}

/** Somebody of whom everything is private. */
export async function aVictim(
  { app, place: { home }, canaries }: Work,
  kind: 'registeredName' | 'supporterName' | 'lateName' | 'attendance',
  confirmed: boolean,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const id = randomUUID();
  const now = new Date();
  let cookie = '';
  await app.uow.run(async (tx) => {
    await app.get(IdentityService).createPerson(tx, {
      id,
      displayName: canaries.words(kind),
      sex: 'woman',
      birthYear: canaries.keep('personBirthYear', 1887),
      villageId: home.id,
      jamoatId: home.jamoatId,
      language: 'tg',
      registeredAt: now,
      ...(confirmed
        ? { confirmed: { at: now, by: null, reference: canaries.words('confirmation') } }
        : {}),
      credential: { login: canaries.words('login'), kind: 'pin', secretHash: lockedHash },
    });
    const grant = { id: randomUUID(), personId: id, code: 'resident' as const, grantedAt: now };
    const at = { districtId: null, jamoatId: home.jamoatId, villageId: home.id };
    await app.get(RoleService).grantMany(tx, [{ ...grant, ...at }]);
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'builder', now };
    const { token } = await app.get(SessionService).open(tx, ctx, id, 'pin');
    cookie = `${sessionCookieName}=${canaries.keep('secret', token)}`;
    return success(undefined);
  });
  return { id, cookie };
}
