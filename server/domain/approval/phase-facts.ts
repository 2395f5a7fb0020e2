import type { CycleFacts } from '../phase/cycle-facts.js';

const nobody: CycleFacts['publication'] = { preparedBy: null, confirmedBy: null };

/**
 * Facts for the two moves that belong to acts of their own: returning a version and publishing it. Their guards ask for
 * approvals and publication only. Everything else is given as not in order, so that a guard added to these moves stops
 * them until it is told the truth.
 */
export function factsOfApproval(
  approvals: CycleFacts['approvals'],
  publication: CycleFacts['publication'] = nobody,
): CycleFacts {
  return {
    villages: 0,
    filledSeats: 0,
    planYears: 0,
    envelopes: 0,
    charterGaps: 1,
    proposals: 0,
    unscreenedProposals: 1,
    shortlisted: 0,
    shortlistedWithoutCost: ['?'],
    shortlistedWithoutScore: 1,
    consensusRequired: true,
    consensusRounds: [],
    rollClosed: false,
    choiceStatus: 'none',
    lineItems: 0,
    linesWithoutFullFunding: 1,
    envelopesOverCeiling: ['?'],
    linesAgainstRankWithoutReason: 1,
    consultationDaysLeft: 1,
    unansweredComments: 1,
    approvals,
    publication,
    finalReportFiled: false,
  };
}
