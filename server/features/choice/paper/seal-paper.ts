import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { insertBallots } from '../cast/ballot.store.js';
import { pseudonymOfPaper } from '../cast/pseudonym.js';
import type { ChoiceEntity } from '../choice.entity.js';
import { readKey } from '../choice.store.js';
import { type PaperBallot, validPapers } from './paper-entry.store.js';
import { placeViews } from './paper-state.js';
import { insertProtocols } from './polling-place.store.js';

/** The valid papers out of all boxes, each with the village of its place, in a drawn order. */
export function paperBallotsToSeal(db: Db, choiceId: string): Promise<readonly PaperBallot[]> {
  return validPapers(db, choiceId);
}

/** Writes the numbers of every place down for good and puts the papers among the ballots. */
export async function sealPaper(
  tx: Tx,
  choice: Pick<ChoiceEntity, 'id' | 'jamoatId'>,
): Promise<void> {
  const views = await placeViews(tx, choice.id);
  await insertProtocols(
    tx,
    views.flatMap(({ final, place, numbers, refused }) =>
      final
        ? []
        : [
            {
              ...numbers,
              placeId: place.id,
              inBox: numbers.inBox ?? 0,
              spoiled: numbers.spoiled ?? 0,
              unused: numbers.unused ?? 0,
              refused: refused ?? 0,
            },
          ],
    ),
  );
  const key = await readKey(tx, choice.id);
  const papers = await paperBallotsToSeal(tx, choice.id);
  await insertBallots(
    tx,
    { choiceId: choice.id, jamoatId: choice.jamoatId },
    papers.map((paper) => ({
      ...paper,
      pseudonym: pseudonymOfPaper(key, randomUUID()),
      receiptHash: null,
    })),
  );
}
