import type { EnvelopeContent, Somoni } from './money.js';
import type { PastRoundContent } from './past-round.js';
import type { ProposalTextContent } from './proposal.js';
import type { LocalText } from './text.js';

export interface SmallWorkContent extends ProposalTextContent {
  readonly costTjs: Somoni;
  readonly upkeep: LocalText;
}

export interface SabzdaraFundContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'choice';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
    readonly choiceOpensDayOffset: number;
    readonly choiceClosesDayOffset: number;
  };
  readonly round: PastRoundContent;
  readonly budgetTjs: Somoni;
  readonly envelopes: readonly EnvelopeContent[];
  readonly ballot: { readonly kind: 'approval'; readonly maxChoices: 3 };
  /** How the loader draws the ballots that are already in. Sizes, channels and villages each add up to `ballots`. */
  readonly generation: {
    readonly ballots: number;
    readonly sizes: { readonly one: number; readonly two: number; readonly three: number };
    readonly channels: { readonly paper: number; readonly web: number; readonly assisted: number };
    readonly villages: readonly {
      readonly villageCode: string;
      readonly ballots: number;
      /** Weight per work when a ballot of this village draws its next work without replacement. */
      readonly weights: Readonly<Record<string, number>>;
    }[];
  };
  readonly works: readonly SmallWorkContent[];
}
