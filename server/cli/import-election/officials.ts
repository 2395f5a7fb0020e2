import { randomUUID } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { foldLogin } from '../../domain/identity/login.js';
import type { RoleCode } from '../../domain/policy/roles.js';
import { CredentialEntity } from '../../features/identity/identity.entity.js';
import { RoleGrantEntity } from '../../features/role/role.entity.js';
import type { Db } from '../../platform/db/handles.js';
import { Refused } from '../command.js';

/**
 * The roles an imported election needs to be sealed, counted, planned, approved, published and carried out. Two that
 * must be held by two persons stand side by side, so that dealing them in turn keeps them apart.
 */
export const officialRoles = [
  'sddc_secretary',
  'sddc_chair',
  'jamoat_admin',
  'jamoat_chair',
  'recorder',
  'council_deputy',
  'facilitator',
  'district_reviewer',
  'implementer',
] as const satisfies readonly RoleCode[];

export type OfficialRole = (typeof officialRoles)[number];

export interface Official {
  readonly personId: string;
  readonly code: OfficialRole;
}

/** The demonstration's jamoat whose officials get the roles when nobody is named. */
const modelJamoatId = 'TJ-DEMO-01-01';
const modelDistrictId = 'TJ-DEMO-01';

/**
 * Deals the roles in turn: with two persons one has the desk (secretary, administrator, recorder, facilitator,
 * implementer) and the other the chairs, the council and the district; with nine each has one; from the tenth on they
 * are deputies of the council too.
 */
export function dealRoles(personIds: readonly string[]): Official[] {
  const [first] = personIds;
  if (first === undefined) return [];
  const dealt = officialRoles.map((code, index) => ({
    personId: personIds[index % personIds.length] ?? first,
    code,
  }));
  const deputies = personIds.slice(officialRoles.length);
  return [...dealt, ...deputies.map((personId) => ({ personId, code: 'council_deputy' as const }))];
}

/** Who gets which role: the named accounts in the order they were named. Refuses unknown ones and those with a PIN. */
export async function officialsNamed(db: Db, logins: readonly string[]): Promise<Official[]> {
  const personIds: string[] = [];
  for (const login of logins) {
    const credential = await db.findOneBy(CredentialEntity, { login: foldLogin(login) });
    if (!credential) {
      throw new Refused(`there is no account ${login}; name a sign-in name of this installation.`);
    }
    if (credential.kind !== 'password') {
      throw new Refused(
        `${login} signs in with a PIN, and officials need a password; make a staff account and name that one.`,
      );
    }
    personIds.push(credential.personId);
  }
  return dealRoles([...new Set(personIds)]);
}

/** The officials of the demonstration, each with the roles they hold in its model jamoat and district. */
export async function officialsOfDemo(db: Db): Promise<Official[]> {
  const active = { code: In([...officialRoles]), endedAt: IsNull() };
  const held = await db.find(RoleGrantEntity, {
    where: [
      { ...active, jamoatId: modelJamoatId },
      { ...active, districtId: modelDistrictId },
    ],
    order: { grantedAt: 'ASC', id: 'ASC' },
  });
  return held.flatMap(({ personId, code }) => (isOfficial(code) ? [{ personId, code }] : []));
}

function isOfficial(code: RoleCode): code is OfficialRole {
  return officialRoles.some((one) => one === code);
}

/** A role in the new jamoat, or in the district of imported files, which everybody needs only once. */
export function grantsFor(
  officials: readonly Official[],
  place: { readonly jamoatId: string; readonly districtId: string },
  now: Date,
) {
  return officials.map(({ personId, code }) => ({
    id: randomUUID(),
    personId,
    code,
    ...(code === 'district_reviewer'
      ? { districtId: place.districtId }
      : { jamoatId: place.jamoatId }),
    grantedAt: now,
  }));
}
