import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { votingProblems } from '../../problems/voting.problems.js';
import { equalShares } from '../equal-shares.js';
import { greedyByVotes } from '../greedy-by-votes.js';
import { instanceOf, type PabulibElection } from './election.js';
import { readPabulib } from './read.js';

const sample = readFileSync(
  new URL('../../../../test/vectors/three-villages.pb', import.meta.url),
  'utf8',
);

function read(text: string): PabulibElection {
  const outcome = readPabulib(text);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The sample with one change, which must find its place. */
function changed(from: string | RegExp, to: string): string {
  const text = sample.replace(from, () => to);
  if (text === sample) throw new Error(`nothing to change: ${String(from)}`);
  return text;
}

function refusalOf(text: string): readonly [code: string, line: number] {
  const outcome = readPabulib(text);
  if (outcome.ok) throw new Error('the file was read');
  const line = outcome.problem.details.find(({ key }) => key === 'line')?.value;
  expect(outcome.problem.message).toContain(`Line ${String(line)}:`);
  expect(outcome.problem.message).not.toContain('{');
  return [outcome.problem.code, Number(line)];
}

describe('a .pb file', () => {
  it('is read as a whole', () => {
    const election = read(sample);
    expect(election.meta.get('description')).toBe('Three villages; one "common" budget');
    expect([election.voteType, election.currency, election.budget]).toEqual([
      'approval',
      'TJS',
      10_050n,
    ]);
    expect(election.projects).toEqual([
      {
        id: 'BO.1/27',
        position: 1,
        name: 'Мактаб: 2 дар ва 3 тиреза',
        cost: 4_000n,
        category: 'education',
        votesPublished: 4,
        selectedPublished: 1,
        line: 20,
      },
      {
        id: 'c13',
        position: 2,
        name: 'Роҳи "нав"; қисми 1',
        cost: 3_050n,
        category: 'roads',
        votesPublished: 3,
        selectedPublished: 1,
        line: 21,
      },
      {
        id: '007',
        position: 3,
        name: 'Роҳ',
        cost: 3_000n,
        votesPublished: 2,
        selectedPublished: 0,
        line: 22,
      },
      {
        id: '7',
        position: 4,
        name: 'Роҳ',
        cost: 99_999_999_900n,
        category: 'roads',
        votesPublished: 0,
        selectedPublished: 0,
        line: 23,
      },
    ]);
    expect(election.votes[2]).toEqual({
      voterId: '3',
      positions: [1, 3],
      neighborhood: 'Миёна',
      line: 29,
    });
    expect(election.votes[6]).toEqual({ voterId: '7', positions: [], line: 33 });
  });

  it('can be counted: the empty ballot keeps its share under equal shares', () => {
    const instance = instanceOf(read(sample));
    const ruling = { tieOrder: { kind: 'cost_score_lex' } } as const;
    expect(instance.ballots).toHaveLength(7);
    expect(greedyByVotes.select(instance, ruling).winners).toEqual([1, 2, 3]);
    // Shares of 14.357: four voters pay 10 each for BO.1/27; then c13 finds 4.357 + 4.357 + 14.357 < 30.5.
    expect(equalShares.select(instance, ruling).winners).toEqual([1]);
  });

  it('is the same with a byte order mark, other line ends and blank lines', () => {
    const election = read(sample);
    const withoutLines = ({ projects, votes, ...rest }: PabulibElection): unknown => [
      rest,
      projects.map((project) => ({ ...project, line: 0 })),
      votes.map((vote) => ({ ...vote, line: 0 })),
    ];
    expect(read(`\uFEFF${sample}`)).toEqual(election);
    expect(read(sample.replaceAll('\n', '\r\n'))).toEqual(election);
    expect(withoutLines(read(sample.replaceAll('\n', '\n\n')))).toEqual(withoutLines(election));
    expect(withoutLines(read(sample.trimEnd().replaceAll('\n\n', '\n')))).toEqual(
      withoutLines(election),
    );
  });

  it('may write its section names in small letters', () => {
    expect(read(changed('PROJECTS\n', 'projects\n'))).toEqual(read(sample));
  });

  it('may quote any field and break the line inside', () => {
    const election = read(changed('c13;30.5;3;', '"c13";"30.5";3;'));
    expect(election.projects[1]?.id).toBe('c13');
    const broken = read(changed('#1: made by hand for tests', '"#1: made by hand\n#2: for tests"'));
    expect(broken.meta.get('comment')).toBe('#1: made by hand\n#2: for tests');
    expect(broken.projects[0]?.line).toBe(21);
  });

  it('keeps a name that begins with quoted words without being quoted itself', () => {
    const election = read(changed('30;2;Роҳ;;', '30;2;"Роҳ" ва пул;;'));
    expect(election.projects[2]?.name).toBe('"Роҳ" ва пул');
  });

  it('takes a vote for one project as an approval', () => {
    const single = changed('vote_type;approval', 'vote_type;choose-1')
      .replaceAll('BO.1/27,c13', 'c13')
      .replace('007,BO.1/27', '007');
    expect(read(single).voteType).toBe('choose-1');
  });

  it('may carry the positions of the ballot list in a column of its own', () => {
    const text = sample
      .replace('category;selected', 'category;ballot_position')
      .replace('education;1', 'education;3')
      .replace('roads;1', 'roads;4')
      .replace('Роҳ;;0', 'Роҳ;;1')
      .replace('roads;0', 'roads;2');
    const election = read(text);
    expect(election.projects.map(({ position }) => position)).toEqual([3, 4, 1, 2]);
    expect(election.votes[2]?.positions).toEqual([1, 3]);
    expect(instanceOf(election).projects.map(({ id }) => id)).toEqual([
      '007',
      '7',
      'BO.1/27',
      'c13',
    ]);
  });
});

type Case = readonly [what: string, text: () => string, code: string, line: number];

const cases: readonly Case[] = [
  ['nothing in it', () => '', 'voting.pb_section', 1],
  ['another text in it', () => 'name;cost\nRoad;5\n', 'voting.pb_section', 1],
  ['no votes', () => sample.slice(0, sample.indexOf('VOTES')), 'voting.pb_section', 23],
  ['no META', () => sample.slice(sample.indexOf('PROJECTS')), 'voting.pb_section', 1],
  [
    'VOTES before PROJECTS',
    () => changed('PROJECTS\n', 'VOTES\n').replace(/VOTES\nvoter/, 'PROJECTS\nvoter'),
    'voting.pb_section',
    18,
  ],
  ['a section twice', () => `${sample}VOTES\nvoter_id;vote\n`, 'voting.pb_section', 34],
  ['a section without header', () => changed(/VOTES[^]*$/, 'VOTES\n'), 'voting.pb_header', 25],
  [
    'no column for costs',
    () => changed('project_id;cost', 'project_id;price'),
    'voting.pb_header',
    19,
  ],
  ['a column twice', () => changed('votes;name', 'name;name'), 'voting.pb_header', 19],
  ['a row too short', () => changed('5;c13;Поён', '5;c13'), 'voting.pb_columns', 31],
  ['a row too long', () => changed('date_end;', 'date_end;;'), 'voting.pb_columns', 13],
  ['an unquoted separator', () => changed('Мактаб:', 'Мактаб;'), 'voting.pb_columns', 20],
  ['a quotation mark left open', () => changed('4;Мактаб', '4;"Мактаб'), 'voting.pb_quote', 20],
  [
    'text behind a quoted field with a separator',
    () => changed('қисми 1"', 'қисми 1" охир'),
    'voting.pb_quote',
    21,
  ],
  ['an obligatory key missing', () => changed('unit;Test\n', ''), 'voting.pb_meta_missing', 17],
  ['a key twice', () => changed('min_length;1', 'budget;200'), 'voting.pb_meta_repeated', 14],
  ['ranked ballots', () => changed('approval', 'ordinal'), 'voting.pb_vote_type', 10],
  ['points on its ballots', () => changed('approval', 'cumulative'), 'voting.pb_vote_type', 10],
  ['scores on its ballots', () => changed('approval', 'scoring'), 'voting.pb_vote_type', 10],
  ['a budget in words', () => changed('100,50', 'hundred'), 'voting.pb_amount', 9],
  ['no budget', () => changed('100,50', ''), 'voting.pb_amount', 9],
  ['a budget of nothing', () => changed('100,50', '0'), 'voting.pb_amount', 9],
  ['a negative cost', () => changed('c13;30.5', 'c13;-30.5'), 'voting.pb_amount', 21],
  [
    'a cost with separated thousands',
    () => changed('c13;30.5', 'c13;1 030.5'),
    'voting.pb_amount',
    21,
  ],
  ['a cost in powers of ten', () => changed('c13;30.5', 'c13;3e5'), 'voting.pb_amount', 21],
  ['a free project', () => changed('007;30', '007;0'), 'voting.pb_amount', 22],
  ['a third decimal', () => changed('30.5', '30.505'), 'voting.pb_amount_decimals', 21],
  [
    'a third decimal after a comma',
    () => changed('100,50', '100,500'),
    'voting.pb_amount_decimals',
    9,
  ],
  [
    'a number of votes in words',
    () => changed('num_votes;7', 'num_votes;seven'),
    'voting.pb_number',
    8,
  ],
  ['published votes in words', () => changed('30.5;3;', '30.5;three;'), 'voting.pb_number', 21],
  [
    'fewer projects than declared',
    () => changed('num_projects;4', 'num_projects;5'),
    'voting.pb_count_mismatch',
    7,
  ],
  [
    'more votes than declared',
    () => changed('num_votes;7', 'num_votes;6'),
    'voting.pb_count_mismatch',
    8,
  ],
  ['a project without id', () => changed('007;30', ';30'), 'voting.pb_id_missing', 22],
  ['a vote without voter', () => changed('x-4;', ';'), 'voting.pb_id_missing', 30],
  ['a project twice', () => changed('007;30', 'c13;30'), 'voting.pb_project_repeated', 22],
  ['a voter twice', () => changed('x-4;', '3;'), 'voting.pb_voter_repeated', 30],
  [
    'a vote for an unknown project',
    () => changed('6;007;', '6;07;'),
    'voting.pb_vote_unknown_project',
    32,
  ],
  [
    'a vote with an empty place',
    () => changed('6;007;', '6;007,;'),
    'voting.pb_vote_unknown_project',
    32,
  ],
  [
    'a vote naming a project twice',
    () => changed('6;007;', '6;007,7,007;'),
    'voting.pb_vote_repeated_project',
    32,
  ],
  [
    'two projects in a vote for one',
    () => changed('approval', 'choose-1'),
    'voting.pb_vote_choose_one',
    27,
  ],
  [
    'ballot positions that are no list',
    () => changed('category;selected', 'category;ballot_position'),
    'voting.pb_ballot_positions',
    21,
  ],
];

describe('a .pb file is refused, with the line, when it has', () => {
  it.each(cases)('%s', (_, text, code, line) => {
    expect(refusalOf(text())).toEqual([code, line]);
  });

  it('each of the refusals that exist', () => {
    const codes = Object.keys(votingProblems).filter((code) => code.startsWith('voting.pb_'));
    expect([...new Set(cases.map(([, , code]) => code))].sort()).toEqual(codes.sort());
  });
});
