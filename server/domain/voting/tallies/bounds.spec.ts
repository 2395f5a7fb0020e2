import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainEqualShares } from '../election.fixture.js';
import { select } from '../select.js';
import { boundsOfEqualShares } from './bounds.js';
import { meeting, mixed, mixedParts, priced } from './mixed.fixture.js';
import { drawn, nested, spread, withOverlap } from './overlaps.js';
import { SeededRandom } from './seeded-random.js';

const tieOrder = { kind: 'cost_votes_lot', seed: '5-5-1' } as const;

describe('bounds of equal shares', () => {
  it('are broken by no overlap of the hands', () => {
    const seen = { sure: 0, depends: 0, impossible: 0 };
    fc.assert(
      fc.property(
        mixedParts(),
        fc.constantFrom('cost' as const, 'cardinality' as const),
        fc.constantFrom('none' as const, 'utilitarian' as const),
        fc.array(fc.string(), { maxLength: 4 }),
        (parts, utility, completion, seeds) => {
          const election = mixed(parts);
          const bounds = boundsOfEqualShares(election);
          const overlaps = seeds.map((seed) => drawn(SeededRandom.fromText(seed)));
          for (const { certainty } of bounds) seen[certainty] += 1;
          for (const overlap of [nested, spread, ...overlaps]) {
            const rule = { ...plainEqualShares, utility, completion: { kind: completion } };
            const { winners } = select(withOverlap(election, overlap), { rule, tieOrder });
            for (const { position, certainty } of bounds) {
              if (certainty === 'sure') expect(winners).toContain(position);
              if (certainty === 'impossible' && completion === 'none')
                expect(winners).not.toContain(position);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  it('know what is sure, what depends on whose hands they were, and what cannot be', () => {
    const election = mixed({
      projects: priced(2n, 2n, 3n),
      ballots: [],
      budget: 4n,
      meetings: [meeting('A', 4, [2, 2, 2])],
    });
    expect(boundsOfEqualShares(election)).toEqual([
      { position: 1, support: 2, certainty: 'depends' },
      { position: 2, support: 2, certainty: 'depends' },
      { position: 3, support: 2, certainty: 'impossible' },
    ]);
    // Two hands more and a ballot: 5 for project 1, of which project 2 takes at most 2.
    const more = mixed({
      projects: priced(2n, 2n, 1n),
      ballots: [{ positions: [1, 2] }],
      budget: 5n,
      meetings: [meeting('A', 4, [4, 2, 0])],
    });
    expect(boundsOfEqualShares(more)).toEqual([
      { position: 1, support: 5, certainty: 'sure' },
      { position: 2, support: 3, certainty: 'depends' },
      { position: 3, support: 0, certainty: 'impossible' },
    ]);
  });

  it('count those who support both among the ballots exactly, and at a meeting as far as possible', () => {
    const sure = (second: readonly number[], hands: readonly number[]) =>
      boundsOfEqualShares(
        mixed({
          projects: priced(2n, 9n),
          ballots: [{ positions: [1] }, { positions: [1] }, { positions: [...second] }],
          budget: 9n,
          meetings: [
            meeting('A', 6, [0, 6]),
            meeting(
              'B',
              0,
              hands.map(() => 0),
            ),
          ],
        }),
      )[0]!.certainty;
    // Everybody holds 1. Nobody supports both: the two of project 1 keep their 2.
    expect(sure([2], [])).toBe('sure');
    expect(sure([1, 2], [])).toBe('sure');
    const joint = (ballots: number, hands: number) =>
      boundsOfEqualShares(
        mixed({
          projects: priced(3n, 4n),
          ballots: Array.from({ length: 3 }, (_, k) => ({ positions: k < ballots ? [1, 2] : [1] })),
          budget: 7n,
          meetings: [meeting('A', 4, [hands, 4])],
        }),
      )[0]!.certainty;
    expect(joint(0, 0)).toBe('sure');
    expect(joint(1, 0)).toBe('depends');
    expect(joint(0, 1)).toBe('sure');
    expect(joint(1, 1)).toBe('depends');
    // Of five who hold 7 / 7 each, project 2 can take no more than its 4 from anybody.
    expect(joint(3, 4)).toBe('sure');
  });

  it('count as joint only what stands on the same ballot, whatever the others hold', () => {
    const election = mixed({
      projects: priced(3n, 4n),
      ballots: [[1], [1], [1], [2]].map((positions) => ({ positions })),
      budget: 8n,
      meetings: [meeting('A', 4, [0, 3])],
    });
    expect(boundsOfEqualShares(election).map(({ certainty }) => certainty)).toEqual([
      'sure',
      'sure',
    ]);
  });

  it('call nothing sure where nobody came', () => {
    const nobody = mixed({ projects: priced(1n), ballots: [], budget: 4n, meetings: [] });
    expect(boundsOfEqualShares(nobody)).toEqual([
      { position: 1, support: 0, certainty: 'impossible' },
    ]);
  });
});
