import type { Completion, SelectionRule } from './rule.js';

/** What a rule's name leaves open. Amounts in the smallest unit. */
export interface RuleOptions {
  /** What every share grows by from run to run under `add1` and `add1u`. */
  readonly step: bigint;
  /** One unit of the currency: what an integral start rounds down to. */
  readonly unit: bigint;
  /** `integral`: begin with budget / voters rounded down to whole units. */
  readonly start: 'exact' | 'integral';
  /** Votes (points) a project needs, for the greedy rules that know a threshold. */
  readonly threshold: number;
  /** Pairs of positions of which at most one may win. */
  readonly exclusive: readonly (readonly [number, number])[];
}

export const ruleNames = [
  'greedy_score',
  'greedy_score_per_cost',
  'greedy_threshold',
  'greedy_no_skip',
  'greedy_exclusive',
  'mes_cost',
  'mes_util',
  'mes_cost_utilcomp',
  'mes_util_utilcomp',
  'mes_cost_add1',
  'mes_cost_add1u',
  'mes_util_add1',
  'mes_util_add1u',
  'mes_cost_add1_integral',
  'mes_cost_add1_no_exhaustive_stop',
  'phragmen',
  'phragmen_utilcomp',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** Whether a text from outside is the name of a rule. */
export function isRuleName(name: string): name is RuleName {
  return (ruleNames as readonly string[]).includes(name);
}

/** The rule that a name stands for, in the command, in charters and in the files of results. */
export function namedRule(name: RuleName, options: RuleOptions): SelectionRule {
  if (name.startsWith('greedy')) return namedGreedy(name, options);
  if (name === 'phragmen') return { kind: 'phragmen', completion: 'none' };
  if (name === 'phragmen_utilcomp') return { kind: 'phragmen', completion: 'utilitarian' };
  return {
    kind: 'equal_shares',
    utility: name.startsWith('mes_cost') ? 'cost' : 'cardinality',
    completion: completionOf(name, options),
    comparison: false,
    eligibility: false,
    shares: { kind: 'one_pot' },
  };
}

function namedGreedy(name: RuleName, { threshold, exclusive }: RuleOptions): SelectionRule {
  const takesThreshold = name === 'greedy_threshold' || name === 'greedy_no_skip';
  return {
    kind: 'greedy',
    by: name === 'greedy_score_per_cost' ? 'votes_per_cost' : 'votes',
    misfit: name === 'greedy_no_skip' ? 'stop' : 'skip',
    threshold: takesThreshold ? threshold : 0,
    exclusive: name === 'greedy_exclusive' ? exclusive : [],
  };
}

function completionOf(name: RuleName, { step, unit, start }: RuleOptions): Completion {
  if (name.endsWith('utilcomp')) return { kind: 'utilitarian' };
  if (!name.includes('add1')) return { kind: 'none' };
  return {
    kind: name.endsWith('add1u') ? 'add1u' : 'add1',
    step,
    start: start === 'integral' || name.endsWith('integral') ? { unit } : 'exact',
    exhaustiveStop: !name.endsWith('no_exhaustive_stop'),
  };
}
