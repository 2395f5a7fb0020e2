import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../server/cli/run-cli.js';
import { loadDemo } from '../../server/demo/load-demo.js';
import { InstallationService } from '../../server/features/process/installation.service.js';
import { aPerson, aVillage } from '../support/builders/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const sample = join(import.meta.dirname, '../vectors/three-villages.pb');
const firstStart = new Date('2027-03-10T08:00:00Z');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function demoJamoats(): Promise<string[]> {
  const rows = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats WHERE demo ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

describe('the mark that the demonstration is loaded', () => {
  it('is not set by an election imported before it, nor twice by two starts at once', async () => {
    await app.get(InstallationService).remember(firstStart, true);
    const village = await aVillage(app);
    const [desk, chair] = [
      await aPerson(app, village, { roles: ['sddc_member'] }),
      await aPerson(app, village, { roles: ['sddc_member'] }),
    ];
    const { appUrl, ownerUrl } = app.database;
    const errors: string[] = [];
    const code = await runCli(
      ['import-election', sample, '--as', `${desk.login},${chair.login}`],
      { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl },
      { out: () => undefined, err: (line) => errors.push(line) },
    );
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(await demoJamoats()).toEqual(['TJ-IMPORT-01-001']);
    await Promise.all([loadDemo(app.uow, firstStart), loadDemo(app.uow, firstStart)]);
    expect(await demoJamoats()).toEqual([
      'TJ-DEMO-01-01',
      'TJ-DEMO-01-02',
      'TJ-DEMO-01-03',
      'TJ-DEMO-01-04',
      'TJ-DEMO-02-01',
      'TJ-IMPORT-01-001',
    ]);
    expect((await app.get(InstallationService).find())?.demoLoaded).toBe(true);
  }, 120_000);

  it('cannot be set in a real installation, which refuses invented data', async () => {
    const real = await startTestApp();
    try {
      await expect(loadDemo(real.uow, firstStart)).rejects.toThrow();
      await real.get(InstallationService).remember(firstStart, false);
      await expect(loadDemo(real.uow, firstStart)).rejects.toThrow(
        'Invented data is never loaded into a real installation.',
      );
      await expect(
        real.uow.run((tx) => tx.query(`UPDATE installation SET demo_loaded = true`)),
      ).rejects.toThrow('installation_demo_loaded_check');
    } finally {
      await real.close();
    }
  });
});
