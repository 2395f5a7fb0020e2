import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { namedRule, type RuleName } from '../../domain/voting/named-rules.js';
import type { EqualSharesRule } from '../../domain/voting/rule.js';
import { electionIn, type OpenElection, openElection } from './open-election.js';
import { enoughInWords, report } from './report.js';
import { ReportWords, ruleInWords } from './report-words.js';
import { tallyFile } from './tally-file.js';

const villages = join(import.meta.dirname, '../../../test/vectors/three-villages.pb');
const options = {
  step: 100n,
  unit: 100n,
  start: 'exact',
  threshold: 0,
  exclusive: [[2, 3]],
} as const;

function reported(election: OpenElection, name: RuleName, changed: object = {}): readonly string[] {
  const rule = { ...namedRule(name, options), ...changed };
  return report(tallyFile(election, name, { rule, tieOrder: { kind: 'cost_score_lex' } }));
}

/** Votes as lines of ids; rows of the projects with their columns. */
function election(
  budget: string,
  columns: string,
  projects: readonly string[],
  votes: readonly string[],
  type = 'approval',
): OpenElection {
  const text = [
    'META\nkey;value\ndescription;Test\ncountry;Nowhere\nunit;Test\ninstance;1\nrule;unknown',
    `date_begin;2027\ndate_end;2027\nvote_type;${type}\nbudget;${budget}`,
    `num_projects;${String(projects.length)}\nnum_votes;${String(votes.length)}`,
    `PROJECTS\n${columns}`,
    ...projects,
    `VOTES\nvoter_id;vote${type === 'cumulative' ? ';points' : ''}`,
    ...votes.map((vote, index) => `${String(index + 1)};${vote}`),
  ].join('\n');
  return electionIn('test.pb', new TextEncoder().encode(text));
}

