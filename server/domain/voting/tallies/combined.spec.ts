import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greedyByVotes, plainEqualShares } from '../election.fixture.js';
import type { GreedyRule, SelectionRule } from '../rule.js';
import { select } from '../select.js';
import { instanceOfCounts, selectFromTallies } from './combined.js';
import { meeting, mixed, mixedParts, priced } from './mixed.fixture.js';
import { drawn, nested, spread, withOverlap } from './overlaps.js';
import { SeededRandom } from './seeded-random.js';

const tieOrder = { kind: 'cost_votes_lot', seed: '5-5-1' } as const;

describe('ballots and hands counted together', () => {
  it('give what ballots would have given, whoever raised the hands, under rules by votes', () => {
    const anyRule = fc.record<GreedyRule>({
      kind: fc.constant('greedy'),
      by: fc.constantFrom('votes', 'votes_per_cost'),
      misfit: fc.constantFrom('skip', 'stop'),
      threshold: fc.nat({ max: 4 }),
      exclusive: fc.constantFrom([], [[1, 2]]),
    });
    fc.assert(
      fc.property(mixedParts(), anyRule, fc.string(), (parts, rule, seed) => {
        const election = mixed(parts);
        const counted = selectFromTallies(election, { rule, tieOrder });
        for (const overlap of [nested, spread, drawn(SeededRandom.fromText(seed))]) {
          const instance = withOverlap(election, overlap);
          expect(counted).toEqual({ ok: true, value: select(instance, { rule, tieOrder }) });
        }
      }),
    );
  });

  it('leave out what may not take part', () => {
    const election = mixed({
      projects: priced(1n, 1n),
      ballots: [{ positions: [1, 2] }],
      budget: 2n,
      meetings: [meeting('A', 2, [2, 0])],
    });
    const winners = (eligible?: readonly number[]) => {
      const counted = selectFromTallies(election, { rule: greedyByVotes, tieOrder }, eligible);
      return counted.ok && counted.value.winners;
    };
    expect(winners()).toEqual([1, 2]);
    expect(winners([2])).toEqual([2]);
    expect(winners([])).toEqual([]);
  });

  it.each<[string, SelectionRule]>([
    ['equal shares', plainEqualShares],
    ['Phragmén', { kind: 'phragmen', completion: 'utilitarian' }],
  ])('are refused under %s, unless there was no meeting', (_, rule) => {
    const parts = { projects: priced(1n), ballots: [{ positions: [1] }], budget: 2n };
    const election = mixed({ ...parts, meetings: [meeting('A', 2, [1]), meeting('B', 1, [0])] });
    expect(selectFromTallies(election, { rule, tieOrder })).toEqual({
      ok: false,
      problem: {
        __typename: 'StateProblem',
        code: 'tally.not_ballots',
        message:
          'This rule needs to know who supports what, but 2 meetings only counted hands. Use a rule by votes or block shares.',
        path: ['rule'],
        details: [{ key: 'meetings', value: '2' }],
      },
    });
    const alone = selectFromTallies(mixed({ ...parts, meetings: [] }), { rule, tieOrder });
    expect(alone).toMatchObject({ ok: true, value: { winners: [1] } });
  });

  it('count everybody who came as a voter of the village', () => {
    const election = mixed({
      projects: priced(1n),
      ballots: [{ positions: [1], village: 'A' }],
      budget: 2n,
      meetings: [meeting('A', 2, [1]), meeting('B', 3, [3]), meeting('C', 0, [0])],
    });
    const { electorate } = instanceOfCounts(election);
    expect(electorate).toMatchObject({ voters: 6, villages: ['A', 'B'] });
    expect([...electorate.votes]).toEqual([5]);
    expect([...electorate.score]).toEqual([5]);
  });
});
