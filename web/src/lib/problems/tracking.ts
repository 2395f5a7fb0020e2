import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { trackingProblems } from '../../../../server/domain/problems/tracking.problems.js';

export const trackingProblemMessages: Readonly<
  Record<keyof typeof trackingProblems, MessageDescriptor>
> = {
  'tracking.percent_range': msg`Write how much is done as a whole number from 0 to 100.`,
  'tracking.percent_of_completed': msg`A completed work is done to 100 %. Correct the number or the status.`,
  'tracking.percent_of_planned': msg`A work that has not begun is done to 0 %. Correct the number or the status.`,
  'tracking.note_missing_spent': msg`More was spent than the line costs. Say in the note why.`,
  'tracking.note_missing_status': msg`Say in the note why the work is delayed or cancelled.`,
  'tracking.unknown_photo': msg`The picture was not found. Send it again.`,
  'tracking.not_own_line': msg`Another person reports on this line.`,
};
