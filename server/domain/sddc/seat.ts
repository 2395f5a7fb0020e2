import type { CalendarDate } from '../calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../outcome.js';
import type { RoleCode } from '../policy/roles.js';
import { cleanText } from '../text/nfc.js';

export const mostSeats = 60;
const longestGroup = 120;

/** Why a term ended before or at its last day. Codes only: reasons of a person are nobody else's business. */
export const termEndReasons = ['term_over', 'resigned', 'replaced', 'moved', 'died'] as const;
export type TermEndReason = (typeof termEndReasons)[number];

/** Roles that rest on a seat: whoever leaves it holds none of them in this jamoat any more. */
export const rolesOnSeat = [
  'sddc_member',
  'sddc_chair',
  'sddc_secretary',
] as const satisfies readonly RoleCode[];

/** Whom a seat stands for, in the languages somebody wrote it in. */
export interface SeatGroup {
  readonly groupTg: string;
  readonly groupRu: string | null;
  readonly groupEn: string | null;
}

/**
 * A seat's number and group as they are stored. Problems: `sddc.seat_number`, `common.text_missing` (the Tajik name is
 * asked), `common.text_too_long`.
 */
export function checkSeat(seat: {
  readonly number: number;
  readonly groupTg: string;
  readonly groupRu: string | null;
  readonly groupEn: string | null;
}): Outcome<SeatGroup & { readonly number: number }> {
  if (!Number.isSafeInteger(seat.number) || seat.number < 1 || seat.number > mostSeats) {
    return refusal('sddc.seat_number', { path: ['number'], details: { max: mostSeats } });
  }
  const groupTg = cleanText(seat.groupTg);
  if (groupTg === '') return refusal('common.text_missing', { path: ['groupTg'] });
  const groupRu = orNull(seat.groupRu);
  const groupEn = orNull(seat.groupEn);
  for (const [field, text] of Object.entries({ groupTg, groupRu, groupEn })) {
    if (Array.from(text ?? '').length > longestGroup) {
      return refusal('common.text_too_long', { path: [field], details: { max: longestGroup } });
    }
  }
  return success({ number: seat.number, groupTg, groupRu, groupEn });
}

/** The days of a term, both inclusive. Problem: `sddc.term_reversed`. */
export function checkTerm(termFrom: CalendarDate, termTo: CalendarDate): Outcome<undefined> {
  return termTo > termFrom
    ? success(undefined)
    : refusal('sddc.term_reversed', { path: ['termTo'] });
}

/** The day a term ended: from its first day to today. Problem: `sddc.ended_on`. */
export function checkTermEnd(
  termFrom: CalendarDate,
  endedOn: CalendarDate,
  today: CalendarDate,
): Outcome<undefined> {
  // A term entered ahead of its first day may be taken back at once.
  const from = termFrom < today ? termFrom : today;
  return endedOn >= from && endedOn <= today
    ? success(undefined)
    : refusal('sddc.ended_on', { path: ['endedOn'], details: { from, to: today } });
}

function orNull(text: string | null): string | null {
  const clean = cleanText(text ?? '');
  return clean === '' ? null : clean;
}
