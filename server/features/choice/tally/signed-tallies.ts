import { joinedCount, tallySections } from '../../../domain/choice/meeting-tally.js';
import type { ResultTally } from '../../../domain/choice/result-document.js';
import type { Tx } from '../../../platform/db/handles.js';
import { MeetingEntity } from '../../meeting/meeting.entity.js';
import { isSigned } from './hold-tally.js';
import * as tallies from './tally.store.js';

/** Hands that enter the count: of every signed tally, by groups of at least five people. The oldest meeting first. */
export async function signedTallies(tx: Tx, choiceId: string): Promise<readonly ResultTally[]> {
  const signed = (await tallies.findTalliesOfChoice(tx, choiceId)).filter(isSigned);
  const ids = signed.map(({ meetingId }) => meetingId);
  const presence = await tallies.presenceOf(tx, ids);
  const sheets = await tallies.findSheets(tx, ids);
  const meetings = await Promise.all(ids.map((id) => tx.findOneByOrFail(MeetingEntity, { id })));
  meetings.sort((a, b) => (a.heldOn + a.id < b.heldOn + b.id ? -1 : 1));
  return meetings.flatMap(({ id, villageId, heldOn }) => {
    const counted = presence.get(id)?.counted;
    const sheet = sheets.find(({ meetingId }) => meetingId === id);
    if (!counted || !sheet) throw new Error(`the tally of the meeting ${id} has no counts`);
    return tallySections(counted).map((of) => ({
      meetingId: id,
      villageId,
      heldOn,
      sections: of,
      attendance: of.reduce((sum, section) => sum + counted[section], 0),
      hands: sheet.items.map((item) => joinedCount(item, of)),
    }));
  });
}
