import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '../policy/actor.js';
import { type RoleCode, roleCodes } from '../policy/roles.js';
import { namesItsLevel, reachesRole } from './role-reach.js';

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
