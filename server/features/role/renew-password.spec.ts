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
import { success } from '../../domain/outcome.js';
import { guest } from '../../domain/policy/actor.js';
import type { RoleCode } from '../../domain/policy/roles.js';
import { RenewPassword } from './renew-password.js';
import { RoleService } from './role.service.js';

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

const oldPassword = 'хирси сафед';
const newPassword = 'кӯҳи сангин';

const staff = (...roles: RoleCode[]) =>
  aPerson(app, village, { roles: roles.length > 0 ? roles : ['recorder'], secret: oldPassword });

async function issue(personId: string, by?: { cookie: string }) {
  const { data } = await app.graphql(
    `mutation ($personId: UUID!) {
      issuePasswordLink(input: { personId: $personId }) {
        __typename
        ... on IssuePasswordLinkSuccess { address expiresAt person { id } }
        ... on Problem { code }
      }
    }`,
    { personId },
    { cookie: by?.cookie },
  );
  return data.issuePasswordLink as {
    __typename: string;
    code?: string;
    address: string;
    expiresAt: string;
  };
}

async function tokenFor(person: BuiltPerson, by = admin): Promise<string> {
  const { address } = await issue(person.id, by);
  return new URL(address, app.url).searchParams.get('token')!;
}

async function renew(token: string, password = newPassword, cookie?: string) {
  const answer = await app.graphql(
    `mutation ($input: RenewPasswordInput!) {
      renewPassword(input: $input) {
        __typename
        ... on RenewPasswordSuccess { viewer { person { id } isStaff mustChangeSecret } }
        ... on Problem { code path }
      }
    }`,
    { input: { token, password } },
    { cookie },
  );
  const result = answer.data.renewPassword as { __typename: string; code?: string };
  return { result, cookie: answer.cookie };
}

async function whoIs(cookie: string | undefined) {
  const { data } = await app.graphql(`{ viewer { person { id } } }`, {}, { cookie });
  return data.viewer as { person: { id: string } } | null;
}

async function signIn(login: string, secret: string): Promise<string> {
  const { data } = await app.graphql(
    `mutation ($login: String!, $secret: String!) {
      signIn(input: { login: $login, secret: $secret }) { __typename }
    }`,
    { login, secret },
  );
  return data.signIn.__typename as string;
}

async function give(personId: string, code: RoleCode, place: { districtId?: string } = {}) {
  await app.uow.run(async (tx) => {
    const grantedAt = new Date();
    await app.get(RoleService).grant(tx, { id: randomUUID(), personId, code, grantedAt, ...place });
    return success(undefined);
  });
}

const spent = { __typename: 'StateProblem', code: 'identity.password_link_spent', path: null };

