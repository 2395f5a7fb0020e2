import type { Type } from '@nestjs/common';
import { createApp, type RunningApp } from '../../server/app.js';
import type { UnitOfWork } from '../../server/platform/db/unit-of-work.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

export interface GraphqlAnswer {
  readonly status: number;
  // Specs read answers by the names they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  /** The session cookie the answer sets, as `name=value`; undefined when it sets none. */
  readonly cookie?: string;
  /** Every cookie the answer sets, as `name=value`. */
  readonly cookies: readonly string[];
}

export interface TestApp {
  readonly url: string;
  readonly uow: UnitOfWork;
  readonly database: TestDatabase;
  get<T>(service: Type<T>): T;
  graphql(
    query: string,
    variables?: Record<string, unknown>,
    options?: { cookie?: string | undefined; locale?: string },
  ): Promise<GraphqlAnswer>;
  close(): Promise<void>;
}

/** The whole server on an own database, listening on a free port; specs talk to it by HTTP like anybody else. */
export async function startTestApp(
  options: { dist?: string | null; gallery?: boolean; quiet?: boolean } = {},
): Promise<TestApp> {
  const database = await cloneDatabase();
  const running: RunningApp = await createApp({
    appUrl: database.appUrl,
    dist: options.dist ?? null,
    auditProtected: true,
    gallery: options.gallery ?? false,
    quiet: options.quiet ?? true,
    publicUrl: 'https://maslihat.example',
  });
  await running.app.listen(0, '127.0.0.1');
  const url = await running.app.getUrl();
  return {
    url,
    uow: running.uow,
    database,
    get: (service) => running.app.get(service, { strict: false }),
    graphql: async (query, variables = {}, { cookie, locale = 'en' } = {}) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': locale,
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.json()) as Omit<GraphqlAnswer, 'status' | 'cookie' | 'cookies'>;
      const set = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
      return {
        ...body,
        status: answer.status,
        cookies: set,
        ...(set[0] ? { cookie: set[0] } : {}),
      };
    },
    close: async () => {
      await running.close();
      await database.drop();
    },
  };
}
