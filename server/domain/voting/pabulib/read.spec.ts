import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { votingProblems } from '../../problems/voting.problems.js';
import { namedRule } from '../named-rules.js';
import { select } from '../select.js';
import { ballotsIn } from './any-election.fixture.js';
import { instanceOf, type PabulibElection, type PabulibVote } from './election.js';
import { readPabulib } from './read.js';

const sample = readFileSync(
  new URL('../../../../test/vectors/three-villages.pb', import.meta.url),
  'utf8',
);

function read(source: string | Uint8Array): PabulibElection {
  const outcome = readPabulib(source);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The sample with one change, which must find its place. */
function changed(from: string | RegExp, to: string, text = sample): string {
  const other = text.replace(from, () => to);
  if (other === text) throw new Error(`nothing to change: ${String(from)}`);
  return other;
}

/** A small file of the given type; VOTES stands in line 20. */
function small(voteType: string, votes: readonly string[], more = 'edition;1'): string {
  return `META
key;value
description;d
country;c
unit;u
instance;i
num_projects;3
num_votes;${String(votes.length - 1)}
budget;100
vote_type;${voteType}
rule;unknown
date_begin;1
date_end;2
${more}
PROJECTS
cost;project_id
10;a
20;b
30;c
VOTES
${votes.join('\n')}
`;
}

describe('a .pb file', () => {
  it('is read as a whole', () => {
    const election = read(sample);
    expect(election.meta.get('description')).toBe('Three villages; one "common" budget');
    expect([...election.meta.keys()]).toHaveLength(14);
    expect([election.voteType, election.currency, election.budget, election.unit]).toEqual([
      'approval',
      'TJS',
      10_050n,
      100n,
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
    expect(election.rankings).toBeUndefined();
    expect(election.electorate.voters).toBe(7);
    expect([...election.electorate.votes]).toEqual([4, 3, 2, 0]);
    expect(ballotsIn(election.electorate)).toEqual([
      '["",[],""]',
      '["Боло",[0,1],"1,1"]',
      '["Боло",[0,1],"1,1"]',
      '["Миёна",[0,2],"1,1"]',
      '["Миёна",[0],"1"]',
      '["Поён",[1],"1"]',
      '["Поён",[2],"1"]',
    ]);
  });

  it('can be counted: the empty ballot keeps its share under equal shares', () => {
    const instance = instanceOf(read(sample));
    const options = { step: 1n, unit: 100n, start: 'exact', threshold: 0, exclusive: [] } as const;
    const winners = (name: 'greedy_score' | 'mes_cost'): readonly number[] =>
      select(instance, { rule: namedRule(name, options), tieOrder: { kind: 'cost_score_lex' } })
        .winners;
    expect(winners('greedy_score')).toEqual([1, 2, 3]);
    // Shares of 14.357: four voters pay 10 each for BO.1/27; then c13 finds 4.357 + 4.357 + 14.357 < 30.5.
    expect(winners('mes_cost')).toEqual([1]);
  });

  it('shows its votes one by one to those who ask', () => {
    const votes: PabulibVote[] = [];
    expect(readPabulib(sample, (vote) => votes.push(vote)).ok).toBe(true);
    expect(votes).toHaveLength(7);
    expect(votes[2]).toEqual({ voterId: '3', positions: [1, 3], village: 'Миёна', line: 29 });
    expect(votes[3]).toEqual({ voterId: 'x-4', positions: [1], village: 'Миёна', line: 30 });
    expect(votes[6]).toEqual({ voterId: '7', positions: [], village: '', line: 33 });
    const ranked: PabulibVote[] = [];
    const text = small('ordinal', ['vote;voter_id', '"c,', ' a"; x ', '', 'b;y']).replace(
      ';4',
      ';2',
    );
    expect(readPabulib(text, (vote) => ranked.push(vote)).ok).toBe(false);
    const broken = text.replace('"c,\n a"', '"c, a"').replace('\n\nb', '\n\r\nb');
    expect(readPabulib(broken, (vote) => ranked.push(vote)).ok).toBe(true);
    expect(ranked).toEqual([
      { voterId: 'x', positions: [3, 1], village: '', line: 22 },
      { voterId: 'y', positions: [2], village: '', line: 24 },
    ]);
  });

  it('passes on what goes wrong outside of it', () => {
    const thrown = new Error('the table is full');
    expect(() =>
      readPabulib(sample, () => {
        throw thrown;
      }),
    ).toThrow(thrown);
  });

  it('is the same as bytes, with a byte order mark, other line ends and blank lines', () => {
    const election = read(sample);
    const withoutLines = ({ projects, ...rest }: PabulibElection): unknown => [
      rest,
      projects.map((project) => ({ ...project, line: 0 })),
    ];
    expect(read(new TextEncoder().encode(sample))).toEqual(election);
    expect(read(`\uFEFF${sample}`)).toEqual(election);
    expect(read(sample.replaceAll('\n', '\r\n'))).toEqual(election);
    expect(read(sample.replaceAll('\n', '\r'))).toEqual(election);
    expect(withoutLines(read(sample.replaceAll('\n', '\n\n')))).toEqual(withoutLines(election));
    expect(withoutLines(read(sample.trimEnd().replaceAll('\n\n', '\n \t\n')))).toEqual(
      withoutLines(election),
    );
  });

  it('may write its section names in small letters and with blanks', () => {
    expect(read(changed('PROJECTS\n', ' projects\n').replace('VOTES', 'Votes '))).toEqual(
      read(sample),
    );
  });

  it('may quote any field and break the line inside', () => {
    const election = read(changed('c13;30.5;3;', '"c13";"30.5";3;'));
    expect(election.projects[1]?.id).toBe('c13');
    const broken = read(changed('#1: made by hand for tests', '"#1: made by hand\n#2: for tests"'));
    expect(broken.meta.get('comment')).toBe('#1: made by hand\n#2: for tests');
    expect(broken.projects[0]?.line).toBe(21);
    expect(read(changed('1;BO.1/27,c13;Боло', '"1";"BO.1/27,c13";"Боло"'))).toEqual(read(sample));
  });

  it('keeps a name that begins with quoted words without being quoted itself', () => {
    const election = read(changed('30;2;Роҳ;;', '30;2;"Роҳ" ва пул;;'));
    expect(election.projects[2]?.name).toBe('"Роҳ" ва пул');
  });

  it('may put blanks around keys, ids and villages', () => {
    const text = sample
      .replace('budget;', ' budget ;')
      .replace('c13;30.5', '\tc13 ; 30.5 ')
      .replace('2;BO.1/27,c13;Боло', ' 2 ; BO.1/27 ,\tc13 ; Боло ')
      .replace('project_id;cost', ' project_id ;cost ');
    expect(read(text)).toEqual(read(sample));
  });

  it('may have any of its columns first, and blanks around the type of its votes', () => {
    const projects = sample
      .replace('project_id;cost', 'ballot_position;project_id;cost')
      .replace('BO.1/27;40', '3;BO.1/27;40')
      .replace('c13;30.5', '4;c13;30.5')
      .replace('\n007;30', '\n1;007;30')
      .replace('\n7;9', '\n2;7;9');
    expect(read(projects).projects.map(({ position }) => position)).toEqual([3, 4, 1, 2]);
    const votes = ['neighborhood;voter_id;vote', 'Боло;1;a', 'Поён;2;b'];
    expect(read(small('approval', votes)).electorate.villages).toEqual(['Боло', 'Поён']);
    expect(read(small(' approval ', votes)).voteType).toBe('approval');
  });

  it('is refused when its very first byte is none of UTF-8', () => {
    const outcome = readPabulib(Uint8Array.of(0xff, 0x41));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'voting.pb_encoding' } });
  });

  it('may give a village to its projects', () => {
    const text = changed('category;selected', 'category;neighborhood').replace(
      'education;1',
      'education; Боло',
    );
    expect(read(text).projects.map(({ village }) => village)).toEqual(['Боло', '1', '0', '0']);
    expect(instanceOf(read(text)).projects[0]).toEqual({
      id: 'BO.1/27',
      position: 1,
      cost: 4_000n,
      village: 'Боло',
    });
  });

  it('may carry the positions of the ballot list in a column of its own', () => {
    const text = sample
      .replace('category;selected', 'category;ballot_position')
      .replace('education;1', 'education;3')
      .replace('roads;1', 'roads;4.0')
      .replace('Роҳ;;0', 'Роҳ;;1')
      .replace('roads;0', 'roads;2');
    const election = read(text);
    expect(election.projects.map(({ position }) => position)).toEqual([3, 4, 1, 2]);
    expect([...election.electorate.votes]).toEqual([2, 0, 4, 3]);
    expect(instanceOf(election).projects.map(({ id }) => id)).toEqual([
      '007',
      '7',
      'BO.1/27',
      'c13',
    ]);
  });

  it('may have projects without cost, no budget, and figures of its own that are none', () => {
    const election = read(
      changed('007;30;2;', '007;0,0;two;').replace('100,50', '0').replace('roads;0', 'roads;1.5'),
    );
    expect(election.budget).toBe(0n);
    expect(election.projects[2]).toMatchObject({ cost: 0n, votesPublished: undefined });
    expect(election.projects[3]?.selectedPublished).toBeUndefined();
    const published = (votes: string) =>
      read(changed('007;30;2;', `007;30;${votes};`)).projects[2]?.votesPublished;
    expect(published('123456789012345')).toBe(123_456_789_012_345);
    expect(published('1234567890123456')).toBeUndefined();
    expect(published(' 12,0 ')).toBe(12);
  });

  it('need not name its currency', () => {
    expect(read(changed('currency;TJS', 'currency; ')).currency).toBeUndefined();
    expect(read(changed('currency;TJS\n', '')).currency).toBeUndefined();
    expect(read(changed('currency;TJS', 'currency; TJS ')).currency).toBe('TJS');
  });

  it('may have neither projects nor votes', () => {
    const text = sample
      .replace(/BO[^]*(?=VOTES)/, '')
      .replace(/1;BO[^]*$/, '')
      .replace('num_projects;4', 'num_projects;0')
      .replace('num_votes;7', 'num_votes;0');
    expect(read(text)).toMatchObject({ projects: [], electorate: { voters: 0, classCount: 0 } });
  });
});

