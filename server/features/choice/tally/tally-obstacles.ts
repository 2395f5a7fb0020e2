import { attendance } from '../../../domain/choice/meeting-tally.js';
import { type Problem, problem } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import type { MeetingService } from '../../meeting/meeting.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import { isSigned } from './hold-tally.js';
import * as tallies from './tally.store.js';

/** What stands against sealing: each meeting where people are counted and the tally is not signed by both. */
export async function tallyObstacles(
  tx: Tx,
  meetings: MeetingService,
  choice: Pick<ChoiceEntity, 'id'>,
): Promise<Problem[]> {
  const open = (await tallies.findTalliesOfChoice(tx, choice.id)).filter((one) => !isSigned(one));
  const ids = open.map(({ meetingId }) => meetingId);
  const presence = await tallies.presenceOf(tx, ids);
  const unfinished = ids.filter((id) => {
    const counted = presence.get(id)?.counted;
    return counted !== undefined && attendance(counted) > 0;
  });
  return (await meetings.meetings(unfinished))
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .map(({ heldOn, place }) =>
      problem('meeting.tally_unsigned', { details: { day: heldOn, place } }),
    );
}
