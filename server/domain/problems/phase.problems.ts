import type { ProblemEntry } from './problem-entry.js';

/** Why a cycle cannot move from one phase to another. */
export const phaseProblems = {
  'phase.move_not_in_table': {
    kind: 'StateProblem',
    message:
      'The move {event} does not start from the phase {phase}. Reload the page: the cycle may have moved.',
  },
  'phase.switched_off': {
    kind: 'StateProblem',
    message: 'The charter of this cycle leaves out the phase {step}.',
  },
  'phase.not_skipped': {
    kind: 'StateProblem',
    message: 'The charter of this cycle has the phase {step}, which comes first.',
  },
  'phase.reason_missing': {
    kind: 'InvalidInputProblem',
    message: 'Moving a cycle back needs a reason. Write it down; everyone will be able to read it.',
  },
  'phase.no_villages': {
    kind: 'StateProblem',
    message: 'The jamoat has no villages yet. Enter them first.',
  },
  'phase.no_filled_seats': {
    kind: 'StateProblem',
    message: 'No seat of the committee is filled. Enter its members first.',
  },
  'phase.no_plan_years': {
    kind: 'StateProblem',
    message: 'The years of the plan are not set. Set them in the charter.',
  },
  'phase.no_envelopes': {
    kind: 'StateProblem',
    message: 'No envelope of money is entered. Enter at least one funding source with its ceiling.',
  },
  'phase.charter_incomplete': {
    kind: 'StateProblem',
    message:
      'Settings of the charter without a value: {count}. Choose them; they are frozen when collection opens.',
  },
  'phase.no_proposals': {
    kind: 'StateProblem',
    message: 'No proposal has come in yet. Screening needs at least one.',
  },
  'phase.proposals_unscreened': {
    kind: 'StateProblem',
    message:
      'Proposals without a screening decision: {count}. Decide on each and tell its author why.',
  },
  'phase.shortlist_empty': {
    kind: 'StateProblem',
    message: 'The shortlist is empty. Accept at least one proposal.',
  },
  'phase.shortlisted_without_cost': {
    kind: 'StateProblem',
    message: 'Shortlisted proposals that have no cost: {count} ({titles}). Enter a cost for each.',
  },
  'phase.shortlisted_without_score': {
    kind: 'StateProblem',
    message:
      'Shortlisted proposals that have no score: {count}. Without a choice of priorities the scores give the order.',
  },
  'phase.consensus_not_held': {
    kind: 'StateProblem',
    message: 'No consensus round was held, and the charter requires one. Open a round.',
  },
  'phase.consensus_not_reached': {
    kind: 'StateProblem',
    message:
      'Matters on which consensus is not reached or not yet declared: {count}. Amend them and hold another round.',
  },
  'phase.roll_not_closed': {
    kind: 'StateProblem',
    message: 'The roll is still open. Close it first.',
  },
  'phase.choice_not_counted': {
    kind: 'StateProblem',
    message:
      'The choice of priorities is not counted: its state is {status}. Close, seal and count it first.',
  },
  'phase.no_line_items': {
    kind: 'StateProblem',
    message: 'The draft plan has no lines. Enter at least one.',
  },
  'phase.lines_not_funded': {
    kind: 'StateProblem',
    message: 'Plan lines whose shares do not add up to their cost: {count}. Correct the shares.',
  },
  'phase.envelopes_over_ceiling': {
    kind: 'StateProblem',
    message:
      'Envelopes used beyond their ceiling: {count} ({names}). Lower the shares or raise the ceiling.',
  },
  'phase.rank_reason_missing': {
    kind: 'StateProblem',
    message: 'Plan lines moved against their rank without a reason: {count}. Write the reasons.',
  },
  'phase.consultation_running': {
    kind: 'StateProblem',
    message: 'The time for comments still runs: days left {days}. Wait until it is over.',
  },
  'phase.comments_unanswered': {
    kind: 'StateProblem',
    message: 'Comments on the draft without an answer: {count}. Answer each.',
  },
  'phase.approvals_missing': {
    kind: 'StateProblem',
    message:
      'Approvals missing: {count} ({steps}). The plan is published when all have approved it.',
  },
  'phase.version_not_returned': {
    kind: 'StateProblem',
    message: 'Nobody has returned or refused this version. It goes back only then.',
  },
  'phase.publication_not_prepared': {
    kind: 'StateProblem',
    message: 'The publication is not prepared. The administrator of the jamoat prepares it.',
  },
  'phase.publication_not_confirmed': {
    kind: 'StateProblem',
    message: 'The publication is not confirmed. The chair of the jamoat confirms it.',
  },
  'phase.publication_by_one_person': {
    kind: 'StateProblem',
    message: 'One person prepared and confirmed the publication. Another person must confirm it.',
  },
  'phase.final_report_missing': {
    kind: 'StateProblem',
    message: 'The final report is missing. File it first.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
