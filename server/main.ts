import { join } from 'node:path';
import { createApp } from './app.js';
import { loadDemo } from './demo/load-demo.js';
import { throwDemoAway } from './demo/throw-demo-away.js';
import { AuditHeads } from './features/audit/audit-heads.js';
import { SuspendChoices } from './features/choice/restore/suspend-choices.js';
import { InstallationService } from './features/process/installation.service.js';
import { SetupLinkService } from './features/role/setup-link.service.js';
import { importTerritory } from './features/territory/import-territory.js';
import { migrate } from './platform/db/data-source.js';
import { openDatabaseServer } from './platform/runtime/database-server.js';
import { requireFreePort } from './platform/runtime/port.js';
import { readSettings, type Settings } from './platform/runtime/settings.js';
import { explainFailure, StartupError } from './platform/runtime/startup-error.js';

const dist = join(import.meta.dirname, '..');
/** What has been opened, in order; closed in the reverse order. */
const closers: (() => Promise<void>)[] = [];
let closing: Promise<void> | null = null;

function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const close of closers.splice(0).reverse()) await close();
  })();
  return closing;
}

function say(line: string): void {
  process.stderr.write(`maslihat: ${line}\n`);
}

async function main(settings: Settings): Promise<void> {
  await requireFreePort(settings.host, settings.port);
  const database = await openDatabaseServer({
    dataDir: settings.dataDir ?? undefined,
    databaseUrl: settings.databaseUrl ?? undefined,
    databaseOwnerUrl: settings.databaseOwnerUrl ?? undefined,
    say,
  });
  closers.push(() => database.stop());
  if (settings.reset) await throwDemoAway(database.ownerUrl, database.appUrl);
  await migrate(database.ownerUrl, database.appUrl);
  const address = `http://${settings.host}:${settings.port}`;
  const running = await createApp({
    appUrl: database.appUrl,
    dist,
    auditProtected: database.auditProtected,
    trustProxy: settings.trustProxy,
    gallery: settings.watch,
    publicUrl: settings.publicUrl ?? address,
  });
  closers.push(() => running.close());
  await importTerritory(running.uow);
  const wantsDemo = settings.mode === 'demo';
  const installation = await running.app.get(InstallationService).remember(new Date(), wantsDemo);
  if (wantsDemo && !installation.demo) {
    throw new StartupError(
      'this data belongs to a real installation; give the demo its own folder (DATA_DIR) or database.',
    );
  }
  if (installation.demo) await loadDemo(running.uow, installation.firstStartedAt);
  await running.app.get(SuspendChoices, { strict: false }).run(new Date());
  closers.push(await publishHeadsDaily(running.app.get(AuditHeads, { strict: false })));
  await running.app.listen(settings.port, settings.host);
  process.stdout.write(`Maslihat is ready: ${address}/\n`);
  if (installation.demo) return;
  const token = await running.app.get(SetupLinkService, { strict: false }).ensure(new Date());
  if (token !== null) {
    process.stdout.write(
      `Make the first administrator, once, at ${address}/tg/setup?token=${token}\n`,
    );
  }
}

const headCheckMs = 600_000;

/** Publishes the head of the trail now and soon after every midnight; answers what ends it. */
async function publishHeadsDaily(heads: AuditHeads): Promise<() => Promise<void>> {
  await heads.publish(new Date());
  const timer = setInterval(() => {
    heads.publish(new Date()).catch((error: unknown) => {
      say(`the head of the trail was not published: ${explainFailure(error)}`);
    });
  }, headCheckMs);
  return () => {
    clearInterval(timer);
    return Promise.resolve();
  };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Not `once`: some supervisors signal twice, and the second must not cut the first short.
  process.on(signal, () => {
    void closeAll().finally(() => process.exit(0));
  });
}

try {
  await main(readSettings(process.env, process.argv.slice(2)));
} catch (error) {
  await closeAll();
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}
