import { describe, expect, it } from '@jest/globals';
import { may } from './act-rule.js';
import type { VoterActor } from './actor.js';
import { type ActName, permissions } from './permissions.js';

const voter: VoterActor = {
  kind: 'voter',
  sessionId: 's',
  choiceId: 'c',
  rollEntryId: 'e',
  channel: 'web',
};
const place = { districtId: 'd', jamoatId: 'j', villageIds: ['v'] };

describe('a voter who came by a code or with a helper', () => {
  it('may cast, type another code, sign in and sign out, and nothing else of the whole table', () => {
    const allowed = (Object.keys(permissions) as ActName[]).filter(
      (act) => may(voter, permissions[act], place).allowed,
    );
    expect(allowed.sort()).toEqual([
      'castBallot',
      'demoSignIn',
      'signIn',
      'signOut',
      'usePersonalCode',
    ]);
  });
});