describe('ballots of the type', () => {
  const electorateOf = (...parts: Parameters<typeof small>) => read(small(...parts)).electorate;

  it('choose-1 name one project or none', () => {
    const electorate = electorateOf('choose-1', ['voter_id;vote', '1;b', '2;', '3;b']);
    expect([electorate.voters, ...electorate.score]).toEqual([3, 0, 2, 0]);
  });

  it('cumulative give points, and none where there are none', () => {
    const votes = ['points;voter_id;vote', '3,1;1;c,a', ' 2.0 , 0;2;a,b', ';3;', '12;4;b', ' ;5; '];
    const electorate = electorateOf('cumulative', votes, 'default_score;7');
    expect([...electorate.score]).toEqual([3, 12, 3]);
    expect([...electorate.votes]).toEqual([2, 1, 1]);
    expect(ballotsIn(electorate)).toEqual([
      '["",[0,2],"1,3"]',
      '["",[0],"2"]',
      '["",[1],"12"]',
      '["",[],""]',
      '["",[],""]',
    ]);
  });

  it('scoring give points, and the default to projects not named', () => {
    const votes = ['voter_id;vote;points', '1;c,a;3,0', '2;;'];
    expect([...electorateOf('scoring', votes).score]).toEqual([0, 0, 3]);
    const filled = electorateOf('scoring', votes, 'default_score;2');
    expect([...filled.score]).toEqual([2, 4, 5]);
    expect(ballotsIn(filled)).toEqual(['["",[0,1,2],"2,2,2"]', '["",[1,2],"2,3"]']);
  });

  it('ordinal give points to places: as many as there are places', () => {
    const votes = ['voter_id;vote;points', '1;c,a;1,2', '2;;', '3;b;9', '4;a,c;'];
    const longest = read(small('ordinal', votes));
    expect([...longest.electorate.score]).toEqual([3, 2, 3]);
    const declared = read(small('ordinal', votes, 'max_length;3.0'));
    expect([...declared.electorate.score]).toEqual([5, 3, 5]);
    const shorter = read(small('ordinal', votes, 'max_length;1'));
    expect([...shorter.electorate.score]).toEqual([1, 1, 1]);
    for (const { rankings, electorate } of [longest, declared, shorter]) {
      expect(electorate.voters).toBe(4);
      expect(ballotsIn({ ...rankings!, points: undefined })).toEqual([
        '["",[0,2],"in order"]',
        '["",[1],"in order"]',
        '["",[2,0],"in order"]',
        '["",[],"in order"]',
      ]);
    }
  });

  it('approval may break what their own META says about lengths', () => {
    const votes = ['voter_id;vote', '1;c,a', '2;'];
    const electorate = electorateOf('approval', votes, 'max_length;one\nmin_length;2');
    expect([...electorate.score]).toEqual([1, 0, 1]);
  });
});

