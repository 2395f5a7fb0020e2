import { success } from '../domain/outcome.js';
import { InstallationEntity } from '../features/process/installation.entity.js';
import type { Tx } from '../platform/db/handles.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { AnorzorCollectionContent } from './content/shapes/anorzor-collection.js';
import type { DuobaConsensusContent } from './content/shapes/duoba-consensus.js';
import type { NamunaobodPlanContent } from './content/shapes/namunaobod-plan.js';
import type { NamesContent, PeopleContent } from './content/shapes/people.js';
import type { PlacesContent } from './content/shapes/places.js';
import type { SabzdaraFundContent } from './content/shapes/sabzdara-fund.js';
import type { SabzdaraPlanContent } from './content/shapes/sabzdara-plan.js';
import { readContent } from './content-files.js';
import { DemoDays } from './demo-days.js';
import { DemoStage } from './demo-stage.js';
import { loadAnorzor } from './load-anorzor.js';
import { loadDuoba } from './load-duoba.js';
import { loadNamunaobod } from './load-namunaobod.js';
import { loadPeople } from './load-people.js';
import { loadPlaces } from './load-places.js';
import { loadSabzdaraFund } from './load-sabzdara-fund.js';
import { loadSabzdaraPlan } from './load-sabzdara-plan.js';

/**
 * Loads the demonstration into its installation once, all or nothing; a second start finds the mark in the installation's
 * row and changes nothing, whatever else was made or imported meanwhile. All its days are counted from `firstStart`.
 * Throws where no demonstration is installed.
 */
export async function loadDemo(uow: UnitOfWork, firstStart: Date): Promise<void> {
  const { demo, demoLoaded } = await uow.db.findOneByOrFail(InstallationEntity, {
    onlyRow: true,
  });
  if (!demo) throw new Error('Invented data is never loaded into a real installation.');
  if (demoLoaded) return;
  const content = {
    places: await readContent<PlacesContent>('places'),
    people: await readContent<PeopleContent>('people'),
    names: await readContent<NamesContent>('names'),
  };
  const anorzor = await readContent<AnorzorCollectionContent>('anorzor-collection');
  const duoba = await readContent<DuobaConsensusContent>('duoba-consensus');
  const fund = await readContent<SabzdaraFundContent>('sabzdara-fund');
  const sabzdara = await readContent<SabzdaraPlanContent>('sabzdara-plan');
  const namunaobod = await readContent<NamunaobodPlanContent>('namunaobod-plan');
  await uow.run(async (tx) => {
    if (!(await markLoaded(tx))) return success(undefined);
    await loadPlaces(tx, content.places);
    await DemoStage.play(tx, new DemoDays(firstStart), async (stage) => {
      await loadPeople(stage, content.people);
      await loadAnorzor(stage, content, anorzor);
      await loadSabzdaraFund(stage, content, fund);
      await loadDuoba(stage, content, duoba);
      await loadSabzdaraPlan(stage, content, sabzdara);
      await loadNamunaobod(stage, content, namunaobod);
    });
    return success(undefined);
  });
}

/** Holds the installation's row until the transaction ends: of two starts at once the second finds it marked. */
async function markLoaded(tx: Tx): Promise<boolean> {
  // Loading takes longer than anything else here is ever waited for.
  await tx.query(`SET LOCAL lock_timeout = '5min'`);
  await tx.query(`SET LOCAL statement_timeout = '5min'`);
  const { affected } = await tx.update(
    InstallationEntity,
    { onlyRow: true, demo: true, demoLoaded: false },
    { demoLoaded: true },
  );
  return affected === 1;
}
