import type { QueryRunner } from 'typeorm';

/**
 * Gives the serving role privileges on tables. The role's name is the one the server connects with; where owner and
 * serving role are one, there is nothing to give.
 */
export async function grantToApp(
  runner: QueryRunner,
  privileges: string,
  tables: string,
): Promise<void> {
  const rows = (await runner.query(
    `SELECT quote_ident(current_setting('maslihat.app_role', true)) AS role,
            coalesce(current_setting('maslihat.app_role', true), '') NOT IN ('', current_user) AS separate`,
  )) as { role: string; separate: boolean }[];
  const [row] = rows;
  if (row?.separate === true) {
    await runner.query(`GRANT ${privileges} ON ${tables} TO ${row.role}`);
  }
}
