import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, aVillage, type BuiltVillage } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { InstallationService } from '../process/installation.service.js';

const demoSignIn = `mutation ($login: String!) {
  demoSignIn(input: { login: $login }) {
    __typename
    ... on DemoSignInSuccess { viewer { person { id } isStaff } }
    ... on Problem { code }
  }
}`;
const cards = `{ demoAccounts { login person { displayName } roles { code jamoat { id } } } }`;
const refused = { __typename: 'StateProblem', code: 'identity.demo_only' };

describe.each([true, false])('in an installation whose demo flag is %s', (demo) => {
  let app: TestApp;
  let village: BuiltVillage;
  beforeAll(async () => {
    app = await startTestApp();
    await app.get(InstallationService).remember(new Date(), demo);
    village = await aVillage(app);
  });
  afterAll(() => app.close());

  it(`somebody with a card ${demo ? 'comes in' : 'is refused'}`, async () => {
    const person = await aPerson(app, village, { roles: ['sddc_secretary'], demoCard: true });
    const { data, cookie } = await app.graphql(demoSignIn, { login: person.login });
    if (!demo) {
      expect(data.demoSignIn).toEqual(refused);
      expect(cookie).toBeUndefined();
      return;
    }
    expect(data.demoSignIn).toEqual({
      __typename: 'DemoSignInSuccess',
      viewer: { person: { id: person.id }, isStaff: true },
    });
    const { data: after } = await app.graphql(`{ viewer { person { id } } }`, {}, { cookie });
    expect(after.viewer.person.id).toBe(person.id);
  });

  it('nobody comes in without a card, nor under an unknown name', async () => {
    const person = await aPerson(app, village, { roles: ['sddc_secretary'] });
    for (const login of [person.login, 'nobody']) {
      expect((await app.graphql(demoSignIn, { login })).data.demoSignIn).toEqual(refused);
    }
  });

  it(`the sign-in page has ${demo ? 'a card for each' : 'no cards'}`, async () => {
    const person = await aPerson(app, village, { roles: ['recorder'], demoCard: true });
    const { data } = await app.graphql(cards);
    const card = data.demoAccounts.find((one: { login: string }) => one.login === person.login);
    if (!demo) expect(data.demoAccounts).toEqual([]);
    else {
      expect(card.roles).toEqual(
        expect.arrayContaining([{ code: 'recorder', jamoat: { id: village.jamoatId } }]),
      );
    }
  });
});
