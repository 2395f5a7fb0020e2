import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Completion, EqualSharesRule, GreedyRule, Ruling, SelectionRule } from '../rule.js';
import type { TieOrder } from '../tie-order.js';
import { anyRule, anyTieOrder } from './any-ruling.fixture.js';
import { pabulibRule, rulingComment, rulingInFile } from './ruling.js';

const shares: EqualSharesRule = {
  kind: 'equal_shares',
  utility: 'cost',
  completion: { kind: 'add1u', step: 150n, start: 'exact', exhaustiveStop: true },
  comparison: false,
  eligibility: false,
  shares: { kind: 'one_pot' },
};
const greedy: GreedyRule = {
  kind: 'greedy',
  by: 'votes',
  misfit: 'skip',
  threshold: 0,
  exclusive: [],
};
const lot: TieOrder = { kind: 'cost_votes_lot', seed: '4-6-2' };

function readBack(comment: string): Ruling | null {
  return rulingInFile({ meta: new Map([['comment', comment]]) });
}

describe('the comment on how a file was counted', () => {
  it('is read back as the ruling it was made of', () => {
    fc.assert(
      fc.property(anyRule, anyTieOrder, (rule, tieOrder) => {
        expect(readBack(rulingComment({ rule, tieOrder }))).toEqual({ rule, tieOrder });
      }),
      { numRuns: 1_000 },
    );
  });

  it('can be read by people', () => {
    expect(rulingComment({ rule: shares, tieOrder: lot })).toBe(
      '#1: rule=equal_shares utility=cost completion=add1u step=1.50 start=exact exhaustive_stop=yes comparison=no ' +
        'eligibility=no shares=one_pot #2: ties=cost_votes_lot seed=4-6-2 ' +
        '#3: The lot of a project is the SHA-256 of the text seed:ballot_position; the lowest goes first. ' +
        '#4: The projects stand in the order in which equal ones are taken.',
    );
    const byPopulation: EqualSharesRule = {
      ...shares,
      completion: { kind: 'add1', step: 100n, start: { unit: 100n }, exhaustiveStop: false },
      shares: {
        kind: 'population',
        population: { Боло: 120, 'Миёна, поён': 90 },
        cap: { num: 3n, den: 1n },
      },
    };
    expect(rulingComment({ rule: byPopulation, tieOrder: { kind: 'cost_score_lex' } })).toBe(
      '#1: rule=equal_shares utility=cost completion=add1 step=1 start=integral unit=1 exhaustive_stop=no comparison=no ' +
        'eligibility=no shares=population cap=3/1 population=Боло:120,Миёна%2C%20поён:90 #2: ties=cost_score_lex ' +
        '#3: The projects stand in the order in which equal ones are taken.',
    );
    const forVillages: EqualSharesRule = {
      ...shares,
      shares: {
        kind: 'partly_divided',
        divided: { num: 1n, den: 2n },
        population: { Боло: 120 },
        cap: { num: 3n, den: 1n },
      },
      floor: { minVotes: 20 },
      ceiling: { num: 2n, den: 5n },
    };
    expect(
      rulingComment({ rule: forVillages, tieOrder: { ...lot, over: 'project_id' } }),
    ).toContain(
      'shares=partly_divided divided=1/2 cap=3/1 population=Боло:120 floor=20 ceiling=2/5 ' +
        '#2: ties=cost_votes_lot seed=4-6-2 over=project_id ' +
        '#3: The lot of a project is the SHA-256 of the text seed:project_id; the lowest goes first.',
    );
    expect(
      rulingComment({
        rule: {
          ...greedy,
          exclusive: [
            [1, 2],
            [2, 3],
          ],
        },
        tieOrder: { kind: 'cost_score_lex' },
      }),
    ).toContain('#1: rule=greedy by=votes misfit=skip threshold=0 exclusive=1-2,2-3 #2:');
    expect(
      rulingComment({ rule: { kind: 'phragmen', completion: 'none' }, tieOrder: lot }),
    ).toContain('#1: rule=phragmen completion=none #2: ties=cost_votes_lot');
  });

  const comment = rulingComment({
    rule: {
      ...shares,
      completion: { kind: 'add1', step: 150n, start: { unit: 100n }, exhaustiveStop: true },
      shares: {
        kind: 'partly_divided',
        divided: { num: 1n, den: 2n },
        population: { a: 5, b: 6 },
        cap: { num: 3n, den: 1n },
      },
      floor: { minVotes: 20 },
      ceiling: { num: 2n, den: 5n },
    },
    tieOrder: lot,
  });
  const votes = rulingComment({ rule: { ...greedy, exclusive: [[1, 2]] }, tieOrder: lot });
  const villages = rulingComment({
    rule: {
      ...shares,
      shares: {
        kind: 'partly_divided',
        divided: { num: 0n, den: 2n },
        population: { a: 5 },
        cap: { num: 3n, den: 1n },
      },
      floor: { minVotes: 20 },
      ceiling: { num: 2n, den: 5n },
    },
    tieOrder: { ...lot, over: 'project_id' },
  });
  it.each([
    [comment, 'rule=equal_shares', 'rule=unequal_shares'],
    [comment, 'rule=equal_shares ', ''],
    [comment, 'utility=cost', 'utility=x'],
    [comment, 'completion=add1', 'completion=add2'],
    [comment, 'step=1.50', 'step=0'],
    [comment, 'step=1.50', 'step=-1'],
    [comment, 'step=1.50 ', ''],
    [comment, 'start=integral', 'start=whole'],
    [comment, 'unit=1', 'unit=0'],
    [comment, 'exhaustive_stop=yes', 'exhaustive_stop=true'],
    [comment, 'comparison=no', ''],
    [comment, 'eligibility=no', 'eligibility='],
    [comment, 'shares=partly_divided', 'shares=all'],
    [comment, 'divided=1/2 ', ''],
    [comment, 'divided=1/2', 'divided=1/02'],
    [comment, 'floor=20', 'floor=-1'],
    [comment, 'ceiling=2/5', 'ceiling='],
    [comment, 'cap=3/1', 'cap=3'],
    [comment, 'cap=3/1', 'cap=0/1'],
    [comment, 'cap=3/1', 'cap=3/0'],
    [comment, 'cap=3/1', 'cap=3/1x'],
    [comment, 'cap=3/1', 'cap=x3/1'],
    [comment, 'a:5', 'a:0'],
    [comment, 'a:5', 'a'],
    [comment, 'a:5', 'a:5x'],
    [comment, 'a:5', '%:5'],
    [comment, 'ties=cost_votes_lot', 'ties=lot'],
    [comment, 'seed=4-6-2', 'seed'],
    [comment, 'seed=4-6-2', 'seed=%'],
    [villages, 'divided=0/2 ', ''],
    [villages, 'divided=0/2', 'divided=x0/2'],
    [villages, 'divided=0/2', 'divided=0/2x'],
    [villages, 'divided=0/2', 'divided=0/0'],
    [villages, 'cap=3/1', 'cap=0/1'],
    [villages, 'floor=20', 'floor=-20'],
    [villages, 'ceiling=2/5', 'ceiling=2'],
    [villages, 'over=project_id', 'over=position'],
    [votes, 'by=votes', 'by=size'],
    [votes, 'misfit=skip', 'misfit=break'],
    [votes, 'threshold=0', 'threshold=-1'],
    [votes, 'exclusive=1-2', 'exclusive=1'],
    [votes, 'exclusive=1-2', 'exclusive=0-2'],
    [votes, 'exclusive=1-2', 'exclusive=1-0'],
    [votes, 'exclusive=1-2', 'exclusive=1-2x'],
    [votes, 'exclusive=1-2', 'exclusive=x1-2'],
  ])('says nothing when %s has not "%s" but "%s"', (good, from, to) => {
    expect(readBack(good)).not.toBeNull();
    expect(good).toContain(from);
    expect(readBack(good.replace(from, to))).toBeNull();
  });

  it('says nothing in files of others', () => {
    expect(rulingInFile({ meta: new Map() })).toBeNull();
    expect(readBack('#1: Winners were selected according to the greedy rule.')).toBeNull();
  });
});

describe('the word of the format for a rule', () => {
  const grown = (kind: 'add1' | 'add1u') => ({ ...shares.completion, kind }) as Completion;
  it.each<readonly [SelectionRule, string]>([
    [greedy, 'greedy'],
    [{ ...greedy, threshold: 1 }, 'greedy-threshold'],
    [{ ...greedy, misfit: 'stop', threshold: 50 }, 'greedy-no-skip'],
    [{ ...greedy, misfit: 'stop', exclusive: [[1, 2]] }, 'greedy-exclusive'],
    [{ ...greedy, by: 'votes_per_cost', exclusive: [[1, 2]] }, 'greedy-custom'],
    [{ ...shares, completion: { kind: 'none' } }, 'equalshares'],
    [{ ...shares, completion: { kind: 'utilitarian' } }, 'equalshares'],
    [{ ...shares, completion: grown('add1') }, 'equalshares/add1'],
    [{ ...shares, completion: grown('add1u'), comparison: true }, 'equalshares/add1-comparison'],
    [{ kind: 'phragmen', completion: 'none' }, 'unknown'],
  ])('is the nearest it has (%#)', (rule, word) => {
    expect(pabulibRule(rule)).toBe(word);
  });
});
