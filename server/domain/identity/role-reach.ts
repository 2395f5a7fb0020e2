import type { HeldRole } from '../policy/actor.js';
import { type RoleCode, roleLevels } from '../policy/roles.js';

/**
 * Whether somebody with these roles may give or end a role of this code at all; the place is checked apart. The sysadmin
 * reaches every role, an administrator of a jamoat the roles of jamoat and village except the own kind, so that no
 * administrator makes another.
 */
export function reachesRole(held: readonly Pick<HeldRole, 'code'>[], code: RoleCode): boolean {
  if (held.some((role) => role.code === 'sysadmin')) return true;
  const level = roleLevels[code];
  return code !== 'jamoat_admin' && (level === 'jamoat' || level === 'village');
}

/** Somebody as far as reach goes: the jamoat that keeps the account and the roles held now. */
export interface PersonInReach {
  readonly jamoatId: string | null;
  readonly roles: readonly Pick<HeldRole, 'code' | 'jamoatId'>[];
}

/**
 * Whether somebody with these roles may hand this person the means of choosing a new password. Whoever does could use it
 * and be that person, so nobody reaches further than with their own roles: an administrator of a jamoat the people whom
 * the jamoat keeps and who hold nothing but roles of it which the administrator could give; the sysadmin everybody.
 */
export function reachesPerson(
  held: readonly Pick<HeldRole, 'code' | 'jamoatId'>[],
  person: PersonInReach,
): boolean {
  if (held.some(({ code }) => code === 'sysadmin')) return true;
  const { jamoatId } = person;
  return (
    jamoatId !== null &&
    held.some((role) => role.code === 'jamoat_admin' && role.jamoatId === jamoatId) &&
    person.roles.every((role) => role.jamoatId === jamoatId && reachesRole(held, role.code))
  );
}

/** Every role but `resident` makes its holder staff: a password, a longer session, the working half of the product. */
export function isStaffRole(code: RoleCode): boolean {
  return code !== 'resident';
}

export interface PlaceOfRole {
  readonly districtId: string | null;
  readonly jamoatId: string | null;
  readonly villageId: string | null;
}

/** Whether exactly the place that the role's level asks for is named, and no other. */
export function namesItsLevel(code: RoleCode, place: PlaceOfRole): boolean {
  const level = roleLevels[code];
  return (
    (place.districtId !== null) === (level === 'district') &&
    (place.jamoatId !== null) === (level === 'jamoat') &&
    (place.villageId !== null) === (level === 'village')
  );
}
