import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPabulib } from '../voting/pabulib/read.js';
import { tryRules, triedRules } from './rule-trial.js';

const sample = readFileSync(
  join(import.meta.dirname, '../../../web/public/sample-election.pb'),
  'utf8',
);

function opened(text: string) {
  const read = readPabulib(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('trying rules on the same ballots', () => {
  const parts: number[] = [];
  const trial = tryRules(opened(sample), (part) => parts.push(part));
  const outcomeOf = (rule: string) => trial.outcomes.find((outcome) => outcome.rule === rule);

  it('counts the sample election by every rule', () => {
    expect(trial).toMatchObject({ currency: 'TJS', budgetMinor: '210000000', ballots: 438 });
    expect(trial.outcomes.map(({ rule, winners }) => [rule, winners.length])).toEqual([
      ['greedy_score', 4],
      ['mes_cost_add1u', 6],
      ['greedy_score_per_cost', 11],
      ['phragmen_utilcomp', 9],
    ]);
    expect(outcomeOf('greedy_score')?.winners).toEqual([1, 3, 2, 4]);
    expect(outcomeOf('greedy_score')?.spentMinor).toBe('205000000');
  });

  it('shows what a rule means for the villages', () => {
    const byVotes = outcomeOf('greedy_score')?.villages ?? [];
    const shares = outcomeOf('mes_cost_add1u')?.villages ?? [];
    expect(byVotes).toHaveLength(6);
    const served = (villages: typeof byVotes) =>
      villages.filter(({ moneyMinor }) => moneyMinor !== '0').length;
    // The large village takes all by votes; equal shares reach four of the six.
    expect(served(byVotes)).toBe(1);
    expect(served(shares)).toBe(4);
    expect(byVotes.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(438);
    expect(byVotes.reduce((sum, one) => sum + one.ballotsWithoutWinner, 0)).toBe(
      outcomeOf('greedy_score')?.ballotsWithoutWinner,
    );
  });

  it('lists the works by votes and tells how far it has come', () => {
    const votes = trial.projects.map((project) => project.votes);
    expect(votes).toEqual([...votes].sort((a, b) => b - a));
    expect(trial.projects[0]).toMatchObject({ position: 1, village: 'Марказобод', votes: 257 });
    expect(parts.at(-1)).toBe(1);
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  });

  it('leaves out Phragmén for ballots with points, and money where no work has a village', () => {
    const text = `META
key;value
description;x
country;x
unit;x
instance;1
num_projects;2
num_votes;1
budget;5
vote_type;cumulative
rule;greedy
date_begin;2027
date_end;2027
PROJECTS
project_id;cost
a;4
b;3
VOTES
voter_id;vote;points
1;a,b;7,3
`;
    const points = tryRules(opened(text), () => undefined);
    expect(points.outcomes.map(({ rule }) => rule)).toEqual(
      triedRules.filter((rule) => rule !== 'phragmen_utilcomp'),
    );
    expect(points).toMatchObject({
      currency: '',
      outcomes: [{ winners: [1], villages: [] }, {}, {}],
    });
    const named = tryRules(
      opened(
        text
          .replace('voter_id;vote;points', 'voter_id;vote;points;neighborhood')
          .replace('7,3', '7,3;A'),
      ),
      () => undefined,
    );
    expect(named.outcomes[0]?.villages).toEqual([
      { village: 'A', ballots: 1, ballotsWithoutWinner: 0, moneyMinor: null },
    ]);
  });
});
