import { canonicalJson } from '../canonical/canonical-json.js';
import { namedRule, type RuleName } from '../voting/named-rules.js';
import type { Ruling } from '../voting/rule.js';
import { sha256Hex } from '../voting/sha256.js';
import type { TieOrder } from '../voting/tie-order.js';

/**
 * The rules a charter may choose from: most votes first (`greedy_score`), or equal shares that grow until the budget is
 * used, the rest going by votes (`mes_cost_add1u`, begun at exactly budget / ballots). The other one is always counted
 * beside it.
 */
export const choiceRules = [
  'greedy_score',
  'mes_cost_add1u',
] as const satisfies readonly RuleName[];

export type ChoiceRule = (typeof choiceRules)[number];

export const otherRule: Readonly<Record<ChoiceRule, ChoiceRule>> = {
  greedy_score: 'mes_cost_add1u',
  mes_cost_add1u: 'greedy_score',
};

/** The rule of a charter that says nothing else. */
export const usualRule: ChoiceRule = 'mes_cost_add1u';

/** One unit of the currency in the smallest unit. */
export const currencyUnit = 100n;

/** What every share grows by from count to count when the charter says nothing else: one unit of the currency. */
export const usualStep = currencyUnit;

/** Whether shares can grow by this, in the smallest unit: by whole units of the currency; with less a count would take hours. */
export function isUsableStep(stepMinor: bigint): boolean {
  return stepMinor > 0n && stepMinor % currencyUnit === 0n;
}

/** The rule as the engine takes it. `stepMinor` in the smallest unit. */
export function charterRuling(rule: ChoiceRule, stepMinor: bigint, tieOrder: TieOrder): Ruling {
  const options = { step: stepMinor, unit: currencyUnit, start: 'exact', threshold: 0 } as const;
  return { rule: namedRule(rule, { ...options, exclusive: [] }), tieOrder };
}

/** Everything about a choice that is fixed before anybody votes. */
export interface FrozenChoice {
  readonly rule: ChoiceRule;
  readonly stepMinor: bigint;
  readonly tieOrder: TieOrder['kind'];
  readonly currency: string;
  readonly budgetMinor: bigint;
  readonly ballotMax: number | null;
  readonly projects: readonly {
    readonly position: number;
    readonly code: string;
    readonly costMinor: bigint;
  }[];
}

/** SHA-256, in hexadecimal, of what is fixed, as canonical JSON with amounts as text: shows that nothing has changed since. */
export function fingerprintOfChoice(frozen: FrozenChoice): string {
  const { stepMinor, budgetMinor, projects, rule, tieOrder, currency, ballotMax } = frozen;
  return sha256Hex(
    canonicalJson({
      rule,
      step: String(stepMinor),
      start: 'exact',
      tieOrder,
      currency,
      budget: String(budgetMinor),
      ballotMax,
      projects: projects.map(({ position, code, costMinor }) => ({
        position,
        code,
        cost: String(costMinor),
      })),
    }),
  );
}
