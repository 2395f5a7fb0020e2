import { may } from '../../../../server/domain/policy/act-rule.js';
import type { HeldRole } from '../../../../server/domain/policy/actor.js';
import { type ActName, permissions } from '../../../../server/domain/policy/permissions.js';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';

interface GrantedRole {
  readonly code: RoleCode;
  readonly district: { readonly id: string } | null;
  readonly jamoat: { readonly id: string } | null;
  readonly village: { readonly id: string } | null;
}

/** The roles of an answer in the form in which the rules of the process know them. */
export function heldRoles(granted: readonly GrantedRole[]): HeldRole[] {
  return granted.map(({ code, district, jamoat, village }) => ({
    code,
    districtId: district?.id ?? null,
    jamoatId: jamoat?.id ?? null,
    villageId: village?.id ?? null,
  }));
}

export interface WorkedJamoat {
  readonly id: string;
  readonly district: { readonly id: string };
}

/**
 * Whether somebody with these roles may do an act in this jamoat, or in a village of it that is theirs, by the permission
 * table, to show its form or not; the server decides again when it is sent.
 */
export function mayDo(roles: readonly HeldRole[], act: ActName, jamoat: WorkedJamoat): boolean {
  const actor = { kind: 'person', personId: '', sessionId: '', roles } as const;
  const villageIds = roles.flatMap(({ jamoatId, villageId }) =>
    villageId !== null && jamoatId === jamoat.id ? [villageId] : [],
  );
  const place = { jamoatId: jamoat.id, districtId: jamoat.district.id, villageIds };
  return may(actor, permissions[act], place).allowed;
}
