import type { ActRule } from './act-rule.js';
import type { Actor } from './actor.js';
import type { RoleCode } from './roles.js';

/** Acts around people: who they are, how they sign in, which roles they hold. */
export const identityActs = {
  register: { who: 'public', scope: 'all' },
  signIn: { who: 'public', scope: 'all', voter: true, also: 'tries are limited' },
  demoSignIn: {
    who: 'public',
    scope: 'all',
    voter: true,
    also: 'only in the demonstration, as one of its people with a card',
  },
  createFirstAdministrator: {
    who: 'public',
    scope: 'all',
    also: 'holds the one-time link, and there is no sysadmin yet',
  },
  signOut: { who: 'signed_in', scope: 'all', voter: true },
  changeSecret: { who: 'signed_in', scope: 'all', also: 'knows the present PIN or password' },
  confirmPerson: {
    who: ['village_rep', 'recorder', 'jamoat_admin'],
    scope: 'village',
    also: 'refers to a paper list; not for oneself',
  },
  resetPin: {
    who: ['village_rep', 'jamoat_admin'],
    scope: 'village',
    also: 'only people who sign in with a PIN; not for oneself',
  },
  issuePasswordLink: {
    who: ['jamoat_admin', 'sysadmin'],
    scope: 'jamoat',
    also: 'only people who sign in with a password; jamoat_admin: nobody with a role they could not give or of another place; not for oneself',
  },
  renewPassword: {
    who: 'public',
    scope: 'all',
    also: 'holds the one-time link, and who issued it may still do so',
  },
  createStaffAccount: { who: ['jamoat_admin', 'sysadmin'], scope: 'jamoat' },
  grantRole: {
    who: ['jamoat_admin', 'sysadmin'],
    scope: 'jamoat',
    also: 'jamoat_admin: neither jamoat_admin nor roles beyond the jamoat; not to oneself',
  },
  endRole: {
    who: ['jamoat_admin', 'sysadmin'],
    scope: 'jamoat',
    also: 'jamoat_admin: neither jamoat_admin nor roles beyond the jamoat; not one’s own; never the last sysadmin',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Which people of a jamoat somebody may list: all, those of some villages, or nobody. */
export type PeopleInSight =
  | { readonly kind: 'all' }
  | { readonly kind: 'villages'; readonly villageIds: readonly string[] }
  | { readonly kind: 'none' };

const readersOfTheJamoat: readonly RoleCode[] = [
  'jamoat_admin',
  'recorder',
  'sddc_chair',
  'sddc_secretary',
];

/**
 * Whose names, confirmations and roles the actor may list. Those who keep the registers of the jamoat see all of it, a
 * village representative the own village; people of no jamoat (`null`) only the sysadmin. Donors, observers and reviewers see no resident (product rule "who sees what").
 */
export function peopleInSight(actor: Actor, jamoatId: string | null): PeopleInSight {
  if (actor.kind !== 'person') return { kind: 'none' };
  const here = actor.roles.filter((role) => role.jamoatId !== null && role.jamoatId === jamoatId);
  if (
    actor.roles.some((role) => role.code === 'sysadmin') ||
    here.some((role) => readersOfTheJamoat.includes(role.code))
  ) {
    return { kind: 'all' };
  }
  const villageIds = here.flatMap((role) =>
    role.code === 'village_rep' && role.villageId !== null ? [role.villageId] : [],
  );
  return villageIds.length > 0 ? { kind: 'villages', villageIds } : { kind: 'none' };
}
