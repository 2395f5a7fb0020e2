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
import { RoleService } from './role.service.js';

let app: TestApp;
let village: BuiltVillage;
let neighbour: BuiltVillage;
let elsewhere: BuiltVillage;
let zuhro: BuiltPerson;
let karim: BuiltPerson;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  neighbour = await aVillage(app, village.jamoatId);
  elsewhere = await aVillageElsewhere(app, village);
  zuhro = await aPerson(app, village, { displayName: 'Зӯҳро Ғафурова' });
  karim = await aPerson(app, neighbour, { displayName: 'Карим Юсуфов', confirmed: true });
});
afterAll(() => app.close());

async function peopleSeenBy(person: BuiltPerson, text = ''): Promise<string[]> {
  const { data } = await app.graphql(
    `query ($jamoatId: ID!, $text: String!) {
      peopleOfJamoat(jamoatId: $jamoatId, text: $text, first: 200) { person { id } }
    }`,
    { jamoatId: village.jamoatId, text },
    person,
  );
  const people = data.peopleOfJamoat as { person: { id: string } }[];
  return people.map(({ person }) => person.id);
}

describe('the register of a jamoat', () => {
  it('is read by those who keep it, the unconfirmed first', async () => {
    const recorder = await aPerson(app, village, { roles: ['recorder'] });
    const seen = await peopleSeenBy(recorder);
    expect(seen).toEqual(expect.arrayContaining([zuhro.id, karim.id]));
    expect(seen.indexOf(zuhro.id)).toBeLessThan(seen.indexOf(karim.id));
  });

  it.each(['Зухро', 'zuhro', 'гафур'])('finds a person by %s', async (text) => {
    const admin = await aPerson(app, village, { roles: ['jamoat_admin'] });
    expect(await peopleSeenBy(admin, text)).toEqual([zuhro.id]);
  });

  it('shows a village representative the own village', async () => {
    const rep = await aPerson(app, village, { roles: ['village_rep'] });
    const seen = await peopleSeenBy(rep);
    expect(seen).toContain(zuhro.id);
    expect(seen).not.toContain(karim.id);
  });

  it('is empty for residents, donors and the same roles elsewhere, closed to guests', async () => {
    const others = await Promise.all([
      aPerson(app, village, { roles: ['donor', 'observer', 'technical_reviewer'] }),
      aPerson(app, elsewhere, { roles: ['jamoat_admin', 'recorder', 'village_rep'] }),
    ]);
    for (const other of [zuhro, ...others]) expect(await peopleSeenBy(other)).toEqual([]);
    const { errors } = await app.graphql(`{ peopleOfJamoat(jamoatId: "x") { confirmed } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_SIGNED_IN');
  });

  it('of people kept by no jamoat is read by the sysadmin alone', async () => {
    const sysadmin = await aPerson(app, elsewhere, { roles: ['sysadmin'] });
    const admin = await aPerson(app, village, { roles: ['jamoat_admin', 'recorder'] });
    const id = randomUUID();
    await app.graphql(
      `mutation ($id: UUID!, $login: String!) {
        createStaffAccount(input: { id: $id, displayName: "Мудири ноҳия", login: $login, password: "кӯҳи сангин" }) { __typename }
      }`,
      { id, login: `d${id}` },
      sysadmin,
    );
    const ask = async (person: BuiltPerson) => {
      const { data } = await app.graphql(
        `{ peopleWithoutJamoat(text: "ноҳия") { person { id } } }`,
        {},
        person,
      );
      return data.peopleWithoutJamoat as unknown;
    };
    expect(await ask(sysadmin)).toEqual([{ person: { id } }]);
    expect(await ask(admin)).toEqual([]);
  });

  it('tells each reader what they may do', async () => {
    const rep = await aPerson(app, village, { roles: ['village_rep'] });
    const { data } = await app.graphql(
      `query ($jamoatId: ID!) {
        peopleOfJamoat(jamoatId: $jamoatId, text: "зӯҳро") {
          viewerCan { act allowed reason }
          roles { code viewerCan { act allowed reason } }
        }
      }`,
      { jamoatId: village.jamoatId },
      rep,
    );
    expect(data.peopleOfJamoat).toEqual([
      {
        viewerCan: [
          { act: 'confirmPerson', allowed: true, reason: null },
          { act: 'resetPin', allowed: true, reason: null },
          { act: 'issuePasswordLink', allowed: false, reason: 'common.not_permitted' },
          { act: 'grantRole', allowed: false, reason: 'common.not_permitted' },
        ],
        roles: [
          {
            code: 'resident',
            viewerCan: [{ act: 'endRole', allowed: false, reason: 'common.not_permitted' }],
          },
        ],
      },
    ]);
  });

  it('gives out neither year of birth nor sign-in name', async () => {
    const { errors } = await app.graphql(
      `{ peopleOfJamoat(jamoatId: "x") { login person { birthYear login } } }`,
    );
    expect(errors).toHaveLength(3);
  });
});

describe('who is signed in', () => {
  it('is nobody for a guest', async () => {
    const { data } = await app.graphql(`{ viewer { login } }`);
    expect(data.viewer).toBeNull();
  });

  it('has every role with its place', async () => {
    const person = await aPerson(app, village, {
      roles: ['recorder', 'sddc_member', 'village_rep', 'council_deputy'],
      confirmed: true,
    });
    const { data } = await app.graphql(
      `{ viewer { person { displayName village { name { text } } jamoat { name { text } } } confirmed isStaff
          roles { code district { name { text } } jamoat { name { text } } village { name { text } } } } }`,
      {},
      person,
    );
    expect(data.viewer).toMatchObject({ confirmed: true, isStaff: true });
    expect(data.viewer.roles).toHaveLength(5);
  });
});

describe('roles asked for by other features', () => {
  it('come with the places around them', async () => {
    const person = await aPerson(app, village, { roles: ['recorder'] });
    const { districtId, jamoatId, id: villageId } = village;
    expect(await app.get(RoleService).rolesOf(person.id)).toEqual(
      expect.arrayContaining([
        { code: 'resident', districtId, jamoatId, villageId },
        { code: 'recorder', districtId, jamoatId, villageId: null },
      ]),
    );
  });

  it('are found by jamoat and code', async () => {
    const deputy = await aPerson(app, elsewhere, { roles: ['council_deputy'] });
    const holders = await app.get(RoleService).holders(elsewhere.jamoatId, ['council_deputy']);
    expect(holders.map((grant) => grant.personId)).toEqual([deputy.id]);
  });
});
