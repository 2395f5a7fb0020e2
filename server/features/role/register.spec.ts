import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVillage, type BuiltVillage } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { registrationsOfSource } from '../../domain/identity/try-limit.js';
import { success } from '../../domain/outcome.js';
import { guest } from '../../domain/policy/actor.js';
import { Register } from './register.js';

let app: TestApp;
let village: BuiltVillage;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
});
afterAll(() => app.close());

let logins = 0;
function form(changes: Record<string, unknown> = {}) {
  logins += 1;
  return {
    id: randomUUID(),
    displayName: 'Зӯҳро Каримова',
    villageId: village.id,
    login: `zuhro${String(logins)}`,
    secret: '481516',
    sex: 'woman',
    birthYear: 1990,
    ...changes,
  };
}

async function register(input: Record<string, unknown>, cookie?: string) {
  const answer = await app.graphql(
    `mutation ($input: RegisterInput!) {
      register(input: $input) {
        __typename
        ... on RegisterSuccess {
          viewer {
            person { id displayName village { id } jamoat { id } }
            login confirmed isStaff signsInWith mustChangeSecret roles { code village { id } }
          }
        }
        ... on Problem { code path details { key value } }
      }
    }`,
    { input },
    { cookie },
  );
  const result = answer.data.register as { __typename: string; code?: string };
  return { result, cookie: answer.cookie };
}

describe('registering', () => {
  it('makes a resident of the village, signed in and not yet confirmed', async () => {
    const input = form();
    const { result, cookie } = await register(input);
    expect(result).toEqual({
      __typename: 'RegisterSuccess',
      viewer: {
        person: {
          id: input.id,
          displayName: 'Зӯҳро Каримова',
          village: { id: village.id },
          jamoat: { id: village.jamoatId },
        },
        login: input.login,
        confirmed: false,
        isStaff: false,
        signsInWith: 'pin',
        mustChangeSecret: false,
        roles: [{ code: 'resident', village: { id: village.id } }],
      },
    });
    const { data } = await app.graphql(`{ viewer { login } }`, {}, { cookie });
    expect(data.viewer.login).toBe(input.login);
  });

  it('does not store the PIN', async () => {
    const input = form();
    await register(input);
    const rows = await app.uow.db.query<{ hash: string }[]>(
      `SELECT secret_hash AS hash FROM credentials WHERE person_id = $1`,
      [input.id],
    );
    expect(rows[0]!.hash).toMatch(/^scrypt\$15\$8\$1\$/);
    expect(rows[0]!.hash).not.toContain('481516');
  });

  it('sent twice lets the person in again and makes no second one', async () => {
    const input = form();
    const both = await Promise.all([register(input), register(input)]);
    const third = await register(input);
    expect([...both, third].map(({ result }) => result.__typename)).toEqual(
      Array(3).fill('RegisterSuccess'),
    );
  });

  it('under a used number with another secret is refused', async () => {
    const input = form();
    await register(input);
    const { result, cookie } = await register({ ...input, secret: '902714' });
    expect(result).toMatchObject({ __typename: 'ConflictProblem', code: 'common.id_reused' });
    expect(cookie).toBeUndefined();
  });

  it('of two people with the same sign-in name at once takes one', async () => {
    const login = 'one.name';
    const results = await Promise.all(Array.from({ length: 4 }, () => register(form({ login }))));
    expect(results.map(({ result }) => result.code ?? result.__typename).sort()).toEqual([
      'RegisterSuccess',
      'identity.login_taken',
      'identity.login_taken',
      'identity.login_taken',
    ]);
  });

  it.each([
    [{ displayName: ' ' }, 'common.text_missing', ['displayName']],
    [{ displayName: 'н'.repeat(81) }, 'common.text_too_long', ['displayName']],
    [{ villageId: randomUUID() }, 'identity.village_unknown', ['villageId']],
    [{ login: 'a b' }, 'identity.login_unusable', ['login']],
    [{ secret: '12345' }, 'identity.pin_too_short', ['secret']],
    [{ secret: '111111' }, 'identity.pin_too_easy', ['secret']],
    [{ secret: 'кӯтоҳ' }, 'identity.password_too_short', ['secret']],
    [{ birthYear: 1800 }, 'identity.birth_year_impossible', ['birthYear']],
  ])('with %j is refused with %s', async (change, code, path) => {
    const { result } = await register(form(change));
    expect(result).toMatchObject({ __typename: 'InvalidInputProblem', code, path });
  });

  it('from one source stops at its limit', async () => {
    const now = new Date();
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_tries (purpose, login_hash, source, at, succeeded)
         SELECT 'register', 'h', 'machine', $1, true FROM generate_series(1, $2)`,
        [now, registrationsOfSource],
      );
      return success(undefined);
    });
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'spec', now };
    const from = (network: string) => ({ network, device: null });
    const input = { ...form(), sex: null };
    expect(await app.get(Register).register(ctx, from('machine'), input)).toMatchObject({
      problem: { __typename: 'RateLimitProblem', code: 'identity.too_many_registrations' },
    });
    expect((await app.get(Register).register(ctx, from('another machine'), input)).ok).toBe(true);
  });
});
