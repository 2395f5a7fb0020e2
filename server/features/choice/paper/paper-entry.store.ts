import { In } from 'typeorm';
import type { ReadPaper } from '../../../domain/choice/paper-entry.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { PaperDecisionEntity, PaperEntryEntity, PaperSheetEntity } from './paper-entry.entity.js';

export type NewEntry = Omit<PaperEntryEntity, 'place' | 'person'>;
export type NewDecision = Omit<PaperDecisionEntity, 'place' | 'person'>;

export interface PaperAt {
  readonly placeId: string;
  readonly stack: number;
  readonly number: number;
}

export function findSheet(db: Db, id: string): Promise<PaperSheetEntity | null> {
  return db.findOneBy(PaperSheetEntity, { id });
}

export async function insertSheet(
  tx: Tx,
  sheet: Omit<PaperSheetEntity, 'place' | 'person'>,
): Promise<void> {
  await tx.insert(PaperSheetEntity, sheet);
}

export function findEntries(
  db: Db,
  placeId: string,
  stack: number,
  numbers: readonly number[],
): Promise<PaperEntryEntity[]> {
  return db.find(PaperEntryEntity, {
    where: { placeId, stack, number: In([...numbers]) },
    order: { number: 'ASC', slot: 'ASC' },
  });
}

export async function insertEntries(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length > 0) await tx.insert(PaperEntryEntity, [...entries]);
}

export async function updateEntry(
  tx: Tx,
  { placeId, stack, number }: PaperAt,
  slot: number,
  { positions, invalid }: ReadPaper,
): Promise<void> {
  const read = { positions: [...positions], invalid };
  await tx.update(PaperEntryEntity, { placeId, stack, number, slot }, read);
}

export function findDecisions(
  db: Db,
  placeId: string,
  stack: number,
  numbers: readonly number[],
): Promise<PaperDecisionEntity[]> {
  return db.findBy(PaperDecisionEntity, { placeId, stack, number: In([...numbers]) });
}

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx.insert(PaperDecisionEntity, decision);
}

/**
 * Every paper out of the boxes of a choice: by how many it was entered, and what it says once that is settled, by two equal
 * entries or by a decision. `content` is the reason why it is invalid, or its positions as PostgreSQL writes them.
 */
const papers = `
  papers AS (
    SELECT entry.place_id, entry.stack, entry.number, count(*) AS entered,
           CASE WHEN max(decision.place_id::text) IS NOT NULL THEN max(coalesce(decision.invalid, decision.positions::text))
                WHEN count(*) = 2 AND min(coalesce(entry.invalid, entry.positions::text))
                                    = max(coalesce(entry.invalid, entry.positions::text))
                THEN min(coalesce(entry.invalid, entry.positions::text)) END AS content
    FROM paper_entries AS entry
    JOIN polling_places AS place ON place.id = entry.place_id AND place.choice_id = $1
    LEFT JOIN paper_decisions AS decision
      ON decision.place_id = entry.place_id AND decision.stack = entry.stack AND decision.number = entry.number
    GROUP BY entry.place_id, entry.stack, entry.number
  )`;

export interface PlaceReading {
  readonly placeId: string;
  readonly sheets: number;
  readonly once: number;
  readonly differing: number;
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
}

/** How far the reading of each place has come; a place of which nothing is entered is missing. */
export async function readingOf(db: Db, choiceId: string): Promise<readonly PlaceReading[]> {
  return await db.query<PlaceReading[]>(
    `WITH ${papers}
     SELECT place_id AS "placeId",
            (SELECT count(*) FROM paper_sheets AS sheet WHERE sheet.place_id = papers.place_id)::integer AS sheets,
            count(*) FILTER (WHERE content IS NULL AND entered = 1)::integer AS once,
            count(*) FILTER (WHERE content IS NULL AND entered = 2)::integer AS differing,
            count(*) FILTER (WHERE content LIKE '{%')::integer AS valid,
            count(*) FILTER (WHERE content = '{}')::integer AS blank,
            count(*) FILTER (WHERE content NOT LIKE '{%')::integer AS invalid
     FROM papers GROUP BY place_id`,
    [choiceId],
  );
}

export interface StackReading {
  readonly placeId: string;
  readonly stack: number;
  readonly papers: number;
  readonly once: number;
  readonly own: number;
}

/** How far each stack has come, and how many of it the person who asks has entered. */
export async function stacksOf(
  db: Db,
  choiceId: string,
  personId: string,
): Promise<readonly StackReading[]> {
  return await db.query<StackReading[]>(
    `WITH ${papers}
     SELECT place_id AS "placeId", stack, count(*)::integer AS papers,
            count(*) FILTER (WHERE content IS NULL AND entered = 1)::integer AS once,
            (SELECT count(*) FROM paper_entries AS entry WHERE entry.place_id = papers.place_id
               AND entry.stack = papers.stack AND entry.person_id = $2)::integer AS own
     FROM papers GROUP BY place_id, stack ORDER BY place_id, stack`,
    [choiceId, personId],
  );
}

/** The papers whose two entries differ and of which nobody has decided, in the order of their count numbers. */
export async function differencesOf(db: Db, choiceId: string): Promise<readonly PaperAt[]> {
  return await db.query<PaperAt[]>(
    `WITH ${papers}
     SELECT place_id AS "placeId", stack, number FROM papers
     WHERE content IS NULL AND entered = 2 ORDER BY place_id, stack, number`,
    [choiceId],
  );
}

export interface PaperBallot {
  readonly villageId: string;
  readonly positions: readonly number[];
}

/** What the valid papers say, with the village of their place, in an order that means nothing. */
export async function validPapers(db: Db, choiceId: string): Promise<readonly PaperBallot[]> {
  return await db.query<PaperBallot[]>(
    `WITH ${papers}
     SELECT place.village_id AS "villageId", papers.content::smallint[] AS positions
     FROM papers JOIN polling_places AS place ON place.id = papers.place_id
     WHERE papers.content LIKE '{%' ORDER BY gen_random_uuid()`,
    [choiceId],
  );
}
