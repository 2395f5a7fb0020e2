import type { ProblemEntry } from './problem-entry.js';

/** Refusals around a choice of priorities: its ballot list, its ballots, its two persons. */
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
