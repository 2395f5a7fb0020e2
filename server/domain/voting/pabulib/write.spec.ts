import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Electorate, ElectorateBuilder, type SmallNumbers } from '../electorate.js';
import { anyElection, ballotsIn } from './any-election.fixture.js';
import type { PabulibElection } from './election.js';
import type { Rankings } from './rankings.js';
import { readPabulib } from './read.js';
import { writePabulib } from './write.js';

function read(text: string): PabulibElection {
  const outcome = readPabulib(text);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function reread(election: PabulibElection): PabulibElection {
  return read(writePabulib(election));
}

/** The same ballots, the last class first. */
function turnedRound(ballots: Rankings & { readonly points?: SmallNumbers }): Electorate {
  const { projectCount, classCount, weight, village, villages, choiceStart, project } = ballots;
  const builder = new ElectorateBuilder(projectCount);
  for (let i = classCount - 1; i >= 0; i--) {
    const [start, end] = [choiceStart[i], choiceStart[i + 1]];
    const listed = project.subarray(start, end);
    const points = ballots.points?.subarray(start, end) ?? listed.map(() => 1);
    builder.add(listed, points, listed.length, villages[village[i]!], weight[i]);
  }
  return builder.build();
}

/** Everything an election says, whatever the order in which its ballots were gathered. */
function saidBy({ electorate, rankings, projects, ...rest }: PabulibElection): unknown {
  return {
    ...rest,
    meta: [...rest.meta],
    projects: projects.map((project) => ({ ...project, line: 0 })),
    voters: electorate.voters,
    ballots: ballotsIn(electorate),
    rankings: rankings && ballotsIn({ ...rankings }),
    votes: [...electorate.votes],
    score: [...electorate.score],
  };
}

describe('an election written as a file', () => {
  it('is the same election when it is read', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        expect(saidBy(reread(election))).toEqual(saidBy(election));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same file when it is read and written again', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const once = reread(election);
        expect(writePabulib(once)).toBe(writePabulib(election));
        expect(reread(once)).toEqual(once);
      }),
    );
  });

  it('tells nothing about the order in which ballots came in', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const turned = {
          ...election,
          electorate: turnedRound(election.electorate),
          rankings: election.rankings && turnedRound(election.rankings),
        };
        expect(writePabulib(turned)).toBe(writePabulib(election));
      }),
    );
  });

  it('looks like this', () => {
    const election = read(`META
key;value
description;"Мактаб; ""нав"""
country;Nowhere
unit;Test
instance;2027
num_projects;3
num_votes;5
budget;100,50
vote_type;scoring
rule;unknown
date_begin;2027
date_end;2027
default_score;1
PROJECTS
cost;project_id;ballot_position;neighborhood;beneficiaries
30.5;B/1;2;Боло;children
12.10;a;1;;
0;c;3;Боло;
VOTES
vote;voter_id;points;age;neighborhood
c;x;5;30;Поён
;y;;40;Боло
"B/1,a";z;3,0;50;Боло
"c";w;5.0;60;Поён
c;v;4;70;Поён
`);
    expect(writePabulib(election)).toBe(`META
key;value
description;"Мактаб; ""нав"""
country;Nowhere
unit;Test
instance;2027
num_projects;3
num_votes;5
budget;100,50
vote_type;scoring
rule;unknown
date_begin;2027
date_end;2027
default_score;1
PROJECTS
project_id;cost;neighborhood;ballot_position
B/1;30.50;Боло;2
a;12.10;;1
c;0;Боло;3
VOTES
voter_id;vote;points;neighborhood
1;a,B/1,c;1,1,1;Боло
2;a,B/1,c;0,3,1;Боло
3;a,B/1,c;1,1,4;Поён
4;a,B/1,c;1,1,5;Поён
5;a,B/1,c;1,1,5;Поён
`);
  });

  it('keeps the order of preference, and puts shorter lists first', () => {
    const text = `PROJECTS
project_id;cost;votes;score;name;category;selected;ballot_position
b;2;1;3;Bridge;roads;1;1
a;1;0;0;;;0;2
VOTES
voter_id;vote
1;
2;b
3;b
4;b,a
5;a
6;a,b
`;
    const election = read(`META
key;value
description;d
country;c
unit;u
instance;i
num_projects;2
num_votes;6
budget;1
vote_type;ordinal
rule;unknown
date_begin;1
date_end;2
${text}`);
    expect(writePabulib(election)).toContain(text);
  });

  it.each(['', ' a', 'a\t', 'a,b'])('is refused when a vote cannot name the project "%s"', (id) => {
    const [election] = fc.sample(anyElection, 1);
    const project = { id, position: 1, name: '', cost: 1n, line: 0 };
    expect(() => writePabulib({ ...election!, projects: [project] })).toThrow(
      new RangeError(`the project id "${id}" cannot stand in a vote`),
    );
  });
});
