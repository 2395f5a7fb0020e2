import { describe, expect, it } from '@jest/globals';
import { readPabulib } from '../voting/pabulib/read.js';
import type { Ruling } from '../voting/rule.js';
import { namedRule } from '../voting/named-rules.js';
import { sha256HexOfBytes } from '../voting/sha256.js';
import { differences, recount } from './recount.js';

const text = `META
key;value
description;x
country;Tajikistan
unit;x
instance;1
num_projects;3
num_votes;4
budget;100
vote_type;approval
rule;greedy
date_begin;01.01.2027
date_end;02.01.2027
PROJECTS
project_id;cost;votes;selected
a;60;2;1
b;60;2;0
c;40;3;1
VOTES
voter_id;vote
1;a,c
2;b,c
3;a,b
4;c
`;

const bytes = new TextEncoder().encode(text);
const rules = { step: 100n, unit: 100n, start: 'exact', threshold: 0, exclusive: [] } as const;
const byVotes: Ruling = {
  rule: namedRule('greedy_score', rules),
  tieOrder: { kind: 'cost_score_lex' },
};

function ballots() {
  const read = readPabulib(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return { pb: 'x.pb', bytes, election: read.value };
}

describe('a recount', () => {
  it('says everything that a published result says', () => {
    expect(recount(ballots(), byVotes)).toEqual({
      pb: 'x.pb',
      sha256: sha256HexOfBytes(bytes),
      bytes: bytes.length,
      ruling: byVotes,
      ballots: 4,
      votes: [
        { id: 'a', votes: 2 },
        { id: 'b', votes: 2 },
        { id: 'c', votes: 3 },
      ],
      winners: ['c', 'a'],
      ties: [['a', 'b']],
      totalCost: '100',
      lotDecided: true,
      tallies: [],
    });
  });

  it('tells how far it has come where the shares grow', () => {
    const parts: number[] = [];
    const ruling = { ...byVotes, rule: namedRule('mes_cost_add1u', rules) };
    const { winners } = recount(ballots(), ruling, {
      onProgress: (part) => parts.push(part),
    });
    expect(winners).toContain('c');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  it('differs from a result in just the part that was changed', () => {
    const counted = recount(ballots(), byVotes);
    expect(differences(counted, counted)).toEqual([]);
    const changed = {
      sha256: '0',
      ruling: { ...byVotes, tieOrder: { kind: 'cost_votes_lot', seed: '1' } },
      ballots: 5,
      votes: [],
      winners: ['a', 'c'],
      ties: [],
      totalCost: '1',
      lotDecided: false,
    } as const;
    for (const [part, value] of Object.entries(changed)) {
      expect(differences({ ...counted, [part]: value }, counted)).toEqual([part]);
    }
  });
});
