import { describe, expect, it } from '@jest/globals';
import {
  isRuleName,
  namedRule,
  type RuleName,
  ruleNames,
  type RuleOptions,
} from './named-rules.js';
import type { Completion, EqualSharesRule, GreedyRule, SelectionRule } from './rule.js';

const options: RuleOptions = {
  step: 7n,
  unit: 100n,
  start: 'exact',
  threshold: 3,
  exclusive: [[1, 2]],
};

const greedy: GreedyRule = {
  kind: 'greedy',
  by: 'votes',
  misfit: 'skip',
  threshold: 0,
  exclusive: [],
};

const shares = (utility: EqualSharesRule['utility'], completion: Completion): EqualSharesRule => ({
  kind: 'equal_shares',
  utility,
  completion,
  comparison: false,
  eligibility: false,
  shares: { kind: 'one_pot' },
});

const growing = (kind: 'add1' | 'add1u', changed: Partial<Completion> = {}): Completion => ({
  kind,
  step: 7n,
  start: 'exact',
  exhaustiveStop: true,
  ...changed,
});

const expected: Readonly<Record<RuleName, SelectionRule>> = {
  greedy_score: greedy,
  greedy_score_per_cost: { ...greedy, by: 'votes_per_cost' },
  greedy_threshold: { ...greedy, threshold: 3 },
  greedy_no_skip: { ...greedy, misfit: 'stop', threshold: 3 },
  greedy_exclusive: { ...greedy, exclusive: [[1, 2]] },
  mes_cost: shares('cost', { kind: 'none' }),
  mes_util: shares('cardinality', { kind: 'none' }),
  mes_cost_utilcomp: shares('cost', { kind: 'utilitarian' }),
  mes_util_utilcomp: shares('cardinality', { kind: 'utilitarian' }),
  mes_cost_add1: shares('cost', growing('add1')),
  mes_cost_add1u: shares('cost', growing('add1u')),
  mes_util_add1: shares('cardinality', growing('add1')),
  mes_util_add1u: shares('cardinality', growing('add1u')),
  mes_cost_add1_integral: shares('cost', growing('add1', { start: { unit: 100n } })),
  mes_cost_add1_no_exhaustive_stop: shares('cost', growing('add1', { exhaustiveStop: false })),
  phragmen: { kind: 'phragmen', completion: 'none' },
  phragmen_utilcomp: { kind: 'phragmen', completion: 'utilitarian' },
};

describe('the name of a rule', () => {
  it.each(ruleNames)('%s stands for one rule', (name) => {
    expect(namedRule(name, options)).toEqual(expected[name]);
    expect(isRuleName(name)).toBe(true);
  });

  it('takes an integral start where it grows shares', () => {
    const integral = { ...options, start: 'integral' } as const;
    expect(namedRule('mes_util_add1u', integral)).toEqual(
      shares('cardinality', growing('add1u', { start: { unit: 100n } })),
    );
    expect(namedRule('mes_cost', integral)).toEqual(expected.mes_cost);
  });

  it.each(['', 'mes', 'greedy', 'MES_COST', 'toString'])('is not "%s"', (name) => {
    expect(isRuleName(name)).toBe(false);
  });
});
