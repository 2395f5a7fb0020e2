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
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
});
afterAll(() => app.close());

async function confirm(personId: string, cookie?: string, reference = 'рӯйхати 2, сатри 14') {
  const { data } = await app.graphql(
    `mutation ($personId: UUID!, $reference: String!) {
      confirmPerson(input: { personId: $personId, reference: $reference }) {
        __typename
        ... on ConfirmPersonSuccess {
          person { person { id } confirmed confirmationReference viewerCan { act allowed reason } }
        }
        ... on Problem { code path }
      }
    }`,
    { personId, reference },
    { cookie },
  );
  return data.confirmPerson as {
    __typename: string;
    code?: string;
    person?: { confirmationReference: string };
  };
}

describe('confirming a person', () => {
  it.each(['village_rep' as const, 'recorder' as const, 'jamoat_admin' as const])(
    'is done by the %s with a reference to paper',
    async (role) => {
      const person = await aPerson(app, village);
      const keeper = await aPerson(app, village, { roles: [role] });
      const result = await confirm(person.id, keeper.cookie);
      expect(result.person).toMatchObject({
        person: { id: person.id },
        confirmed: true,
        confirmationReference: 'рӯйхати 2, сатри 14',
        viewerCan: expect.arrayContaining([
          { act: 'confirmPerson', allowed: false, reason: 'identity.already_confirmed' },
        ]),
      });
    },
  );

  it('sent twice by the same person stays as it was', async () => {
    const person = await aPerson(app, village);
    const keeper = await aPerson(app, village, { roles: ['recorder'] });
    await confirm(person.id, keeper.cookie, 'рӯйхати 1');
    const again = await confirm(person.id, keeper.cookie, 'рӯйхати 9');
    expect(again.person?.confirmationReference).toBe('рӯйхати 1');
  });

  it('at once by two people counts for one of them', async () => {
    const person = await aPerson(app, village);
    const keepers = await Promise.all([
      aPerson(app, village, { roles: ['recorder'] }),
      aPerson(app, village, { roles: ['village_rep'] }),
    ]);
    const results = await Promise.all(keepers.map(({ cookie }) => confirm(person.id, cookie)));
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'ConfirmPersonSuccess',
      'ConflictProblem',
    ]);
    const rows = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM audit_entries WHERE subject_id = $1`,
      [person.id],
    );
    expect(rows[0]!.count).toBe(1);
  });

  it('is refused to guests, to other roles and to the same roles elsewhere', async () => {
    const person = await aPerson(app, village);
    const neighbour = await aVillage(app, village.jamoatId);
    const far = await aVillageElsewhere(app, village);
    const others = await Promise.all([
      aPerson(app, village),
      aPerson(app, village, { roles: ['sddc_chair', 'jamoat_chair', 'sysadmin'] }),
      aPerson(app, neighbour, { roles: ['village_rep'] }),
      aPerson(app, far, { roles: ['recorder'] }),
      aPerson(app, far, { roles: ['jamoat_admin'] }),
    ]);
    expect((await confirm(person.id)).code).toBe('common.not_signed_in');
    for (const other of others) {
      expect(await confirm(person.id, other.cookie)).toMatchObject({
        __typename: 'NotPermittedProblem',
        code: 'common.not_permitted',
      });
    }
  });

  it('is refused for oneself, without a reference, and for nobody', async () => {
    const keeper = await aPerson(app, village, { roles: ['recorder'] });
    const person = await aPerson(app, village);
    expect((await confirm(keeper.id, keeper.cookie)).code).toBe('identity.not_for_yourself');
    expect(await confirm(person.id, keeper.cookie, '  ')).toMatchObject({
      __typename: 'InvalidInputProblem',
      code: 'common.text_missing',
      path: ['reference'],
    });
    expect((await confirm('00000000-0000-4000-8000-000000000000', keeper.cookie)).code).toBe(
      'common.not_found',
    );
  });
});
