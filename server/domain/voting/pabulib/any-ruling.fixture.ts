import fc from 'fast-check';
import type { Completion, SelectionRule } from '../rule.js';
import type { TieOrder } from '../tie-order.js';
import { awkwardText } from './any-election.fixture.js';

const flag = fc.boolean();
const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
const part = fc.record({
  num: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  den: fc.bigInt({ min: 1n, max: 10n ** 12n }),
});
const population = fc.dictionary(awkwardText, fc.integer({ min: 1, max: 999_999_999 }));
const position = fc.integer({ min: 1, max: 999_999_999 });

const anyCompletion: fc.Arbitrary<Completion> = fc.oneof(
  fc.record({ kind: fc.constantFrom('none', 'utilitarian') }),
  fc.record({
    kind: fc.constantFrom('add1', 'add1u'),
    step: amount,
    start: fc.oneof(fc.constant('exact' as const), fc.record({ unit: amount })),
    exhaustiveStop: flag,
  }),
);

/** Any rule that a charter could hold. */
export const anyRule: fc.Arbitrary<SelectionRule> = fc.oneof(
  fc.record({
    kind: fc.constant('greedy'),
    by: fc.constantFrom('votes', 'votes_per_cost'),
    misfit: fc.constantFrom('skip', 'stop'),
    threshold: fc.nat(999_999_999),
    exclusive: fc.array(fc.tuple(position, position), { maxLength: 3 }),
  }),
  fc.record(
    {
      kind: fc.constant('equal_shares'),
      utility: fc.constantFrom('cost', 'cardinality'),
      completion: anyCompletion,
      comparison: flag,
      eligibility: flag,
      shares: fc.oneof(
        fc.record({ kind: fc.constant('one_pot') }),
        fc.record({ kind: fc.constant('population'), population, cap: part }),
        fc.record({
          kind: fc.constant('partly_divided'),
          divided: fc.oneof(part, fc.constant({ num: 0n, den: 1n })),
          population,
          cap: part,
        }),
      ),
      floor: fc.record({ minVotes: fc.nat(999_999_999) }),
      ceiling: part,
    },
    {
      requiredKeys: ['kind', 'utility', 'completion', 'comparison', 'eligibility', 'shares'],
    },
  ),
  fc.record({
    kind: fc.constant('phragmen'),
    completion: fc.constantFrom('none', 'utilitarian'),
  }),
);

export const anyTieOrder: fc.Arbitrary<TieOrder> = fc.oneof(
  fc.record({ kind: fc.constant('cost_score_lex') }),
  fc.record({
    kind: fc.constant('cost_votes_lot'),
    seed: awkwardText,
    over: fc.constantFrom(undefined, 'project_id'),
  }),
);
