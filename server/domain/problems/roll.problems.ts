import type { ProblemEntry } from './problem-entry.js';

/** Refusals around the roll of a choice: its table, its lines, challenges to it. */
export const rollProblems = {
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
