import { type Outcome, type Problem, problem, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';
import type { FundingShare } from './funding.js';

/** The calendar years a plan covers, both included. */
export interface PlanYears {
  readonly fromYear: number;
  readonly toYear: number;
}

/** One line of the plan: a work, where, when, for how much, whose money, who answers for it. */
export interface JmpLineItem {
  /** Made once and kept through all versions, so that versions can be compared line by line. */
  readonly key: string;
  readonly title: string;
  readonly villageIds: readonly string[];
  /** First and last year of the work; the same for a work of one year. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly costMinor: bigint;
  readonly shares: readonly FundingShare[];
  /** The body that answers for the work. */
  readonly responsible: string;
  /** By what one will see that it is done. */
  readonly indicator: string | null;
  /** Who keeps it working afterwards, and with what. */
  readonly upkeep: string | null;
  /** Place in the result of the choice or of the scoring; `null` for a line that came another way. */
  readonly rank: number | null;
  /** Why the line stands against its rank; `null` when it does not. */
  readonly rankReason: string | null;
  /** On the reserve list: no money is set aside. */
  readonly reserve: boolean;
}

export const lineTextLimits = {
  title: 200,
  responsible: 200,
  indicator: 500,
  upkeep: 500,
  rankReason: 1000,
} as const;

type TextField = keyof typeof lineTextLimits;

function cleanOptional(text: string | null): string | null {
  const clean = cleanText(text ?? '', { multiline: true });
  return clean === '' ? null : clean;
}

/** The line as it is stored: texts cleaned, empty optional texts `null`. */
export function cleanLineItem(line: JmpLineItem): JmpLineItem {
  return {
    ...line,
    title: cleanText(line.title),
    responsible: cleanText(line.responsible),
    indicator: cleanOptional(line.indicator),
    upkeep: cleanOptional(line.upkeep),
    rankReason: cleanOptional(line.rankReason),
  };
}

function textProblems(line: JmpLineItem): readonly Problem[] {
  const missing = (['title', 'responsible'] as const).filter((field) => line[field] === '');
  const tooLong = (Object.keys(lineTextLimits) as TextField[]).filter(
    (field) => Array.from(line[field] ?? '').length > lineTextLimits[field],
  );
  return [
    ...missing.map((field) => problem('common.text_missing', { path: [field] })),
    ...tooLong.map((field) =>
      problem('common.text_too_long', { path: [field], details: { max: lineTextLimits[field] } }),
    ),
  ];
}

function villageProblems({ villageIds }: JmpLineItem): readonly Problem[] {
  const path = ['villageIds'];
  if (villageIds.length === 0) return [problem('plan.line_without_village', { path })];
  if (new Set(villageIds).size === villageIds.length) return [];
  return [problem('plan.village_twice', { path })];
}

function yearProblems({ fromYear, toYear }: JmpLineItem, plan: PlanYears): readonly Problem[] {
  if (toYear < fromYear) {
    return [problem('plan.years_reversed', { path: ['toYear'], details: { fromYear, toYear } })];
  }
  const outside = (year: number): boolean =>
    !Number.isInteger(year) || year < plan.fromYear || year > plan.toYear;
  const details = { planFromYear: plan.fromYear, planToYear: plan.toYear };
  return (
    [
      ['fromYear', fromYear],
      ['toYear', toYear],
    ] as const
  )
    .filter(([, year]) => outside(year))
    .map(([field, year]) =>
      problem('plan.year_outside_plan', { path: [field], details: { year, ...details } }),
    );
}

function moneyProblems({ costMinor, shares }: JmpLineItem): readonly Problem[] {
  const found: Problem[] = [];
  if (costMinor <= 0n) found.push(problem('plan.cost_not_positive', { path: ['costMinor'] }));
  shares.forEach(({ envelopeId, amountMinor }, index) => {
    const path = ['shares', String(index)];
    if (amountMinor <= 0n) {
      found.push(problem('plan.share_not_positive', { path: [...path, 'amountMinor'] }));
    }
    if (shares.findIndex((share) => share.envelopeId === envelopeId) < index) {
      found.push(problem('plan.envelope_twice', { path: [...path, 'envelopeId'] }));
    }
  });
  return found;
}

/** Everything that is wrong with a line in itself, each problem with the path of its field; empty when nothing is. */
export function lineItemProblems(line: JmpLineItem, plan: PlanYears): readonly Problem[] {
  const clean = cleanLineItem(line);
  return [
    ...textProblems(clean),
    ...villageProblems(clean),
    ...yearProblems(clean, plan),
    ...moneyProblems(clean),
  ];
}

/**
 * The line as it may be stored in a draft, or the first problem of `lineItemProblems`. Whether its shares add up is
 * `checkFunding`'s matter: a draft may still lack money.
 */
export function validateLineItem(line: JmpLineItem, plan: PlanYears): Outcome<JmpLineItem> {
  const [first] = lineItemProblems(line, plan);
  return first === undefined ? success(cleanLineItem(line)) : { ok: false, problem: first };
}