type Case = readonly [what: string, text: () => string | Uint8Array, code: string, place: string];

const points = (row: string): (() => string) => {
  return () => small('cumulative', ['voter_id;vote;points', '1;c;2', row]);
};

const cases: readonly Case[] = [
  ['nothing in it', () => '', 'section', '1:1'],
  ['nothing but blanks in it', () => '\uFEFF \n', 'section', '1:1'],
  ['another text in it', () => 'name;cost\nRoad;5\n', 'section', '1:1'],
  ['no votes', () => sample.slice(0, sample.indexOf('VOTES')), 'section', '23:26'],
  ['no META', () => sample.slice(sample.indexOf('PROJECTS')), 'section', '1:1'],
  [
    'VOTES before PROJECTS',
    () => changed('PROJECTS\n', 'VOTES\n').replace(/VOTES\nvoter/, 'PROJECTS\nvoter'),
    'section',
    '18:1',
  ],
  ['a section twice', () => `${sample}VOTES\nvoter_id;vote\n`, 'section', '34:1'],
  ['a section more', () => `${sample}META\nkey;value\n`, 'section', '34:1'],
  ['a section without header', () => changed(/VOTES[^]*$/, 'VOTES\n'), 'header', '25:6'],
  ['no column for costs', () => changed('project_id;cost', 'project_id;price'), 'header', '19:1'],
  ['no column for points', () => changed('approval', 'scoring'), 'header', '26:1'],
  ['a column twice', () => changed('votes;name', 'name; name'), 'header', '19:22'],
  ['a row too short', () => changed('5;c13;Поён', '5;c13'), 'columns', '31:6'],
  ['a row too long', () => changed('date_end;', 'date_end;;'), 'columns', '13:11'],
  [
    'a row too long without a mark',
    () => changed('date_end;', 'date_end;"a""";'),
    'columns',
    '13:16',
  ],
  ['a row of one field', () => changed('5;c13;Поён', 'five'), 'columns', '31:5'],
  ['an unquoted separator', () => changed('Мактаб:', 'Мактаб;'), 'columns', '20:50'],
  ['a quotation mark left open', () => changed('4;Мактаб', '4;"Мактаб'), 'quote', '20:14'],
  [
    'text behind a quoted field with a separator',
    () => changed('қисми 1"', 'қисми 1" охир'),
    'quote',
    '21:12',
  ],
  [
    'bytes that are no UTF-8',
    () => {
      const bytes = new TextEncoder().encode(sample);
      bytes[bytes.indexOf(0xd0) + 2] = 0xff;
      return bytes;
    },
    'encoding',
    '20:15',
  ],
  ['an obligatory key missing', () => changed('unit;Test\n', ''), 'meta_missing', '17:1'],
  ['a key twice', () => changed('min_length;1', 'budget;200'), 'meta_repeated', '14:1'],
  ['ballots of no known type', () => changed('approval', 'knapsack'), 'vote_type', '10:11'],
  ['ballots of a type in capitals', () => changed('approval', 'Approval'), 'vote_type', '10:11'],
  ['a budget in words', () => changed('100,50', 'hundred'), 'amount', '9:8'],
  ['no budget', () => changed('100,50', ''), 'amount', '9:8'],
  ['a negative cost', () => changed('c13;30.5', 'c13;-30.5'), 'amount', '21:5'],
  ['a cost with separated thousands', () => changed('c13;30.5', 'c13;1 030.5'), 'amount', '21:5'],
  ['a cost in powers of ten', () => changed('c13;30.5', 'c13;3e5'), 'amount', '21:5'],
  ['a cost without an end', () => changed('c13;30.5', 'c13;1234567890123456'), 'amount', '21:5'],
  ['a cost without decimals behind the point', () => changed('30.5', '30.'), 'amount', '21:5'],
  ['a third decimal', () => changed('30.5', '30.505'), 'amount_decimals', '21:5'],
  ['a third decimal of nothing', () => changed('100,50', '100,500'), 'amount_decimals', '9:8'],
  ['a number of votes in words', () => changed('num_votes;7', 'num_votes;seven'), 'number', '8:11'],
  ['half a project', () => changed('num_projects;4', 'num_projects;3.5'), 'number', '7:14'],
  [
    'more votes than can be',
    () => changed('num_votes;7', 'num_votes;1000000000'),
    'number',
    '8:11',
  ],
  [
    'places without number',
    () => small('ordinal', ['voter_id;vote'], 'max_length;many'),
    'number',
    '14:12',
  ],
  [
    'a default below nothing',
    () => small('scoring', ['voter_id;vote;points'], 'default_score;-1'),
    'number',
    '14:15',
  ],
  [
    'fewer projects than declared',
    () => changed('num_projects;4', 'num_projects;5'),
    'count_mismatch',
    '7:14',
  ],
  [
    'more votes than declared',
    () => changed('num_votes;7', 'num_votes;6'),
    'count_mismatch',
    '8:11',
  ],
  ['a project without id', () => changed('007;30', ' ;30'), 'id_missing', '22:1'],
  ['a vote without voter', () => changed('x-4;', ' ;'), 'id_missing', '30:1'],
  ['a project twice', () => changed('007;30', ' c13 ;30'), 'project_repeated', '22:1'],
  ['a voter twice', () => changed('x-4;', ' 3;'), 'voter_repeated', '30:1'],
  [
    'a vote for an unknown project',
    () => changed('6;007;', '6;07;'),
    'vote_unknown_project',
    '32:3',
  ],
  [
    'a vote with an empty place',
    () => changed('6;007;', '6;007,;'),
    'vote_unknown_project',
    '32:7',
  ],
  [
    'an unknown project behind doubled marks',
    () => changed('007;30', '"c""";30').replace('1;BO.1/27,c13;', '1;"c"",x";'),
    'vote_unknown_project',
    '27:8',
  ],
  [
    'a vote naming a project twice',
    () => changed('6;007;', '6;007,7,007;'),
    'vote_repeated_project',
    '32:9',
  ],
  [
    'two projects in a vote for one',
    () => changed('approval', 'choose-1'),
    'vote_choose_one',
    '27:3',
  ],
  [
    'ballot positions that are no list',
    () => changed('category;selected', 'category;ballot_position'),
    'ballot_positions',
    '21:1',
  ],
  [
    'a ballot position behind the end of the list',
    () => changed('category;selected', 'category;ballot_position').replace('education;1', 'x;5'),
    'ballot_positions',
    '20:1',
  ],
  [
    'a ballot position before the list',
    () => changed('category;selected', 'category;ballot_position').replace('education;1', 'x;0'),
    'ballot_positions',
    '20:1',
  ],
  [
    'a project without ballot position',
    () => changed('category;selected', 'category;ballot_position').replace('education;1', 'x;'),
    'number',
    '20:42',
  ],
  ['points in words', points('2;a,b;2,two'), 'points', '23:9'],
  ['half points', points('2;a,b;2,1.5'), 'points', '23:9'],
  ['points below nothing', points('2;a,b;-1,2'), 'points', '23:7'],
  ['points of ten digits', points('2;a,b;1234567890,2'), 'points', '23:7'],
  ['points left out', points('2;a,b;1,'), 'points', '23:9'],
  ['points that are a sign', points('2;a,b;:,1'), 'points', '23:7'],
  ['points that are another sign', points('2;a,b;/,1'), 'points', '23:7'],
  ['points for too few', points('2;a,b;2'), 'points_count', '23:7'],
  ['points for too many', points('2;a,b;2,1,1,1'), 'points_count', '23:7'],
  ['points for nobody', points('2;a,b;'), 'points_count', '23:7'],
  ['points for nothing', points('2;;1'), 'points_count', '23:4'],
];

