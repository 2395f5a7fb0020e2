import type { ApprovalTrailContent } from './approval.js';
import type { EnvelopeContent, Financing, Somoni } from './money.js';
import type { PastRoundContent } from './past-round.js';
import type { PlanLineContent } from './plan-line.js';
import type { ProposalTextContent, ScreeningContent, ScreeningGround } from './proposal.js';
import type { LocalText } from './text.js';

export interface ProgressContent {
  readonly dayOffset: number;
  readonly status: 'not_started' | 'in_progress' | 'delayed' | 'completed';
  readonly donePercent: number;
  readonly spentTjs: Somoni;
  readonly spentBySource: Financing;
  readonly note: LocalText;
}

export interface NamunaobodProposal extends ProposalTextContent {
  readonly screening: ScreeningContent;
  readonly costTjs: Somoni;
  /** Ballots that name it. */
  readonly choices: number;
  /** What was decided after the choice on a proposal accepted with reservation. */
  readonly afterChoice: {
    readonly verdict: 'returned' | 'rejected';
    readonly ground: ScreeningGround;
    readonly dayOffset: number;
    readonly reason: LocalText;
  } | null;
  readonly line: (PlanLineContent & { readonly progress: ProgressContent }) | null;
}

export interface NamunaobodPlanContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly annualTitle: LocalText;
  readonly phase: 'implementation';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly annualPlanYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
    readonly choiceOpensDayOffset: number;
    readonly choiceClosesDayOffset: number;
    readonly countDayOffset: number;
    readonly progressDayOffset: number;
  };
  readonly round: PastRoundContent;
  readonly budgetTjs: Somoni;
  readonly envelopes: readonly EnvelopeContent[];
  readonly ballot: { readonly kind: 'approval'; readonly maxChoices: 3 };
  /** received = refused + cast; cast = invalid + valid. Refused ones were never stored. */
  readonly ballots: {
    readonly received: number;
    readonly refused: number;
    readonly cast: number;
    readonly invalid: number;
    readonly valid: number;
    readonly choices: number;
    readonly refusedReason: 'already_took_part';
    /** issued = paper cast + spoiled + unused. Only paper can turn out invalid. */
    readonly paperProtocol: {
      readonly issued: number;
      readonly spoiled: number;
      readonly unused: number;
    };
    readonly channels: readonly {
      readonly channel: 'paper' | 'sms_typed' | 'web';
      readonly received: number;
      readonly refused: number;
      readonly cast: number;
      readonly invalid: number;
      readonly valid: number;
    }[];
    /** Valid ballots by number of choices on them. */
    readonly validBySize: { readonly one: number; readonly two: number; readonly three: number };
    readonly validByVillage: readonly { readonly villageCode: string; readonly valid: number }[];
  };
  readonly approvalTrail: ApprovalTrailContent & { readonly publishedDayOffset: number };
  readonly proposals: readonly NamunaobodProposal[];
}
