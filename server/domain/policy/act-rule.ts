import type { Actor, HeldRole } from './actor.js';
import type { RoleCode } from './roles.js';

/** Where an act happens. A field that the act's rule needs and that is missing refuses everybody. */
export interface ActPlace {
  readonly districtId?: string | null;
  readonly jamoatId?: string | null;
  readonly villageIds?: readonly string[];
}

/**
 * One row of the permission table. `public`: anybody, signed in or not. `signed_in`: any signed-in person.
 * Otherwise the roles that may, each within the named scope: `all` has no territory, `district`, `jamoat` and
 * `village` ask that the role's territory contains the place of the act.
 */
export interface ActRule {
  readonly who: 'public' | 'signed_in' | readonly RoleCode[];
  readonly scope: 'all' | 'district' | 'jamoat' | 'village';
  /** Whether a voter who came by a personal code or with a helper may; of everything else they do nothing. */
  readonly voter?: true;
  /** What else must hold, in words, for the reader of the table; the use case enforces it. */
  readonly also?: string;
}

export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'common.not_signed_in' | 'common.not_permitted' };

/** Whether this actor may do an act with this rule at this place. Pure; costs one pass over the held roles. */
export function may(actor: Actor, rule: ActRule, place: ActPlace): Permission {
  if (actor.kind === 'voter') {
    return rule.voter === true
      ? { allowed: true }
      : { allowed: false, reason: 'common.not_permitted' };
  }
  if (rule.who === 'public') return { allowed: true };
  if (actor.kind === 'guest') return { allowed: false, reason: 'common.not_signed_in' };
  if (rule.who === 'signed_in') return { allowed: true };
  const ticked = rule.who;
  const held = actor.roles.some(
    (role) => ticked.includes(role.code) && covers(role, rule.scope, place),
  );
  return held ? { allowed: true } : { allowed: false, reason: 'common.not_permitted' };
}

function covers(role: HeldRole, scope: ActRule['scope'], place: ActPlace): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'district':
      return role.districtId !== null && role.districtId === place.districtId;
    case 'jamoat':
      if (role.jamoatId !== null) return role.jamoatId === place.jamoatId;
      // A role for a whole district reaches each of its jamoats.
      return role.districtId !== null && role.districtId === place.districtId;
    case 'village':
      if (role.villageId !== null) return place.villageIds?.includes(role.villageId) ?? false;
      return role.jamoatId !== null && role.jamoatId === place.jamoatId;
  }
}
