import fc from 'fast-check';
import { type Ballot, type Instance, makeInstance } from '../../server/domain/voting/instance.js';

/** So many equal ballots. */
export function ballots(count: number, positions: readonly number[], village = ''): Ballot[] {
  return Array.from({ length: count }, () => ({ positions, village }));
}

/** An election from the costs of its projects, in order of position; their ids are `p1`, `p2` … */
export function election(
  budget: bigint,
  costs: readonly bigint[],
  cast: readonly Ballot[],
): Instance {
  return makeInstance({
    budget,
    projects: costs.map((cost, p) => ({ id: `p${String(p + 1)}`, position: p + 1, cost })),
    ballots: cast,
  });
}

export interface ElectionShape {
  readonly projects: number;
  readonly voters: number;
  readonly highestCost: number;
  readonly highestBudget: number;
  /** Most points on a ballot for one project; 1 for approval ballots. */
  readonly points: number;
}

/** A small election with the ballots it was made from; ballots come from up to three villages. */
export function anyElection(
  shape: ElectionShape,
): fc.Arbitrary<{ readonly instance: Instance; readonly cast: readonly Ballot[] }> {
  return fc.integer({ min: 1, max: shape.projects }).chain((size) => {
    const all = Array.from({ length: size }, (_, p) => p + 1);
    const ballot = fc
      .record({
        given: fc.subarray(all),
        marks: fc.array(fc.integer({ min: 1, max: shape.points }), {
          minLength: size,
          maxLength: size,
        }),
        village: fc.constantFrom('A', 'B', 'C'),
      })
      .map(({ given, marks, village }): Ballot => ({
        positions: given,
        points: given.map((_, k) => marks[k] ?? 1),
        village,
      }));
    return fc
      .record({
        budget: fc.bigInt({ min: 0n, max: BigInt(shape.highestBudget) }),
        costs: fc.array(fc.bigInt({ min: 1n, max: BigInt(shape.highestCost) }), {
          minLength: size,
          maxLength: size,
        }),
        cast: fc.array(ballot, { maxLength: shape.voters }),
      })
      .map(({ budget, costs, cast }) => ({ instance: election(budget, costs, cast), cast }));
  });
}
