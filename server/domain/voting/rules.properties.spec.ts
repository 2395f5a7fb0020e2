import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contendersOf, runEqualShares } from './equal-shares-run.js';
import { type Ballot, groupBallots, type Instance, makeInstance } from './instance.js';
import { compareRationals, rational, subtractRationals, zero } from './rational.js';
import { selectionRules } from './rule-registry.js';
import type { SelectionResult, SelectionRule } from './selection-rule.js';
import { tieBreaker, type TieOrder } from './tie-order.js';

const tieOrder: TieOrder = { kind: 'cost_votes_lot', seed: '3-5-1' };
const rules = Object.values(selectionRules);

const anyInstance: fc.Arbitrary<Instance> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .record({
      costs: fc.array(fc.bigInt({ min: 1n, max: 40n }), { minLength: size, maxLength: size }),
      ballots: fc.array(fc.subarray(Array.from({ length: size }, (_, k) => k + 1)), {
        maxLength: 14,
      }),
      budget: fc.bigInt({ min: 0n, max: 120n }),
    })
    .map(({ costs, ballots, budget }) =>
      makeInstance({
        projects: costs.map((cost, k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost })),
        ballots: ballots.map((positions): Ballot => ({ positions })),
        budget,
      }),
    ),
);

function select(rule: SelectionRule, instance: Instance): SelectionResult {
  return rule.select(instance, { tieOrder });
}

/** The rule read aloud, voter by voter: no classes of ballots, no bounds, no common denominator. */
function equalSharesByTheBook(instance: Instance): readonly number[] {
  const { projects, ballots, budget } = instance;
  const votesOf = (position: number): number =>
    ballots.filter((ballot) => ballot.positions.includes(position)).length;
  const candidates = projects.map((p) => ({ ...p, votes: votesOf(p.position) }));
  const { compare } = tieBreaker(tieOrder, candidates);
  const purses = ballots.map(() => rational(budget, BigInt(ballots.length)));
  const purse = (voter: number) => purses[voter] ?? zero;
  const winners: number[] = [];
  for (;;) {
    const affordable = candidates.flatMap((candidate) => {
      if (winners.includes(candidate.position)) return [];
      const payers = ballots
        .map((_, voter) => voter)
        .filter((voter) => ballots[voter]?.positions.includes(candidate.position))
        .sort((a, b) => compareRationals(purse(a), purse(b)));
      let rest = rational(candidate.cost);
      for (const [index, voter] of payers.entries()) {
        const share = rational(rest.num, rest.den * BigInt(payers.length - index));
        if (compareRationals(share, purse(voter)) <= 0) {
          const perCost = rational(share.num, share.den * candidate.cost);
          return [{ candidate, payers, share, perCost }];
        }
        rest = subtractRationals(rest, purse(voter));
      }
      return [];
    });
    affordable.sort(
      (a, b) => compareRationals(a.perCost, b.perCost) || compare(a.candidate, b.candidate),
    );
    const chosen = affordable[0];
    if (!chosen) return winners;
    for (const voter of chosen.payers) {
      const own = purse(voter);
      purses[voter] =
        compareRationals(own, chosen.share) > 0 ? subtractRationals(own, chosen.share) : zero;
    }
    winners.push(chosen.candidate.position);
  }
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('every count by %s', (_, rule) => {
  it('stays within the budget and adds up', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const result = select(rule, instance);
        const spent = result.winners.reduce(
          (sum, p) => sum + (instance.projects[p - 1]?.cost ?? 0n),
          0n,
        );
        expect(result.totalCost).toBe(spent);
        expect(spent <= instance.budget).toBe(true);
        const selected = result.trace.filter((r) => r.action === 'selected');
        expect(selected.map((r) => r.position)).toEqual(result.winners);
        expect(selected.at(-1)?.remainingAfter ?? instance.budget).toBe(instance.budget - spent);
      }),
    );
  });

  it('gives every project of the list one outcome and one reason', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const result = select(rule, instance);
        expect(result.everyProject.map((p) => p.position)).toEqual(
          instance.projects.map((p) => p.position),
        );
        for (const project of result.everyProject) {
          const won = result.winners.includes(project.position);
          expect(project.outcome).toBe(won ? 'won' : 'not_won');
          expect(project.reason === 'selected').toBe(won);
          expect(project.reason === 'no_support').toBe(project.votes === 0);
        }
      }),
    );
  });

  it('does not depend on the order of the ballots or the village written on them', () => {
    fc.assert(
      fc.property(
        anyInstance.chain((instance) =>
          fc.tuple(
            fc.constant(instance),
            fc.shuffledSubarray([...instance.ballots], { minLength: instance.ballots.length }),
          ),
        ),
        ([instance, shuffled]) => {
          const ballots = shuffled.map((b, k) => ({ ...b, village: `V${String(k % 3)}` }));
          expect(select(rule, { ...instance, ballots })).toEqual(select(rule, instance));
        },
      ),
    );
  });

  it('does not depend on the positions when ties are resolved by id', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const size = instance.projects.length;
        const turned = makeInstance({
          budget: instance.budget,
          projects: instance.projects.map((p) => ({ ...p, position: size + 1 - p.position })),
          ballots: instance.ballots.map(({ positions }) => ({
            positions: positions.map((p) => size + 1 - p).sort((a, b) => a - b),
          })),
        });
        const winnersOf = (other: Instance): readonly (string | undefined)[] =>
          rule
            .select(other, { tieOrder: { kind: 'cost_score_lex' } })
            .winners.map((p) => other.projects[p - 1]?.id);
        expect(winnersOf(turned)).toEqual(winnersOf(instance));
      }),
    );
  });

  it('says that the lot decided whenever another seed has other winners', () => {
    fc.assert(
      fc.property(anyInstance, fc.string(), (instance, seed) => {
        const result = select(rule, instance);
        const other = rule.select(instance, { tieOrder: { kind: 'cost_votes_lot', seed } });
        fc.pre([...result.winners].sort().join() !== [...other.winners].sort().join());
        expect(result.lotDecided || other.lotDecided).toBe(true);
      }),
      { numRuns: 30, maxSkipsPerRun: 2000 },
    );
  });
});

