import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/db/handles.js';
import * as store from './polling-place.store.js';
import { nothingCounted } from './polling-places.js';

/** A polling place that was not lived through here: with its numbers as they were counted, or still at work. */
export interface RecordedPlace {
  readonly id: string;
  readonly name: string;
  /** `null`: one set of numbers for the whole jamoat. */
  readonly villageId: string | null;
  readonly offline: boolean;
  /** How many papers each batch has that was issued to it. */
  readonly batches: readonly number[];
  /** People on its list, who took part on paper. */
  readonly marked: readonly string[];
  /** Its numbers for good; `null` while it is at work. */
  readonly protocol: Omit<store.Protocol, 'placeId'> | null;
}

/** Stores places in their order, after the roll. */
export async function insertPlaces(
  tx: Tx,
  { choiceId, jamoatId }: { readonly choiceId: string; readonly jamoatId: string },
  recorded: readonly RecordedPlace[],
): Promise<void> {
  let batch = 0;
  let serialFrom = 1;
  for (const [index, place] of recorded.entries()) {
    const { id, name, villageId, offline, batches, marked, protocol } = place;
    const number = index + 1;
    const kept = { id, choiceId, jamoatId, number, name, villageId, offline };
    await store.insertPlace(tx, { ...kept, ...nothingCounted });
    for (const papers of batches) {
      batch += 1;
      const serials = { number: batch, serialFrom, papers };
      await store.insertBatch(tx, { id: randomUUID(), choiceId, placeId: id, ...serials });
      serialFrom += papers;
    }
    await store.insertMarks(tx, { id, choiceId }, marked);
    if (protocol) await store.insertProtocols(tx, [{ placeId: id, ...protocol }]);
  }
}
