import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';

export const consentPositions = ['agree', 'agree_with_reservation', 'abstain', 'object'] as const;
export type ConsentPosition = (typeof consentPositions)[number];

/** A seat of the committee as it stands towards the matter of the round. */
export interface ConsentSeat {
  readonly seatId: string;
  readonly filled: boolean;
  /** The holder has declared a conflict of interest in this matter. */
  readonly conflict: boolean;
}

/** The position a seat holds now; a position taken back or changed is not handed in. */
export interface SeatPosition {
  readonly seatId: string;
  readonly position: ConsentPosition;
  readonly reason?: string | null;
}

export interface ConsentInput {
  readonly seats: readonly ConsentSeat[];
  readonly positions: readonly SeatPosition[];
}

/** A part of a whole, in integers: 0 < numerator ≤ denominator. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export type ConsentReason =
  'no_eligible_seats' | 'quorum_missing' | 'objection_standing' | 'majority_missing';

export interface ConsentResult {
  /** Filled seats without a declared conflict of interest. */
  readonly eligible: number;
  /** Seats that must state a position, seats that did, and whether these are enough. */
  readonly quorum: { readonly needed: number; readonly stated: number; readonly reached: boolean };
  readonly agree: number;
  readonly reservation: number;
  readonly abstain: number;
  readonly object: number;
  /** Positions of vacant seats and of seats with a conflict: they do not count. */
  readonly setAside: number;
  readonly outcome: 'reached' | 'not_reached';
  /** Everything that stands against consensus; empty exactly when it is reached. */
  readonly reasons: readonly ConsentReason[];
}

export const defaultQuorum: Fraction = { numerator: 2, denominator: 3 };

/**
 * Whether a seat may take this position. Problems: `consensus.seat_vacant`, `consensus.conflict_declared`,
 * `consensus.objection_without_reason`. The reason comes back cleaned, `null` when there is none.
 */
export function checkPosition(seat: ConsentSeat, stated: SeatPosition): Outcome<SeatPosition> {
  if (!seat.filled) return refusal('consensus.seat_vacant');
  if (seat.conflict) return refusal('consensus.conflict_declared');
  const reason = cleanText(stated.reason ?? '', { multiline: true });
  if (stated.position === 'object' && reason === '') {
    return refusal('consensus.objection_without_reason', { path: ['reason'] });
  }
  return success({ ...stated, reason: reason === '' ? null : reason });
}

function checkInput({ seats, positions }: ConsentInput, quorum: Fraction): void {
  const known = new Set(seats.map((seat) => seat.seatId));
  if (known.size !== seats.length) throw new Error('A seat is named twice.');
  if (new Set(positions.map((stated) => stated.seatId)).size !== positions.length) {
    throw new Error('A seat has two positions.');
  }
  if (!positions.every((stated) => known.has(stated.seatId))) {
    throw new Error('A position belongs to no seat.');
  }
  const { numerator, denominator } = quorum;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator <= 0 || numerator > denominator) {
    throw new RangeError('The quorum is not a part of a whole.');
  }
}

/** The least integer that is not less than `part` of `whole`. */
function leastOf(whole: number, { numerator, denominator }: Fraction): number {
  const product = whole * numerator;
  const remainder = product % denominator;
  return (product - remainder) / denominator + (remainder === 0 ? 0 : 1);
}

/**
 * The default rule of consensus, `consent`. Of the filled seats without a declared conflict of interest, 2/3 must have
 * stated a position (quorum); consensus is reached when there is quorum, no objection stands, and more than half of those
 * seats agree, with or without reservation. A seat that said nothing counts in the whole, not as agreement.
 *
 * Integers throughout. Throws on a seat named twice, two positions of one seat, or a position without its seat: the
 * database forbids them. That an objection has a reason is `checkPosition`'s matter; here every objection stands.
 */
export function decideByConsent(
  input: ConsentInput,
  quorumRule: Fraction = defaultQuorum,
): ConsentResult {
  checkInput(input, quorumRule);
  const eligibleSeats = new Set(
    input.seats.filter((seat) => seat.filled && !seat.conflict).map((seat) => seat.seatId),
  );
  const counted = input.positions.filter((stated) => eligibleSeats.has(stated.seatId));
  const count = (position: ConsentPosition): number =>
    counted.filter((stated) => stated.position === position).length;
  const [agree, reservation] = [count('agree'), count('agree_with_reservation')];
  const [abstain, object] = [count('abstain'), count('object')];

  const eligible = eligibleSeats.size;
  const stated = counted.length;
  const needed = leastOf(eligible, quorumRule);
  const quorum = { needed, stated, reached: eligible > 0 && stated >= needed };
  const reasons: ConsentReason[] = [];
  if (eligible === 0) reasons.push('no_eligible_seats');
  else if (!quorum.reached) reasons.push('quorum_missing');
  if (object > 0) reasons.push('objection_standing');
  if (eligible > 0 && 2 * (agree + reservation) <= eligible) reasons.push('majority_missing');
  return {
    eligible,
    quorum,
    agree,
    reservation,
    abstain,
    object,
    setAside: input.positions.length - stated,
    outcome: reasons.length === 0 ? 'reached' : 'not_reached',
    reasons,
  };
}
