import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aPerson,
  aVillage,
  aVillageElsewhere,
  type BuiltPerson,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
let village: BuiltVillage;
let elsewhere: BuiltVillage;
let admin: BuiltPerson;
let sysadmin: BuiltPerson;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  elsewhere = await aVillageElsewhere(app, village);
  admin = await aPerson(app, village, { roles: ['jamoat_admin'] });
  sysadmin = await aPerson(app, elsewhere, { roles: ['sysadmin'] });
});
afterAll(() => app.close());

function form(changes: Record<string, unknown> = {}) {
  const id = randomUUID();
  return {
    id,
    displayName: 'Наимова Гулрухсор',
    login: `kotib-${id.slice(0, 8)}`,
    password: 'кӯҳи сангин',
    jamoatId: village.jamoatId,
    ...changes,
  };
}

async function create(input: Record<string, unknown>, cookie?: string) {
  const { data } = await app.graphql(
    `mutation ($input: CreateStaffAccountInput!) {
      createStaffAccount(input: $input) {
        __typename
        ... on CreateStaffAccountSuccess {
          person { person { id village { id } jamoat { id } } signsInWith roles { code } }
        }
        ... on Problem { code path }
      }
    }`,
    { input },
    { cookie },
  );
  return data.createStaffAccount as {
    __typename: string;
    code?: string;
    person?: { person: { jamoat: unknown } };
  };
}

describe('an account for somebody who is to hold roles', () => {
  it('is made by the administrator of the jamoat and asks for a new password', async () => {
    const input = form();
    expect(await create(input, admin.cookie)).toEqual({
      __typename: 'CreateStaffAccountSuccess',
      person: {
        person: { id: input.id, village: null, jamoat: { id: village.jamoatId } },
        signsInWith: 'password',
        roles: [],
      },
    });
    const { data } = await app.graphql(
      `mutation ($login: String!) {
        signIn(input: { login: $login, secret: "кӯҳи сангин" }) {
          ... on SignInSuccess { viewer { mustChangeSecret } }
        }
      }`,
      { login: input.login },
    );
    expect(data.signIn.viewer.mustChangeSecret).toBe(true);
  });

  it('with a village makes a resident of it too', async () => {
    const result = await create(form({ villageId: village.id }), admin.cookie);
    expect(result.person).toMatchObject({
      person: { village: { id: village.id } },
      roles: [{ code: 'resident' }],
    });
  });

  it('of a district is made by the sysadmin alone', async () => {
    const input = form({ jamoatId: null });
    expect((await create(input, admin.cookie)).code).toBe('common.not_permitted');
    expect((await create(input, sysadmin.cookie)).person?.person.jamoat).toBeNull();
  });

  it('sent twice, also at once, is made once', async () => {
    const input = form({ villageId: village.id });
    const results = await Promise.all(Array.from({ length: 5 }, () => create(input, admin.cookie)));
    expect(results.map((result) => result.__typename)).toEqual(
      Array(5).fill('CreateStaffAccountSuccess'),
    );
    expect((await create({ ...input, displayName: 'Дигар' }, admin.cookie)).code).toBe(
      'common.id_reused',
    );
  });

  it('is refused to guests, to other roles and to the administrator of another jamoat', async () => {
    const others = await Promise.all([
      aPerson(app, village),
      aPerson(app, village, { roles: ['sddc_secretary', 'jamoat_chair', 'recorder'] }),
      aPerson(app, elsewhere, { roles: ['jamoat_admin'] }),
    ]);
    expect((await create(form())).code).toBe('common.not_signed_in');
    for (const other of others) {
      expect(await create(form(), other.cookie)).toMatchObject({
        __typename: 'NotPermittedProblem',
        code: 'common.not_permitted',
      });
    }
  });

  it.each([
    [{ displayName: '' }, 'common.text_missing', ['displayName']],
    [{ login: 'ab' }, 'identity.login_unusable', ['login']],
    [{ password: 'кӯтоҳ' }, 'identity.password_too_short', ['password']],
    [{ password: '4815162342' }, 'identity.password_only_digits', ['password']],
    [{ villageId: randomUUID() }, 'identity.village_unknown', ['villageId']],
    [{ jamoatId: 'TJ-NO' }, 'identity.jamoat_unknown', ['jamoatId']],
  ])('with %j is refused with %s', async (change, code, path) => {
    const result = await create(form(change), sysadmin.cookie);
    expect(result).toMatchObject({ __typename: 'InvalidInputProblem', code, path });
  });

  it('with a village of another jamoat is refused', async () => {
    const result = await create(form({ villageId: elsewhere.id }), admin.cookie);
    expect(result.code).toBe('identity.village_unknown');
  });

  it('under a taken sign-in name is refused', async () => {
    const result = await create(form({ login: admin.login }), admin.cookie);
    expect(result).toMatchObject({
      __typename: 'ConflictProblem',
      code: 'identity.login_taken',
      path: ['login'],
    });
  });
});
