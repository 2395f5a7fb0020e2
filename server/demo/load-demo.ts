import { success } from '../domain/outcome.js';
import { JamoatEntity } from '../features/territory/territory.entity.js';
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
 * Loads the demonstration once, all or nothing; a second start finds it there and changes nothing. All its days are
 * counted from `firstStart`.
 */
export async function loadDemo(uow: UnitOfWork, firstStart: Date): Promise<void> {
  if (await uow.db.existsBy(JamoatEntity, { demo: true })) return;
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
