import { type ConsentResult, decideByConsent } from '../../domain/consensus/consent-rule.js';
import type { RoundConflictEntity, RoundPositionEntity } from './deliberation.entity.js';

/** A filled seat in a round: who holds it, whether with a conflict of interest, and what was stated for it. */
export interface SeatInRound {
  readonly seatId: string;
  readonly personId: string;
  readonly conflict: RoundConflictEntity | null;
  readonly position: RoundPositionEntity | null;
}

/** Where a round stands. */
export interface RoundState {
  readonly seats: readonly SeatInRound[];
  readonly result: ConsentResult;
}

/**
 * Brings seats, conflicts and standing positions together and asks the rule. A position or a conflict belongs to the
 * person who stated it: of a seat that changed hands in the meantime the former holder's word does not count.
 */
export function roundState(given: {
  readonly seats: readonly { readonly seatId: string; readonly personId: string }[];
  readonly conflicts: readonly RoundConflictEntity[];
  readonly positions: readonly RoundPositionEntity[];
}): RoundState {
  const seats = given.seats.map(({ seatId, personId }): SeatInRound => {
    const own = (row: { readonly seatId: string; readonly personId: string }) =>
      row.seatId === seatId && row.personId === personId;
    return {
      seatId,
      personId,
      conflict: given.conflicts.find(own) ?? null,
      position: given.positions.find((row) => own(row) && row.supersededAt === null) ?? null,
    };
  });
  const result = decideByConsent({
    seats: seats.map(({ seatId, conflict }) => ({
      seatId,
      filled: true,
      conflict: conflict !== null,
    })),
    positions: seats.flatMap(({ seatId, position }) =>
      position === null ? [] : [{ seatId, position: position.position, reason: position.reason }],
    ),
  });
  return { seats, result };
}
