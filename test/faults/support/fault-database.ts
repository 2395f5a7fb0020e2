import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { importTerritory } from '../../../server/features/territory/import-territory.js';
import { createDataSource, migrate } from '../../../server/platform/db/data-source.js';
import { UnitOfWork } from '../../../server/platform/db/unit-of-work.js';
import { openDatabaseServer } from '../../../server/platform/runtime/database-server.js';
import type { RunningDatabase } from '../../../server/platform/runtime/running-database.js';
import { CuttingProxy } from './cutting-proxy.js';

/** A PostgreSQL of its own, writing to disk as in production, reached through a proxy whose address never changes. */
export class FaultDatabase {
  private constructor(
    private readonly dataDir: string,
    private running: RunningDatabase,
    readonly proxy: CuttingProxy,
  ) {}

  static async open(): Promise<FaultDatabase> {
    const dataDir = await mkdtemp(join(tmpdir(), 'faults-'));
    // PostgreSQL's own user must be able to pass when the tests run as root.
    await chmod(dataDir, 0o755);
    const running = await openServer(dataDir);
    await migrate(running.ownerUrl, running.appUrl);
    const source = createDataSource({ url: running.appUrl });
    await source.initialize();
    await importTerritory(new UnitOfWork(source, source));
    await source.destroy();
    return new FaultDatabase(dataDir, running, await CuttingProxy.open(portOf(running)));
  }

  /** For the servers: through the proxy. */
  get appUrl(): string {
    return this.proxy.through(this.running.appUrl);
  }

  /** For the test itself: past the proxy, as it is now. */
  get directUrl(): string {
    return this.running.appUrl;
  }

  get ownerUrl(): string {
    return this.running.ownerUrl;
  }

  /** One statement as the superuser. */
  async asAdmin<R>(sql: string): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.running.adminUrl ?? '' });
    await client.connect();
    try {
      return (await client.query(sql)).rows as R[];
    } finally {
      await client.end();
    }
  }

  /** Kills the backend that stores ballots, or any other; PostgreSQL then throws all connections away and recovers. */
  async killBackend(): Promise<void> {
    const [row] = await this.asAdmin<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
       ORDER BY application_name <> 'maslihat-casting' LIMIT 1`,
    );
    if (row) process.kill(row.pid, 'SIGKILL');
    await this.untilBack();
  }

  /** Kills the first process of PostgreSQL and starts it anew, on another port, some time later. */
  async killPostmaster(awayMs: number): Promise<void> {
    const [row] = await this.asAdmin<{ pid: number }>(
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer AS pid`,
    );
    process.kill(row!.pid, 'SIGKILL');
    await this.running.stop();
    await pause(awayMs);
    this.running = await startedAgain(this.dataDir);
    this.proxy.moveTo(portOf(this.running));
  }

  /** A setting that PostgreSQL reads when it starts. */
  async restartWith(setting: string, value: string): Promise<void> {
    await this.asAdmin(`ALTER SYSTEM SET ${setting} = ${value}`);
    await this.running.stop();
    this.running = await openServer(this.dataDir);
    this.proxy.moveTo(portOf(this.running));
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.running.stop();
    await rm(this.dataDir, { recursive: true, force: true });
    // Where the tests run as root, PostgreSQL's data lies where its own user may go.
    const moved = this.running.dataDir;
    if (moved !== null) await rm(moved, { recursive: true, force: true });
  }

  private async untilBack(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      await pause(50);
      try {
        await this.asAdmin('SELECT 1');
        return;
      } catch (error) {
        if (tries > 600) throw error;
      }
    }
  }
}

function openServer(dataDir: string): Promise<RunningDatabase> {
  return openDatabaseServer({ dataDir, say: () => undefined });
}

/** What the dead server left in shared memory is in use until the last of its backends has noticed. */
async function startedAgain(dataDir: string): Promise<RunningDatabase> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await openServer(dataDir);
    } catch (error) {
      if (tries > 100) throw error;
      await pause(200);
    }
  }
}

function portOf(database: RunningDatabase): number {
  return Number(new URL(database.ownerUrl).port);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
