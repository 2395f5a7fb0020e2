import type { Actor } from '../../domain/policy/actor.js';
import type { RoleCode } from '../../domain/policy/roles.js';

/** The codes of the roles somebody holds in a jamoat. */
export function rolesIn(actor: Actor, jamoatId: string): readonly RoleCode[] {
  if (actor.kind !== 'person') return [];
  return actor.roles.filter((role) => role.jamoatId === jamoatId).map(({ code }) => code);
}
