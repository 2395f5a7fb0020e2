import type { HeldRole } from '../policy/actor.js';
import { type RoleCode, roleLevels } from '../policy/roles.js';

/**
 * Whether somebody with these roles may give or end a role of this code at all; the place is checked apart. The sysadmin
 * reaches every role, an administrator of a jamoat the roles of jamoat and village except the own kind, so that no
 * administrator makes another.
 */
export function reachesRole(held: readonly HeldRole[], code: RoleCode): boolean {
  if (held.some((role) => role.code === 'sysadmin')) return true;
  const level = roleLevels[code];
  return code !== 'jamoat_admin' && (level === 'jamoat' || level === 'village');
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
