import { success } from '../domain/outcome.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { JamoatEntity } from '../features/territory/territory.entity.js';
import type { PlacesContent } from './content/content-types.js';
import { readContent } from './content-files.js';
import { loadPlaces } from './load-places.js';

/** Loads the demonstration once, all or nothing; a second start finds it there and changes nothing. */
export async function loadDemo(uow: UnitOfWork): Promise<void> {
  const loaded = await uow.db.existsBy(JamoatEntity, { demo: true });
  if (loaded) return;
  const places = await readContent<PlacesContent>('places');
  await uow.run(async (tx) => {
    await loadPlaces(tx, places);
    return success(undefined);
  });
}
