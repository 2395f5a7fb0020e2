import type { ProblemEntry } from './problem-entry.js';

/** Refusals of amounts, plan lines and funding shares. */
export const planProblems = {
  'plan.amount_missing': {
    kind: 'InvalidInputProblem',
    message: 'The amount is empty. Write it in somoni, for example 1 234,50.',
  },
  'plan.amount_unreadable': {
    kind: 'InvalidInputProblem',
    message:
      'This is not an amount. Write digits, with blanks between thousands and a comma before the dirams: 1 234,50.',
  },
  'plan.amount_negative': {
    kind: 'InvalidInputProblem',
    message: 'An amount cannot be less than zero. Write it without the minus sign.',
  },
  'plan.amount_too_precise': {
    kind: 'InvalidInputProblem',
    message:
      'There is nothing smaller than a diram: at most two digits may follow the comma. Separate thousands with blanks.',
  },
  'plan.amount_too_large': {
    kind: 'InvalidInputProblem',
    message: 'This amount is too large: at most {max} somoni.',
  },
  'plan.line_without_village': {
    kind: 'InvalidInputProblem',
    message: 'The plan line names no village. Choose at least one.',
  },
  'plan.village_twice': {
    kind: 'InvalidInputProblem',
    message: 'The plan line names the same village twice. Remove one.',
  },
  'plan.years_reversed': {
    kind: 'InvalidInputProblem',
    message: 'The last year, {toYear}, lies before the first, {fromYear}. Correct one of them.',
  },
  'plan.year_outside_plan': {
    kind: 'InvalidInputProblem',
    message: 'The year {year} lies outside the plan, which covers {planFromYear} to {planToYear}.',
  },
  'plan.cost_not_positive': {
    kind: 'InvalidInputProblem',
    message: 'The plan line has no cost. Write an amount above zero.',
  },
  'plan.share_not_positive': {
    kind: 'InvalidInputProblem',
    message: 'A funding share is zero or less. Write an amount above zero, or remove the share.',
  },
  'plan.envelope_twice': {
    kind: 'InvalidInputProblem',
    message: 'The plan line takes two shares from the same envelope. Join them into one.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
