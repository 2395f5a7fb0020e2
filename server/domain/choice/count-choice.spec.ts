import { describe, expect, it } from '@jest/globals';
import { countChoice, type CountedBallot, countInSteps, type CountInput } from './count-choice.js';

const village = (name: string) => `village-${name}`;
const ballots = (count: number, positions: readonly number[], from: string): CountedBallot[] =>
  Array.from({ length: count }, () => ({ positions, villageId: village(from) }));

const input: CountInput = {
  rule: 'greedy_score',
  stepMinor: 100n,
  tieOrder: { kind: 'cost_votes_lot', seed: '1234561234' },
  currency: 'TJS',
  budgetMinor: 10_000n,
  projects: [
    { code: '7', position: 1, costMinor: 7_000n },
    { code: '3', position: 2, costMinor: 4_000n },
    { code: '5', position: 3, costMinor: 3_000n },
    { code: '9', position: 4, costMinor: 1_000n },
  ],
  ballots: [
    ...ballots(10, [1], 'a'),
    ...ballots(8, [2], 'b'),
    ...ballots(6, [2, 3], 'c'),
    ...ballots(3, [3], 'd'),
    ...ballots(2, [], 'e'),
  ],
};

describe('the count of a choice', () => {
  const result = countChoice(input);

  it('says of each project whether it won, and of the others why not and what was missing', () => {
    expect(result.projects).toEqual([
      { position: 1, code: '7', costMinor: '7000', votes: 10 },
      { position: 2, code: '3', costMinor: '4000', votes: 14 },
      { position: 3, code: '5', costMinor: '3000', votes: 9 },
      { position: 4, code: '9', costMinor: '1000', votes: 0 },
    ]);
    expect(result.binding).toMatchObject({
      rule: 'greedy_score',
      winners: [2, 3],
      totalCostMinor: '7000',
      ballotsWithoutWinner: 12,
      winnersPerBallot: '23/29',
      blocksWithoutWinner: [10, 0, 0, 2],
      shares: null,
      turns: [
        { position: 2, restMinor: '10000', taken: true },
        { position: 1, restMinor: '6000', taken: false },
        { position: 3, restMinor: '6000', taken: true },
      ],
      projects: [
        {
          verdict: 'does_not_fit',
          rank: null,
          selectedBy: null,
          missingMinor: '1000',
          restMinor: '6000',
          support: null,
        },
        { verdict: 'won', rank: 1, selectedBy: 'votes', missingMinor: null, enough: null },
        { verdict: 'won', rank: 2 },
        { verdict: 'no_support', rank: null, missingMinor: null, enough: null },
      ],
    });
  });

  it('says what would have been enough, counted again', () => {
    expect(result.binding.projects[0]?.enough).toEqual({
      cost: { enoughMinor: '6000', recounted: true, tooMuchMinor: '6100' },
      votes: { enough: 5, recounted: true, tooFew: 4 },
    });
    expect(result.beside.projects.every(({ enough }) => enough === null)).toBe(true);
  });

  it('counts an empty ballot as a ballot', () => {
    expect(result).toMatchObject({ ballots: 29, emptyBallots: 2 });
  });

  it('shows the other rule beside it, with whole amounts', () => {
    expect(result.beside).toMatchObject({
      rule: 'mes_cost_add1u',
      winners: [2, 3],
      turns: [{ position: 1, restMinor: '3000', taken: false }],
      shares: {
        firstShareMinor: '344',
        shareMinor: '544',
        steps: 2,
        rounds: [
          {
            position: 2,
            behindMinor: '7627',
            highestPaymentMinor: '285',
            effectiveVotes: 14,
            payers: 14,
            paidInFull: 14,
            tied: [],
            allLeftMinor: '11800',
            leftMinor: ['5448', '2072', '1554', '2724'],
          },
          { position: 3, payers: 9, paidInFull: 3, leftMinor: ['5448', '2072', '0', '1278'] },
        ],
      },
      projects: [
        {
          verdict: 'supporters_short',
          missingMinor: '1552',
          restMinor: '3000',
          support: {
            perMille: 778,
            startMinor: '5448',
            heldMinor: '5448',
            effectiveVotes: null,
            highestPaymentMinor: null,
            spent: [],
          },
        },
        {
          verdict: 'won',
          selectedBy: 'equal_shares',
          support: { perMille: 1906, effectiveVotes: 14, highestPaymentMinor: '285' },
        },
        { verdict: 'won', support: { perMille: 1063 } },
        { verdict: 'no_support', support: null },
      ],
    });
  });

  it('explains equal shares where they decide', () => {
    const shares = countChoice({ ...input, rule: 'mes_cost_add1u' });
    expect(shares.binding).toEqual({
      ...result.beside,
      projects: result.beside.projects.map((project, p) => ({
        ...project,
        enough: shares.binding.projects[p]?.enough,
      })),
    });
    expect(shares.beside.rule).toBe('greedy_score');
    expect(shares.binding.projects[0]?.enough).toMatchObject({
      cost: { enoughMinor: '5400', recounted: true, tooMuchMinor: '5500' },
    });
  });

  it('joins villages with fewer than five ballots', () => {
    expect(result.blocks).toEqual([
      { villageIds: [village('a')], ballots: 10, votes: [10, 0, 0, 0] },
      { villageIds: [village('b')], ballots: 8, votes: [0, 8, 0, 0] },
      { villageIds: [village('c')], ballots: 6, votes: [0, 6, 6, 0] },
      { villageIds: [village('d'), village('e')], ballots: 5, votes: [0, 0, 3, 0] },
    ]);
  });

  it('publishes no village where there are fewer than five ballots', () => {
    const few = countChoice({ ...input, ballots: ballots(4, [2], 'a') });
    expect(few.blocks).toEqual([]);
    expect(few.beside.shares?.rounds[0]?.leftMinor).toEqual([]);
    expect(few.binding.blocksWithoutWinner).toEqual([]);
  });

  it('can be written as JSON and read back without loss', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('does not depend on the order in which the ballots lie', () => {
    expect(countChoice({ ...input, ballots: [...input.ballots].reverse() })).toEqual(result);
  });

  it('pauses between counts, and leaves out recounts where they would take minutes', () => {
    const pauses = (of: CountInput) => [...countInSteps(of)].length;
    expect(pauses(input)).toBe(3);
    const long: CountInput = {
      ...input,
      rule: 'mes_cost_add1u',
      budgetMinor: 1_000_000_000_000n,
      projects: input.projects.map((project) => ({
        ...project,
        costMinor: project.costMinor * 100_000_000n,
      })),
    };
    const enough = countChoice(long).binding.projects[0]?.enough;
    expect(enough).toMatchObject({
      cost: { recounted: false, tooMuchMinor: '700000000000' },
      votes: { enough: 4, recounted: false, tooFew: 0 },
    });
    expect(enough?.cost.enoughMinor).toMatch(/^5\d{11}$/);
  });

  it('gives a choice without a ballot no winner', () => {
    const empty = countChoice({ ...input, ballots: [] });
    expect(empty.binding.winners).toEqual([]);
    expect(empty.blocks).toEqual([]);
    expect(empty.binding.projects.every(({ verdict }) => verdict === 'no_support')).toBe(true);
    expect(empty.beside.shares).toMatchObject({ firstShareMinor: '10000', shareMinor: '0' });
  });
});
