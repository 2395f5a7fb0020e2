import type { ProblemEntry } from './problem-entry.js';

/** Refusals of ballots and of `.pb` election files. Those of a file name the line and the character in it, both counted from 1. */
export const votingProblems = {
  'voting.ballot_empty': {
    kind: 'InvalidInputProblem',
    message: 'This ballot supports no project. Mark at least one.',
  },
  'voting.ballot_unknown_position': {
    kind: 'InvalidInputProblem',
    message:
      'There is no project {position} on this ballot list. Use the numbers 1 to {projectCount}.',
  },
  'voting.ballot_repeated_position': {
    kind: 'InvalidInputProblem',
    message: 'Project {position} is marked twice on this ballot. Mark it once.',
  },
  'voting.ballot_too_many': {
    kind: 'InvalidInputProblem',
    message: 'This ballot supports {count} projects, but at most {max} are allowed. Remove some.',
  },
  'voting.pb_encoding': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: this is not UTF-8 text. Save the file in UTF-8 and try again.',
  },
  'voting.pb_quote': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: a quotation mark opens a field and does not close it properly. Close it, and double the marks inside.',
  },
  'voting.pb_section': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the section {expected} should begin here. A file has META, PROJECTS and VOTES, once each and in this order.',
  },
  'voting.pb_header': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the header of {section} needs the field {field}, exactly once.',
  },
  'voting.pb_columns': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: this row has {found} fields, but the header of {section} has {expected}. Quote fields that contain a semicolon.',
  },
  'voting.pb_meta_missing': {
    kind: 'InvalidInputProblem',
    message: 'Line {line}, column {column}: META ends without the obligatory key {key}. Add it.',
  },
  'voting.pb_meta_repeated': {
    kind: 'InvalidInputProblem',
    message: 'Line {line}, column {column}: META has the key {key} twice. Keep one.',
  },
  'voting.pb_vote_type': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: there is no vote_type {voteType}. Use approval, choose-1, ordinal, cumulative or scoring.',
  },
  'voting.pb_amount': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: {text} is not an amount of money. Write digits only, with a comma or point before the decimals.',
  },
  'voting.pb_amount_decimals': {
    kind: 'InvalidInputProblem',
    message: 'Line {line}, column {column}: {text} has more than two decimals. Round it to two.',
  },
  'voting.pb_number': {
    kind: 'InvalidInputProblem',
    message: 'Line {line}, column {column}: {text} in {field} is not a whole number. Correct it.',
  },
  'voting.pb_count_mismatch': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: {key} says {declared}, but the file has {found}. Correct the one that is wrong.',
  },
  'voting.pb_id_missing': {
    kind: 'InvalidInputProblem',
    message: 'Line {line}, column {column}: {field} is empty. Give every row its own.',
  },
  'voting.pb_project_repeated': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the project {projectId} is already listed. Every project has one row.',
  },
  'voting.pb_ballot_positions': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the column ballot_position must hold each of the numbers 1 to {count} once. Correct it or leave the column out.',
  },
  'voting.pb_voter_repeated': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the voter {voterId} already has a vote. Every voter has one row.',
  },
  'voting.pb_vote_unknown_project': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the vote names the project {projectId}, which is not in PROJECTS. Correct it.',
  },
  'voting.pb_vote_repeated_project': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the vote names the project {projectId} twice. Name it once.',
  },
  'voting.pb_vote_choose_one': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the vote names {count} projects, but vote_type choose-1 allows one.',
  },
  'voting.pb_points': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: {text} is not a number of points. Write whole numbers from 0.',
  },
  'voting.pb_points_count': {
    kind: 'InvalidInputProblem',
    message:
      'Line {line}, column {column}: the vote names {expected} projects, but points stand there for {found}. Give every project its points.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
