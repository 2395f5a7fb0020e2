import { randomUUID } from 'node:crypto';
import { guest } from '../../../server/domain/policy/actor.js';
import { type RoleCode, roleLevels } from '../../../server/domain/policy/roles.js';
import { IdentityService } from '../../../server/features/identity/identity.service.js';
import { hashSecret } from '../../../server/features/identity/secret-hash.js';
import { SessionService } from '../../../server/features/identity/session.service.js';
import { RoleService } from '../../../server/features/role/role.service.js';
import { sessionCookieName } from '../../../server/site/request-context.js';
import { type BuiltVillage, cheapCost } from '../../support/builders/people.js';
import type { TestApp } from '../../support/test-app.js';
import { write } from './place.js';

/** Somebody who holds one role and no other. */
export interface Holder {
  readonly role: RoleCode;
  readonly id: string;
  readonly cookie: string;
}

/** Whoever sends an input: such a holder, or nobody known. */
export type Sender =
  Holder | { readonly role: 'anonymous'; readonly id: null; readonly cookie: undefined };

export const anonymous: Sender = { role: 'anonymous', id: null, cookie: undefined };

/** The secret of every holder; strong enough for staff. */
export const secretOfHolders = 'хирси сафед';

let secretHash: string | undefined;

/**
 * A signed-in person who holds this one role at the village, its jamoat or its district, and no other: other than with
 * people in life no role `resident` comes along and opens a door of its own.
 */
export async function aHolder(
  app: TestApp,
  village: BuiltVillage,
  role: RoleCode,
): Promise<Holder> {
  const id = randomUUID();
  const now = new Date();
  const level = roleLevels[role];
  const place = {
    districtId: level === 'district' ? village.districtId : null,
    jamoatId: level === 'jamoat' || level === 'village' ? village.jamoatId : null,
    villageId: level === 'village' ? village.id : null,
  };
  const kind = role === 'resident' ? 'pin' : 'password';
  secretHash ??= await hashSecret(secretOfHolders, cheapCost);
  let cookie = '';
  await write(app, async (tx) => {
    await app.get(IdentityService).createPerson(tx, {
      id,
      displayName: `Дорандаи ${role}`,
      villageId: place.villageId,
      jamoatId: place.jamoatId,
      language: 'tg',
      registeredAt: now,
      confirmed: { at: now, by: null, reference: 'рӯйхат 1' },
      credential: {
        login: `h${id.replaceAll('-', '').slice(0, 20)}`,
        kind,
        secretHash: secretHash!,
      },
    });
    const grant = { ...place, id: randomUUID(), personId: id, code: role, grantedAt: now };
    await app.get(RoleService).grantMany(tx, [grant]);
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'builder', now };
    const { token } = await app.get(SessionService).open(tx, ctx, id, kind);
    cookie = `${sessionCookieName}=${token}`;
  });
  return { role, id, cookie };
}
