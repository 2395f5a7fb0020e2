import type { EnvelopeContent, Somoni } from './money.js';
import type { ProposalTextContent } from './proposal.js';
import type { LocalText } from './text.js';

export interface CommentContent {
  readonly login: string;
  readonly dayOffset: number;
  readonly text: LocalText;
}

export interface AnorzorProposal extends ProposalTextContent {
  /** The author's own guess, if any. */
  readonly estimatedCostTjs: Somoni | null;
  /** The author asked to be shown as "resident of N". */
  readonly authorWithheld: boolean;
  readonly supports: { readonly confirmed: number; readonly unconfirmed: number };
  readonly comments: readonly CommentContent[];
}

export interface AnorzorCollectionContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'collection';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
  };
  readonly envelopes: readonly EnvelopeContent[];
  readonly proposals: readonly AnorzorProposal[];
}
