/**
 * Explanations as data: why each project won or not, in a form that a page, a sheet of paper and a command can put into
 * words. Everything is plain data for JSON: amounts are decimal strings of the smallest unit, fractions
 * `numerator/denominator` in lowest terms, positions those of the ballot list. The same input gives the same bytes
 * wherever it runs. In the order of use:
 *
 * - `explain(instance, ruling, selection)`: every project with its outcome, and, under equal shares, the effective support,
 *   where its supporters' money went and the rounds (`explain.ts`);
 * - `compareSelections(instance, a, b)`: two selections from the same ballots beside each other (`compare.ts`);
 * - `enough(instance, ruling, explanation, position, limits)`: with which cost, or how many further ballots, a project
 *   would have won, found by counting again (`enough.ts`). Dear: one count for every try.
 */
import type { Instance } from '../instance.js';
import type { Ruling } from '../rule.js';
import type { Selection } from '../selection.js';
import { ranksOf } from '../select.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { replayShares, type SharesExplanation, type SupportExplanation } from './shares-replay.js';
import { type Turn, turnsOf } from './turns.js';

export interface ProjectExplanation {
  readonly position: number;
  readonly id: string;
  readonly cost: string;
  /** Voters who support it. */
  readonly votes: number;
  /** Their points; equal to `votes` on approval ballots. */
  readonly score: number;
  readonly outcome: Outcome;
  /** Only under equal shares; `null` for projects that took no part there. */
  readonly support: SupportExplanation | null;
}

export interface Explanation {
  readonly voters: number;
  /** By position. */
  readonly projects: readonly ProjectExplanation[];
  /** Only under equal shares, and not where the comparison step put the winners by votes in their place. */
  readonly shares: SharesExplanation | null;
  /** The way down the list by votes, for rules and completions that have one. */
  readonly turns: readonly Turn[];
}

/** Explains a selection that `select` made of the same instance under the same ruling. */
export function explain(instance: Instance, ruling: Ruling, selection: Selection): Explanation {
  const { electorate } = instance;
  const { rule } = ruling;
  const replay =
    rule.kind === 'equal_shares' && !selection.replacedByVotes
      ? replayShares(instance, rule, ranksOf(instance, ruling.tieOrder), selection)
      : null;
  const turns = turnsOf(instance, ruling, selection);
  return {
    voters: electorate.voters,
    projects: instance.projects.map(({ id, cost, position }, p) => {
      const support = replay?.support[p] ?? null;
      return {
        position,
        id,
        cost: String(cost),
        votes: electorate.votes[p]!,
        score: electorate.score[p]!,
        outcome: outcomeOf(p, { instance, ruling, selection }, turns, support),
        support,
      };
    }),
    shares: replay?.shares ?? null,
    turns,
  };
}
