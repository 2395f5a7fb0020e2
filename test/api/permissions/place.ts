import { success } from '../../../server/domain/outcome.js';
import type { Tx } from '../../../server/platform/db/handles.js';
import type { TestApp } from '../../support/test-app.js';
import { aVillage, type BuiltVillage } from '../../support/builders/people.js';

/** Where a scenario plays, and the places around it whose people have no say there. */
export interface Place {
  readonly home: BuiltVillage;
  /** Another village of the same jamoat. */
  readonly neighbour: BuiltVillage;
  /** A village of another jamoat of the same district. */
  readonly sibling: BuiltVillage;
  /** A village of another district. */
  readonly far: BuiltVillage;
}

interface ListedJamoat {
  readonly id: string;
  readonly districtId: string;
  readonly place: number;
}

const used = new WeakMap<TestApp, number>();

/**
 * A place of its own: a jamoat nobody acted in yet. The first jamoat of each district is never a home, so that the people
 * of other jamoats are never counted into one.
 */
export async function aPlace(app: TestApp): Promise<Place> {
  const jamoats = await app.uow.db.query<ListedJamoat[]>(
    `SELECT id, district_id AS "districtId",
            row_number() OVER (PARTITION BY district_id ORDER BY id)::int AS place
       FROM jamoats ORDER BY id`,
  );
  const homes = jamoats.filter(({ place }) => place > 1);
  const number = used.get(app) ?? 0;
  const home = homes[number];
  used.set(app, number + 1);
  if (!home) throw new Error('No jamoat is left to act in.');
  const sibling = jamoats.find((one) => one.districtId === home.districtId && one.place === 1);
  const far = jamoats.find((one) => one.districtId !== home.districtId && one.place === 1);
  if (!sibling || !far) throw new Error('The list of jamoats is too short.');
  return {
    home: await aVillage(app, home.id),
    neighbour: await aVillage(app, home.id),
    sibling: await aVillage(app, sibling.id),
    far: await aVillage(app, far.id),
  };
}

/** One write outside of every use case. */
export async function write(app: TestApp, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const done = await app.uow.run(async (tx) => {
    await work(tx);
    return success(undefined);
  });
  if (!done.ok) throw new Error(done.problem.message);
}