describe('a link for a new password', () => {
  it.each([
    ['the administrator of the jamoat', () => admin],
    ['the administrator of the whole system', () => sysadmin],
  ])('from %s lets the person in with the new password, once', async (_, by) => {
    const person = await staff('sddc_secretary');
    const other = await aPerson(app, village, { secret: '481516' });
    const { address, expiresAt } = await issue(person.id, by());
    expect(address).toMatch(/^\/tg\/password\?token=[\w-]{43}$/);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(86_400_000);
    const token = new URL(address, app.url).searchParams.get('token')!;
    // Until it is used nothing changes: it may have been asked for by nobody.
    expect(await whoIs(person.cookie)).not.toBeNull();
    expect(await signIn(person.login, oldPassword)).toBe('SignInSuccess');
    const { result, cookie } = await renew(token);
    expect(result).toEqual({
      __typename: 'RenewPasswordSuccess',
      viewer: { person: { id: person.id }, isStaff: true, mustChangeSecret: false },
    });
    expect((await whoIs(cookie))?.person.id).toBe(person.id);
    expect(await whoIs(person.cookie)).toBeNull();
    expect(await whoIs(other.cookie)).not.toBeNull();
    expect(await signIn(person.login, oldPassword)).toBe('InvalidInputProblem');
    expect(await signIn(person.login, newPassword)).toBe('SignInSuccess');
    expect((await renew(token, 'дигар гузарвожа')).result).toEqual(spent);
    expect(await signIn(person.login, newPassword)).toBe('SignInSuccess');
  });

  it('used twice at once changes the password once', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    const passwords = Array.from({ length: 4 }, (_, index) => `${newPassword} ${String(index)}`);
    const results = await Promise.all(passwords.map((password) => renew(token, password)));
    expect(results.map(({ result }) => result.__typename).sort()).toEqual([
      'RenewPasswordSuccess',
      'StateProblem',
      'StateProblem',
      'StateProblem',
    ]);
    const winner = results.findIndex(({ cookie }) => cookie !== undefined);
    const answers = await Promise.all(passwords.map((one) => signIn(person.login, one)));
    expect(answers.indexOf('SignInSuccess')).toBe(winner);
    const rows = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM audit_entries WHERE act = 'renewPassword' AND subject_id = $1`,
      [person.id],
    );
    expect(rows[0]!.count).toBe(1);
  });

  it('keeps only its hash and leaves a trace of who issued and used it', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    const [kept] = await app.uow.db.query<{ row: string }[]>(
      `SELECT t::text AS row FROM password_links t WHERE person_id = $1`,
      [person.id],
    );
    expect(kept!.row).not.toContain(token);
    await renew(token);
    const trail = await app.uow.db.query<
      { act: string; actor_id: string | null; detail: object }[]
    >(`SELECT act, actor_id, detail FROM audit_entries WHERE subject_id = $1 ORDER BY at`, [
      person.id,
    ]);
    expect(trail).toEqual([
      { act: 'issuePasswordLink', actor_id: admin.id, detail: {} },
      { act: 'renewPassword', actor_id: null, detail: { issuedBy: admin.id } },
    ]);
  });

  it('is replaced by a newer one, and dropped when the person changes the password', async () => {
    const person = await staff();
    const first = await tokenFor(person);
    const second = await tokenFor(person);
    expect((await renew(first)).result).toEqual(spent);
    const changed = await app.graphql(
      `mutation { changeSecret(input: { currentSecret: "${oldPassword}", newSecret: "${newPassword}" }) { __typename } }`,
      {},
      person,
    );
    expect(changed.data.changeSecret.__typename).toBe('ChangeSecretSuccess');
    expect((await renew(second)).result).toEqual(spent);
  });

  it('is over after 24 hours', async () => {
    const token = await tokenFor(await staff());
    const later = (hours: number) => ({
      actor: guest,
      locale: 'tg' as const,
      requestId: 'spec',
      now: new Date(Date.now() + hours * 3_600_000),
    });
    const use = (hours: number) =>
      app.get(RenewPassword).run(later(hours), { token, password: newPassword });
    expect(await use(24)).toMatchObject({ problem: { code: 'identity.password_link_spent' } });
    expect((await use(23.9)).ok).toBe(true);
  });

  it('stays when the new password is refused', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    for (const [password, code] of [
      ['кӯтоҳ', 'identity.password_too_short'],
      ['4815162342', 'identity.password_only_digits'],
      [person.login, 'identity.password_too_easy'],
    ] as const) {
      expect((await renew(token, password)).result).toEqual({
        __typename: 'InvalidInputProblem',
        code,
        path: ['password'],
      });
    }
    expect((await renew(token)).result.__typename).toBe('RenewPasswordSuccess');
  });

  it('tells its holder whom it is for, and nobody else anything', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    const look = async (one: string) =>
      (
        await app.graphql(
          `query ($t: String!) { passwordLink(token: $t) { login person { id } } }`,
          {
            t: one,
          },
        )
      ).data.passwordLink as unknown;
    expect(await look(token)).toEqual({ login: person.login, person: { id: person.id } });
    for (const other of ['', 'x'.repeat(43)]) {
      expect(await look(other)).toBeNull();
      expect((await renew(other)).result).toEqual(spent);
    }
    await renew(token);
    expect(await look(token)).toBeNull();
  });
});

describe('issuing a link for a new password', () => {
  it.each([
    ['an administrator', ['jamoat_admin']],
    ['a reviewer of the district', ['district_reviewer']],
    ['the administrator of the whole system', ['sysadmin']],
    ['somebody who is that besides a role of the jamoat', ['recorder', 'sysadmin']],
  ] as const)(
    'by the administrator of a jamoat is refused for %s, and left to the sysadmin',
    async (_, roles) => {
      const person = await aPerson(app, village, { roles, secret: oldPassword });
      expect(await issue(person.id, admin)).toEqual({
        __typename: 'NotPermittedProblem',
        code: 'identity.password_beyond_reach',
      });
      expect((await issue(person.id, sysadmin)).__typename).toBe('IssuePasswordLinkSuccess');
    },
  );

  it('is refused to guests, to other roles and to the administrator of another jamoat', async () => {
    const person = await staff();
    const others = await Promise.all([
      aPerson(app, village),
      aPerson(app, village, { roles: ['sddc_chair', 'sddc_secretary', 'jamoat_chair'] }),
      aPerson(app, village, { roles: ['village_rep', 'district_reviewer'] }),
      aPerson(app, elsewhere, { roles: ['jamoat_admin'] }),
    ]);
    expect((await issue(person.id)).code).toBe('common.not_signed_in');
    for (const other of others) {
      expect(await issue(person.id, other)).toEqual({
        __typename: 'NotPermittedProblem',
        code: 'common.not_permitted',
      });
    }
  });

  it('is refused for oneself, for people with a PIN and for nobody', async () => {
    const resident = await aPerson(app, village, { secret: '481516' });
    for (const one of [admin, sysadmin]) {
      expect((await issue(one.id, one)).code).toBe('identity.not_for_yourself');
    }
    expect(await issue(resident.id, admin)).toEqual({
      __typename: 'StateProblem',
      code: 'identity.no_password',
    });
    expect((await issue(randomUUID(), admin)).code).toBe('common.not_found');
  });

  it('refused leaves the last link as it was', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    await give(person.id, 'district_reviewer', { districtId: village.districtId });
    expect((await issue(person.id, admin)).code).toBe('identity.password_beyond_reach');
    const rows = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM password_links WHERE person_id = $1`,
      [person.id],
    );
    expect(rows[0]!.count).toBe(1);
    // And yet it is worth nothing now: see below.
    expect((await renew(token)).result).toEqual(spent);
  });

  it('is offered in the register where it can be done, and nowhere else', async () => {
    const names = new Map([
      [(await staff()).id, null],
      [(await staff('jamoat_admin')).id, 'identity.password_beyond_reach'],
      [(await aPerson(app, village, { secret: '481516' })).id, 'identity.no_password'],
      [admin.id, 'identity.not_for_yourself'],
    ]);
    const { data } = await app.graphql(
      `query ($id: ID!) { peopleOfJamoat(jamoatId: $id, first: 200) {
        person { id } viewerCan { act allowed reason } } }`,
      { id: village.jamoatId },
      admin,
    );
    for (const [id, reason] of names) {
      const found = data.peopleOfJamoat.find(
        (one: { person: { id: string } }) => one.person.id === id,
      );
      expect(found.viewerCan).toContainEqual({
        act: 'issuePasswordLink',
        allowed: reason === null,
        reason,
      });
    }
  });
});

