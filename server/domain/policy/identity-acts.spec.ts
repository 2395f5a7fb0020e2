import { describe, expect, it } from '@jest/globals';
import { guest, type HeldRole, type PersonActor } from './actor.js';
import { peopleInSight } from './identity-acts.js';
import { type RoleCode, roleCodes } from './roles.js';

function holding(...roles: HeldRole[]): PersonActor {
  return { kind: 'person', personId: 'p', sessionId: 's', roles };
}

function role(code: RoleCode, jamoatId: string | null, villageId: string | null = null): HeldRole {
  return { code, districtId: 'D', jamoatId, villageId };
}

describe('the register of people', () => {
  it('is seen whole by those who keep it, and by nobody else', () => {
    const all = roleCodes.filter(
      (code) => peopleInSight(holding(role(code, 'J')), 'J').kind === 'all',
    );
    expect(all).toEqual(['recorder', 'sddc_chair', 'sddc_secretary', 'jamoat_admin', 'sysadmin']);
  });

  it('is closed to guests and to every role of another jamoat but the sysadmin', () => {
    expect(peopleInSight(guest, 'J').kind).toBe('none');
    const others = roleCodes.filter(
      (code) => peopleInSight(holding(role(code, 'other')), 'J').kind !== 'none',
    );
    expect(others).toEqual(['sysadmin']);
  });

  it('shows a village representative the own villages', () => {
    const actor = holding(
      role('village_rep', 'J', 'V1'),
      role('village_rep', 'other', 'V2'),
      role('resident', 'J', 'V3'),
    );
    expect(peopleInSight(actor, 'J')).toEqual({ kind: 'villages', villageIds: ['V1'] });
  });
});
