import type { Rational } from '../../domain/voting/rational.js';
import type { EqualSharesRule, VillageShares } from '../../domain/voting/rule.js';
import { Refused } from '../command.js';

/** What a command line promises to villages, for rules of equal shares. */
export type VillageRequest = Pick<EqualSharesRule, 'shares' | 'floor' | 'ceiling'>;

export const villageOptions = {
  population: { type: 'string' },
  cap: { type: 'string' },
  divided: { type: 'string' },
  floor: { type: 'string' },
  ceiling: { type: 'string' },
} as const;

type Typed = Readonly<Record<keyof typeof villageOptions, string | undefined>>;

/** A village's part is at most so many times the part that its ballots alone would give it. */
const usualCap: Rational = { num: 3n, den: 1n };
const whole: Rational = { num: 1n, den: 1n };

/** `null` when none of the options is given. */
export function readVillageRequest(typed: Typed): VillageRequest | null {
  const { population, cap, divided, floor, ceiling } = typed;
  if (Object.values(typed).every((value) => value === undefined)) return null;
  if (population === undefined && (cap !== undefined || divided !== undefined))
    throw new Refused('--cap and --divided need --population VILLAGE=RESIDENTS,….');
  return {
    shares: sharesOf(typed),
    floor: floor === undefined ? null : { minVotes: votesOf(floor) },
    ceiling: ceiling === undefined ? null : partOf('--ceiling', ceiling, whole),
  };
}

function sharesOf({ population, cap, divided }: Typed): VillageShares {
  if (population === undefined) return { kind: 'one_pot' };
  const common = {
    population: populationOf(population),
    cap: cap === undefined ? usualCap : partOf('--cap', cap, null),
  };
  return divided === undefined
    ? { kind: 'population', ...common }
    : { kind: 'partly_divided', divided: partOf('--divided', divided, whole), ...common };
}

function populationOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(',').map((entry) => {
      const [, village, residents] = /^\s*([^=]+?)\s*=\s*(\d{1,9})\s*$/u.exec(entry) ?? [];
      if (village === undefined || Number(residents) === 0)
        throw new Refused(
          `--population takes VILLAGE=RESIDENTS,… with at least one resident each, not ${entry}.`,
        );
      return [village, Number(residents)];
    }),
  );
}

function votesOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Refused(`--floor is the votes a village's project needs, from 1, not ${text}.`);
  return Number(text);
}

/** A part as `1/3`, or a number of times as `3`; above zero and not above `most`. */
function partOf(option: string, text: string, most: Rational | null): Rational {
  const [, num = '0', den = '1'] = /^(\d{1,9})(?:\/([1-9]\d{0,8}))?$/.exec(text) ?? [];
  const part = { num: BigInt(num), den: BigInt(den) };
  const isTooMuch = most !== null && part.num * most.den > most.num * part.den;
  if (part.num === 0n || isTooMuch)
    throw new Refused(
      `${option} is a fraction like 1/3${most === null ? ' or a number like 3' : ', at most 1'}, not ${text}.`,
    );
  return part;
}
