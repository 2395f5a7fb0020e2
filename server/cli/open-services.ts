import { existsSync } from 'node:fs';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { InstallationService } from '../features/process/installation.service.js';
import { createDataSource, migrate } from '../platform/db/data-source.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { clusterFolder, knownDataFolder } from '../platform/runtime/data-folder.js';
import { openDatabaseServer } from '../platform/runtime/database-server.js';
import { readSettings, type Settings } from '../platform/runtime/settings.js';
import { StartupError } from '../platform/runtime/startup-error.js';
import type { Env } from './command.js';

/** The use cases of the product on an open database, without a web server. */
export interface Services {
  readonly uow: UnitOfWork;
  get<T>(service: Type<T>): T;
}

/**
 * Opens the database as the server does — beside a running server it uses that one's — and gives `work` the product's
 * services. Refuses data that no server has ever been started on: a command is not what makes an installation.
 */
export async function withServices<T>(
  env: Env,
  say: (line: string) => void,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const settings = readSettings(env, []);
  requireData(settings);
  const database = await openDatabaseServer({
    dataDir: settings.dataDir ?? undefined,
    databaseUrl: settings.databaseUrl ?? undefined,
    databaseOwnerUrl: settings.databaseOwnerUrl ?? undefined,
    share: true,
    say,
  });
  try {
    await migrate(database.ownerUrl, database.appUrl);
    return await withContext(database.appUrl, async (context) => {
      if ((await context.get(InstallationService, { strict: false }).find()) === null) {
        throw neverStarted('this database');
      }
      return work({
        uow: context.get(UnitOfWork, { strict: false }),
        get: (service) => context.get(service, { strict: false }),
      });
    });
  } finally {
    await database.stop();
  }
}

async function withContext<T>(
  appUrl: string,
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const write = createDataSource({ url: appUrl, poolSize: 2 });
  const read = createDataSource({ url: appUrl, readOnly: true, poolSize: 2 });
  try {
    await write.initialize();
    await read.initialize();
    const context = await NestFactory.createApplicationContext(AppModule.with(write, read), {
      abortOnError: false,
      logger: ['error', 'fatal'],
    });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  } finally {
    for (const source of [read, write]) if (source.isInitialized) await source.destroy();
  }
}

/** Before anything is made: a mistyped DATA_DIR must not become a new empty database. */
function requireData(settings: Settings): void {
  if (settings.databaseUrl !== null) return;
  const folder = knownDataFolder(settings.dataDir ?? undefined).path;
  if (!existsSync(clusterFolder(folder))) throw neverStarted(folder);
}

function neverStarted(place: string): StartupError {
  return new StartupError(
    `maslihat has never been started on ${place}; start it there once (npm start or npm run demo), or name the right data with DATA_DIR or DATABASE_URL.`,
  );
}