describe('the report in plain language', () => {
  it('says under equal shares where the money of supporters went, and what would have been enough', async () => {
    expect(reported(await openElection(villages), 'mes_cost')).toEqual([
      'three-villages.pb, counted by mes_cost',
      '',
      'Every voter decides over the same part of the money. A project is taken when its supporters can pay for it together; those supported by most are taken first.',
      '7 valid ballots, 4 projects, 100.50 TJS to spend.',
      'In the count that decided, every voter had 14.35 TJS.',
      '',
      'Chosen: 1 project for 40 TJS.',
      '  1. Мактаб: 2 дар ва 3 тиреза (BO.1/27): 4 voters support it, costs 40 TJS; its supporters paid for it. They had 57.42 TJS left together; 4 voters paid, at most 10 TJS each. Effective support: 4.0.',
      '',
      'Not chosen: 3 projects.',
      '  Роҳи "нав"; қисми 1 (c13): 3 voters support it, costs 30.50 TJS; its supporters were 7.43 TJS short.',
      '    Its supporters had 43.07 TJS and paid 20 TJS for BO.1/27; 23.07 TJS were left. At best they had 75 % of what it needed.',
      '    It would have won at a cost of 22.50 TJS or with 1 more ballot for it alone.',
      '  Роҳ (007): 2 voters support it, costs 30 TJS; its supporters were 11.29 TJS short.',
      '    Its supporters had 28.71 TJS and paid 10 TJS for BO.1/27; 18.71 TJS were left. At best they had 62 % of what it needed.',
      '    It would have won at a cost of 18 TJS or with 2 more ballots for it alone.',
      '  Роҳ (7): costs 999999999 TJS; nobody supports it.',
      '',
      'By votes alone c13 and 007 would win too.',
      'Without anything they support: 3 of 7 voters (by votes alone: 1). Projects that a voter gets, on average: 0.57 (by votes alone: 1.28).',
      '  Боло: 2 voters, 20 TJS by what they support (by votes alone: 40.33 TJS)',
      '  Миёна: 2 voters, 20 TJS by what they support (by votes alone: 35 TJS)',
      '  Поён: 2 voters, 0 TJS by what they support (by votes alone: 25.16 TJS)',
      '  no village: 1 voter, 0 TJS by what they support (by votes alone: 0 TJS)',
      'Guaranteed: those who vote for exactly the same list win all of it when it costs no more than their shares together:',
      '  each voter 14.35 TJS',
      'Equal projects: no ties.',
    ]);
  });

  it('says by votes what did not fit, what was barred and what equal shares would choose', async () => {
    const lines = reported(await openElection(villages), 'greedy_exclusive');
    expect(lines).toEqual(
      expect.arrayContaining([
        'The projects are taken in order of their votes, most first, as long as they fit the money that is left.',
        'One that does not fit is passed over.',
        'Only one of Роҳи "нав"; қисми 1 (c13) and Роҳ (007) can win.',
        '  Роҳ (007): 2 voters support it, costs 30 TJS; it cannot win together with Роҳи "нав"; қисми 1 (c13).',
        '    It would have won with 1 more ballot for it alone.',
        'By equal shares 007 would win too.',
      ]),
    );
    const small = election('100', 'project_id;cost', ['a;60', 'b;70', 'c;40'], ['a,c', 'a', 'b']);
    expect(reported(small, 'greedy_score')).toEqual(
      expect.arrayContaining([
        '  1. a: 2 voters support it, costs 60; by votes.',
        '  b: 1 voter supports it, costs 70; 0 were left when its turn came, 70 too little.',
        'By equal shares the same projects would win.',
        'Equal projects: ties {c, b}, none decided by the order of the ids.',
      ]),
    );
    expect(reported(small, 'greedy_no_skip', { threshold: 2 })).toEqual(
      expect.arrayContaining([
        'The first that does not fit ends the choice.',
        'A project needs at least 2.',
        '  c: 1 voter supports it, costs 40; the rule asks for 2.',
        'By equal shares c would win too.',
      ]),
    );
    expect(reported(small, 'greedy_no_skip').join('\n')).not.toContain('the choice had ended');
  });

  it('says when the rule had ended, and what it would not choose', () => {
    const small = election(
      '100',
      'project_id;cost',
      ['a;90', 'b;20', 'c;5'],
      ['a', 'a,b', 'a,b,c'],
    );
    expect(reported(small, 'greedy_no_skip')).toContain(
      '  c: 1 voter supports it, costs 5; the choice had ended before its turn came.',
    );
    const divided = election('10', 'project_id;cost', ['a;6', 'b;4'], ['a', 'a', 'a', 'b', 'b']);
    expect(reported(divided, 'mes_cost', { eligibility: true, comparison: true })).toEqual(
      expect.arrayContaining([
        'A project whose part of the voters is less than a third of its part of the money is left out.',
        'If more voters are better served by the winners by votes, those win instead.',
      ]),
    );
  });

  it('adds up smaller payments, and speaks of points', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const costs = [16, 15, 14, 13, 12, 11, 10];
    const all = Array.from({ length: 10 }, () => `"${ids.join(',')},z";"1,1,1,1,1,1,1,1"`);
    const others = Array.from({ length: 10 }, () => `"${ids.join(',')}";"1,1,1,1,1,1,1"`);
    const lines = reported(
      election(
        '200',
        'project_id;cost',
        [...ids.map((id, k) => `${id};${String(costs[k])}`), 'z;190'],
        [...all, ...others],
        'cumulative',
      ),
      'mes_cost',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        '    Its supporters had 100 and paid 8 for a, 7.50 for b, 7 for c, 6.50 for d, 6 for e and 10.50 for 2 others; 54.50 were left. At best they had 50 % of what it needed.',
        'Where votes are compared, points are.',
      ]),
    );
  });

  it('tells an estimate from what was counted again, and says when nothing would have been enough', async () => {
    const over = election('10', 'project_id;cost', ['a;11', 'b;10'], ['a', 'b', 'b']);
    const lines = reported(over, 'greedy_score');
    expect(lines).toContain('    Nothing was found that would have been enough.');
    const words = new ReportWords(await openElection(villages));
    const cost = { enoughMinor: '1250', recounted: false, tooMuchMinor: '2000' };
    const votes = { enough: 12, recounted: false, tooFew: 3 };
    expect(enoughInWords({ cost, votes }, words)).toBe(
      'It would have won at a cost of 12.50 TJS (estimated) or with 12 more ballots for it alone (estimated).',
    );
  });

  it('names the villages whose voters had other shares', async () => {
    const shares = {
      kind: 'population',
      population: { Боло: 40, Миёна: 30, Поён: 20, '': 10 },
      cap: { num: 3n, den: 1n },
    };
    const lines = reported(await openElection(villages), 'mes_cost', { shares });
    expect(lines).toEqual(
      expect.arrayContaining([
        'In the count that decided, each of the 2 voters of Боло had 20.10 TJS.',
        'In the count that decided, each of the 1 voter of no village had 10.05 TJS.',
      ]),
    );
  });
});

describe('a rule in words', () => {
  it('says how money is dealt, what is taken first and how the rest is used', async () => {
    const words = new ReportWords(await openElection(villages));
    const rule = namedRule('mes_util_add1u', { ...options, step: 250n }) as EqualSharesRule;
    const population = { A: 1 };
    const cap = { num: 3n, den: 1n };
    expect(ruleInWords(rule, words)).toEqual([
      'Every voter decides over the same part of the money. A project is taken when its supporters can pay for it together; those that cost each supporter least are taken first.',
      'As long as money is left, the shares grow by 2.50 TJS each and everything is counted anew.',
      'What is left then goes by votes.',
    ]);
    const dealt = (shares: EqualSharesRule['shares']) => ruleInWords({ ...rule, shares }, words)[0];
    expect(dealt({ kind: 'population', population, cap })).toContain('by its population');
    expect(
      dealt({ kind: 'partly_divided', divided: { num: 1n, den: 2n }, population, cap }),
    ).toContain('for their own projects');
    expect(ruleInWords(namedRule('mes_cost_utilcomp', options), words)[1]).toBe(
      'What is left then goes by votes.',
    );
    expect(ruleInWords(namedRule('phragmen', options), words)).toHaveLength(1);
    expect(ruleInWords(namedRule('phragmen_utilcomp', options), words)).toEqual([
      'Every voter earns money at the same speed, and a project is taken as soon as its supporters can pay for it together.',
      'What is left then goes by votes.',
    ]);
    expect(ruleInWords(namedRule('greedy_score_per_cost', options), words)[0]).toContain(
      'in order of their votes per cost',
    );
  });
});
