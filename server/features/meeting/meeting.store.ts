import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { MeetingEntity } from './meeting.entity.js';

export type NewMeeting = Omit<MeetingEntity, 'cycle' | 'jamoat' | 'village' | 'recorder'>;

export function findMeetings(db: Db, ids: readonly string[]): Promise<MeetingEntity[]> {
  return db.findBy(MeetingEntity, { id: In([...ids]) });
}

/** The latest first. */
export function findMeetingsOfCycles(
  db: Db,
  cycleIds: readonly string[],
): Promise<MeetingEntity[]> {
  return db.find(MeetingEntity, {
    where: { cycleId: In([...cycleIds]) },
    order: { heldOn: 'DESC', recordedAt: 'DESC', id: 'ASC' },
  });
}

/** False when the identifier is taken. Waits for a twin of itself. */
export async function insertMeeting(tx: Tx, meeting: NewMeeting): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO meetings (id, cycle_id, jamoat_id, village_id, kind, held_on, place, convener, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING 1`,
    [
      meeting.id,
      meeting.cycleId,
      meeting.jamoatId,
      meeting.villageId,
      meeting.kind,
      meeting.heldOn,
      meeting.place,
      meeting.convener,
      meeting.recordedBy,
      meeting.recordedAt,
    ],
  );
  return rows.length > 0;
}
