import type { CycleFacts } from './cycle-facts.js';

/** Facts under which every guard of a forward move is met; specs spoil one at a time. */
export const everythingInOrder: CycleFacts = {
  villages: 9,
  filledSeats: 21,
  planYears: 3,
  envelopes: 7,
  charterGaps: 0,
  proposals: 24,
  unscreenedProposals: 0,
  shortlisted: 18,
  shortlistedWithoutCost: [],
  shortlistedWithoutScore: 0,
  consensusRequired: true,
  consensusRounds: [{ subjectId: 'shortlist', outcome: 'reached' }],
  rollClosed: true,
  choiceStatus: 'counted',
  lineItems: 12,
  linesWithoutFullFunding: 0,
  envelopesOverCeiling: [],
  linesAgainstRankWithoutReason: 0,
  consultationDaysLeft: 0,
  unansweredComments: 0,
  approvals: { sddc: 'approved', council: 'approved', district: 'approved' },
  publication: { preparedBy: 'secretary', confirmedBy: 'chair' },
  finalReportFiled: true,
};
