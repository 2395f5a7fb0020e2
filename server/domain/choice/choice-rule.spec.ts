import { describe, expect, it } from '@jest/globals';
import {
  fingerprintOfChoice,
  type FrozenChoice,
  isUsableStep,
  charterRuling,
} from './choice-rule.js';

const frozen: FrozenChoice = {
  rule: 'mes_cost_add1u',
  stepMinor: 100n,
  tieOrder: 'cost_votes_lot',
  currency: 'TJS',
  budgetMinor: 1_000_000n,
  ballotMax: null,
  projects: [
    { position: 1, code: '7', costMinor: 70_000n },
    { position: 2, code: '3', costMinor: 40_000n },
  ],
};

describe('the rule of a charter', () => {
  it('is taken by the engine with its step, begun at the exact share', () => {
    const tieOrder = { kind: 'cost_votes_lot', seed: '1234561234' } as const;
    expect(charterRuling('mes_cost_add1u', 500n, tieOrder)).toEqual({
      tieOrder,
      rule: {
        kind: 'equal_shares',
        utility: 'cost',
        completion: { kind: 'add1u', step: 500n, start: 'exact', exhaustiveStop: true },
        comparison: false,
        eligibility: false,
        shares: { kind: 'one_pot' },
      },
    });
    expect(charterRuling('greedy_score', 500n, tieOrder).rule).toMatchObject({
      kind: 'greedy',
      by: 'votes',
      misfit: 'skip',
      threshold: 0,
    });
  });
});

describe('what shares grow by', () => {
  it('is one or more whole units of the currency', () => {
    expect([100n, 500n, 1_000_000n].map(isUsableStep)).toEqual([true, true, true]);
    expect([-100n, 0n, 1n, 99n, 150n].map(isUsableStep)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the fingerprint of what is fixed', () => {
  it('is the SHA-256 of canonical JSON, which anybody can compute', () => {
    // printf '%s' '{"ballotMax":null,"budget":"1000000",…}' | sha256sum
    expect(fingerprintOfChoice(frozen)).toBe(
      '3462ba0c236354484fb266d1f261be6bc6e4bcec0c573dd0b7bc37dee72ef44b',
    );
  });

  it('changes with everything that is fixed, and with nothing else', () => {
    const [first, second] = frozen.projects;
    if (!first || !second) throw new Error('the list has two projects');
    const changed: FrozenChoice[] = [
      { ...frozen, rule: 'greedy_score' },
      { ...frozen, stepMinor: 200n },
      { ...frozen, tieOrder: 'cost_score_lex' },
      { ...frozen, currency: 'EUR' },
      { ...frozen, budgetMinor: 1n },
      { ...frozen, ballotMax: 3 },
      { ...frozen, projects: [first] },
      { ...frozen, projects: [first, { ...second, position: 3 }] },
      { ...frozen, projects: [first, { ...second, code: '4' }] },
      { ...frozen, projects: [first, { ...second, costMinor: 39_999n }] },
    ];
    const all = [frozen, ...changed].map(fingerprintOfChoice);
    expect(new Set(all).size).toBe(all.length);
    expect(fingerprintOfChoice({ ...frozen, projects: [{ ...first }, { ...second }] })).toBe(
      all[0],
    );
  });
});
