import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, aChoice } from '../../test/support/builders/choices.js';
import { codeOfRequest, entryOf } from '../../test/support/builders/codes.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ dist: join(import.meta.dirname, '../../dist') });
});
afterAll(() => app.close());

const follow = (path: string, language = 'ru-RU,ru;q=0.9') =>
  fetch(`${app.url}${path}`, { redirect: 'manual', headers: { 'accept-language': language } });

describe('the link of a slip', () => {
  it('leads to the page in the reader’s language; the code goes along in a cookie, in no address', async () => {
    const answer = await follow('/c/A2C4E6H8KM');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/ru/c');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(
      /^maslihat_slip=A2C4E6H8KM; Max-Age=120; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { data } = await app.graphql('{ slipCode }', {}, { cookie: cookie?.split(';')[0] });
    expect(data.slipCode).toBe('A2C4E6H8KM');
  });

  it('opens no session, not even with a valid code', async () => {
    const choice = await aChoice(app);
    const rollEntryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    const input = { id: randomUUID(), choiceId: choice.id, rollEntryId };
    await act(app, 'reissueCode', input, choice.secretary.cookie);
    await follow(`/c/${await codeOfRequest(app, input)}`);
    expect(await app.uow.db.query(`SELECT 1 FROM voter_sessions`)).toEqual([]);
    expect(await app.uow.db.query(`SELECT 1 FROM personal_codes WHERE used`)).toEqual([]);
  });

  it('takes along nothing that is no code', async () => {
    for (const path of ['/c', `/c/${'A'.repeat(25)}`, '/c/%3Cscript%3E', '/c/a;b']) {
      const answer = await follow(path, 'tg');
      expect([path, answer.status, answer.headers.getSetCookie()]).toEqual([path, 303, []]);
    }
  });
});

describe('the log of the server', () => {
  it('holds no address of a link and no code that was sent', async () => {
    const lines: string[] = [];
    const streams = [process.stdout, process.stderr];
    const writes = streams.map((stream) => stream.write.bind(stream));
    for (const stream of streams) {
      stream.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0;
    }
    try {
      await follow('/c/A2C4E6H8KM');
      await follow('/tg/c?code=A2C4E6H8KM');
      await app.graphql(
        `mutation { usePersonalCode(input: { code: "A2C4E6H8KM" }) { __typename } }`,
      );
      // A fault is logged, and without what was sent.
      await app.graphql(`mutation { usePersonalCode(input: { code: 5 }) { __typename } }`);
    } finally {
      for (const [index, stream] of streams.entries()) stream.write = writes[index]!;
    }
    expect(lines.join('')).not.toContain('A2C4E6H8KM');
  });
});
