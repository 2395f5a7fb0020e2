import pg from 'pg';

/** A fingerprint of the rows of each table. */
export type Digest = Readonly<Record<string, string>>;

/**
 * Fingerprints of all tables of a database, each the MD5 of its rows in order, taken in one query by the owning role.
 * Left out is one thing, which asking alone may change: the moment at which a session was last seen.
 */
export class Tables {
  private constructor(
    private readonly client: pg.Client,
    private readonly query: string,
  ) {}

  static async open(ownerUrl: string): Promise<Tables> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const query = rows
      .map(({ name }) => {
        const row = name === 'sessions' ? `(to_jsonb(t) - 'last_seen_at')::text` : 't::text';
        return `SELECT '${name}' AS name, md5(coalesce(string_agg(r, ',' ORDER BY r), '')) AS md5
                  FROM (SELECT ${row} COLLATE "C" AS r FROM "${name}" t) AS rows_of_table`;
      })
      .join(' UNION ALL ');
    return new Tables(client, query);
  }

  async digest(): Promise<Digest> {
    const { rows } = await this.client.query<{ name: string; md5: string }>({
      // Named, so that PostgreSQL plans it once.
      name: 'digest',
      text: this.query,
    });
    return Object.fromEntries(rows.map(({ name, md5 }) => [name, md5]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
