import type { ProblemEntry } from './problem-entry.js';

/** Refusals around a choice of priorities: its roll, its ballots, its two persons, its protocol. */
export const choiceProblems = {
  'choice.already_prepared': {
    kind: 'ConflictProblem',
    message: 'This cycle has a choice of priorities already. Open it instead of preparing another.',
  },
  'choice.nothing_to_choose': {
    kind: 'StateProblem',
    message: 'The shortlist is empty. Accept at least one proposal at screening.',
  },
  'choice.too_many_projects': {
    kind: 'StateProblem',
    message: 'The shortlist has {count} proposals; a ballot list holds at most {max}. Merge some.',
  },
  'choice.cost_missing': {
    kind: 'StateProblem',
    message: 'Proposal {number} has no cost above zero. Enter its cost lines first.',
  },
  'choice.order_incomplete': {
    kind: 'InvalidInputProblem',
    message: 'The order must name each of the {count} shortlisted proposals once. Complete it.',
  },
  'choice.budget_missing': {
    kind: 'InvalidInputProblem',
    message: 'There is no money to choose about. Write a budget or enter the envelopes first.',
  },
  'choice.budget_currency': {
    kind: 'InvalidInputProblem',
    message: 'The budget is in another currency than the cycle. Write it in {currency}.',
  },
  'choice.closing_day_past': {
    kind: 'InvalidInputProblem',
    message: 'The last day lies before today. Choose today or a later day.',
  },
  'choice.wrong_status': {
    kind: 'StateProblem',
    message: 'This cannot be done now: the choice is {status}. Reload the page.',
  },
  'choice.not_open': {
    kind: 'StateProblem',
    message: 'Ballots are not taken now: the choice is {status}.',
  },
  'choice.suspended': {
    kind: 'StateProblem',
    message:
      'The choice is suspended: its database was restored from a backup, which holds no key to the ballots. Who took part is kept; the secretary and the chair of the committee have to resume it together.',
  },
  'choice.ballot_from_before_restore': {
    kind: 'ConflictProblem',
    message:
      'Your ballot is from before the database was restored. It counts as it is and can no longer be replaced; nobody can find it any more.',
  },
  'choice.last_day_over': {
    kind: 'StateProblem',
    message: 'The last day for ballots was {day}. Nothing was changed.',
  },
  'choice.not_on_roll': {
    kind: 'NotPermittedProblem',
    message: 'You are not on the roll of this choice. Ask the secretary of the committee.',
  },
  'choice.review_first': {
    kind: 'StateProblem',
    message: 'Look at your choice once more and confirm it. Nothing has been recorded yet.',
  },
  'choice.took_part_on_paper': {
    kind: 'ConflictProblem',
    message: 'You have taken part on paper. A person takes part once; the paper counts.',
  },
  'choice.counted_at_meeting': {
    kind: 'ConflictProblem',
    message:
      'You were counted at a meeting, where hands were raised. A person takes part once; what was counted there cannot be taken back.',
  },
  'choice.took_part_on_web': {
    kind: 'ConflictProblem',
    message:
      'This person has taken part by phone or web. Hand out no paper: who signs in or types the personal code again can replace that ballot until the close.',
  },
  'choice.ballot_changed_since': {
    kind: 'ConflictProblem',
    message:
      'Your ballot was replaced after this form was opened. Reload the page and choose again if you want to change it.',
  },
  'choice.too_many_at_once': {
    kind: 'RateLimitProblem',
    message:
      'Too many ballots come in at this moment. Yours is not recorded; send it again in a minute.',
  },
  'choice.recorded_unknown': {
    kind: 'StateProblem',
    message:
      'The connection to the store of ballots was lost, so it is not known whether yours is recorded. Send the same ballot again: it is recorded once and the receipt is shown.',
  },
  'choice.ballots_differ_from_trail': {
    kind: 'StateProblem',
    message:
      'The ballots are not those that were handed in: {changed} changed, {added} added, {removed} missing, {strangers} of nobody on the roll. Nothing was sealed. Let the administrator run verify-log.',
  },
  'choice.role_not_for_act': {
    kind: 'NotPermittedProblem',
    message: 'None of your roles may confirm this act.',
  },
  'choice.other_side_missing': {
    kind: 'NotPermittedProblem',
    message:
      'Your side has confirmed already. What is missing is another person as one of: {roles}.',
  },
  'choice.left_out_unknown': {
    kind: 'InvalidInputProblem',
    message: 'The ballot has no work number {number}. Name works from 1 to {max}.',
  },
  'choice.all_left_out': {
    kind: 'InvalidInputProblem',
    message: 'Every work would be left out, so nothing could be counted. Keep at least one.',
  },
  'choice.correction_over': {
    kind: 'ConflictProblem',
    message:
      'This correction does not wait any more: it was confirmed, or another one was proposed instead. Reload the page.',
  },
  'choice.seed_unreadable': {
    kind: 'InvalidInputProblem',
    message: 'Throw a die before witnesses at least {fewest} times and write the digits 1 to 6.',
  },
  'choice.seed_differs': {
    kind: 'InvalidInputProblem',
    message: 'These digits differ from those the other person wrote. Compare them with the record.',
  },
  'choice.roll_empty': {
    kind: 'StateProblem',
    message: 'The roll is empty. Build it before the choice is opened.',
  },
  'choice.roll_closed': {
    kind: 'StateProblem',
    message: 'The roll is closed since the choice was opened. Nobody can be added.',
  },
  'choice.list_number_taken': {
    kind: 'ConflictProblem',
    message: 'The list number {listNumber} is on the roll already. Look the person up.',
  },
  'choice.challenge_birth_year': {
    kind: 'InvalidInputProblem',
    message: 'This is not a year of birth. Write four digits, or leave it empty.',
  },
  'choice.challenge_too_many': {
    kind: 'RateLimitProblem',
    message:
      'You have filed {max} objections to this roll. For further ones go to the secretary of the committee.',
  },
  'choice.challenge_on_roll': {
    kind: 'ConflictProblem',
    message: 'This person is on the roll already. Nothing needs to be added.',
  },
  'choice.challenge_decided': {
    kind: 'StateProblem',
    message: 'Both have decided about this objection already. Reload the page.',
  },
  'choice.challenge_entry_missing': {
    kind: 'InvalidInputProblem',
    message: 'Look the person up on the roll and choose the line this is about.',
  },
  'choice.challenge_took_part': {
    kind: 'StateProblem',
    message:
      'This person has taken part already; the line is not changed any more. Refuse the objection and give this as the reason.',
  },
  'choice.table_not_utf8': {
    kind: 'InvalidInputProblem',
    message:
      'This file is not UTF-8 text; perhaps it is Windows-1251. In the spreadsheet choose "Save as", "CSV UTF-8", and send that file.',
  },
  'choice.table_is_workbook': {
    kind: 'InvalidInputProblem',
    message:
      'This is a workbook, not a CSV table. In the spreadsheet choose "Save as", "CSV UTF-8", and send that file.',
  },
  'choice.workbook_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      'This workbook cannot be read. In the spreadsheet choose "Save as", "Excel workbook (.xlsx)" without a password, or "CSV UTF-8", and send that file.',
  },
  'choice.workbook_sheets': {
    kind: 'InvalidInputProblem',
    message:
      '{count} sheets of this workbook hold something. Keep the one with the list and send it again.',
  },
  'choice.table_too_large': {
    kind: 'InvalidInputProblem',
    message: 'The file is larger than {max} MB. Send it in parts, for example village by village.',
  },
  'choice.table_too_many_rows': {
    kind: 'InvalidInputProblem',
    message:
      'The table has more than {max} rows. Send it in parts, for example village by village.',
  },
  'choice.table_empty': {
    kind: 'InvalidInputProblem',
    message:
      'There is nobody in this table. The first row names the columns, each row below is one person.',
  },
  'choice.table_column_missing': {
    kind: 'InvalidInputProblem',
    message:
      'The table has no column “{column}”. Write this heading into the first row, above its column.',
  },
  'choice.table_column_twice': {
    kind: 'InvalidInputProblem',
    message: 'The column “{column}” is there twice. Leave one of them out.',
  },
  'choice.table_quotes_broken': {
    kind: 'InvalidInputProblem',
    message: 'Row {row}: a quotation mark is opened and not closed. Take it out or close it.',
  },
  'choice.table_faulty': {
    kind: 'InvalidInputProblem',
    message:
      'Rows that cannot be taken: {count}. Nobody was put on the roll. Mend these rows and check the file again.',
  },
  'choice.table_changed': {
    kind: 'ConflictProblem',
    message: 'This is not the table that was checked. Check it again. Nothing was stored.',
  },
  'choice.roll_changed_since': {
    kind: 'ConflictProblem',
    message:
      'The roll was changed after the check: {added} people would be added now. Check the file again. Nothing was stored.',
  },
  'choice.row_too_wide': {
    kind: 'InvalidInputProblem',
    message:
      'There are {cells} cells in this row and {columns} columns in the header. Put a text that holds the separating sign between quotation marks.',
  },
  'choice.row_cell_missing': {
    kind: 'InvalidInputProblem',
    message: '“{column}” is empty. Fill it in.',
  },
  'choice.row_cell_too_long': {
    kind: 'InvalidInputProblem',
    message: '“{column}” is longer than {max} letters. Shorten it.',
  },
  'choice.row_village_unknown': {
    kind: 'InvalidInputProblem',
    message: 'The jamoat has no village “{village}”. Write the name of one of its villages.',
  },
  'choice.row_village_ambiguous': {
    kind: 'InvalidInputProblem',
    message:
      'More than one village of the jamoat is called “{village}”. Write the name in the language in which they differ.',
  },
  'choice.row_gender_unreadable': {
    kind: 'InvalidInputProblem',
    message: '“{text}” is not read as woman or man. Write f or m, or leave it empty.',
  },
  'choice.row_birth_year_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      '“{text}” is not a year of birth from {from} to {to}. Write four digits, or leave it empty.',
  },
  'choice.row_too_young': {
    kind: 'InvalidInputProblem',
    message:
      'Born in {birthYear}: not of voting age. Only people born in {latest} or earlier are on the roll. Check the year or take the row out.',
  },
  'choice.row_residence_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      '“{text}” is not read as the day since when the person lives here. Write the year, or the day like 25.03.2021.',
  },
  'choice.row_too_short_here': {
    kind: 'InvalidInputProblem',
    message:
      'By the rules of this cycle only people who live here since {latest} or longer are on the roll. Check the day or take the row out.',
  },
  'choice.row_number_twice': {
    kind: 'InvalidInputProblem',
    message:
      'The list number {listNumber} stands in row {row} already. Give each person a number of their own.',
  },
  'choice.row_number_taken': {
    kind: 'InvalidInputProblem',
    message:
      'The list number {listNumber} is on the roll for another person. Check the number, the name and the village.',
  },
  'choice.pair_decided': {
    kind: 'ConflictProblem',
    message: 'Somebody has decided about these two already. Reload the page. Nothing was changed.',
  },
  'choice.not_a_pair': {
    kind: 'InvalidInputProblem',
    message:
      'These two cannot be one person: name, village or year of birth differ, or both are registered.',
  },
  'choice.village_elsewhere': {
    kind: 'InvalidInputProblem',
    message: 'This village does not belong to the jamoat. Choose one of its villages.',
  },
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
  'choice.code_incomplete': {
    kind: 'InvalidInputProblem',
    message: 'A code has {length} letters and digits. Type all of them as they stand on the slip.',
  },
  'choice.code_mistyped': {
    kind: 'InvalidInputProblem',
    message:
      'One character of the code is wrong, or two have changed places. Compare it with the slip and type it again.',
  },
  'choice.code_unknown': {
    kind: 'InvalidInputProblem',
    message:
      'This code is not valid. Perhaps there is a newer slip, or the choice is closed. Ask the representative of your village.',
  },
  'choice.codes_for_nobody': {
    kind: 'InvalidInputProblem',
    message: 'Nobody is named to get a code. Choose a village, or up to {max} people of the roll.',
  },
  'choice.code_replaced_since': {
    kind: 'ConflictProblem',
    message: 'This slip has been replaced by a newer one since. Issue a new slip if it is needed.',
  },
  'choice.voter_took_part': {
    kind: 'ConflictProblem',
    message:
      'This person has taken part on paper or at a meeting. A person takes part once; nothing was changed.',
  },
  'choice.voter_session_over': {
    kind: 'StateProblem',
    message:
      'The time for this ballot is over; this form recorded nothing. A ballot handed in before stays recorded. Begin again if needed.',
  },
  'choice.helper_is_voter': {
    kind: 'NotPermittedProblem',
    message: 'You cannot help yourself. Choose with your own sign-in, or let somebody else help.',
  },
  'choice.helper_is_witness': {
    kind: 'InvalidInputProblem',
    message: 'Who helps cannot be the witness. Name another person who is present.',
  },
  'choice.witness_is_voter': {
    kind: 'InvalidInputProblem',
    message: 'The voter cannot be the witness. Name another person who is present.',
  },
  'choice.witness_missing': {
    kind: 'InvalidInputProblem',
    message: 'Name one witness: a person of the roll, or a name in words.',
  },
  'choice.assisted_over': {
    kind: 'ConflictProblem',
    message: 'This session with help is over. Begin a new one if it is needed.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
