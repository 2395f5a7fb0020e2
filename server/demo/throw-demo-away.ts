import pg from 'pg';
import { StartupError } from '../platform/runtime/startup-error.js';

/** Empties a demonstration's database so that the next migration begins anew; refuses any other database. */
export async function throwDemoAway(ownerUrl: string, appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const known = await client.query<{ found: string | null }>(
      `SELECT to_regclass('public.installation')::text AS found`,
    );
    if (known.rows[0]?.found == null) return;
    const rows = await client.query<{ demo: boolean }>(`SELECT demo FROM installation`);
    if (rows.rows[0]?.demo === false) {
      throw new StartupError(
        'this data belongs to a real installation and is never thrown away; --reset is for the demo.',
      );
    }
    const app = client.escapeIdentifier(decodeURIComponent(new URL(appUrl).username));
    await client.query('BEGIN');
    await client.query('DROP SCHEMA public CASCADE');
    await client.query('CREATE SCHEMA public');
    await client.query(`GRANT USAGE ON SCHEMA public TO ${app}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
