import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { phaseProblems } from '../../../../server/domain/problems/phase.problems.js';

export const phaseProblemMessages: Readonly<Record<keyof typeof phaseProblems, MessageDescriptor>> =
  {
    'phase.move_not_in_table': msg`The move {event} does not start from the phase {phase}. Reload the page: the cycle may have moved.`,
    'phase.switched_off': msg`The charter of this cycle leaves out the phase {step}.`,
    'phase.not_skipped': msg`The charter of this cycle has the phase {step}, which comes first.`,
    'phase.reason_missing': msg`Moving a cycle back needs a reason. Write it down; everyone will be able to read it.`,
    'phase.no_villages': msg`The jamoat has no villages yet. Enter them first.`,
    'phase.no_filled_seats': msg`No seat of the committee is filled. Enter its members first.`,
    'phase.no_plan_years': msg`The years of the plan are not set. Set them in the charter.`,
    'phase.no_envelopes': msg`No envelope of money is entered. Enter at least one funding source with its ceiling.`,
    'phase.charter_incomplete': msg`Settings of the charter without a value: {count}. Choose them; they are frozen when collection opens.`,
    'phase.no_proposals': msg`No proposal has come in yet. Screening needs at least one.`,
    'phase.proposals_unscreened': msg`Proposals without a screening decision: {count}. Decide on each and tell its author why.`,
    'phase.shortlist_empty': msg`The shortlist is empty. Accept at least one proposal.`,
    'phase.shortlisted_without_cost': msg`Shortlisted proposals that have no cost: {count} ({titles}). Enter a cost for each.`,
    'phase.shortlisted_without_score': msg`Shortlisted proposals that have no score: {count}. Without a choice of priorities the scores give the order.`,
    'phase.consensus_not_held': msg`No consensus round was held, and the charter requires one. Open a round.`,
    'phase.consensus_not_reached': msg`Matters on which consensus is not reached or not yet declared: {count}. Amend them and hold another round.`,
    'phase.roll_not_closed': msg`The roll is still open. Close it first.`,
    'phase.choice_not_counted': msg`The choice of priorities is not counted: its state is {status}. Close, seal and count it first.`,
    'phase.no_line_items': msg`The draft plan has no lines. Enter at least one.`,
    'phase.lines_not_funded': msg`Plan lines whose shares do not add up to their cost: {count}. Correct the shares.`,
    'phase.envelopes_over_ceiling': msg`Envelopes used beyond their ceiling: {count} ({names}). Lower the shares or raise the ceiling.`,
    'phase.rank_reason_missing': msg`Plan lines moved against their rank without a reason: {count}. Write the reasons.`,
    'phase.consultation_running': msg`The time for comments still runs: days left {days}. Wait until it is over.`,
    'phase.comments_unanswered': msg`Comments on the draft without an answer: {count}. Answer each.`,
    'phase.approvals_missing': msg`Approvals missing: {count} ({steps}). The plan is published when all have approved it.`,
    'phase.version_not_returned': msg`Nobody has returned or refused this version. It goes back only then.`,
    'phase.publication_not_prepared': msg`The publication is not prepared. The administrator of the jamoat prepares it.`,
    'phase.publication_not_confirmed': msg`The publication is not confirmed. The chair of the jamoat confirms it.`,
    'phase.publication_by_one_person': msg`One person prepared and confirmed the publication. Another person must confirm it.`,
    'phase.final_report_missing': msg`The final report is missing. File it first.`,
  };
