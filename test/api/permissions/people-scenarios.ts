import { randomUUID } from 'node:crypto';
import { IsNull, Not } from 'typeorm';
import { PasswordLinkService } from '../../../server/features/identity/password-link.service.js';
import { hashToken, newToken } from '../../../server/features/identity/token.js';
import { InstallationService } from '../../../server/features/process/installation.service.js';
import { RoleGrantEntity } from '../../../server/features/role/role.entity.js';
import { insertSetupLink } from '../../../server/features/role/setup-link.store.js';
import { aPerson } from '../../support/builders/people.js';
import type { TestApp } from '../../support/test-app.js';
import { aHolder, secretOfHolders } from './holder.js';
import { write } from './place.js';
import type { Scenario } from './scenario.js';

const pin = '481516';
const password = 'кӯҳи сангин';

const login = () => `p${randomUUID().replaceAll('-', '').slice(0, 20)}`;

async function noSysadminBut(app: TestApp, personId: string | null): Promise<void> {
  await write(app, (tx) =>
    tx.update(
      RoleGrantEntity,
      {
        code: 'sysadmin',
        endedAt: IsNull(),
        ...(personId === null ? {} : { personId: Not(personId) }),
      },
      { endedAt: new Date(), needsCredential: null },
    ),
  );
}

async function grantOf(app: TestApp, personId: string): Promise<string> {
  const { id } = await app.uow.db.findOneByOrFail(RoleGrantEntity, { personId });
  return id;
}

/** Who people are, how they sign in, which roles they hold. */
export const peopleScenarios = {
  register: {
    arrange: (_app, { home }) =>
      Promise.resolve({
        id: randomUUID(),
        displayName: 'Гулчеҳра',
        villageId: home.id,
        login: login(),
        secret: pin,
      }),
  },
  signIn: {
    arrange: async (app, { home }) => {
      const person = await aPerson(app, home, { secret: pin });
      return { login: person.login, secret: pin };
    },
  },
  demoSignIn: {
    arrange: async (app, { home }) => {
      await app.get(InstallationService).remember(new Date(), true);
      const person = await aPerson(app, home, { roles: ['recorder'], demoCard: true });
      return { login: person.login };
    },
  },
  createFirstAdministrator: {
    // An installation with a sysadmin has its first one.
    stopped: { sysadmin: 'identity.setup_link_spent' },
    arrange: async (app, _place, sender) => {
      await noSysadminBut(app, sender.id);
      const token = newToken();
      await write(app, (tx) => insertSetupLink(tx, hashToken(token), new Date()));
      return { token, id: randomUUID(), displayName: 'Мудир', login: login(), password };
    },
  },
  signOut: { arrange: () => Promise.resolve({ everywhere: false }) },
  changeSecret: {
    arrange: () => Promise.resolve({ currentSecret: secretOfHolders, newSecret: password }),
  },
  confirmPerson: {
    arrange: async (app, { home }) => {
      const person = await aPerson(app, home);
      return { personId: person.id, reference: 'Рӯйхати 12, сатри 7' };
    },
  },
  resetPin: {
    arrange: async (app, { home }) => {
      const person = await aPerson(app, home, { secret: pin });
      return { personId: person.id };
    },
  },
  issuePasswordLink: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'recorder');
      return { personId: person.id };
    },
  },
  renewPassword: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'recorder');
      const admin = await aHolder(app, home, 'jamoat_admin');
      let token = '';
      await write(app, async (tx) => {
        const link = { personId: person.id, issuedBy: admin.id, now: new Date() };
        const issued = await app.get(PasswordLinkService).issue(tx, link);
        if (issued.ok) token = issued.value.token;
      });
      return { token, password };
    },
  },
  createStaffAccount: {
    arrange: (_app, { home }) =>
      Promise.resolve({
        id: randomUUID(),
        displayName: 'Корманди нав',
        login: login(),
        password,
        jamoatId: home.jamoatId,
      }),
  },
  grantRole: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'sddc_member');
      return { id: randomUUID(), personId: person.id, code: 'recorder', jamoatId: home.jamoatId };
    },
  },
  endRole: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'recorder');
      return { grantId: await grantOf(app, person.id) };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
