import type { ProblemEntry } from './problem-entry.js';

/** Refusals around ballots on paper: places, desks, boxes, entry by two. */
export const paperProblems = {
  'choice.typed_unreadable': {
    kind: 'InvalidInputProblem',
    message: 'Write the numbers marked on the paper with spaces between them.',
  },
  'choice.count_unusable': {
    kind: 'InvalidInputProblem',
    message: 'This must be a whole number from 0.',
  },
  'choice.place_name_missing': {
    kind: 'InvalidInputProblem',
    message: 'Write the name of the polling place, at most {max} letters.',
  },
  'choice.place_name_taken': {
    kind: 'ConflictProblem',
    message: 'There is a polling place called “{place}” already. Choose another name.',
  },
  'choice.place_list_in': {
    kind: 'StateProblem',
    message: 'The list of {place} is handed in. The place cannot be changed any more.',
  },
  'choice.batch_size': {
    kind: 'InvalidInputProblem',
    message: 'A batch has from 1 to {max} papers. Issue several batches if more are needed.',
  },
  'choice.desk_offline': {
    kind: 'StateProblem',
    message:
      '{place} works without network. Mark on its printed list and hand the list in afterwards.',
  },
  'choice.desk_online': {
    kind: 'StateProblem',
    message:
      '{place} marks people as they come. Hand in a list only for a place without network, or change the place first.',
  },
  'choice.marked_elsewhere': {
    kind: 'ConflictProblem',
    message: 'This person has taken part on paper at {place}. Hand out no paper.',
  },
  'choice.took_part_at_meeting': {
    kind: 'ConflictProblem',
    message: 'This person was counted at a meeting. Hand out no paper.',
  },
  'choice.list_person_twice': {
    kind: 'InvalidInputProblem',
    message: 'The list names a person twice. Name each person once.',
  },
  'choice.desk_list_there': {
    kind: 'ConflictProblem',
    message:
      'The list of {place} was handed in already, with {marked} persons. Nothing was changed.',
  },
  'choice.lines_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      '“{text}” is not a line of this list. Write line numbers from 1 to {last}, like 3 5 8-11.',
  },
  'choice.line_twice': {
    kind: 'InvalidInputProblem',
    message: 'Line {line} is written twice. Write each line once.',
  },
  'choice.entry_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      'Write the numbers ticked with spaces between them, 0 for a blank paper, x1 to x5 for an invalid one.',
  },
  'choice.count_number_unusable': {
    kind: 'InvalidInputProblem',
    message:
      'A stack has a number from 1 and its papers numbers from 1 to {max}. Look at the stamp.',
  },
  'choice.sheet_empty': {
    kind: 'InvalidInputProblem',
    message: 'The sheet has no entries, or more than {max}. Send from 1 to {max} at a time.',
  },
  'choice.sheet_number_twice': {
    kind: 'InvalidInputProblem',
    message: 'Paper {number} is entered twice on this sheet. Leave one of them out.',
  },
  'choice.entered_by_two': {
    kind: 'ConflictProblem',
    message: 'Paper {number} was entered by two other persons already. A third entry is not taken.',
  },
  'choice.entry_decided': {
    kind: 'ConflictProblem',
    message: 'Paper {number} was decided. Its entries stand as they are.',
  },
  'choice.no_difference': {
    kind: 'StateProblem',
    message: 'The two entries of paper {number} do not differ. There is nothing to decide.',
  },
  'choice.decides_own_entry': {
    kind: 'ConflictProblem',
    message: 'You entered paper {number} yourself. Somebody else has to decide.',
  },
  'choice.words_missing': {
    kind: 'InvalidInputProblem',
    message: 'Write what was found, in at least {least} and at most {max} letters.',
  },
  'choice.balance_holds': {
    kind: 'StateProblem',
    message: 'This balance of {place} holds, or its numbers are not entered. No note is needed.',
  },
  'choice.note_differs': {
    kind: 'ConflictProblem',
    message:
      'The note was written in other words. Read it, and sign those or write to the other person.',
  },
  'choice.desk_list_missing': {
    kind: 'StateProblem',
    message: '{place}: the list of the desk is missing. Hand it in.',
  },
  'choice.place_counts_missing': {
    kind: 'StateProblem',
    message: '{place}: the papers are not counted. Enter those in the box, spoiled and unused.',
  },
  'choice.sheet_missing': {
    kind: 'StateProblem',
    message:
      '{place}: {inBox} papers are in the box and no sheet is entered. Two persons enter them.',
  },
  'choice.entries_missing': {
    kind: 'StateProblem',
    message: '{place}: papers entered by one person only: {count}. A second person enters them.',
  },
  'choice.entries_differ': {
    kind: 'StateProblem',
    message: '{place}: papers whose two entries differ: {count}. Look at them again.',
  },
  'choice.incidents_open': {
    kind: 'StateProblem',
    message: '{place}: persons marked twice of whom is not decided: {count}. Two persons decide.',
  },
  'choice.balance_issued': {
    kind: 'StateProblem',
    message:
      '{place}: issued are {stated} papers, but in the box {inBox} + spoiled {spoiled} + unused {unused} = {accounted}. Count again, or two persons sign a note.',
  },
  'choice.balance_marked': {
    kind: 'StateProblem',
    message:
      '{place}: in the box are {stated} papers, but {accounted} persons are marked. Count again, or two persons sign a note.',
  },
  'choice.balance_read': {
    kind: 'StateProblem',
    message:
      '{place}: in the box are {stated} papers, but valid {valid} + invalid {invalid} = {accounted}. Look for what is missing, or two persons sign a note.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
