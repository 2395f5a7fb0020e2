import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, aVillage, type BuiltVillage } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { guest } from '../../domain/policy/actor.js';
import { success } from '../../domain/outcome.js';
import { ActorService } from '../role/actor.service.js';
import { SessionService } from './session.service.js';

let app: TestApp;
let village: BuiltVillage;
beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
});
afterAll(() => app.close());

const signInDocument = `mutation ($login: String!, $secret: String!) {
  signIn(input: { login: $login, secret: $secret }) {
    __typename
    ... on SignInSuccess { viewer { person { id } isStaff roles { code } } }
    ... on Problem { code message details { key value } }
  }
}`;
const whoAmI = `{ viewer { person { id } } }`;

async function signIn(login: string, secret: string, cookie?: string) {
  const answer = await app.graphql(signInDocument, { login, secret }, { cookie });
  return { result: answer.data.signIn, cookie: answer.cookie };
}

/** A request from this network, by a browser that never signed in. */
const from = (network: string) => ({ network, device: null });

function asGuest(now = new Date()) {
  return { actor: guest, locale: 'tg' as const, requestId: 'spec', now };
}

describe('signing in', () => {
  it('opens a session for the right PIN, however the sign-in name is written', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const { result, cookie } = await signIn(person.login.toUpperCase(), '48 15 16');
    expect(result).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { person: { id: person.id }, isStaff: false, roles: [{ code: 'resident' }] },
    });
    const { data } = await app.graphql(whoAmI, {}, { cookie });
    expect(data.viewer.person.id).toBe(person.id);
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: signInDocument,
        variables: { login: person.login, secret: '481516' },
      }),
    });
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(
      /^maslihat_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    );
  });

  it('says the same for a wrong secret and for a name nobody has', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const wrong = await signIn(person.login, '481517');
    const unknown = await signIn('nobody.here', '481517');
    expect(wrong.result).toMatchObject({
      __typename: 'InvalidInputProblem',
      code: 'identity.sign_in_failed',
    });
    expect(unknown.result).toEqual(wrong.result);
    expect(wrong.cookie).toBeUndefined();
  });

  it('refuses a locked account whatever is typed', async () => {
    const person = await aPerson(app, village);
    expect((await signIn(person.login, 'locked')).result.code).toBe('identity.sign_in_failed');
  });

  it('leaves the session the browser came with', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const { cookie } = await signIn(person.login, '481516', person.cookie);
    expect(cookie).not.toBe(person.cookie);
    const { data } = await app.graphql(whoAmI, {}, { cookie: person.cookie });
    expect(data.viewer).toBeNull();
  });

  it('lets fifty people in at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 50 }, () => aPerson(app, village, { secret: '481516' })),
    );
    const answers = await Promise.all(people.map(({ login }) => signIn(login, '481516')));
    expect(answers.filter(({ result }) => result.__typename !== 'SignInSuccess')).toEqual([]);
    expect(new Set(answers.map(({ cookie }) => cookie)).size).toBe(50);
  });
});

describe('guessing', () => {
  it('ends after five failures, also for the right secret, and says when to come back', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const sessions = app.get(SessionService);
    const tries = async (source: string, secret: string) =>
      sessions.signIn(asGuest(), from(source), { login: person.login, secret });
    for (let count = 0; count < 5; count += 1) {
      expect(await tries('guesser', '000001')).toMatchObject({
        problem: { code: 'identity.sign_in_failed' },
      });
    }
    expect(await tries('guesser', '481516')).toMatchObject({
      ok: false,
      problem: {
        __typename: 'RateLimitProblem',
        code: 'identity.too_many_tries',
        details: [{ key: 'minutes', value: '15' }],
      },
    });
    // The owner sits elsewhere and is not locked out.
    expect((await tries('owner', '481516')).ok).toBe(true);
  });

  it('starts anew after a success from the same place', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const tries = (secret: string) =>
      app.get(SessionService).signIn(asGuest(), from('clumsy'), { login: person.login, secret });
    for (const secret of ['1', '2', '3', '4', '481516', '5', '6', '7', '8']) await tries(secret);
    expect((await tries('481516')).ok).toBe(true);
  });

  it('with thirty guesses at once learns about no more than five', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        app.get(SessionService).signIn(asGuest(), from('burst'), {
          login: person.login,
          secret: String(700_000 + index),
        }),
      ),
    );
    const judged = answers.filter(
      (answer) => !answer.ok && answer.problem.code === 'identity.sign_in_failed',
    );
    expect(judged).toHaveLength(5);
  });

  it('over many accounts ends after fifty failures from one source', async () => {
    const now = new Date();
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_tries (purpose, login_hash, source, at, succeeded)
         SELECT 'sign_in', 'h' || n, 'sprayer', $1, false FROM generate_series(1, 50) n`,
        [now],
      );
      return success(undefined);
    });
    const person = await aPerson(app, village, { secret: '481516' });
    const answer = await app
      .get(SessionService)
      .signIn(asGuest(now), from('sprayer'), { login: person.login, secret: '481516' });
    expect(answer).toMatchObject({ problem: { code: 'identity.too_many_tries' } });
  });

  it('leaves no sign-in name behind', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    await signIn(person.login, '000001');
    const rows = await app.uow.db.query<{ login_hash: string }[]>(
      `SELECT login_hash FROM sign_in_tries ORDER BY id DESC LIMIT 1`,
    );
    expect(rows[0]!.login_hash).toBe(createHash('sha256').update(person.login).digest('hex'));
  });

  it('is forgotten after a day', async () => {
    const old = new Date(Date.now() - 2 * 86_400_000);
    await app
      .get(SessionService)
      .signIn(asGuest(old), from('old'), { login: 'nobody', secret: '1' });
    await app.get(SessionService).signIn(asGuest(), from('new'), { login: 'nobody', secret: '1' });
    const rows = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM sign_in_tries WHERE source = 'old'`,
    );
    expect(rows[0]!.count).toBe(0);
  });
});