describe('a link put by', () => {
  it('is no way to rights the person was given later', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    await give(person.id, 'sysadmin');
    expect((await renew(token)).result).toEqual(spent);
    expect(await signIn(person.login, oldPassword)).toBe('SignInSuccess');
  });

  it('is worth nothing once its issuer no longer holds the role', async () => {
    const dismissed = await aPerson(app, village, { roles: ['jamoat_admin'] });
    const token = await tokenFor(await staff(), dismissed);
    const [grant] = await app.uow.db.query<{ id: string }[]>(
      `SELECT id FROM role_grants WHERE person_id = $1 AND code = 'jamoat_admin'`,
      [dismissed.id],
    );
    await app.graphql(
      `mutation ($id: UUID!) { endRole(input: { grantId: $id }) { __typename } }`,
      { id: grant!.id },
      sysadmin,
    );
    expect((await renew(token)).result).toEqual(spent);
  });

  it('waits for a role that is being given at the same moment, and then fails', async () => {
    const person = await staff();
    const token = await tokenFor(person);
    let renewing: ReturnType<typeof renew> | undefined;
    await app.uow.run(async (tx) => {
      await app.get(RoleService).grant(tx, {
        id: randomUUID(),
        personId: person.id,
        code: 'district_reviewer',
        districtId: village.districtId,
        grantedAt: new Date(),
      });
      renewing = renew(token);
      await Promise.race([renewing, somebodyWaits()]);
      return success(undefined);
    });
    expect((await renewing)?.result).toEqual(spent);
    expect(await signIn(person.login, oldPassword)).toBe('SignInSuccess');
  });
});

/** Until a transaction of this database waits for the lock of another. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await app.uow.db.query<{ waiting: number }[]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row!.waiting > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
