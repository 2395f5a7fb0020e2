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
  'choice.took_part_on_web': {
    kind: 'ConflictProblem',
    message:
      'This person has taken part by phone or web. No paper is handed out; the ballot can be replaced there until the close.',
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
  'choice.paper_typed_already': {
    kind: 'StateProblem',
    message:
      'All {typed} ballots of the persons marked on paper are typed. The mark cannot be taken back.',
  },
  'choice.more_typed_than_marked': {
    kind: 'StateProblem',
    message:
      'Persons marked on paper: {marked}; ballots typed: {typed}. Mark the person before typing another ballot.',
  },
  'choice.count_unusable': {
    kind: 'InvalidInputProblem',
    message: 'This must be a whole number from 0.',
  },
  'choice.protocol_missing': {
    kind: 'StateProblem',
    message: 'Persons marked on paper: {marked}, but no protocol is entered. Count the papers.',
  },
  'choice.protocol_issued': {
    kind: 'StateProblem',
    message:
      'Issued are {issued} papers, but in the box {inBox} + spoiled {spoiled} + unused {unused} = {accounted}. Count again.',
  },
  'choice.protocol_marked': {
    kind: 'StateProblem',
    message:
      'In the box are {inBox} papers, but {marked} persons are marked on paper. Compare both lists.',
  },
  'choice.protocol_typed': {
    kind: 'StateProblem',
    message:
      'In the box are {inBox} papers, but typed {typed} + invalid {invalid} = {read}. Look for what is missing.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
