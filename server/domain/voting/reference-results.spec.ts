import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equalShares } from './equal-shares.js';
import { greedyByVotes } from './greedy-by-votes.js';
import { instanceOf } from './pabulib/election.js';
import { readPabulib } from './pabulib/read.js';
import type { SelectionRule } from './selection-rule.js';

interface Expected {
  readonly vote_type: string;
  readonly tie_break: string;
  readonly rules: Readonly<
    Record<string, { readonly winners?: readonly string[]; readonly order?: readonly string[] }>
  >;
}

const folder = process.env.PABULIB_DIR;
if (!folder)
  process.stdout.write(
    'PABULIB_DIR is not set: real elections are not compared with reference results.\n',
  );
const whenPresent = folder ? it : it.skip;

const elections = readdirSync(folder ?? '.', { withFileTypes: true })
  .filter((entry) => folder && entry.name.endsWith('.pb'))
  .map((entry) => entry.name.slice(0, -'.pb'.length))
  .sort();

function textOf(name: string): string {
  return readFileSync(join(folder ?? '', `${name}.pb`), 'utf8');
}

function expectedOf(name: string): Expected {
  return JSON.parse(
    readFileSync(join(folder ?? '', 'expected', `${name}.json`), 'utf8'),
  ) as Expected;
}

function compareAll(rule: SelectionRule, key: string): number {
  let compared = 0;
  const disagreeing: string[] = [];
  for (const name of elections) {
    const expected = expectedOf(name);
    const reference = expected.rules[key];
    if (!reference?.winners || !['approval', 'choose-1'].includes(expected.vote_type)) continue;
    expect(expected.tie_break).toContain('cost-score-lex');
    const election = readPabulib(textOf(name));
    if (!election.ok) throw new Error(`${name}: ${election.problem.message}`);
    const instance = instanceOf(election.value);
    const result = rule.select(instance, { tieOrder: { kind: 'cost_score_lex' } });
    const votesOf = new Map(
      instance.projects.map((p) => [p.id, result.everyProject[p.position - 1]?.votes]),
    );
    // The reference may fill up with projects nobody supports; ours never does.
    const supported = (id: string): boolean => (votesOf.get(id) ?? 0) > 0;
    const order = (reference.order ?? reference.winners).filter(supported);
    const ours = result.winners.map((position) => instance.projects[position - 1]?.id ?? '');
    const same = reference.order
      ? order.join() === ours.join()
      : [...order].sort().join() === [...ours].sort().join();
    if (!same) disagreeing.push(name);
    compared += 1;
  }
  expect(disagreeing).toEqual([]);
  process.stdout.write(`${rule.name}: ${String(compared)} elections agree with ${key}.\n`);
  return compared;
}

describe('real elections, counted by independent programs', () => {
  whenPresent(
    'greedy by votes selects the same projects in the same order',
    () => {
      expect(compareAll(greedyByVotes, 'greedy_score')).toBeGreaterThan(0);
    },
    120_000,
  );

  whenPresent(
    'equal shares selects the same projects in the same order',
    () => {
      expect(compareAll(equalShares, 'mes_cost')).toBeGreaterThan(0);
    },
    120_000,
  );

  whenPresent('every approval file is read and every other one is refused for its ballots', () => {
    const seen = { read: 0, refused: 0 };
    for (const name of elections) {
      const countable = ['approval', 'choose-1'].includes(expectedOf(name).vote_type);
      const election = readPabulib(textOf(name));
      expect([name, election.ok]).toEqual([name, countable]);
      if (election.ok) {
        seen.read += 1;
        continue;
      }
      expect(election.problem.code).toBe('voting.pb_vote_type');
      seen.refused += 1;
    }
    expect(seen.read + seen.refused).toBe(elections.length);
  });
});
