import { describe, expect, it } from '@jest/globals';
import { type Actor, guest } from '../policy/actor.js';
import type { RoleCode } from '../policy/roles.js';
import { mayRecord } from './may-record.js';

const here = { jamoatId: 'j', villageIds: ['v1'], everywhere: false };

function holder(code: RoleCode, jamoatId = 'j', villageId: string | null = null): Actor {
  const roles = [{ code, districtId: 'd', jamoatId, villageId }];
  return { kind: 'person', personId: 'p', sessionId: 's', roles };
}

describe('writing a proposal down', () => {
  it('for oneself is open to everyone who may propose', () => {
    expect(mayRecord(holder('resident', 'j', 'v2'), 'self', here)).toBe(true);
    expect(mayRecord(guest, 'self', here)).toBe(false);
  });

  it.each(['recorder', 'sddc_secretary'] as const)(
    'for others is the work of a %s in the own jamoat',
    (code) => {
      expect(mayRecord(holder(code), 'paper', { ...here, everywhere: true, villageIds: [] })).toBe(
        true,
      );
      expect(mayRecord(holder(code, 'k'), 'paper', here)).toBe(false);
    },
  );

  it('for others is the work of a village representative in the own village alone', () => {
    const rep = holder('village_rep', 'j', 'v1');
    expect(mayRecord(rep, 'on_behalf', here)).toBe(true);
    expect(mayRecord(rep, 'on_behalf', { ...here, villageIds: ['v1', 'v2'] })).toBe(false);
    expect(mayRecord(rep, 'on_behalf', { ...here, villageIds: [] })).toBe(false);
    expect(mayRecord(rep, 'on_behalf', { ...here, villageIds: [], everywhere: true })).toBe(false);
  });

  it('for others is not open to a resident', () => {
    expect(mayRecord(holder('resident', 'j', 'v1'), 'meeting', here)).toBe(false);
  });
});
