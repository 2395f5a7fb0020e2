import { randomBytes, randomUUID } from 'node:crypto';
import { createApp } from '../../../server/app.js';
import { hashToken } from '../../../server/features/identity/token.js';
import { sessionCookieName } from '../../../server/site/request-context.js';
import { act, aChoice, confirmBoth } from '../../support/builders/choices.js';
import type { TestApp } from '../../support/test-app.js';
import type { FaultDatabase } from './fault-database.js';

export interface FaultVoter {
  readonly personId: string;
  readonly rollEntryId: string;
  readonly cookie: string;
}

/** An open choice with its voters, each with a session. */
export interface FaultChoice {
  readonly id: string;
  readonly voters: readonly FaultVoter[];
  /** Session cookies of the two who can close it. */
  readonly closers: readonly [string, string];
}

/** A test app on the database of the faults, in this process: for building, not for the faults. */
export async function openApp(database: FaultDatabase): Promise<TestApp> {
  const running = await createApp({
    appUrl: database.directUrl,
    dist: null,
    auditProtected: true,
    quiet: true,
  });
  await running.app.listen(0, '127.0.0.1');
  const url = await running.app.getUrl();
  return {
    url,
    uow: running.uow,
    database: {
      appUrl: database.directUrl,
      ownerUrl: database.ownerUrl,
      drop: () => Promise.resolve(),
    },
    get: (service) => running.app.get(service, { strict: false }),
    graphql: async (query, variables = {}, { cookie } = {}) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.json()) as { data: unknown };
      return { ...body, status: answer.status, cookies: [] };
    },
    close: () => running.close(),
  };
}

/** Opens a choice through the acts people would do; only the many voters are written by one statement. */
export async function openFaultChoice(app: TestApp, count: number): Promise<FaultChoice> {
  const choice = await aChoice(app, { until: 'prepared', residents: 1 });
  const people = Array.from({ length: count }, () => ({
    personId: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }));
  const ids = people.map(({ personId }) => personId);
  const { village } = choice;
  await app.uow.run(async (tx) => {
    await tx.query(
      `INSERT INTO persons (id, display_name, search_text, village_id, jamoat_id, language, registered_at,
                            confirmed_at, confirmation_reference)
       SELECT id, 'Овоздиҳанда', 'овоздиҳанда', $2, $3, 'tg', now(), now(), 'рӯйхат' FROM unnest($1::uuid[]) AS id`,
      [ids, village.id, village.jamoatId],
    );
    await tx.query(
      `INSERT INTO role_grants (id, person_id, code, jamoat_id, village_id, granted_at)
       SELECT gen_random_uuid(), id, 'resident', $3, $2, now() FROM unnest($1::uuid[]) AS id`,
      [ids, village.id, village.jamoatId],
    );
    await tx.query(
      `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, idle_minutes, expires_at)
       SELECT token, id, now(), now(), 240, now() + interval '12 hours' FROM unnest($1::uuid[], $2::text[]) AS row (id, token)`,
      [ids, people.map(({ token }) => hashToken(token))],
    );
    return { ok: true, value: undefined };
  });
  await act(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
  await confirmBoth(app, choice, 'open');
  const entries = new Map(
    (
      await app.uow.db.query<{ id: string; person: string }[]>(
        `SELECT id, person_id AS person FROM roll_entries WHERE choice_id = $1`,
        [choice.id],
      )
    ).map(({ id, person }) => [person, id]),
  );
  return {
    id: choice.id,
    closers: [choice.secretary.cookie, choice.chair.cookie],
    voters: people.map(({ personId, token }) => ({
      personId,
      rollEntryId: entries.get(personId)!,
      cookie: `${sessionCookieName}=${token}`,
    })),
  };
}
