import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, aVillage, type BuiltVillage } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { cloneDatabase } from '../../../test/support/test-database.js';
import { createApp, type RunningApp } from '../../app.js';
import { triesOfAccount, triesOfKnown, triesOfPair } from '../../domain/identity/try-limit.js';
import { guest } from '../../domain/policy/actor.js';
import { deviceCookieName } from '../../site/request-context.js';
import { InstallationService } from '../process/installation.service.js';
import { KnownDevices } from './known-device.js';
import { SessionService } from './session.service.js';
import { SignInKey } from './sign-in-key.js';

let app: TestApp;
let village: BuiltVillage;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
});
afterAll(() => app.close());

const pin = '481516';
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

interface Browser {
  readonly network?: string;
  readonly device?: string | null;
  readonly at?: Date;
}

let networks = 0;
/** Another network at each call: whoever guesses has many. */
function elsewhere(): string {
  networks += 1;
  return `network ${String(networks)}`;
}

/** The code of the refusal, or `in`. */
async function tries(login: string, secret: string, browser: Browser = {}): Promise<string> {
  const { network = elsewhere(), device = null, at = new Date() } = browser;
  const ctx = { actor: guest, locale: 'tg' as const, requestId: 'spec', now: at };
  const source = { network, device };
  const outcome = await app.get(SessionService).signIn(ctx, source, { login, secret });
  return outcome.ok ? 'in' : outcome.problem.code;
}

const wrong = (index: number) => String(700_001 + 13 * index);

async function guess(login: string, count: number, browser: Browser = {}): Promise<string[]> {
  const codes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    codes.push(await tries(login, wrong(index), browser));
  }
  return codes;
}

const aResident = () => aPerson(app, village, { secret: pin });

/** The cookie of a browser that this person signed in with at that moment. */
const deviceOf = (personId: string, at = new Date(), cookie: string | null = null) =>
  app.get(KnownDevices).remember(cookie, personId, at);

const later = () => minutes(60);

