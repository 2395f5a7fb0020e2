import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '../policy/actor.js';
import { type RoleCode, roleCodes } from '../policy/roles.js';
import { namesItsLevel, reachesPerson, reachesRole } from './role-reach.js';

const held = (code: RoleCode): HeldRole => ({
  code,
  districtId: null,
  jamoatId: null,
  villageId: null,
});

describe('giving roles', () => {
  it('lets the sysadmin reach every role', () => {
    expect(roleCodes.filter((code) => !reachesRole([held('sysadmin')], code))).toEqual([]);
  });

  it('keeps an administrator of a jamoat from making another and from roles beyond the jamoat', () => {
    expect(roleCodes.filter((code) => !reachesRole([held('jamoat_admin')], code))).toEqual([
      'jamoat_admin',
      'district_reviewer',
      'sysadmin',
    ]);
  });

  it('asks for the place of the role’s level and no other', () => {
    const none = { districtId: null, jamoatId: null, villageId: null };
    expect(namesItsLevel('sysadmin', none)).toBe(true);
    expect(namesItsLevel('sysadmin', { ...none, jamoatId: 'J' })).toBe(false);
    expect(namesItsLevel('village_rep', { ...none, villageId: 'V' })).toBe(true);
    expect(namesItsLevel('village_rep', { ...none, villageId: 'V', jamoatId: 'J' })).toBe(false);
    expect(namesItsLevel('recorder', { ...none, jamoatId: 'J' })).toBe(true);
    expect(namesItsLevel('recorder', none)).toBe(false);
    expect(namesItsLevel('district_reviewer', { ...none, districtId: 'D' })).toBe(true);
  });
});

describe('a new password for somebody else', () => {
  const at = (code: RoleCode, jamoatId: string | null = 'J') => ({ code, jamoatId });
  const admin = [at('jamoat_admin')];
  const keptHere = (...roles: { code: RoleCode; jamoatId: string | null }[]) => ({
    jamoatId: 'J',
    roles,
  });

  it('is in the reach of the jamoat’s administrator for every role they could give, and no other', () => {
    const beyond = roleCodes.filter((code) => !reachesPerson(admin, keptHere(at(code))));
    expect(beyond).toEqual(['jamoat_admin', 'district_reviewer', 'sysadmin']);
  });

  it('is out of that reach when one of several roles is, or lies in another jamoat or in none', () => {
    const recorder = at('recorder');
    expect(reachesPerson(admin, keptHere(recorder, at('village_rep')))).toBe(true);
    expect(reachesPerson(admin, keptHere(recorder, at('district_reviewer', null)))).toBe(false);
    expect(reachesPerson(admin, keptHere(recorder, at('recorder', 'other')))).toBe(false);
    expect(reachesPerson(admin, { jamoatId: 'other', roles: [] })).toBe(false);
    expect(reachesPerson(admin, { jamoatId: null, roles: [] })).toBe(false);
  });

  it('is in the reach of the sysadmin for everybody, and of nobody else', () => {
    for (const code of roleCodes) {
      expect(reachesPerson([at('sysadmin', null)], keptHere(at(code)))).toBe(true);
    }
    const reaching = roleCodes.filter((code) => reachesPerson([at(code)], keptHere()));
    expect(reaching).toEqual(['jamoat_admin', 'sysadmin']);
  });
});
