import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

function address(name: string): string {
  const url = process.env[name];
  if (url === undefined) throw new Error(`${name} is not set; run the suites through npm test.`);
  return url;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function asAdmin(statement: string): Promise<void> {
  // Not the template itself: nobody may be connected to it while it is copied.
  const client = new pg.Client({
    connectionString: withDatabase(address('TEST_ADMIN_URL'), 'postgres'),
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An own migrated database with the territory list in it, copied from the template in some 30 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = new URL(address('TEST_APP_URL')).pathname.slice(1);
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(
    `CREATE DATABASE ${name} TEMPLATE ${template} OWNER maslihat_owner STRATEGY file_copy`,
  );
  return {
    appUrl: withDatabase(address('TEST_APP_URL'), name),
    ownerUrl: withDatabase(address('TEST_OWNER_URL'), name),
    drop: () => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
