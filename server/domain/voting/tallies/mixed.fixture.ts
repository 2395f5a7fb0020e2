import fc from 'fast-check';
import { type Ballot, type Project } from '../instance.js';
import { makeMixedElection, type Meeting, type MixedElection } from './meeting.js';

export interface MixedParts {
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
  readonly budget: bigint;
  readonly meetings: readonly Meeting[];
}

export function mixed(parts: MixedParts): MixedElection {
  const outcome = makeMixedElection(parts);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

export const priced = (...costs: readonly bigint[]): readonly Project[] =>
  costs.map((cost, k) => ({ id: `p${String(k + 1)}`, position: k + 1, cost }));

/** A meeting with these hands for the projects, in order of position, and as many adults as came. */
export function meeting(
  village: string,
  attendance: number,
  hands: readonly number[],
  rest: Partial<Meeting> = {},
): Meeting {
  const items = hands.map((yes, k) => ({ position: k + 1, yes, no: 0, abstain: 0 }));
  return { village, attendance, adults: attendance, isRegistered: true, items, ...rest };
}

/** Small elections with up to three meetings. `unanimous`: whole meetings raise their hands, or nobody. */
export function mixedParts(options: { unanimous?: boolean } = {}): fc.Arbitrary<MixedParts> {
  return fc.integer({ min: 1, max: 6 }).chain((size) => {
    const positions = Array.from({ length: size }, (_, k) => k + 1);
    const village = fc.constantFrom('A', 'B', 'C');
    const meetings = fc
      .tuple(
        village,
        fc.nat({ max: 8 }),
        fc.array(fc.nat({ max: 100 }), { minLength: size, maxLength: size }),
        fc.boolean(),
      )
      .map(([name, attendance, shares, isRegistered]) => {
        const hands = shares.map((share) =>
          options.unanimous ? (share % 2) * attendance : share % (attendance + 1),
        );
        return meeting(name, attendance, hands, { isRegistered });
      });
    return fc.record({
      projects: fc
        .array(fc.bigInt({ min: 1n, max: 9n }), { minLength: size, maxLength: size })
        .map((costs) => priced(...costs)),
      ballots: fc.array(fc.record({ positions: fc.subarray(positions), village }), {
        maxLength: 8,
      }),
      budget: fc.bigInt({ min: 0n, max: 40n }),
      meetings: fc.array(meetings, { maxLength: 3 }),
    });
  });
}
