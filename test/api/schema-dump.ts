import type { DataSource } from 'typeorm';

const sections = {
  extensions: `SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'`,
  // From PostgreSQL 18 on NOT NULL is a constraint as well; the comparison with the entities looks at that.
  constraints: `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`,
  indexes: `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'`,
  triggers: `SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  functions: `SELECT pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  'rights of the serving role': `SELECT o.relname || coalesce('.' || o.attname, '') || ': '
      || string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type)
    FROM (SELECT relname, NULL AS attname, relacl AS acl FROM pg_class WHERE relnamespace = 'public'::regnamespace
          UNION ALL
          SELECT relname, attname, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
           WHERE relnamespace = 'public'::regnamespace) o
    CROSS JOIN aclexplode(o.acl) a JOIN pg_roles r ON r.oid = a.grantee
    WHERE r.rolname <> current_user GROUP BY o.relname, o.attname`,
} as const;

/**
 * What the migrations made and TypeORM does not compare: constraints, indexes, triggers, functions and rights, each as
 * PostgreSQL writes it down, sorted. The table in which TypeORM keeps the names of the migrations is not ours.
 */
export async function dumpSchema(source: DataSource): Promise<string> {
  const parts: string[] = [];
  for (const [title, query] of Object.entries(sections)) {
    const rows = await source.query<Record<string, string>[]>(query);
    const texts = rows
      .map((row) => Object.values(row).join(' ').trim())
      .filter((text) => !text.includes('schema_migrations'))
      // By code point, whatever the collation of the database.
      .sort((a, b) => (a < b ? -1 : 1));
    parts.push([`-- ${title}`, ...texts].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
