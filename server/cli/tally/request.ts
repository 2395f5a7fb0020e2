import { isRuleName, type RuleName, ruleNames } from '../../domain/voting/named-rules.js';
import { readArguments, Refused } from '../command.js';
import { tallyUsage } from '../usage.js';
import { readVillageRequest, villageOptions, type VillageRequest } from './village-request.js';

/** What a `tally` command line asks for. */
export interface TallyRequest {
  /** As typed; at least one. */
  readonly paths: readonly string[];
  /** At least one; each file is counted by each. */
  readonly rules: readonly RuleName[];
  /** The seed of the lot; `null`: equal projects stand in order of their ids in the last step. */
  readonly seed: string | null;
  /** What shares grow by from run to run, in hundredths of the currency. */
  readonly step: bigint;
  readonly start: 'exact' | 'integral';
  /** `null`: what the file says. */
  readonly threshold: number | null;
  /** Pairs of project ids of which at most one may win. */
  readonly exclusive: readonly (readonly [string, string])[];
  /** What is promised to villages; `null`: one pot and no promise. */
  readonly villages: VillageRequest | null;
  readonly output: 'sentences' | 'json' | 'report';
}

/** Refuses what it does not know, and an option that none of the rules would heed: the count would not be the one meant. */
export function readTallyRequest(args: readonly string[]): TallyRequest {
  const { positionals, values } = readArguments(args, tallyUsage, {
    rule: { type: 'string', multiple: true },
    step: { type: 'string' },
    start: { type: 'string' },
    ties: { type: 'string' },
    threshold: { type: 'string' },
    exclusive: { type: 'string' },
    ...villageOptions,
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new Refused(`name at least one file: ${tallyUsage}`);
  if (values.json === true && values.explain === true)
    throw new Refused('choose between --json and --explain.');
  const rules = rulesOf(values.rule ?? []);
  const exclusive = values.exclusive === undefined ? [] : pairsOf(values.exclusive);
  const hasExclusiveRule = rules.includes('greedy_exclusive');
  if (hasExclusiveRule !== exclusive.length > 0)
    throw new Refused('--rule greedy_exclusive and --exclusive A,B;C,D go together.');
  const threshold = values.threshold === undefined ? null : thresholdOf(values.threshold);
  if (threshold !== null && !rules.some((rule) => takesThreshold.has(rule)))
    throw new Refused(`--threshold is for the rules ${[...takesThreshold].join(' and ')}.`);
  const start = values.start ?? 'exact';
  if (start !== 'exact' && start !== 'integral')
    throw new Refused(`--start is exact or integral, not ${start}.`);
  const { population, cap, divided, floor, ceiling } = values;
  const villages = readVillageRequest({ population, cap, divided, floor, ceiling });
  if (villages !== null && !rules.some((rule) => rule.startsWith('mes_')))
    throw new Refused('--population, --floor and --ceiling are for the rules of equal shares.');
  return {
    paths: positionals,
    rules,
    seed: seedOf(values.ties ?? lexicographic),
    step: stepOf(values.step ?? '1'),
    start,
    threshold,
    exclusive,
    villages,
    output: values.json === true ? 'json' : values.explain === true ? 'report' : 'sentences',
  };
}

const lexicographic = 'cost-score-lex';
const takesThreshold: ReadonlySet<RuleName> = new Set(['greedy_threshold', 'greedy_no_skip']);

function rulesOf(names: readonly string[]): readonly RuleName[] {
  if (names.length === 0)
    throw new Refused(`name a rule with --rule; known are ${ruleNames.join(', ')}.`);
  return names.map((name) => {
    if (isRuleName(name)) return name;
    const typed = name.length > 40 ? `${name.slice(0, 40)}…` : name;
    throw new Refused(`there is no rule ${typed}; known are ${ruleNames.join(', ')}.`);
  });
}

function seedOf(ties: string): string | null {
  if (ties === lexicographic) return null;
  const seed = /^lot:(.+)$/su.exec(ties)?.[1];
  if (seed === undefined) throw new Refused(`--ties is ${lexicographic} or lot:SEED, not ${ties}.`);
  return seed;
}

function stepOf(text: string): bigint {
  const [, whole, decimals = ''] = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  const step = whole === undefined ? 0n : BigInt(whole + decimals.padEnd(2, '0'));
  if (step === 0n)
    throw new Refused(`--step is an amount above zero with at most two decimals, not ${text}.`);
  return step;
}

function thresholdOf(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new Refused(`--threshold is a number of votes or points, not ${text}.`);
  return Number(text);
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(';').map((pair) => {
    const [a = '', b = '', ...more] = pair.split(',').map((id) => id.trim());
    if (a === '' || b === '' || a === b || more.length > 0)
      throw new Refused(`--exclusive takes pairs of project ids like A,B;C,D, not ${text}.`);
    return [a, b] as const;
  });
}
