import type { ApprovalTrailContent } from './approval.js';
import type { EnvelopeContent, Financing, Somoni } from './money.js';
import type { PastRoundContent } from './past-round.js';
import type { PlanLineContent } from './plan-line.js';
import type { ProposalTextContent, ScreeningContent } from './proposal.js';
import type { LocalText } from './text.js';

/** Marks 1–5 per criterion. */
export interface ScoresContent {
  readonly beneficiaries: number;
  readonly urgency: number;
  readonly womenChildren: number;
  readonly readiness: number;
  readonly contribution: number;
}

/** The line as the first version had it; what is not named here is the same in the second. */
export interface FirstVersionContent {
  readonly costTjs: Somoni;
  readonly financing: Financing;
  readonly fromYearOffset: number;
  readonly toYearOffset: number;
  /** The district's reason for returning this line. */
  readonly returnReason: LocalText;
}

export interface SabzdaraProposal extends ProposalTextContent {
  /** Number in the order in which the 31 came in. */
  readonly number: number;
  readonly screening: ScreeningContent;
  /** Cost, scores, rank, order: only the 18 scored have them. */
  readonly costTjs: Somoni | null;
  readonly scores: ScoresContent | null;
  readonly weightedScore: number | null;
  /** Equal scores share a rank. */
  readonly scoreRank: number | null;
  /** In the committee's meeting; only the 12 of the plan were put to the vote. */
  readonly committeeVote: {
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  } | null;
  /** The committee's final order, 1–18, without ties. */
  readonly orderPosition: number | null;
  readonly orderReason: LocalText | null;
  readonly outcome: 'in_plan' | 'reserve' | 'merged' | 'returned' | 'rejected';
  readonly line: (PlanLineContent & { readonly firstVersion: FirstVersionContent | null }) | null;
}

export interface SabzdaraPlanContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'approval';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly committeeMeetingDayOffset: number;
    readonly hearingOpensDayOffset: number;
    readonly hearingClosesDayOffset: number;
  };
  /** Percent; together 100. */
  readonly criteriaWeights: ScoresContent;
  readonly committee: {
    readonly seats: number;
    readonly present: number;
    readonly quorum: number;
  };
  readonly round: PastRoundContent;
  readonly orderReason: LocalText;
  readonly tieNote: LocalText;
  readonly hearing: { readonly comments: number; readonly accepted: number };
  readonly envelopes: readonly EnvelopeContent[];
  readonly versions: readonly (ApprovalTrailContent & { readonly number: number })[];
  readonly proposals: readonly SabzdaraProposal[];
}
