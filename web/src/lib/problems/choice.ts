import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { choiceProblems } from '../../../../server/domain/problems/choice.problems.js';

export const choiceProblemMessages: Readonly<
  Record<keyof typeof choiceProblems, MessageDescriptor>
> = {
  'choice.already_prepared': msg`This cycle has a choice of priorities already. Reload the page.`,
  'choice.nothing_to_choose': msg`The shortlist is empty. Accept at least one proposal first.`,
  'choice.too_many_projects': msg`The shortlist has {count} proposals; a ballot list holds at most {max}. Merge some.`,
  'choice.cost_missing': msg`Proposal {number} has no cost above zero. Enter its cost lines first.`,
  'choice.order_incomplete': msg`The order must name each of the {count} shortlisted proposals once. Complete it.`,
  'choice.budget_missing': msg`There is no money to choose about. Write a budget or enter the sources of money first.`,
  'choice.budget_currency': msg`The budget is in another currency than the cycle. Write it in {currency}.`,
  'choice.closing_day_past': msg`The last day lies before today. Choose today or a later day.`,
  'choice.wrong_status': msg`The choice does not stand where this can be done. Reload the page.`,
  'choice.not_open': msg`Ballots are not taken now.`,
  'choice.suspended': msg`The choice is suspended: its database was restored from a backup, which holds no key to the ballots. Who took part is kept; the secretary and the chair of the committee have to resume it together.`,
  'choice.ballot_from_before_restore': msg`Your ballot is from before the database was restored. It counts as it is and can no longer be replaced; nobody can find it any more.`,
  'choice.last_day_over': msg`The last day for ballots is over. Nothing was changed.`,
  'choice.too_many_at_once': msg`Too many ballots come in at this moment. Yours is not recorded; send it again in a minute.`,
  'choice.recorded_unknown': msg`It is not known whether your ballot is recorded: the connection was lost. Send it again. It is recorded only once, and you are shown the receipt.`,
  'choice.ballots_differ_from_trail': msg`The ballots are not those that were handed in: {changed} changed, {added} added, {removed} missing, {strangers} of nobody on the roll. Nothing was sealed. Let the administrator run verify-log.`,
  'choice.not_on_roll': msg`You are not on the roll of this choice. Ask the secretary of the committee.`,
  'choice.review_first': msg`Look at your choice once more and confirm it. Nothing has been recorded yet.`,
  'choice.took_part_on_paper': msg`You have taken part on paper. A person takes part once; the paper counts.`,
  'choice.took_part_on_web': msg`This person has taken part by phone or web. Hand out no paper: who signs in or types the personal code again can replace that ballot until the close.`,
  'choice.ballot_changed_since': msg`Your ballot was replaced after this form was opened. Choose again if you want to change it.`,
  'choice.role_not_for_act': msg`None of your roles may confirm this act.`,
  'choice.other_side_missing': msg`Your side has confirmed already. A person of the other side has to confirm.`,
  'choice.left_out_unknown': msg`The ballot has no work number {number}. Name works from 1 to {max}.`,
  'choice.all_left_out': msg`Every work would be left out, so nothing could be counted. Keep at least one.`,
  'choice.correction_over': msg`This correction does not wait any more: it was confirmed, or another one was proposed instead. Reload the page.`,
  'choice.seed_unreadable': msg`Throw a die before witnesses at least {fewest} times and write the digits 1 to 6.`,
  'choice.seed_differs': msg`These digits differ from those the other person wrote. Compare them with the record.`,
  'choice.counted_at_meeting': msg`You were counted at a meeting, where hands were raised. A person takes part once; what was counted there cannot be taken back.`,
};