describe('equal shares', () => {
  it('selects what the rule read aloud selects, voter by voter', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        expect(select(selectionRules.equal_shares, instance).winners).toEqual(
          equalSharesByTheBook(instance),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same rounds whether identical ballots are grouped or not', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const singly = instance.ballots.map(({ positions }) => ({ positions, weight: 1 }));
        const run = (classes: ReturnType<typeof groupBallots>) => {
          const contenders = contendersOf(instance, classes);
          const endowment = rational(instance.budget, BigInt(instance.ballots.length || 1));
          const { compare } = tieBreaker(tieOrder, contenders);
          return runEqualShares(contenders, classes, endowment, compare).map((round) => [
            round.chosen.position,
            round.effectiveVotes,
            round.highestPayment,
          ]);
        };
        expect(run(singly)).toEqual(run(groupBallots(instance.ballots)));
      }),
    );
  });

  it('selects a project for which those who support nothing else can pay', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const { winners } = select(selectionRules.equal_shares, instance);
        for (const { position, cost } of instance.projects) {
          const faithful = instance.ballots.filter((b) => b.positions.join() === String(position));
          const owned = instance.budget * BigInt(faithful.length);
          if (faithful.length > 0 && owned >= cost * BigInt(instance.ballots.length))
            expect(winners).toContain(position);
        }
      }),
    );
  });

  it('leaves no project that its supporters could still pay for', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const result = select(selectionRules.equal_shares, instance);
        for (const { outcome, cost, support } of result.everyProject) {
          const left = support?.supportersMoneyLeft ?? zero;
          if (outcome === 'not_won') expect(compareRationals(left, rational(cost))).toBe(-1);
        }
      }),
    );
  });

  it('selects in order of falling effective votes', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const { trace } = select(selectionRules.equal_shares, instance);
        let previous = rational(BigInt(instance.ballots.length));
        for (const { effectiveVotes } of trace) {
          expect(compareRationals(effectiveVotes ?? zero, previous)).toBeLessThanOrEqual(0);
          previous = effectiveVotes ?? zero;
        }
      }),
    );
  });
});
