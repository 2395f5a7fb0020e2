import { In } from 'typeorm';
import { type Channel, channels } from '../../../domain/choice/choice-status.js';
import type { RollRow } from '../../../domain/choice/roll-table.js';
import { foldForSearch } from '../../../domain/text/fold.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { ParticipationEntity } from '../cast/ballot.entity.js';
import { RollEntryEntity } from './roll-entry.entity.js';

export type NewRollEntry = Omit<
  RollEntryEntity,
  'choice' | 'person' | 'village' | 'searchText' | 'nameKey'
>;

/**
 * Puts every confirmed person who lives in the jamoat and was born early enough on the roll; whoever is on it stays.
 * `confirmedBy`: the last day, `YYYY-MM-DD`, on which the confirmation may have been given; `null`: any.
 * One statement, however many people: those of a jamoat can be tens of thousands.
 */
export async function addConfirmedResidents(
  tx: Tx,
  choice: { readonly id: string; readonly jamoatId: string },
  rules: { readonly latestBirthYear: number; readonly confirmedBy: string | null },
): Promise<number> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO roll_entries (id, choice_id, jamoat_id, person_id, village_id, name, search_text, name_key, gender, birth_year)
     SELECT gen_random_uuid(), $1, $2, person.id, person.village_id, person.display_name, person.search_text,
            person.search_text,
            CASE person.sex WHEN 'woman' THEN 'f' WHEN 'man' THEN 'm' END, person.birth_year
     FROM persons AS person
     WHERE person.jamoat_id = $2 AND person.village_id IS NOT NULL AND person.confirmed_at IS NOT NULL
       AND (person.birth_year IS NULL OR person.birth_year <= $3)
       AND ($4::date IS NULL OR (person.confirmed_at AT TIME ZONE 'Asia/Dushanbe')::date <= $4::date)
     ON CONFLICT (choice_id, person_id) DO NOTHING
     RETURNING 1`,
    [choice.id, choice.jamoatId, rules.latestBirthYear, rules.confirmedBy],
  );
  return rows.length;
}

export function searchTextOf(entry: Pick<NewRollEntry, 'name' | 'listNumber'>): string {
  return foldForSearch([entry.name, entry.listNumber].filter(Boolean).join(' '));
}

export async function insertRollEntry(tx: Tx, entry: NewRollEntry): Promise<void> {
  await tx.insert(RollEntryEntity, {
    ...entry,
    searchText: searchTextOf(entry),
    nameKey: foldForSearch(entry.name ?? ''),
  });
}

export function findRollEntry(db: Db, id: string): Promise<RollEntryEntity | null> {
  return db.findOneBy(RollEntryEntity, { id });
}

/** These entries of one roll, those that exist, by name. */
export function findEntries(
  db: Db,
  choiceId: string,
  ids: readonly string[],
): Promise<RollEntryEntity[]> {
  return db.find(RollEntryEntity, {
    where: { choiceId, id: In([...ids]) },
    order: { searchText: 'ASC', id: 'ASC' },
  });
}

/** Everybody of a village on one roll, by name. */
export function findEntriesOfVillage(
  db: Db,
  choiceId: string,
  villageId: string,
): Promise<RollEntryEntity[]> {
  return db.find(RollEntryEntity, {
    where: { choiceId, villageId },
    order: { searchText: 'ASC', id: 'ASC' },
  });
}

export function findEntryOfPerson(
  db: Db,
  choiceId: string,
  personId: string,
): Promise<RollEntryEntity | null> {
  return db.findOneBy(RollEntryEntity, { choiceId, personId });
}

export function isListNumberTaken(db: Db, choiceId: string, listNumber: string): Promise<boolean> {
  return db.existsBy(RollEntryEntity, { choiceId, listNumber });
}

export type ListLine = Pick<RollEntryEntity, 'listNumber' | 'name' | 'villageId'>;

/** Who stands on the roll under these list numbers. */
export async function findListLines(
  db: Db,
  choiceId: string,
  listNumbers: readonly string[],
): Promise<readonly ListLine[]> {
  return await db.query<ListLine[]>(
    `SELECT list_number AS "listNumber", name, village_id AS "villageId"
     FROM roll_entries WHERE choice_id = $1 AND list_number = ANY($2)`,
    [choiceId, listNumbers],
  );
}

const rowsAtOnce = 5_000;

/** Puts the people of a table on the roll; whose list number is there already is a violation of the constraint. */
export async function insertTableRows(
  tx: Tx,
  choice: { readonly id: string; readonly jamoatId: string },
  people: readonly RollRow[],
): Promise<void> {
  for (let start = 0; start < people.length; start += rowsAtOnce) {
    const rows = people.slice(start, start + rowsAtOnce);
    await tx.query(
      `INSERT INTO roll_entries (id, choice_id, jamoat_id, list_number, village_id, household, name, search_text, name_key, gender, birth_year)
       SELECT gen_random_uuid(), $1, $2, row.*
       FROM unnest($3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::smallint[]) AS row`,
      [
        choice.id,
        choice.jamoatId,
        rows.map(({ listNumber }) => listNumber),
        rows.map(({ villageId }) => villageId),
        rows.map(({ household }) => household),
        rows.map(({ name }) => name),
        rows.map(searchTextOf),
        rows.map(({ name }) => foldForSearch(name)),
        rows.map(({ gender }) => gender),
        rows.map(({ birthYear }) => birthYear),
      ],
    );
  }
}

export function hasRoll(db: Db, choiceId: string): Promise<boolean> {
  return db.existsBy(RollEntryEntity, { choiceId });
}

const longestSearch = 80;
const searchLimit = 20;

/** Each word must begin a word of the name or list number, in any order and any script; `null`: of every village. */
export function searchRoll(
  db: Db,
  choiceId: string,
  text: string,
  villageIds: readonly string[] | null = null,
): Promise<RollEntryEntity[]> {
  const words = foldForSearch(text.slice(0, longestSearch)).split(' ').filter(Boolean);
  if (words.length === 0) return Promise.resolve([]);
  const found = db
    .createQueryBuilder(RollEntryEntity, 'entry')
    .where('entry.choiceId = :choiceId', { choiceId });
  if (villageIds) found.andWhere('entry.villageId = ANY(:villageIds)', { villageIds });
  words.forEach((word, index) => {
    found.andWhere(`' ' || entry.searchText LIKE '% ' || :word${String(index)} || '%'`, {
      [`word${String(index)}`]: word,
    });
  });
  return found.orderBy('entry.searchText').addOrderBy('entry.id').limit(searchLimit).getMany();
}

/** Who of these took part and how, before and after the seal. */
export async function findParticipations(
  db: Db,
  choiceId: string,
  rollEntryIds: readonly string[],
): Promise<
  readonly Pick<
    ParticipationEntity,
    'rollEntryId' | 'channel' | 'castCount' | 'webWithdrawn' | 'kept'
  >[]
> {
  return db.query(
    `SELECT roll_entry_id AS "rollEntryId", channel, cast_count AS "castCount", web_withdrawn AS "webWithdrawn", kept
     FROM all_participations WHERE choice_id = $1 AND roll_entry_id = ANY($2)`,
    [choiceId, rollEntryIds],
  );
}

export interface TakingPart {
  readonly choiceId: string;
  readonly rollEntryId: string;
  readonly jamoatId: string;
  /** In Dushanbe. */
  readonly day: string;
}

/** The channels whose ballot the voter may replace until the close: it is not in a box. */
export const replaceableChannels: readonly Channel[] = ['web', 'assisted'];

/**
 * Marks that these people took part on paper; answers which of them had not taken part before. Waits for whoever marks
 * one of them at the same moment, so that of two desks one wins.
 */
export async function takePartOnPaper(
  tx: Tx,
  choice: { readonly id: string; readonly jamoatId: string },
  rollEntryIds: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, day)
     SELECT $1, id, $2, 'paper', $3 FROM unnest($4::uuid[]) AS row (id) ORDER BY id
     ON CONFLICT (choice_id, roll_entry_id) DO NOTHING
     RETURNING roll_entry_id AS id`,
    [choice.id, choice.jamoatId, day, rollEntryIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Everybody who took part by phone or web, with help as well, keeps that; answers how many they are. */
export async function keepParticipations(tx: Tx, choiceId: string): Promise<number> {
  const kept = { choiceId, channel: In([...replaceableChannels]) };
  await tx.update(ParticipationEntity, { ...kept, kept: false }, { kept: true });
  return tx.countBy(ParticipationEntity, kept);
}

/** The person's paper lies in a box: what was a participation otherwise is one on paper, and remembers it. */
export async function turnToPaper(tx: Tx, choiceId: string, rollEntryId: string): Promise<void> {
  const changes = { channel: 'paper', webWithdrawn: true } as const;
  await tx.update(ParticipationEntity, { choiceId, rollEntryId }, changes);
}

/** Who is on the roll of a choice under these ids. */
export function findEntriesOfChoice(
  db: Db,
  choiceId: string,
  ids: readonly string[],
): Promise<RollEntryEntity[]> {
  return db.findBy(RollEntryEntity, { choiceId, id: In([...ids]) });
}

/**
 * The people of a village, of every village without one, in the order of a printed list. The roll is closed at the
 * opening, so from then on everybody keeps their line.
 */
export function registerOf(
  db: Db,
  choiceId: string,
  villageId: string | null,
): Promise<RollEntryEntity[]> {
  return db.find(RollEntryEntity, {
    where: { choiceId, ...(villageId === null ? {} : { villageId }) },
    order: { searchText: 'ASC', id: 'ASC' },
  });
}

export async function takeBackPaper(tx: Tx, choiceId: string, rollEntryId: string): Promise<void> {
  await tx.delete(ParticipationEntity, { choiceId, rollEntryId, channel: 'paper' });
}

/** Counts somebody at a meeting. False when the person has taken part already, anywhere. */
export async function takePartAtMeeting(tx: Tx, part: TakingPart): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, day) VALUES ($1, $2, $3, 'meeting', $4)
     ON CONFLICT (choice_id, roll_entry_id) DO NOTHING
     RETURNING 1`,
    [part.choiceId, part.rollEntryId, part.jamoatId, part.day],
  );
  return rows.length > 0;
}

export async function takeBackMeeting(
  tx: Tx,
  choiceId: string,
  rollEntryId: string,
): Promise<void> {
  await tx.delete(ParticipationEntity, { choiceId, rollEntryId, channel: 'meeting' });
}

export interface VillageTurnout {
  readonly choiceId: string;
  readonly villageId: string;
  readonly onRoll: number;
  readonly tookPart: number;
}

/** Turnout by village: who took part, never how. Counted by the database as it is written (`turnout_counts`). */
export async function turnoutOf(
  db: Db,
  choiceIds: readonly string[],
): Promise<readonly VillageTurnout[]> {
  return await db.query<VillageTurnout[]>(
    `SELECT choice_id AS "choiceId", village_id AS "villageId",
            sum(on_roll)::integer AS "onRoll", sum(took_part)::integer AS "tookPart"
     FROM turnout_counts
     WHERE choice_id = ANY($1)
     GROUP BY choice_id, village_id
     HAVING sum(on_roll) > 0
     ORDER BY choice_id, village_id`,
    [choiceIds],
  );
}

/** How many took part by each channel. */
export async function countChannels(
  db: Db,
  choiceId: string,
): Promise<Readonly<Record<Channel, number>>> {
  const rows = await db.query<{ channel: Channel; count: number }[]>(
    `SELECT channel, count(*)::integer AS count FROM all_participations WHERE choice_id = $1 GROUP BY channel`,
    [choiceId],
  );
  const counts = Object.fromEntries(channels.map((channel) => [channel, 0]));
  for (const { channel, count } of rows) counts[channel] = count;
  return counts as Record<Channel, number>;
}
