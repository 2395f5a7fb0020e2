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
  'choice.last_day_over': msg`The last day for ballots is over. Nothing was changed.`,
  'choice.not_on_roll': msg`You are not on the roll of this choice. Ask the secretary of the committee.`,
  'choice.review_first': msg`Look at your choice once more and confirm it. Nothing has been recorded yet.`,
  'choice.took_part_on_paper': msg`You have taken part on paper. A person takes part once; the paper counts.`,
  'choice.took_part_on_web': msg`This person has taken part by phone or web. Hand out no paper: the ballot can be replaced there until the close.`,
  'choice.ballot_changed_since': msg`Your ballot was replaced after this form was opened. Choose again if you want to change it.`,
  'choice.role_not_for_act': msg`None of your roles may confirm this act.`,
  'choice.other_side_missing': msg`Your side has confirmed already. A person of the other side has to confirm.`,
  'choice.seed_unreadable': msg`Throw a die before witnesses at least {fewest} times and write the digits 1 to 6.`,
  'choice.seed_differs': msg`These digits differ from those the other person wrote. Compare them with the record.`,
  'choice.roll_empty': msg`The roll is empty. Build it before the choice is opened.`,
  'choice.roll_closed': msg`The roll is closed since the choice was opened. Nobody can be added.`,
  'choice.list_number_taken': msg`The list number {listNumber} is on the roll already. Look the person up.`,
  'choice.village_elsewhere': msg`This village does not belong to the jamoat. Choose one of its villages.`,
  'choice.typed_unreadable': msg`Write the numbers marked on the paper with spaces between them.`,
  'choice.paper_typed_already': msg`All {typed} ballots of the persons marked on paper are typed. The mark cannot be taken back.`,
  'choice.more_typed_than_marked': msg`Persons marked on paper: {marked}; ballots typed: {typed}. Mark the person before typing another ballot.`,
  'choice.count_unusable': msg`This must be a whole number from 0.`,
  'choice.protocol_missing': msg`Persons marked on paper: {marked}, but no protocol is entered. Count the papers.`,
  'choice.protocol_issued': msg`Issued are {issued} papers, but in the box {inBox} + spoiled {spoiled} + unused {unused} = {accounted}. Count again.`,
  'choice.protocol_marked': msg`In the box are {inBox} papers, but {marked} persons are marked on paper. Compare both lists.`,
  'choice.protocol_typed': msg`In the box are {inBox} papers, but typed {typed} + invalid {invalid} = {read}. Look for what is missing.`,
};
