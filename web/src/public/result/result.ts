import type { ResultPageQuery } from './Result.gen.js';

export type Choice = NonNullable<ResultPageQuery['choice']>;
export type Result = NonNullable<Choice['result']>;
export type ResultProject = Result['projects'][number];
export type RuleOutcome = Result['binding'];
type Money = Result['budget'];

/** Everybody who is counted: by ballot, or by raising a hand at a meeting. */
export function peopleOf({ ballots, tallies }: Result): number {
  return tallies.reduce((sum, { attendance }) => sum + attendance, ballots);
}

/** Whether equal shares were counted with groups of meetings as blocks, so that no purse of a single person can be told. */
export function isByBlocks(result: Result, rule: RuleOutcome): boolean {
  return result.tallies.length > 0 && rule.rule !== 'greedy_score';
}

/** One unit of the currency in the smallest unit. */
const unit = 100n;

/** An amount that a count left with fractions of the unit, rounded down to whole units for reading. */
export function wholeUnits(money: Money): Money {
  const amount = BigInt(money.amount);
  return { ...money, amount: String(amount - (amount % unit)) };
}

/** What is missing of `cost` when the other amount is there, both as they are shown. */
export function missingOf(cost: Money, there: Money): Money {
  return { ...cost, amount: String(BigInt(cost.amount) - BigInt(wholeUnits(there).amount)) };
}

export function projectAt(result: Result, position: number): ResultProject {
  const project = result.projects.find((one) => one.position === position);
  if (!project) throw new Error(`the result names no project ${String(position)}`);
  return project;
}
