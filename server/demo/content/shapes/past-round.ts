import type { LocalText } from './text.js';

/** A consensus round that is over and was reached. */
export interface PastRoundContent {
  readonly openedDayOffset: number;
  readonly declaredDayOffset: number;
  readonly question: LocalText;
  /** Seats whose holders were away. */
  readonly silentSeats: readonly number[];
  /** In their order; every seat that is named neither here nor above agreed. */
  readonly statements: readonly {
    readonly seatNumber: number;
    readonly stance: 'agree_with_reservation' | 'abstain' | 'object';
    readonly reason: LocalText | null;
    readonly dayOffset: number;
  }[];
}
