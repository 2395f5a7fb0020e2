import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { SetupLinkService } from './setup-link.service.js';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

async function setUp(token: string, changes: Record<string, unknown> = {}) {
  const id = randomUUID();
  const input = {
    id,
    displayName: 'Мудири низом',
    login: `mudir-${id.slice(0, 8)}`,
    password: 'кӯҳи сангин',
    ...changes,
    token,
  };
  const { data, cookie } = await app.graphql(
    `mutation ($input: CreateFirstAdministratorInput!) {
      createFirstAdministrator(input: $input) {
        __typename
        ... on CreateFirstAdministratorSuccess {
          viewer { isStaff roles { code district { id } jamoat { id } } }
        }
        ... on Problem { code path }
      }
    }`,
    { input },
  );
  const result = data.createFirstAdministrator as {
    __typename: string;
    code?: string;
    path?: string[];
  };
  return { result, cookie };
}

const link = async (now = new Date()) => (await app.get(SetupLinkService).ensure(now)) ?? 'none';

describe('the first administrator', () => {
  it('comes in by the link, once', async () => {
    const token = await link();
    const first = await setUp(token);
    expect(first.result).toEqual({
      __typename: 'CreateFirstAdministratorSuccess',
      viewer: { isStaff: true, roles: [{ code: 'sysadmin', district: null, jamoat: null }] },
    });
    expect(first.cookie).toMatch(/^maslihat_session=/);
    expect((await setUp(token)).result).toMatchObject({
      __typename: 'StateProblem',
      code: 'identity.setup_link_spent',
    });
    expect(await app.get(SetupLinkService).ensure(new Date())).toBeNull();
  });

  it('is one, also when two links are used at once', async () => {
    const tokens = await Promise.all([link(), link(), link()]);
    const results = await Promise.all(tokens.map((token) => setUp(token)));
    expect(results.map(({ result }) => result.__typename).sort()).toEqual([
      'CreateFirstAdministratorSuccess',
      'StateProblem',
      'StateProblem',
    ]);
  });

  it('does not come in by an invented or an old link', async () => {
    const old = await link(new Date(Date.now() - 8 * 86_400_000));
    for (const token of ['', 'x'.repeat(43), old]) {
      expect((await setUp(token)).result.code).toBe('identity.setup_link_spent');
    }
  });

  it('keeps the link when the form is refused', async () => {
    const token = await link();
    expect((await setUp(token, { password: '4815162342' })).result).toMatchObject({
      code: 'identity.password_only_digits',
      path: ['password'],
    });
    expect((await setUp(token, { displayName: '' })).result.path).toEqual(['displayName']);
    expect((await setUp(token, { login: '?' })).result.path).toEqual(['login']);
    expect((await setUp(token)).result.__typename).toBe('CreateFirstAdministratorSuccess');
  });
});
