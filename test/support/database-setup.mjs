import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = new URL('../../dist/server/', import.meta.url);

/** Starts one PostgreSQL for all specs and fills its database: the template every spec file is cloned from. */
export default async function databaseSetup() {
  // Two projects ask for it; the first call starts it.
  if (globalThis.maslihatTestServer !== undefined) return;
  const { openDatabaseServer } = await import(
    new URL('platform/runtime/database-server.js', built).href
  );
  const { createDataSource, migrate } = await import(
    new URL('platform/db/data-source.js', built).href
  );
  const { UnitOfWork } = await import(new URL('platform/db/unit-of-work.js', built).href);
  const { importTerritory } = await import(
    new URL('features/territory/import-territory.js', built).href
  );
  const dataDir = await mkdtemp(join(tmpdir(), 'maslihat-test-db-'));
  // PostgreSQL's own user must be able to pass when the suites run as root.
  await chmod(dataDir, 0o755);
  const server = await openDatabaseServer({ dataDir, volatile: true, say: () => undefined });
  await migrate(server.ownerUrl, server.appUrl);
  const source = createDataSource({ url: server.appUrl });
  await source.initialize();
  await importTerritory(new UnitOfWork(source, source));
  await source.destroy();
  process.env.TEST_ADMIN_URL = server.adminUrl;
  process.env.TEST_APP_URL = server.appUrl;
  process.env.TEST_OWNER_URL = server.ownerUrl;
  globalThis.maslihatTestServer = { server, dataDir };
}
