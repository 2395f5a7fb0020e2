import { describe, expect, it } from '@jest/globals';
import { generateElection } from '../../../test/vectors/generate-election.js';
import { instanceOf } from './pabulib/election.js';
import { readPabulib } from './pabulib/read.js';
import { selectionRules } from './rule-registry.js';
import { sha256Hex } from './sha256.js';

describe('a generated election as large as Wieliczka’s', () => {
  const text = generateElection({ seed: 2027 });

  it('is the same text on every machine', () => {
    expect(generateElection({ seed: 2027 })).toBe(text);
    expect(generateElection({ seed: 2028 })).not.toBe(text);
    expect(sha256Hex(text)).toBe(
      '463561b5d3c6c7f041cb5afb1b65df5568ea792e14747007045c04c6fcc35b53',
    );
  });

  it('has 6,586 votes for 64 projects, and both rules count it well within two seconds each', () => {
    const election = readPabulib(text);
    if (!election.ok) throw new Error(election.problem.message);
    const instance = instanceOf(election.value);
    expect([instance.ballots.length, instance.projects.length]).toEqual([6586, 64]);
    expect(instance.ballots.some(({ positions }) => positions.length === 0)).toBe(true);
    for (const rule of Object.values(selectionRules)) {
      const begun = performance.now();
      const result = rule.select(instance, { tieOrder: { kind: 'cost_votes_lot', seed: '1' } });
      expect(performance.now() - begun).toBeLessThan(2000);
      expect(result.winners.length).toBeGreaterThan(5);
      expect(result.everyProject.map((p) => p.votes)).toEqual(
        election.value.projects.map((p) => p.votesPublished),
      );
    }
  });
});
