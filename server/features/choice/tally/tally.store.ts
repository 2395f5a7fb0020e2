import { In } from 'typeorm';
import type { Attendees, Section } from '../../../domain/choice/meeting-tally.js';
import { foldForSearch } from '../../../domain/text/fold.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { AttendanceEntity, MeetingTallyEntity, TallySheetEntity } from './tally.entity.js';

export type NewAttendance = Omit<AttendanceEntity, 'tally' | 'rollEntry'>;
export type NewSheet = Omit<TallySheetEntity, 'tally' | 'teller'>;

/** The tally of a meeting, made when there is none yet and held alone until the transaction ends. */
export async function holdTally(
  tx: Tx,
  meetingId: string,
  choiceId: string,
): Promise<MeetingTallyEntity> {
  await tx.query(
    `INSERT INTO meeting_tallies (meeting_id, choice_id) VALUES ($1, $2) ON CONFLICT (meeting_id) DO NOTHING`,
    [meetingId, choiceId],
  );
  const held = await tx
    .createQueryBuilder(MeetingTallyEntity, 'tally')
    .setLock('pessimistic_write')
    .where('tally.meetingId = :meetingId', { meetingId })
    .getOne();
  if (!held) throw new Error(`the tally of the meeting ${meetingId} is lost`);
  return held;
}

export function findTallies(db: Db, meetingIds: readonly string[]): Promise<MeetingTallyEntity[]> {
  return db.findBy(MeetingTallyEntity, { meetingId: In([...meetingIds]) });
}

export function findTalliesOfChoice(db: Db, choiceId: string): Promise<MeetingTallyEntity[]> {
  return db.findBy(MeetingTallyEntity, { choiceId });
}

export type Signatures = Pick<
  MeetingTallyEntity,
  'chairId' | 'chairAt' | 'secretaryId' | 'secretaryAt'
>;

export async function sign(
  tx: Tx,
  meetingId: string,
  signatures: Partial<Signatures>,
): Promise<void> {
  await tx.update(MeetingTallyEntity, { meetingId }, signatures);
}

/** After a change nobody has signed what lies there. */
export async function dropSignatures(tx: Tx, meetingId: string): Promise<void> {
  const nobody = { chairId: null, chairAt: null, secretaryId: null, secretaryAt: null };
  await sign(tx, meetingId, nobody);
}

export function findSheets(db: Db, meetingIds: readonly string[]): Promise<TallySheetEntity[]> {
  return db.find(TallySheetEntity, {
    where: { meetingId: In([...meetingIds]) },
    order: { meetingId: 'ASC', slot: 'ASC' },
  });
}

export async function putSheet(tx: Tx, sheet: NewSheet): Promise<void> {
  await tx.upsert(TallySheetEntity, sheet, ['meetingId', 'slot']);
}

export function findAttendance(
  db: Db,
  meetingId: string,
  rollEntryId: string,
): Promise<AttendanceEntity | null> {
  return db.findOneBy(AttendanceEntity, { meetingId, rollEntryId });
}

/** At which meeting somebody's hand is counted. */
export function findCounted(
  db: Db,
  choiceId: string,
  rollEntryId: string,
): Promise<AttendanceEntity | null> {
  return db.findOneBy(AttendanceEntity, { choiceId, rollEntryId, counted: true });
}

export async function putAttendance(tx: Tx, attendance: NewAttendance): Promise<void> {
  await tx.upsert(AttendanceEntity, attendance, ['meetingId', 'rollEntryId']);
}

export async function removeAttendance(
  tx: Tx,
  meetingId: string,
  rollEntryId: string,
): Promise<void> {
  await tx.delete(AttendanceEntity, { meetingId, rollEntryId });
}

/** Of somebody who is struck off the roll and was counted nowhere. */
export async function forgetAttendance(
  tx: Tx,
  choiceId: string,
  rollEntryId: string,
): Promise<void> {
  await tx.delete(AttendanceEntity, { choiceId, rollEntryId, counted: false });
}

