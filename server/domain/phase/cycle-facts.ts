export type ConsensusRoundOutcome = 'reached' | 'not_reached' | 'none';
export type ChoiceStatus = 'none' | 'open' | 'suspended' | 'closed' | 'sealed' | 'counted';
export type ApprovalStepState = 'pending' | 'approved' | 'returned' | 'refused';

/** One consensus round. `none`: held, or still open, but not declared. */
export interface ConsensusRoundFact {
  /** What the round was about; the last round of a subject stands. */
  readonly subjectId: string;
  /** `reached` also for a recorded vote that carried after the fall-back. */
  readonly outcome: ConsensusRoundOutcome;
}

/**
 * What the guards of the phase table look at: numbers counted by the caller, inside the transaction that moves the cycle.
 * All counts are integers from 0.
 */
export interface CycleFacts {
  readonly villages: number;
  readonly filledSeats: number;
  /** How many years the plan covers. */
  readonly planYears: number;
  readonly envelopes: number;
  /** Settings of the charter that have no value yet. */
  readonly charterGaps: number;

  readonly proposals: number;
  readonly unscreenedProposals: number;
  readonly shortlisted: number;
  readonly shortlistedWithoutCost: readonly string[];
  /** Shortlisted proposals the committee has not scored; asked only when there is no choice of priorities. */
  readonly shortlistedWithoutScore: number;

  /** Charter: the deliberation ends only in consensus. */
  readonly consensusRequired: boolean;
  /** In the order in which they were opened. */
  readonly consensusRounds: readonly ConsensusRoundFact[];

  readonly rollClosed: boolean;
  readonly choiceStatus: ChoiceStatus;

  readonly lineItems: number;
  /** Lines whose shares do not add up exactly to their cost. */
  readonly linesWithoutFullFunding: number;
  readonly envelopesOverCeiling: readonly string[];
  readonly linesAgainstRankWithoutReason: number;

  /** Days of the comment period that are left, today included; 0 when it is over. */
  readonly consultationDaysLeft: number;
  readonly unansweredComments: number;

  /** The steps of the version now in approval. */
  readonly approvals: Readonly<Record<'sddc' | 'council' | 'district', ApprovalStepState>>;
  /** Person ids, to tell whether two persons acted. */
  readonly publication: { readonly preparedBy: string | null; readonly confirmedBy: string | null };
  readonly finalReportFiled: boolean;
}
