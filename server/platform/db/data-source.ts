import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';

export interface DataSourceOptions {
  readonly url: string;
  readonly readOnly?: boolean;
  readonly poolSize?: number;
}

/** One pool of connections. `synchronize` is never on: the schema comes from migrations alone. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migrations',
    synchronize: false,
    // Its log would print parameters: names, secrets, ballots. Faults are logged once, by whoever answers the request.
    logging: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.readOnly === true ? 'maslihat-read' : 'maslihat',
    extra: {
      options: [
        '-c timezone=UTC',
        '-c lock_timeout=10000',
        '-c statement_timeout=60000',
        ...(options.readOnly === true ? ['-c default_transaction_read_only=on'] : []),
      ].join(' '),
    },
  });
}

/** Brings the schema up to date as the owning role and lets the serving role use it, then closes its connections. */
export async function migrate(ownerUrl: string, appUrl: string): Promise<void> {
  const source = createDataSource({ url: ownerUrl, poolSize: 1 });
  await source.initialize();
  try {
    await source.query('SET statement_timeout = 0');
    await source.query(`SELECT set_config('maslihat.app_role', $1, false)`, [
      decodeURIComponent(new URL(appUrl).username),
    ]);
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
