import { randomUUID } from 'node:crypto';
import { todayInDushanbe } from '../../../server/domain/calendar/calendar-date.js';
import type { SectionCount } from '../../../server/domain/choice/meeting-tally.js';
import type { TestApp } from '../test-app.js';
import { act } from './choices.js';
import type { BuiltVillage } from './people.js';

/** A meeting of this village, held today, written down by this person; answers its id. */
export async function aMeeting(
  app: TestApp,
  cycleId: string,
  village: Pick<BuiltVillage, 'id'>,
  cookie: string,
): Promise<string> {
  const id = randomUUID();
  const meeting = { id, cycleId, kind: 'general', villageId: village.id };
  const where = { place: 'Мактаби №3', convener: 'Раиси маҳалла' };
  const heldOn = todayInDushanbe(new Date());
  const made = await act(app, 'recordMeeting', { ...meeting, ...where, heldOn }, cookie);
  if (made.code !== undefined) throw new Error(`recordMeeting: ${made.code}`);
  return id;
}

/** The entries of a roll, in the order of their names. */
export async function rollEntriesOf(app: TestApp, choiceId: string): Promise<string[]> {
  const rows = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM roll_entries WHERE choice_id = $1 ORDER BY search_text, id`,
    [choiceId],
  );
  return rows.map(({ id }) => id);
}

const noHands: SectionCount = { yes: 0, no: 0, abstain: 0 };

/** The same hands of women about every project, and of nobody else. */
export function aSheet(projects: number, women: SectionCount) {
  return Array.from({ length: projects }, (_, index) => ({
    position: index + 1,
    women,
    men: noHands,
    youth: noHands,
  }));
}
