import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { planProblems } from '../../../../server/domain/problems/plan.problems.js';

export const planProblemMessages: Readonly<Record<keyof typeof planProblems, MessageDescriptor>> = {
  'plan.amount_missing': msg`The amount is empty. Write it in somoni, for example 1 234,50.`,
  'plan.amount_unreadable': msg`This is not an amount. Write digits, with blanks between thousands and a comma before the dirams: 1 234,50.`,
  'plan.amount_negative': msg`An amount cannot be less than zero. Write it without the minus sign.`,
  'plan.amount_too_precise': msg`There is nothing smaller than a diram: at most two digits may follow the comma. Separate thousands with blanks.`,
  'plan.amount_too_large': msg`This amount is too large: at most {max} somoni.`,
  'plan.line_without_village': msg`The plan line names no village. Choose at least one.`,
  'plan.village_twice': msg`The plan line names the same village twice. Remove one.`,
  'plan.years_reversed': msg`The last year, {toYear}, lies before the first, {fromYear}. Correct one of them.`,
  'plan.year_outside_plan': msg`The year {year} lies outside the plan, which covers {planFromYear} to {planToYear}.`,
  'plan.cost_not_positive': msg`The plan line has no cost. Write an amount above zero.`,
  'plan.share_not_positive': msg`A funding share is zero or less. Write an amount above zero, or remove the share.`,
  'plan.envelope_twice': msg`The plan line takes two shares from the same envelope. Join them into one.`,
};
