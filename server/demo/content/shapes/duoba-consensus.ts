import type { CommentContent } from './anorzor-collection.js';
import type { EnvelopeContent, Somoni } from './money.js';
import type { ProposalTextContent } from './proposal.js';
import type { LocalText } from './text.js';

export interface DuobaProposal extends ProposalTextContent {
  readonly costTjs: Somoni;
  readonly upkeep: LocalText;
  readonly orderPosition: number;
}

export interface PositionContent {
  readonly seatNumber: number;
  /** `null`: this seat has not stated its position yet. */
  readonly stance: 'agree' | 'agree_with_reservation' | 'abstain' | 'object' | null;
  /** Present with a reservation and with an objection. */
  readonly reason: LocalText | null;
  readonly dayOffset: number | null;
}

export interface DuobaConsensusContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'deliberation';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
  };
  readonly envelopes: readonly EnvelopeContent[];
  readonly proposals: readonly DuobaProposal[];
  readonly round: {
    readonly number: number;
    readonly openedDayOffset: number;
    readonly closesDayOffset: number;
    readonly question: LocalText;
    readonly proposalKeys: readonly string[];
    readonly positions: readonly PositionContent[];
    readonly comments: readonly CommentContent[];
  };
}
