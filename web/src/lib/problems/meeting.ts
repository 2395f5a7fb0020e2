import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { meetingProblems } from '../../../../server/domain/problems/meeting.problems.js';

export const meetingProblemMessages: Readonly<
  Record<keyof typeof meetingProblems, MessageDescriptor>
> = {
  'meeting.day_ahead': msg`The meeting has not been held yet. Write it down on its day or later.`,
  'meeting.no_hand_counting': msg`By the rules of this cycle raised hands are not counted. Hand out paper ballots at the meeting instead.`,
  'meeting.outside_choice': msg`Hands are counted only of a meeting held while ballots were taken, from {from} to {to}. Write down its right day.`,
  'meeting.no_choice': msg`The roll of the choice is not closed yet. Who came is marked once the choice is open.`,
  'meeting.section_unknown': msg`The roll does not say whether this is a woman or a man. Choose it.`,
  'meeting.took_part_already': msg`This person has taken part already ({channel}) and cannot be counted by hands. Mark the person as present without being counted.`,
  'meeting.counted_elsewhere': msg`This person is counted at the meeting of {day} already. Mark the person as present without being counted.`,
  'meeting.teller_counted': msg`Whoever counts the hands is not counted by the rules of this cycle. Let another person count, or mark this one as present without being counted.`,
  'meeting.two_tellers': msg`Two other persons have counted this meeting already. Only they can correct their counts.`,
  'meeting.nobody_counted': msg`Nobody is counted at this meeting yet. Mark first who came.`,
  'meeting.tally_signed': msg`The tally of this meeting is signed by both and is not changed any more.`,
  'meeting.sheet_missing': msg`Two tellers must count. Entered counts: {entered}.`,
  'meeting.tellers_differ': msg`The two tellers differ in {count} numbers. Both compare the list of differences with what was written down and correct it.`,
  'meeting.too_few_counted': msg`Only {count} people are counted; with fewer than {fewest} everybody would see how each of them chose. Mark them as present without being counted, and let them take part by web or paper.`,
  'meeting.tally_unsigned': msg`The tally of the meeting of {day} in {place} is not signed by both. Finish it, or take the people off who are counted there.`,
};
