import { In } from 'typeorm';
import type { MergedEntry } from '../../../domain/choice/roll-pair.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { RollEntryEntity } from './roll-entry.entity.js';
import { RollPairApartEntity } from './roll-pair.entity.js';
import { searchTextOf } from './roll.store.js';

export interface RollPair {
  readonly first: RollEntryEntity;
  readonly second: RollEntryEntity;
}

const mostPairs = 20;
/** Of one name in one village: pairs grow with the square, and after each decision the list is read again. */
const mostNamesakes = 100;

/** Entries that may be one person and of which nobody has decided; at most 20 pairs, in the order of the names. */
export async function findPairs(db: Db, choiceId: string): Promise<readonly RollPair[]> {
  const ids = await db.query<{ firstId: string; secondId: string }[]>(
    `WITH names AS (
       SELECT village_id, name_key FROM roll_entries
       WHERE choice_id = $1 AND name_key <> ''
       GROUP BY village_id, name_key HAVING count(*) > 1
     ), namesakes AS (
       SELECT entry.id, entry.village_id, entry.name_key, entry.person_id, entry.birth_year,
              row_number() OVER (PARTITION BY entry.village_id, entry.name_key ORDER BY entry.person_id IS NULL, entry.id) AS place
       FROM roll_entries AS entry JOIN names USING (village_id, name_key)
       WHERE entry.choice_id = $1
     )
     SELECT a.id AS "firstId", b.id AS "secondId"
     FROM namesakes AS a
     JOIN namesakes AS b ON b.village_id = a.village_id AND b.name_key = a.name_key AND a.place < b.place
     WHERE b.place <= $2 AND b.person_id IS NULL
       AND (a.birth_year IS NULL OR b.birth_year IS NULL OR a.birth_year = b.birth_year)
       AND NOT EXISTS (
         SELECT 1 FROM roll_pairs_apart AS apart
         WHERE apart.choice_id = $1 AND apart.first_id = least(a.id, b.id) AND apart.second_id = greatest(a.id, b.id))
     ORDER BY a.name_key, a.village_id, a.place, b.place
     LIMIT $3`,
    [choiceId, mostNamesakes, mostPairs],
  );
  const entries = await findEntries(
    db,
    choiceId,
    ids.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap(({ firstId, secondId }) => {
    const first = entryOf.get(firstId);
    const second = entryOf.get(secondId);
    return first && second ? [{ first, second }] : [];
  });
}

export function findEntries(
  db: Db,
  choiceId: string,
  ids: readonly string[],
): Promise<RollEntryEntity[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : db.findBy(RollEntryEntity, { choiceId, id: In([...ids]) });
}

export function areApart(db: Db, pair: PairIds): Promise<boolean> {
  return db.existsBy(RollPairApartEntity, inOrder(pair));
}

export async function keepApart(tx: Tx, pair: PairIds): Promise<void> {
  await tx.insert(RollPairApartEntity, inOrder(pair));
}

/** The removed entry goes first: its list number is free then. */
export async function storeMerged(
  tx: Tx,
  name: string | null,
  { keptId, removedId, listNumber, household, gender, birthYear }: MergedEntry,
): Promise<void> {
  await tx.delete(RollEntryEntity, { id: removedId });
  const searchText = searchTextOf({ name, listNumber });
  await tx.update(
    RollEntryEntity,
    { id: keptId },
    { listNumber, household, gender, birthYear, searchText },
  );
}

export interface PairIds {
  readonly choiceId: string;
  readonly firstId: string;
  readonly secondId: string;
}

function inOrder({ choiceId, firstId, secondId }: PairIds): PairIds {
  return firstId < secondId
    ? { choiceId, firstId, secondId }
    : { choiceId, firstId: secondId, secondId: firstId };
}
