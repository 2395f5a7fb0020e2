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

/** Somebody with a password and, for now, one small role. */
const member = () => aPerson(app, village, { roles: ['sddc_member'] });

async function grant(input: Record<string, unknown>, cookie?: string) {
  const { data } = await app.graphql(
    `mutation ($input: GrantRoleInput!) {
      grantRole(input: $input) {
        __typename
        ... on GrantRoleSuccess {
          grant { id code district { id } jamoat { id } village { id } }
          person { person { id village { id } } confirmed roles { code } }
        }
        ... on Problem { code path details { key value } }
      }
    }`,
    { input: { id: randomUUID(), ...input } },
    { cookie },
  );
  return data.grantRole as {
    __typename: string;
    code?: string;
    grant?: unknown;
    person?: unknown;
  };
}

async function end(grantId: string, cookie?: string) {
  const { data } = await app.graphql(
    `mutation ($grantId: UUID!) {
      endRole(input: { grantId: $grantId }) {
        __typename
        ... on EndRoleSuccess { person { roles { code } } }
        ... on Problem { code }
      }
    }`,
    { grantId },
    { cookie },
  );
  return data.endRole as { __typename: string; code?: string };
}

async function grantOf(person: BuiltPerson, code: string): Promise<string> {
  const rows = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM role_grants WHERE person_id = $1 AND code = $2 AND ended_at IS NULL`,
    [person.id, code],
  );
  return rows[0]!.id;
}

describe('giving a role', () => {
  it('takes effect at the person’s next request', async () => {
    const person = await member();
    const result = await grant(
      { personId: person.id, code: 'sddc_secretary', jamoatId: village.jamoatId },
      admin.cookie,
    );
    expect(result).toMatchObject({
      __typename: 'GrantRoleSuccess',
      grant: { code: 'sddc_secretary', jamoat: { id: village.jamoatId }, village: null },
    });
    const { data } = await app.graphql(`{ viewer { roles { code } } }`, {}, person);
    expect(data.viewer.roles.map((role: { code: string }) => role.code)).toEqual(
      expect.arrayContaining(['resident', 'sddc_member', 'sddc_secretary']),
    );
  });

  it('of a village carries its jamoat and district', async () => {
    const person = await member();
    const result = await grant(
      { personId: person.id, code: 'village_rep', villageId: village.id },
      admin.cookie,
    );
    expect(result.grant).toMatchObject({
      village: { id: village.id },
      jamoat: { id: village.jamoatId },
      district: { id: village.districtId },
    });
  });

  it('needs a password first, and the database itself says so', async () => {
    const resident = await aPerson(app, village, { secret: '481516' });
    const input = { personId: resident.id, code: 'recorder', jamoatId: village.jamoatId };
    expect(await grant(input, admin.cookie)).toMatchObject({
      __typename: 'StateProblem',
      code: 'role.password_needed',
      details: [{ key: 'min', value: '10' }],
    });
    const { cookie } = await app.graphql(
      `mutation { changeSecret(input: { currentSecret: "481516", newSecret: "хирси сафед" }) { __typename } }`,
      {},
      resident,
    );
    expect((await grant(input, admin.cookie)).__typename).toBe('GrantRoleSuccess');
    const { data } = await app.graphql(`{ viewer { isStaff } }`, {}, { cookie });
    expect(data.viewer.isStaff).toBe(true);
  });

  it('never leaves a PIN with a role, whichever comes first', async () => {
    const person = await aPerson(app, village, { roles: ['recorder'], secret: 'хирси сафед' });
    await end(await grantOf(person, 'recorder'), admin.cookie);
    await Promise.all([
      grant({ personId: person.id, code: 'recorder', jamoatId: village.jamoatId }, admin.cookie),
      app.graphql(
        `mutation { changeSecret(input: { currentSecret: "хирси сафед", newSecret: "481516" }) { __typename } }`,
        {},
        person,
      ),
    ]);
    const rows = await app.uow.db.query<{ kind: string; held: number }[]>(
      `SELECT c.kind, count(g.id)::int AS held FROM credentials c
         LEFT JOIN role_grants g ON g.person_id = c.person_id AND g.code = 'recorder' AND g.ended_at IS NULL
        WHERE c.person_id = $1 GROUP BY c.kind`,
      [person.id],
    );
    expect([
      { kind: 'pin', held: 0 },
      { kind: 'password', held: 1 },
    ]).toContainEqual(rows[0]);
  });

  it('sent fifty times at once is given once', async () => {
    const person = await member();
    const input = {
      id: randomUUID(),
      personId: person.id,
      code: 'recorder',
      jamoatId: village.jamoatId,
    };
    const same = await Promise.all(Array.from({ length: 50 }, () => grant(input, admin.cookie)));
    expect(new Set(same.map((result) => result.__typename))).toEqual(new Set(['GrantRoleSuccess']));
    expect(await grant({ ...input, id: randomUUID() }, admin.cookie)).toMatchObject({
      __typename: 'ConflictProblem',
      code: 'role.already_held',
    });
    expect((await grant({ ...input, code: 'facilitator' }, admin.cookie)).code).toBe(
      'common.id_reused',
    );
  });

  it.each([
    ['sysadmin', () => ({})],
    ['jamoat_admin', () => ({ jamoatId: village.jamoatId })],
    ['district_reviewer', () => ({ districtId: village.districtId })],
  ])('of %s is up to the sysadmin', async (code, place) => {
    const person = await member();
    const input = { personId: person.id, code, ...place() };
    expect(await grant(input, admin.cookie)).toMatchObject({ __typename: 'NotPermittedProblem' });
    expect((await grant(input, sysadmin.cookie)).__typename).toBe('GrantRoleSuccess');
  });

  it('to oneself is refused', async () => {
    for (const one of [admin, sysadmin]) {
      const input = { personId: one.id, code: 'recorder', jamoatId: village.jamoatId };
      expect(await grant(input, one.cookie)).toMatchObject({
        __typename: 'NotPermittedProblem',
        code: 'identity.not_for_yourself',
      });
    }
  });

  it('is refused to guests, to other roles and to the administrator of another jamoat', async () => {
    const person = await member();
    const input = { personId: person.id, code: 'recorder', jamoatId: village.jamoatId };
    const others = await Promise.all([
      aPerson(app, village),
      aPerson(app, village, { roles: ['sddc_chair', 'jamoat_chair', 'village_rep'] }),
      aPerson(app, elsewhere, { roles: ['jamoat_admin'] }),
    ]);
    expect((await grant(input)).code).toBe('common.not_signed_in');
    for (const other of others) {
      expect((await grant(input, other.cookie)).code).toBe('common.not_permitted');
    }
  });

  it('names exactly the place of its level, and one that exists', async () => {
    const { id: personId } = await member();
    const { jamoatId, id: villageId } = village;
    const codeOf = async (input: Record<string, unknown>) =>
      (await grant({ personId, ...input }, sysadmin.cookie)).code;
    expect(await codeOf({ code: 'recorder' })).toBe('role.place_missing');
    expect(await codeOf({ code: 'recorder', jamoatId, villageId })).toBe('role.place_missing');
    expect(await codeOf({ code: 'village_rep', jamoatId })).toBe('role.place_missing');
    expect(await codeOf({ code: 'recorder', jamoatId: 'TJ-NO' })).toBe('role.place_unknown');
    expect(await codeOf({ code: 'village_rep', villageId: randomUUID() })).toBe(
      'role.place_unknown',
    );
    expect(await codeOf({ code: 'district_reviewer', districtId: 'TJ-NO' })).toBe(
      'role.place_unknown',
    );
    expect(
      await grant({ personId: randomUUID(), code: 'recorder', jamoatId }, admin.cookie),
    ).toMatchObject({ __typename: 'NotFoundProblem', path: ['personId'] });
  });

  it('of a new home moves the person there, to be confirmed anew', async () => {
    const person = await aPerson(app, village, { confirmed: true });
    const next = await aVillage(app, village.jamoatId);
    const input = { personId: person.id, code: 'resident', villageId: next.id };
    expect((await grant(input, admin.cookie)).code).toBe('role.already_held');
    await end(await grantOf(person, 'resident'), admin.cookie);
    expect((await grant(input, admin.cookie)).person).toMatchObject({
      person: { village: { id: next.id } },
      confirmed: false,
      roles: [{ code: 'resident' }],
    });
  });
});

describe('ending a role', () => {
  it('takes it away at once, and once', async () => {
    const person = await member();
    const grantId = await grantOf(person, 'sddc_member');
    const results = await Promise.all(Array.from({ length: 5 }, () => end(grantId, admin.cookie)));
    for (const result of results) {
      expect(result).toEqual({
        __typename: 'EndRoleSuccess',
        person: { roles: [{ code: 'resident' }] },
      });
    }
    const rows = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM audit_entries WHERE act = 'endRole' AND subject_id = $1`,
      [grantId],
    );
    expect(rows[0]!.count).toBe(1);
  });

  it('can be followed by giving it again', async () => {
    const person = await member();
    await end(await grantOf(person, 'sddc_member'), admin.cookie);
    const again = { personId: person.id, code: 'sddc_member', jamoatId: village.jamoatId };
    expect((await grant(again, admin.cookie)).__typename).toBe('GrantRoleSuccess');
  });

  it('is refused to guests, other roles, the administrator elsewhere, and for one’s own', async () => {
    const person = await member();
    const grantId = await grantOf(person, 'sddc_member');
    const chair = await aPerson(app, village, { roles: ['sddc_chair'] });
    const far = await aPerson(app, elsewhere, { roles: ['jamoat_admin'] });
    expect((await end(grantId)).code).toBe('common.not_signed_in');
    expect((await end(grantId, chair.cookie)).code).toBe('common.not_permitted');
    expect((await end(grantId, far.cookie)).code).toBe('common.not_permitted');
    const colleague = await aPerson(app, village, { roles: ['jamoat_admin'] });
    expect((await end(await grantOf(colleague, 'jamoat_admin'), admin.cookie)).code).toBe(
      'role.beyond_your_reach',
    );
    expect((await end(await grantOf(admin, 'resident'), admin.cookie)).code).toBe(
      'identity.not_for_yourself',
    );
    expect((await end(randomUUID(), admin.cookie)).code).toBe('common.not_found');
  });

  it('leaves one sysadmin, also when two end each other at once', async () => {
    const fresh = await startTestApp();
    try {
      const home = await aVillage(fresh);
      const pair = await Promise.all([
        aPerson(fresh, home, { roles: ['sysadmin'] }),
        aPerson(fresh, home, { roles: ['sysadmin'] }),
      ]);
      const rows = await fresh.uow.db.query<{ id: string; person_id: string }[]>(
        `SELECT id, person_id FROM role_grants WHERE code = 'sysadmin'`,
      );
      const codes = await Promise.all(
        rows.map(async ({ id, person_id }) => {
          const other = pair.find((person) => person.id !== person_id)!;
          const { data } = await fresh.graphql(
            `mutation ($grantId: UUID!) {
              endRole(input: { grantId: $grantId }) { __typename ... on Problem { code } }
            }`,
            { grantId: id },
            other,
          );
          return (data.endRole.code ?? data.endRole.__typename) as string;
        }),
      );
      expect(codes.filter((code) => code === 'EndRoleSuccess')).toHaveLength(1);
      expect(['role.last_sysadmin', 'common.not_permitted']).toContain(
        codes.find((code) => code !== 'EndRoleSuccess'),
      );
    } finally {
      await fresh.close();
    }
  });
});
