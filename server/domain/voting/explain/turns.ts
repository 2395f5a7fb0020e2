import { comparatorOf } from '../greedy.js';
import type { Instance } from '../instance.js';
import { isEligible } from '../equal-shares/method.js';
import type { Ruling } from '../rule.js';
import type { Selection } from '../selection.js';
import { ranksOf } from '../select.js';

/** A project whose turn came on the way down the list by votes. */
export interface Turn {
  readonly position: number;
  /** What was left of the budget then, in the smallest unit. */
  readonly rest: string;
  readonly taken: boolean;
}

/**
 * The way down the list, for the rules and completions that have one: the projects in the order of their turns. Empty
 * for the others. What came in before the list was gone down is taken off the budget first.
 */
export function turnsOf(instance: Instance, ruling: Ruling, selection: Selection): readonly Turn[] {
  const list = listOf(ruling, selection);
  if (list === null) return [];
  const { projects, electorate, budget } = instance;
  const { rank } = ranksOf(instance, ruling.tieOrder);
  const compare = comparatorOf(instance, list.by);
  const costOf = (position: number): bigint => projects[position - 1]!.cost;
  const before = selection.winners.filter((_, k) => !isByList(selection.selectedBy[k]!));
  const won = new Set(selection.winners);
  const bought = new Set(before);
  let rest = before.reduce((left, position) => left - costOf(position), budget);
  const turns: Turn[] = [];
  const queue = projects
    .map((_, p) => p)
    .filter((p) => electorate.score[p]! > 0 && !bought.has(p + 1) && list.admits(p, instance))
    .sort((a, b) => compare(a, b) || rank[a]! - rank[b]!);
  for (const p of queue) {
    const taken = won.has(p + 1);
    turns.push({ position: p + 1, rest: String(rest), taken });
    if (taken) rest -= costOf(p + 1);
    else if (list.stops && costOf(p + 1) > rest) break;
  }
  return turns;
}

function isByList(way: Selection['selectedBy'][number]): boolean {
  return way === 'votes' || way === 'votes_per_cost';
}

interface List {
  readonly by: 'votes' | 'votes_per_cost';
  /** Whether the way ends at the first project that does not fit. */
  readonly stops: boolean;
  readonly admits: (p: number, instance: Instance) => boolean;
}

function listOf({ rule }: Ruling, selection: Selection): List | null {
  const byVotes: List = { by: 'votes', stops: false, admits: () => true };
  if (selection.replacedByVotes) return byVotes;
  if (rule.kind === 'greedy')
    return {
      by: rule.by,
      stops: rule.misfit === 'stop',
      admits: (p, { electorate }) => electorate.score[p]! >= rule.threshold,
    };
  if (rule.kind === 'phragmen') return rule.completion === 'utilitarian' ? byVotes : null;
  const { kind } = rule.completion;
  return kind === 'utilitarian' || kind === 'add1u'
    ? { ...byVotes, admits: (p, instance) => isEligible(instance, rule, p) }
    : null;
}
