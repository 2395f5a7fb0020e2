import { endowmentsOf, villageParts, votersOfVillages } from '../equal-shares/endowments.js';
import type { EqualSharesSteps } from '../equal-shares/method.js';
import type { Instance } from '../instance.js';
import { moneyByVillage, type MoneyByVillage } from '../measures/village-money.js';
import {
  addRationals,
  multiplyRationals,
  one,
  type Rational,
  rational,
  reduced,
  subtractRationals,
  zero,
} from '../rational.js';
import type { EqualSharesRule, VillageShares } from '../rule.js';
import type { VillagePurse } from './divided.js';
import { ceilingAmount, VillageRoom } from './room.js';

/** What takes the guarantee to groups away. */
export type GuaranteeVoid = 'rule' | 'rounded_start' | 'eligibility' | 'comparison' | 'ceiling';

/**
 * The promise to groups: those who vote for exactly the same list win all of it whenever the list costs no more than their
 * shares add up to, less `lessBy` for the whole group. Holds when `voidedBy` is empty.
 */
export interface GroupGuarantee {
  readonly voidedBy: readonly GuaranteeVoid[];
  readonly lessBy: Rational;
  /** What one voter of each village commands, in order of `villages`; `null` where nobody voted. */
  readonly shares: readonly VillageShare[];
}

export interface VillageShare {
  readonly village: string;
  readonly voters: number;
  /** Share of the budget of one voter; under a partly divided budget, of the part that is common, at least. */
  readonly perVoter: Rational;
  /** Whether the village's part was cut because so few of it voted. */
  readonly capped: boolean;
  /** Under a partly divided budget: what the village had for its own projects, and what it spent of it. */
  readonly purse: Rational | null;
  readonly spentFromPurse: bigint;
}

/** A project reserved so that its village gets one. Amounts in the smallest unit. */
export interface ReservedProject {
  readonly position: number;
  readonly village: string;
  readonly cost: bigint;
  /** What its supporters could not pay when the budget was dealt; it came off everybody else's shares. */
  readonly subsidy: Rational;
}

/** What a count did for the villages, what it promised and what that cost. Amounts in the smallest unit. */
export interface VillageReport extends MoneyByVillage {
  readonly guarantee: GroupGuarantee;
  readonly reserved: readonly ReservedProject[];
  /** The most that floors take from anybody's guarantee: the cost of all reserved projects. */
  readonly reservedCost: bigint;
  /** The most one village may get; `null` without a ceiling. */
  readonly ceiling: bigint | null;
  /** Positions that lost although they have support and fit the rest of the budget: their village was at its ceiling. */
  readonly keptOutByCeiling: readonly number[];
}

/** The report on a count. `winners`: positions. `steps`: how an equal shares rule came to them. */
export function reportOnVillages(
  instance: Instance,
  winners: readonly number[],
  counted: { readonly rule: EqualSharesRule; readonly steps: EqualSharesSteps } | null,
): VillageReport {
  const { projects, electorate, budget } = instance;
  if (counted === null)
    return {
      ...moneyByVillage(instance, winners, {}),
      guarantee: { voidedBy: ['rule'], lessBy: zero, shares: [] },
      reserved: [],
      reservedCost: 0n,
      ceiling: null,
      keptOutByCeiling: [],
    };
  const { rule, steps } = counted;
  const room = VillageRoom.of(projects, budget, rule.ceiling ?? null).without(
    winners.map((position) => position - 1),
  );
  const left = winners.reduce((rest, position) => rest - projects[position - 1]!.cost, budget);
  const reserved = steps.floors.map(({ project, subsidy }): ReservedProject => {
    const { position, cost, village } = projects[project]!;
    return { position, village: village!, cost, subsidy };
  });
  return {
    ...moneyByVillage(
      instance,
      winners,
      rule.shares.kind === 'one_pot' ? {} : rule.shares.population,
    ),
    guarantee: {
      voidedBy: voidedBy(rule),
      lessBy: reduced(reserved.reduce((sum, { subsidy }) => addRationals(sum, subsidy), zero)),
      shares: villageShares(instance, rule.shares, steps.villagePurses),
    },
    reserved,
    reservedCost: reserved.reduce((sum, { cost }) => sum + cost, 0n),
    ceiling: rule.ceiling ? ceilingAmount(budget, rule.ceiling) : null,
    keptOutByCeiling: projects
      .map(({ position }) => position)
      .filter((position) => !winners.includes(position) && electorate.score[position - 1]! > 0)
      .filter((position) => projects[position - 1]!.cost <= left && !room.fits(position - 1)),
  };
}

function voidedBy({ completion, eligibility, comparison, ceiling }: EqualSharesRule) {
  const voids: GuaranteeVoid[] = [];
  if ('start' in completion && completion.start !== 'exact') voids.push('rounded_start');
  if (eligibility) voids.push('eligibility');
  if (comparison) voids.push('comparison');
  if (ceiling) voids.push('ceiling');
  return voids;
}

function villageShares(
  { electorate, budget, projects }: Instance,
  shares: VillageShares,
  purses: readonly VillagePurse[],
): readonly VillageShare[] {
  const voters = votersOfVillages(electorate);
  const parts = shares.kind === 'one_pot' ? [] : villageParts(electorate, shares);
  const common = shares.kind === 'partly_divided' ? subtractRationals(one, shares.divided) : one;
  const dealt = endowmentsOf(electorate, shares).shares;
  return electorate.villages.map((village, g): VillageShare => {
    const own = purses.find((entry) => entry.village === village);
    const bought = own?.run.winners ?? [];
    return {
      village,
      voters: voters[g]!,
      perVoter: reduced(
        multiplyRationals(multiplyRationals(common, dealt[g] ?? dealt[0]!), rational(budget)),
      ),
      capped: parts[g]?.capped ?? false,
      purse: own?.purse ?? null,
      spentFromPurse: bought.reduce((sum, p) => sum + projects[p]!.cost, 0n),
    };
  });
}
