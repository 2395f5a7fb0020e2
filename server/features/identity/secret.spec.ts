import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aPerson,
  aVillage,
  aVillageElsewhere,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
let village: BuiltVillage;
let elsewhere: BuiltVillage;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  elsewhere = await aVillageElsewhere(app, village);
});
afterAll(() => app.close());

const whoAmI = `{ viewer { person { id } signsInWith mustChangeSecret } }`;

async function signIn(login: string, secret: string) {
  const answer = await app.graphql(
    `mutation ($login: String!, $secret: String!) {
      signIn(input: { login: $login, secret: $secret }) { __typename }
    }`,
    { login, secret },
  );
  return { typename: answer.data.signIn.__typename as string, cookie: answer.cookie };
}

describe('changing one’s secret', () => {
  async function change(cookie: string | undefined, currentSecret: string, newSecret: string) {
    const answer = await app.graphql(
      `mutation ($currentSecret: String!, $newSecret: String!) {
        changeSecret(input: { currentSecret: $currentSecret, newSecret: $newSecret }) {
          __typename
          ... on ChangeSecretSuccess { viewer { signsInWith } }
          ... on Problem { code path }
        }
      }`,
      { currentSecret, newSecret },
      { cookie },
    );
    return { result: answer.data.changeSecret, cookie: answer.cookie };
  }

  it('takes the new one and ends every other session', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const { result, cookie } = await change(person.cookie, '481516', '902714');
    expect(result).toEqual({
      __typename: 'ChangeSecretSuccess',
      viewer: { signsInWith: 'pin' },
    });
    expect((await app.graphql(whoAmI, {}, { cookie })).data.viewer.person.id).toBe(person.id);
    expect((await app.graphql(whoAmI, {}, { cookie: person.cookie })).data.viewer).toBeNull();
    expect((await signIn(person.login, '481516')).typename).toBe('InvalidInputProblem');
    expect((await signIn(person.login, '902714')).typename).toBe('SignInSuccess');
  });

  it('lets a resident go over to a password', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const { result } = await change(person.cookie, '481516', 'хирси сафед');
    expect(result.viewer.signsInWith).toBe('password');
  });

  it('keeps whoever holds a role from going over to a PIN', async () => {
    const person = await aPerson(app, village, { roles: ['recorder'], secret: 'хирси сафед' });
    const { result } = await change(person.cookie, 'хирси сафед', '481516234210');
    expect(result).toEqual({
      __typename: 'InvalidInputProblem',
      code: 'identity.password_only_digits',
      path: ['newSecret'],
    });
  });

  it('refuses a wrong present secret, an easy new one, and guests', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    expect((await change(person.cookie, '481517', '902714')).result.code).toBe(
      'identity.current_secret_wrong',
    );
    expect((await change(person.cookie, '481516', '123456')).result.code).toBe(
      'identity.pin_too_easy',
    );
    expect((await change(undefined, '481516', '902714')).result).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'common.not_signed_in',
    });
  });

  it('is limited like signing in, so that an open phone gives no free guesses', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const codes = [];
    for (let count = 0; count < 6; count += 1) {
      codes.push((await change(person.cookie, '000001', '902714')).result.code);
    }
    expect(codes[4]).toBe('identity.current_secret_wrong');
    expect(codes[5]).toBe('identity.too_many_tries');
  });
});

describe('renewing a forgotten PIN', () => {
  async function reset(personId: string, cookie?: string) {
    const { data } = await app.graphql(
      `mutation ($personId: UUID!) {
        resetPin(input: { personId: $personId }) {
          __typename ... on ResetPinSuccess { pin person { id } } ... on Problem { code }
        }
      }`,
      { personId },
      { cookie },
    );
    return data.resetPin as { __typename: string; code?: string; pin: string };
  }

  it.each(['village_rep' as const, 'jamoat_admin' as const])(
    'is done by the %s and ends every session of the person',
    async (role) => {
      const person = await aPerson(app, village, { secret: '481516' });
      const helper = await aPerson(app, village, { roles: [role] });
      const slip = await reset(person.id, helper.cookie);
      expect(slip).toMatchObject({ __typename: 'ResetPinSuccess', person: { id: person.id } });
      expect(slip.pin).toMatch(/^\d{6}$/);
      expect((await app.graphql(whoAmI, {}, { cookie: person.cookie })).data.viewer).toBeNull();
      expect((await signIn(person.login, '481516')).typename).toBe('InvalidInputProblem');
      const again = await signIn(person.login, slip.pin);
      const { data } = await app.graphql(whoAmI, {}, { cookie: again.cookie });
      expect(data.viewer).toMatchObject({ signsInWith: 'pin', mustChangeSecret: true });
    },
  );

  it('leaves a trace that does not hold the PIN', async () => {
    const person = await aPerson(app, village);
    const helper = await aPerson(app, village, { roles: ['village_rep'] });
    const slip = await reset(person.id, helper.cookie);
    const rows = await app.uow.db.query<
      { actor_id: string; act: string; jamoat_id: string; detail: string }[]
    >(
      `SELECT actor_id, act, jamoat_id, detail::text AS detail FROM audit_entries WHERE subject_id = $1`,
      [person.id],
    );
    expect(rows).toEqual([
      { actor_id: helper.id, act: 'resetPin', jamoat_id: village.jamoatId, detail: '{}' },
    ]);
    expect(JSON.stringify(rows)).not.toContain(slip.pin);
  });

  it('is refused to guests, residents, other roles and the same roles elsewhere', async () => {
    const person = await aPerson(app, village);
    const neighbour = await aVillage(app, village.jamoatId);
    const others = await Promise.all([
      aPerson(app, village),
      aPerson(app, village, { roles: ['recorder'] }),
      aPerson(app, neighbour, { roles: ['village_rep'] }),
      aPerson(app, elsewhere, { roles: ['jamoat_admin'] }),
    ]);
    expect((await reset(person.id)).code).toBe('common.not_signed_in');
    for (const other of others) {
      expect(await reset(person.id, other.cookie)).toEqual({
        __typename: 'NotPermittedProblem',
        code: 'common.not_permitted',
      });
    }
  });

  it('is refused for oneself, for people with a password and for nobody', async () => {
    const admin = await aPerson(app, village, { roles: ['jamoat_admin'] });
    const secretary = await aPerson(app, village, { roles: ['sddc_secretary'] });
    expect((await reset(admin.id, admin.cookie)).code).toBe('identity.not_for_yourself');
    expect(await reset(secretary.id, admin.cookie)).toEqual({
      __typename: 'StateProblem',
      code: 'identity.no_pin',
    });
    expect(await reset('00000000-0000-4000-8000-000000000000', admin.cookie)).toEqual({
      __typename: 'NotFoundProblem',
      code: 'common.not_found',
    });
  });
});
