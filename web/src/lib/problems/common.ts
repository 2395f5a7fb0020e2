import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { commonProblems } from '../../../../server/domain/problems/common.problems.js';
import type { cycleProblems } from '../../../../server/domain/problems/cycle.problems.js';

export const commonProblemMessages: Readonly<
  Record<keyof typeof commonProblems | keyof typeof cycleProblems, MessageDescriptor>
> = {
  'common.not_signed_in': msg`You are not signed in. Sign in and try again.`,
  'common.not_permitted': msg`Your role does not allow this act here.`,
  'common.not_found': msg`Nothing was found under this address or number.`,
  'common.text_missing': msg`This field is empty. Write something in it.`,
  'common.text_too_long': msg`This text is too long: at most {max} characters.`,
  'common.id_reused': msg`This number was already used for another record. Reload the page and send again.`,
  'common.stale': msg`Somebody changed this in the meantime. Reload, look again and repeat the act.`,
  'cycle.years_far_away': msg`The first year of the plan is too far from {year}. Choose one within five years.`,
  'cycle.years_reversed': msg`A plan covers one to {max} years. Correct the last year.`,
  'cycle.ballot_max': msg`A ballot can allow 1 to 200 proposals. Correct the number, or leave it empty.`,
  'cycle.step_unusable': msg`Shares grow by whole units of the currency, at least one. Write 1, 5 or 10, for example.`,
  'cycle.charter_frozen': msg`The rules of this cycle are frozen: they were set before collection opened.`,
  'cycle.other_currency': msg`Amounts of this cycle are in {currency}.`,
  'cycle.envelope_twice': msg`This source is already listed under the same name. Change that one.`,
  'cycle.role_of_move': msg`Your role does not allow this move from phase to phase.`,
  'cycle.wrong_phase': msg`The cycle is in another phase now; this act is not open.`,
  'cycle.voting_age': msg`The voting age is a whole number of years from {from} to {to}. Correct it.`,
  'cycle.residence_months': msg`Write the months of residence as a whole number from 0 to {max}.`,
};