describe('guessing from many networks', () => {
  it('ends after thirty failures in a day, also for the right PIN, whatever the network', async () => {
    const person = await aResident();
    expect(new Set(await guess(person.login, triesOfAccount))).toEqual(
      new Set(['identity.sign_in_failed']),
    );
    expect(await tries(person.login, pin)).toBe('identity.too_many_for_account');
    expect(await tries(person.login, pin, { at: minutes(60) })).toBe(
      'identity.too_many_for_account',
    );
    expect(await tries(person.login, pin, { at: minutes(24 * 60 + 1) })).toBe('in');
  });

  it('does not lock out a browser that signed in to this account before', async () => {
    const person = await aResident();
    const device = await deviceOf(person.id, later());
    await guess(person.login, triesOfAccount + 1);
    expect(await tries(person.login, pin)).toBe('identity.too_many_for_account');
    expect(await tries(person.login, pin, { device })).toBe('in');
  });

  it('holds nobody up at another account', async () => {
    const [victim, other] = [await aResident(), await aResident()];
    await guess(victim.login, triesOfAccount + 1);
    expect(await tries(other.login, pin)).toBe('in');
  });

  it('says the same for a name nobody has', async () => {
    const now = new Date();
    const { login } = await aResident();
    await guess(login, triesOfAccount);
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_tries (purpose, login_hash, source, at, succeeded)
         SELECT 'sign_in', encode(sha256('nobody.at.all'), 'hex'), 'n' || n, $1, false
           FROM generate_series(1, $2) n`,
        [now, triesOfAccount],
      );
      return { ok: true, value: undefined };
    });
    expect(await tries('nobody.at.all', pin)).toBe(await tries(login, pin));
  });

  it('with ninety guesses at once learns about no more than thirty', async () => {
    const person = await aResident();
    const codes = await Promise.all(
      Array.from({ length: 90 }, (_, index) => tries(person.login, wrong(index))),
    );
    expect(codes.filter((code) => code === 'identity.sign_in_failed')).toHaveLength(triesOfAccount);
  });

  it('is not forgiven when the owner signs in, but when the secret is changed', async () => {
    const person = await aResident();
    const device = await deviceOf(person.id, later());
    await guess(person.login, triesOfAccount);
    expect(await tries(person.login, pin, { device })).toBe('in');
    expect(await tries(person.login, pin)).toBe('identity.too_many_for_account');
    const helper = await aPerson(app, village, { roles: ['village_rep'] });
    const { data } = await app.graphql(
      `mutation ($id: UUID!) {
        resetPin(input: { personId: $id }) { ... on ResetPinSuccess { pin } }
      }`,
      { id: person.id },
      helper,
    );
    expect(await tries(person.login, data.resetPin.pin)).toBe('in');
  });
});

describe('a browser that signed in before', () => {
  it('has tries of its own: five in a row, and fifty in a day', async () => {
    const person = await aResident();
    const device = await deviceOf(person.id, later());
    const other = await deviceOf(person.id, later());
    expect(await guess(person.login, triesOfPair + 1, { device })).toEqual([
      ...Array<string>(triesOfPair).fill('identity.sign_in_failed'),
      'identity.too_many_tries',
    ]);
    expect(await tries(person.login, pin, { device })).toBe('identity.too_many_tries');
    expect(await tries(person.login, pin, { device: other })).toBe('in');
    let judged = triesOfPair;
    for (let round = 1; round < 12; round += 1) {
      const codes = await guess(person.login, triesOfPair, { device, at: minutes(16 * round) });
      judged += codes.filter((code) => code === 'identity.sign_in_failed').length;
    }
    expect(judged).toBe(triesOfKnown);
  });

  it('is not held up by its neighbours in one network', async () => {
    const person = await aResident();
    const device = await deviceOf(person.id, later());
    const network = elsewhere();
    for (let count = 0; count < 10; count += 1) {
      await guess((await aResident()).login, triesOfPair, { network });
    }
    expect(await tries(person.login, pin, { network })).toBe('identity.too_many_tries');
    expect(await tries(person.login, pin, { network, device })).toBe('in');
  });

  it('spends nothing of what strangers have, and the other way round', async () => {
    const person = await aResident();
    const device = await deviceOf(person.id, later());
    await guess(person.login, triesOfPair, { device });
    expect(await guess(person.login, triesOfAccount)).not.toContain(
      'identity.too_many_for_account',
    );
  });

  it('is known only to the accounts it signed in to', async () => {
    const [mine, victim] = [await aResident(), await aResident()];
    const device = await deviceOf(mine.id, later());
    await guess(victim.login, triesOfAccount);
    const both = await deviceOf(victim.id, later(), device);
    const [id, theirs = '', own = ''] = both.split('.');
    const forgeries = [
      device,
      // The victim's mark under another browser's name, one made up, one of another moment.
      [(await deviceOf(mine.id)).split('.')[0], theirs].join('.'),
      [id, `${theirs.split('-')[0]!}-${'A'.repeat(22)}`].join('.'),
      [id, `zzzzzzzz-${theirs.slice(theirs.indexOf('-') + 1)}`].join('.'),
      [id, own].join('.'),
      'x'.repeat(5000),
      '',
    ];
    for (const forged of forgeries) {
      expect(await tries(victim.login, pin, { device: forged })).toBe(
        'identity.too_many_for_account',
      );
    }
    expect(await tries(victim.login, pin, { device: both })).toBe('in');
    expect(await tries(mine.login, pin, { device: both })).toBe('in');
  });

  it('shares its tries with every other one of the time before the secret was changed', async () => {
    const person = await aResident();
    const before = new Date(Date.now() - 60_000);
    const old = await Promise.all([1, 2, 3].map(() => deviceOf(person.id, before)));
    for (let count = 0; count < triesOfPair; count += 1) {
      await tries(person.login, wrong(count), { device: old[count % 3]! });
    }
    expect(await tries(person.login, pin, { device: old[2]! })).toBe('identity.too_many_tries');
    const present = await deviceOf(person.id, later());
    expect(await tries(person.login, pin, { device: present })).toBe('in');
  });

  it('remembers the last eight people of a family, each once', async () => {
    const people = Array.from({ length: 10 }, (_, index) => `person ${String(index)}`);
    let cookie: string | null = null;
    for (const id of [...people, ...people]) cookie = await deviceOf(id, new Date(), cookie);
    expect(cookie!.split('.')).toHaveLength(9);
    expect(cookie!.length).toBeLessThan(600);
    const changedAt = new Date(0);
    const names = await Promise.all(
      people.map((personId) => app.get(KnownDevices).nameFor(cookie, { personId, changedAt })),
    );
    expect(names.map((name) => name !== null)).toEqual(people.map((_, index) => index >= 2));
  });
});

describe('over the web', () => {
  const signIn = (url: string, login: string, secret: string, cookie?: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(cookie === undefined ? {} : { cookie }),
      },
      body: JSON.stringify({
        query: `mutation ($login: String!, $secret: String!) {
          signIn(input: { login: $login, secret: $secret }) {
            __typename ... on Problem { code }
          }
        }`,
        variables: { login, secret },
      }),
    });
  const codeOf = async (answer: Response) => {
    const { data } = (await answer.json()) as { data: { signIn: { code?: string } } };
    return data.signIn.code ?? 'in';
  };
  const deviceLine = (answer: Response) =>
    answer.headers.getSetCookie().find((line) => line.startsWith(deviceCookieName));

  it('a sign-in leaves a cookie behind that scripts and other sites cannot use', async () => {
    const person = await aResident();
    const answer = await signIn(app.url, person.login, pin);
    const line = deviceLine(answer);
    expect(line).toMatch(
      /^maslihat_device=[\w-]{22}\.[0-9a-z]+-[\w-]{22}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    // With it the browser is known, without it a stranger.
    await guess(person.login, triesOfAccount);
    expect(await codeOf(await signIn(app.url, person.login, pin))).toBe(
      'identity.too_many_for_account',
    );
    const cookie = line!.split(';')[0];
    expect(await codeOf(await signIn(app.url, person.login, pin, cookie))).toBe('in');
  });

  it('a refused try and the demonstration leave none', async () => {
    const person = await aResident();
    expect(deviceLine(await signIn(app.url, person.login, '000001'))).toBeUndefined();
    const demo = await startTestApp();
    try {
      await demo.get(InstallationService).remember(new Date(), true);
      const card = await aPerson(demo, await aVillage(demo), { demoCard: true });
      const answer = await fetch(`${demo.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation { demoSignIn(input: { login: "${card.login}" }) { __typename } }`,
        }),
      });
      expect(await answer.json()).toEqual({
        data: { demoSignIn: { __typename: 'DemoSignInSuccess' } },
      });
      expect(answer.headers.getSetCookie()).toHaveLength(1);
    } finally {
      await demo.close();
    }
  });

  it('a restart forgives nothing, and several servers count together', async () => {
    const person = await aResident();
    const cookie = deviceLine(await signIn(app.url, person.login, pin))!.split(';')[0];
    for (let count = 0; count < triesOfPair; count += 1) {
      expect(await codeOf(await signIn(app.url, person.login, wrong(count)))).toBe(
        'identity.sign_in_failed',
      );
    }
    let second: RunningApp | undefined;
    try {
      const appUrl = app.database.appUrl;
      second = await createApp({ appUrl, dist: null, auditProtected: true, quiet: true });
      await second.app.listen(0, '127.0.0.1');
      const url = await second.app.getUrl();
      expect(await codeOf(await signIn(url, person.login, pin))).toBe('identity.too_many_tries');
      expect(await codeOf(await signIn(url, person.login, pin, cookie))).toBe('in');
    } finally {
      await second?.close();
    }
  });

  it('servers that start at once on new data agree on one key', async () => {
    const database = await cloneDatabase();
    const running = await Promise.all(
      [1, 2, 3].map(() =>
        createApp({ appUrl: database.appUrl, dist: null, auditProtected: true, quiet: true }),
      ),
    );
    try {
      const prints = await Promise.all(
        running.map((one) =>
          one.app.get(SignInKey, { strict: false }).fingerprint('network', '10.1.2.3'),
        ),
      );
      expect(new Set(prints).size).toBe(1);
      expect(prints).not.toContain(await app.get(SignInKey).fingerprint('network', '10.1.2.3'));
    } finally {
      await Promise.all(running.map((one) => one.close()));
      await database.drop();
    }
  });
});