describe('a .pb file is refused, with line and column, when it has', () => {
  it.each(cases)('%s', (_, text, code, place) => {
    const outcome = readPabulib(text());
    if (outcome.ok) throw new Error('the file was read');
    const { details, message } = outcome.problem;
    const detail = (key: string) => details.find((one) => one.key === key)?.value;
    expect([outcome.problem.code, `${String(detail('line'))}:${String(detail('column'))}`]).toEqual(
      [`voting.pb_${code}`, place],
    );
    expect(message).toContain(
      `Line ${String(detail('line'))}, column ${String(detail('column'))}: `,
    );
    expect(message).not.toContain('{');
  });

  it('each of the refusals that exist', () => {
    const codes = Object.keys(votingProblems).filter((code) => code.startsWith('voting.pb_'));
    const met = new Set(cases.map(([, , code]) => `voting.pb_${code}`));
    expect([...met].sort()).toEqual(codes.sort());
  });

  it.each([
    [changed('c13;30.5', 'c13;x'), 'x is not an amount of money'],
    [changed('c13;30.5', 'c13;1.234'), '1.234 has more than two decimals'],
    [changed('6;007;', '6; 07 ;'), 'the vote names the project 07, which'],
    [changed('6;007;', '6;007,7, 007 ;'), 'the vote names the project 007 twice'],
    [changed('x-4;', ' 3 ;'), 'the voter 3 already has a vote'],
    [changed('007;30', ' c13 ;30'), 'the project c13 is already listed'],
    [changed('num_votes;7', 'num_votes;6'), 'num_votes says 6, but the file has 7'],
    [changed('num_projects;4', 'num_projects;5'), 'num_projects says 5, but the file has 4'],
    [changed('approval', ' x '), 'there is no vote_type x.'],
    [changed('unit;Test\n', ''), 'without the obligatory key unit'],
    [changed('min_length;1', 'budget;2'), 'META has the key budget twice'],
    [changed('votes;name', 'name; name'), 'the header of PROJECTS needs the field name'],
    [changed('voter_id;', 'voter;'), 'the header of VOTES needs the field voter_id'],
    [changed('key;value', 'key;text'), 'the header of META needs the field value'],
    [changed('5;c13;Поён', '5;c13'), 'this row has 2 fields, but the header of VOTES has 3'],
    [changed('PROJECTS\n', 'VOTES\n'), 'the section PROJECTS should begin here'],
    [`${sample}META\n`, 'the section VOTES should begin here'],
    [changed('num_votes;7', 'num_votes; x'), ' x in num_votes is not a whole number'],
    [changed('007;30', ';30'), 'project_id is empty'],
    [changed('x-4;', ';'), 'voter_id is empty'],
    [changed('approval', 'choose-1'), 'the vote names 2 projects'],
    [points('2;a,b; x ,1')(), ': x is not a number of points'],
    [points('2;a,b;1')(), 'names 2 projects, but points stand there for 1.'],
    [changed('category;selected', 'name2;ballot_position'), 'each of the numbers 1 to 4 once'],
  ])('%#, and is told so', (text, sentence) => {
    const outcome = readPabulib(text);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? '' : outcome.problem.message).toContain(sentence);
  });
});
