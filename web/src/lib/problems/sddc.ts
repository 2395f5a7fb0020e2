import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { sddcProblems } from '../../../../server/domain/problems/sddc.problems.js';

export const sddcProblemMessages: Readonly<Record<keyof typeof sddcProblems, MessageDescriptor>> = {
  'sddc.seat_number': msg`A seat has a number from 1 to {max}. Correct the number.`,
  'sddc.seat_number_taken': msg`There is a seat {number} already. Change that one, or choose another number.`,
  'sddc.holder_elsewhere': msg`This person belongs to another jamoat. Choose somebody from the people of this jamoat.`,
  'sddc.seat_filled': msg`This seat has a holder. Vacate it first.`,
  'sddc.holds_another_seat': msg`This person already holds a seat of the committee. One person holds one seat.`,
  'sddc.term_reversed': msg`The last day of the term must lie after its first day. Correct it.`,
  'sddc.ended_on': msg`The day must lie between {from} and {to}. Correct it.`,
};