describe('a session', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  const tokenOf = (cookie: string) => cookie.split('=')[1];

  it.each([
    ['a resident’s', [], 10],
    ['a role holder’s', ['sddc_secretary' as const], 60],
  ])('ends when idle: %s', async (_, roles, idle) => {
    const person = await aPerson(app, village, { roles });
    const actors = app.get(ActorService);
    const token = tokenOf(person.cookie);
    expect((await actors.actorOf(token, minutes(idle + 1))).kind).toBe('guest');
    expect((await actors.actorOf(token, minutes(idle - 1))).kind).toBe('person');
    // Having been seen, it lasts as long again.
    expect((await actors.actorOf(token, minutes(2 * idle - 2))).kind).toBe('person');
  });

  it('ends after twelve hours, however busy', async () => {
    const person = await aPerson(app, village, { roles: ['recorder'] });
    const actors = app.get(ActorService);
    const token = tokenOf(person.cookie);
    for (let at = 30; at < 720; at += 30) {
      expect((await actors.actorOf(token, minutes(at))).kind).toBe('person');
    }
    expect((await actors.actorOf(token, minutes(721))).kind).toBe('guest');
  });

  it('is written down at most once a minute', async () => {
    const person = await aPerson(app, village);
    const seen = async () => {
      const rows = await app.uow.db.query<{ at: Date }[]>(
        `SELECT last_seen_at AS at FROM sessions WHERE person_id = $1`,
        [person.id],
      );
      return rows[0]!.at.getTime();
    };
    const before = await seen();
    await app.get(ActorService).actorOf(tokenOf(person.cookie), new Date(before + 59_000));
    expect(await seen()).toBe(before);
    await app.get(ActorService).actorOf(tokenOf(person.cookie), new Date(before + 61_000));
    expect(await seen()).toBe(before + 61_000);
  });

  it('knows the roles with the places around them', async () => {
    const person = await aPerson(app, village, { roles: ['village_rep', 'district_reviewer'] });
    const actor = await app.get(ActorService).actorOf(tokenOf(person.cookie), new Date());
    const { districtId, jamoatId, id: villageId } = village;
    expect(actor).toMatchObject({
      kind: 'person',
      personId: person.id,
      roles: expect.arrayContaining([
        { code: 'village_rep', districtId, jamoatId, villageId },
        { code: 'district_reviewer', districtId, jamoatId: null, villageId: null },
      ]),
    });
  });

  it('of an invented token belongs to nobody', async () => {
    expect(await app.get(ActorService).actorOf('x'.repeat(43), new Date())).toEqual(guest);
  });
});

describe('signing out', () => {
  const signOut = `mutation ($everywhere: Boolean!) {
    signOut(input: { everywhere: $everywhere }) {
      __typename ... on SignOutSuccess { signedOut } ... on Problem { code }
    }
  }`;

  it('ends the session', async () => {
    const person = await aPerson(app, village);
    const { data } = await app.graphql(signOut, { everywhere: false }, { cookie: person.cookie });
    expect(data.signOut).toEqual({ __typename: 'SignOutSuccess', signedOut: true });
    expect((await app.graphql(whoAmI, {}, { cookie: person.cookie })).data.viewer).toBeNull();
  });

  it('leaves the other sessions of the person alone unless asked', async () => {
    const person = await aPerson(app, village, { secret: '481516' });
    const second = await signIn(person.login, '481516');
    const third = await signIn(person.login, '481516');
    const here = async (cookie?: string) =>
      (await app.graphql(whoAmI, {}, { cookie })).data.viewer as unknown;
    await app.graphql(signOut, { everywhere: false }, { cookie: second.cookie });
    expect(await here(third.cookie)).not.toBeNull();
    await app.graphql(signOut, { everywhere: true }, { cookie: third.cookie });
    expect(await here(person.cookie)).toBeNull();
  });

  it('is nothing for guests', async () => {
    const { data } = await app.graphql(signOut, { everywhere: false });
    expect(data.signOut).toEqual({
      __typename: 'NotPermittedProblem',
      code: 'common.not_signed_in',
    });
  });
});
