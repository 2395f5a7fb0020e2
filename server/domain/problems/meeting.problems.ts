import type { ProblemEntry } from './problem-entry.js';

/** Refusals around meetings and the hands counted there. */
export const meetingProblems = {
  'meeting.day_ahead': {
    kind: 'InvalidInputProblem',
    message: 'The meeting has not been held yet. Write it down on its day or later.',
  },
  'meeting.no_hand_counting': {
    kind: 'StateProblem',
    message:
      'By the rules of this cycle raised hands are not counted. Hand out paper ballots at the meeting instead.',
  },
  'meeting.outside_choice': {
    kind: 'StateProblem',
    message:
      'Hands are counted only of a meeting held while ballots were taken, from {from} to {to}. Write down its right day.',
  },
  'meeting.no_choice': {
    kind: 'StateProblem',
    message:
      'The roll of the choice is not closed yet. Who came is marked once the choice is open.',
  },
  'meeting.section_unknown': {
    kind: 'InvalidInputProblem',
    message: 'The roll does not say whether this is a woman or a man. Choose it.',
  },
  'meeting.took_part_already': {
    kind: 'ConflictProblem',
    message:
      'This person has taken part already ({channel}) and cannot be counted by hands. Mark the person as present without being counted.',
  },
  'meeting.counted_elsewhere': {
    kind: 'ConflictProblem',
    message:
      'This person is counted at the meeting of {day} already. Mark the person as present without being counted.',
  },
  'meeting.teller_counted': {
    kind: 'ConflictProblem',
    message:
      'Whoever counts the hands is not counted by the rules of this cycle. Let another person count, or mark this one as present without being counted.',
  },
  'meeting.two_tellers': {
    kind: 'ConflictProblem',
    message:
      'Two other persons have counted this meeting already. Only they can correct their counts.',
  },
  'meeting.nobody_counted': {
    kind: 'StateProblem',
    message: 'Nobody is counted at this meeting yet. Mark first who came.',
  },
  'meeting.tally_signed': {
    kind: 'StateProblem',
    message: 'The tally of this meeting is signed by both and is not changed any more.',
  },
  'meeting.sheet_missing': {
    kind: 'StateProblem',
    message: 'Two tellers must count. Entered counts: {entered}.',
  },
  'meeting.tellers_differ': {
    kind: 'StateProblem',
    message:
      'The two tellers differ in {count} numbers. Both compare the list of differences with what was written down and correct it.',
  },
  'meeting.too_few_counted': {
    kind: 'StateProblem',
    message:
      'Only {count} people are counted; with fewer than {fewest} everybody would see how each of them chose. Mark them as present without being counted, and let them take part by web or paper.',
  },
  'meeting.tally_unsigned': {
    kind: 'StateProblem',
    message:
      'The tally of the meeting of {day} in {place} is not signed by both. Finish it, or take the people off who are counted there.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
