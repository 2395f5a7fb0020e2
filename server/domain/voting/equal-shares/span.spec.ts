import { describe, expect, it } from '@jest/globals';
import { type Ballot, makeInstance } from '../instance.js';
import { rational, type Rational } from '../rational.js';
import { VillageRoom } from '../villages/room.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';
import { EqualSharesSpan } from './span.js';

interface Given {
  readonly costs: readonly bigint[];
  readonly ballots: readonly Ballot[];
  readonly utility?: 'cost' | 'cardinality';
  readonly places?: readonly string[];
  readonly budget?: bigint;
  readonly ceiling?: Rational;
}

function settingOf({ costs, ballots, utility = 'cost', places, budget = 0n, ceiling }: Given) {
  const projects = costs.map((cost, p) => ({
    id: `p${String(p + 1)}`,
    position: p + 1,
    cost,
    ...(places && { village: places[p]! }),
  }));
  const { electorate } = makeInstance({ projects, ballots, budget });
  return {
    electorate,
    costs,
    contenders: costs.map((_, p) => p),
    utility,
    rank: Int32Array.from(costs.keys()),
    group: Int32Array.from(costs.keys()),
    purse: electorate.village,
    room: VillageRoom.of(projects, budget, ceiling ?? null),
  } satisfies EqualSharesSetting;
}

/** Whether the span is sure, and what the runs at its two ends select. */
function between(given: Given, lower: readonly Rational[], upper: readonly Rational[]) {
  const setting = settingOf(given);
  const winnersFrom = (endowments: readonly Rational[]): readonly number[] =>
    [...new EqualSharesRun(setting, endowments).toTheEnd().winners].sort((a, b) => a - b);
  return {
    sure: new EqualSharesSpan(setting, lower, upper).selectsTheSame(),
    low: winnersFrom(lower),
    high: winnersFrom(upper),
  };
}

const alone = (count: number): Ballot[] =>
  Array.from({ length: count }, (_, p) => ({ positions: [p + 1] }));

describe('a span of equal shares', () => {
  it('is sure where the same can be paid at both ends with a margin', () => {
    expect(between({ costs: [4n, 9n], ballots: alone(2) }, [rational(5n)], [rational(8n)])).toEqual(
      { sure: true, low: [0], high: [0] },
    );
  });

  it('is not sure where something can be paid at one end only', () => {
    expect(between({ costs: [4n, 7n], ballots: alone(2) }, [rational(5n)], [rational(8n)])).toEqual(
      { sure: false, low: [0], high: [0, 1] },
    );
  });

  it('is sure that nothing is selected where nothing can be paid at either end', () => {
    expect(between({ costs: [4n, 7n], ballots: alone(2) }, [rational(1n)], [rational(3n)])).toEqual(
      { sure: true, low: [], high: [] },
    );
  });

  it('leaves the order of up to twelve equals open, and gives up at thirteen', () => {
    const equals = (count: number) =>
      between(
        { costs: Array.from({ length: count }, () => 4n), ballots: alone(count) },
        [rational(5n)],
        [rational(6n)],
      ).sure;
    expect(equals(2)).toBe(true);
    expect(equals(12)).toBe(true);
    expect(equals(13)).toBe(false);
  });

  it('is not sure of equals that only one purse pays for', () => {
    const given = { costs: [4n, 4n], ballots: [{ positions: [1, 2] }] };
    expect(between(given, [rational(6n)], [rational(7n)])).toEqual({
      sure: false,
      low: [0],
      high: [0],
    });
    expect(between(given, [rational(9n)], [rational(10n)])).toEqual({
      sure: true,
      low: [0, 1],
      high: [0, 1],
    });
  });

  it('is not sure of equals for which their village has no room together', () => {
    const given = {
      costs: [4n, 4n],
      ballots: alone(2),
      places: ['A', 'A'],
      budget: 10n,
    };
    const ends = [[rational(5n)], [rational(6n)]] as const;
    expect(between({ ...given, ceiling: rational(1n, 2n) }, ...ends)).toEqual({
      sure: false,
      low: [0],
      high: [0],
    });
    expect(between({ ...given, ceiling: rational(8n, 10n) }, ...ends).sure).toBe(true);
    expect(between({ ...given, places: ['A', 'B'], ceiling: rational(1n, 2n) }, ...ends).sure).toBe(
      true,
    );
  });

  it('is not sure whether purses pay that lack less than a rounding', () => {
    const given = {
      costs: [3n],
      ballots: [
        { positions: [1], village: 'A' },
        { positions: [1], village: 'B' },
      ],
    };
    const lacking = [rational(1n), rational(2n * (2n ** 53n - 30n), 2n ** 53n)];
    expect(between(given, lacking, lacking)).toEqual({ sure: false, low: [], high: [] });
    const far = [rational(1n), rational(199n, 100n)];
    expect(between(given, far, far).sure).toBe(true);
  });
});
