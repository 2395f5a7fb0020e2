import fc from 'fast-check';
import { type Ballot, type Instance, makeInstance } from './instance.js';
import type { EqualSharesRule, SelectionRule } from './rule.js';

/** A small election as it was handed in, and as the rules count it. */
export interface SmallElection {
  readonly instance: Instance;
  readonly ballots: readonly Ballot[];
}

export interface SmallElectionOptions {
  readonly points?: boolean;
  /** Multiplies costs and budget: long stretches without a change when shares grow by single units. */
  readonly scale?: bigint;
  readonly maxCost?: bigint;
  readonly maxVoters?: number;
}

export const villageNames = ['A', 'B', 'C'];
export const population = { A: 500, B: 300, C: 120 };

/** Elections with small whole numbers, so that exact ties are frequent. */
export function smallElection(options: SmallElectionOptions = {}): fc.Arbitrary<SmallElection> {
  const { points = false, scale = 1n, maxCost = 12n, maxVoters = 12 } = options;
  return fc.integer({ min: 1, max: 7 }).chain((size) => {
    const positions = Array.from({ length: size }, (_, k) => k + 1);
    const ballot = fc
      .tuple(
        fc.subarray(positions),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size }),
        fc.constantFrom(...villageNames),
      )
      .map(([supported, given, village]): Ballot => {
        const plain = { positions: supported, village };
        return points ? { ...plain, points: given.slice(0, supported.length) } : plain;
      });
    return fc
      .record({
        costs: fc.array(fc.bigInt({ min: 1n, max: maxCost }), { minLength: size, maxLength: size }),
        places: fc.array(fc.constantFrom(...villageNames, undefined), {
          minLength: size,
          maxLength: size,
        }),
        ballots: fc.array(ballot, { maxLength: maxVoters }),
        budget: fc.bigInt({ min: 0n, max: 4n * maxCost }),
      })
      .map(({ costs, places, ballots, budget }) => ({
        ballots,
        instance: makeInstance({
          projects: costs.map((cost, k) => ({
            id: `p${String(k + 1)}`,
            position: k + 1,
            cost: cost * scale,
            ...(places[k] && { village: places[k] }),
          })),
          ballots,
          budget: budget * scale,
        }),
      }));
  });
}

/** Equal shares without anything that follows or precedes the run. */
export const plainEqualShares: EqualSharesRule = {
  kind: 'equal_shares',
  utility: 'cost',
  completion: { kind: 'none' },
  comparison: false,
  eligibility: false,
  shares: { kind: 'one_pot' },
};

export const greedyByVotes: SelectionRule = {
  kind: 'greedy',
  by: 'votes',
  misfit: 'skip',
  threshold: 0,
  exclusive: [],
};

/** Points that a ballot gives each project of a list; 0 for no support. */
export function pointsOf(ballot: Ballot, projectCount: number): readonly number[] {
  return Array.from({ length: projectCount }, (_, p) => {
    const k = ballot.positions.indexOf(p + 1);
    return k < 0 ? 0 : (ballot.points?.[k] ?? 1);
  });
}