export interface Presence {
  readonly present: Attendees;
  readonly counted: Attendees;
}

const nobody: Attendees = { women: 0, men: 0, youth: 0 };

/** How many came to each meeting, and how many of them are counted, by section. */
export async function presenceOf(
  db: Db,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Presence>> {
  const rows = await db.query<
    { meetingId: string; section: Section; present: number; counted: number }[]
  >(
    `SELECT meeting_id AS "meetingId", section, count(*)::integer AS present,
            (count(*) FILTER (WHERE counted))::integer AS counted
     FROM meeting_attendance WHERE meeting_id = ANY($1) GROUP BY meeting_id, section`,
    [meetingIds],
  );
  const found = new Map<string, Presence>(
    meetingIds.map((id) => [id, { present: nobody, counted: nobody }]),
  );
  for (const { meetingId, section, present, counted } of rows) {
    const one = found.get(meetingId) ?? { present: nobody, counted: nobody };
    found.set(meetingId, {
      present: { ...one.present, [section]: present },
      counted: { ...one.counted, [section]: counted },
    });
  }
  return found;
}

export interface Households {
  /** Of which at least one person came. */
  readonly present: number;
  readonly onRoll: number;
}

/** Households of the village of a meeting, which are the unit of its quorum; `null` where the roll names none. */
export async function householdsOf(
  db: Db,
  choiceId: string,
  meeting: { readonly id: string; readonly villageId: string },
): Promise<Households | null> {
  const [row] = await db.query<Households[]>(
    `SELECT count(DISTINCT entry.household)::integer AS "onRoll",
            (count(DISTINCT entry.household) FILTER (WHERE attendance.roll_entry_id IS NOT NULL))::integer AS present
     FROM roll_entries AS entry
     LEFT JOIN meeting_attendance AS attendance
       ON attendance.roll_entry_id = entry.id AND attendance.meeting_id = $3
     WHERE entry.choice_id = $1 AND entry.village_id = $2`,
    [choiceId, meeting.villageId, meeting.id],
  );
  return row && row.onRoll > 0 ? row : null;
}

/** Somebody of the roll as the desk of a meeting sees them: never how they took part otherwise. */
export interface MeetingPerson {
  readonly rollEntryId: string;
  readonly name: string | null;
  readonly listNumber: string | null;
  readonly birthYear: number | null;
  readonly gender: 'f' | 'm' | null;
  readonly villageId: string;
  readonly section: Section | null;
  readonly counted: boolean | null;
}

const person = `entry.id AS "rollEntryId", entry.name, entry.list_number AS "listNumber",
  entry.birth_year AS "birthYear", entry.gender, entry.village_id AS "villageId",
  attendance.section, attendance.counted`;

/** Everybody who came, by name. */
export async function findAttendees(db: Db, meetingId: string): Promise<MeetingPerson[]> {
  return await db.query<MeetingPerson[]>(
    `SELECT ${person} FROM meeting_attendance AS attendance
     JOIN roll_entries AS entry ON entry.id = attendance.roll_entry_id
     WHERE attendance.meeting_id = $1 ORDER BY entry.search_text, entry.id`,
    [meetingId],
  );
}

const longestSearch = 80;
const searchLimit = 20;

/** People of the roll for the list of those who came; each word must begin a word of the name or list number. */
export async function searchPeople(
  db: Db,
  choiceId: string,
  meetingId: string,
  text: string,
): Promise<MeetingPerson[]> {
  const words = foldForSearch(text.slice(0, longestSearch)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return await db.query<MeetingPerson[]>(
    `SELECT ${person} FROM roll_entries AS entry
     LEFT JOIN meeting_attendance AS attendance
       ON attendance.roll_entry_id = entry.id AND attendance.meeting_id = $2
     WHERE entry.choice_id = $1
       AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS word
                       WHERE ' ' || entry.search_text NOT LIKE '% ' || word || '%')
     ORDER BY entry.search_text, entry.id LIMIT ${String(searchLimit)}`,
    [choiceId, meetingId, words],
  );
}
