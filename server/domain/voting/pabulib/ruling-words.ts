import type { Rational } from '../rational.js';
import type {
  Completion,
  EqualSharesRule,
  GreedyRule,
  Ruling,
  SelectionRule,
  VillageShares,
} from '../rule.js';
import type { TieOrder } from '../tie-order.js';
import { amountIn, wholeNumberIn, writeAmount } from './numbers.js';

/**
 * A ruling as words `key=value`, so that a comment in a file says it to people and programs alike: amounts in units of the
 * currency, parts as `3/1`, lists with commas. What would end a word inside a text is percent-encoded.
 */
type Words = readonly (readonly [key: string, value: string])[];

export function rulingInWords({ rule, tieOrder }: Ruling): {
  readonly rule: string;
  readonly ties: string;
} {
  return { rule: joined(ruleWords(rule)), ties: joined(tieWords(tieOrder)) };
}

/** Throws when the words name no ruling of ours, or one that no charter could hold. */
export function rulingFromWords(text: string): Ruling {
  const words = new Map(
    [...text.matchAll(/(\w+)=(\S*)/g)].map((match) => [match[1]!, match[2]!] as const),
  );
  return { rule: readRule(words), tieOrder: readTieOrder(words) };
}

function joined(words: Words): string {
  return words.map(([key, value]) => `${key}=${value}`).join(' ');
}

function ruleWords(rule: SelectionRule): Words {
  switch (rule.kind) {
    case 'greedy':
      return [
        ['rule', 'greedy'],
        ['by', rule.by],
        ['misfit', rule.misfit],
        ['threshold', String(rule.threshold)],
        ['exclusive', rule.exclusive.map((pair) => pair.join('-')).join(',')],
      ];
    case 'equal_shares':
      return [
        ['rule', 'equal_shares'],
        ['utility', rule.utility],
        ...completionWords(rule.completion),
        ['comparison', yesOrNo(rule.comparison)],
        ['eligibility', yesOrNo(rule.eligibility)],
        ...shareWords(rule.shares),
        ...limitWords(rule),
      ];
    case 'phragmen':
      return [
        ['rule', 'phragmen'],
        ['completion', rule.completion],
      ];
  }
}

function completionWords(completion: Completion): Words {
  if (completion.kind === 'none' || completion.kind === 'utilitarian')
    return [['completion', completion.kind]];
  const { kind, step, start, exhaustiveStop } = completion;
  return [
    ['completion', kind],
    ['step', writeAmount(step)],
    ...(start === 'exact'
      ? ([['start', 'exact']] as const)
      : ([
          ['start', 'integral'],
          ['unit', writeAmount(start.unit)],
        ] as const)),
    ['exhaustive_stop', yesOrNo(exhaustiveStop)],
  ];
}

function shareWords(shares: VillageShares): Words {
  if (shares.kind === 'one_pot') return [['shares', 'one_pot']];
  const population = Object.entries(shares.population);
  return [
    ['shares', shares.kind],
    ...(shares.kind === 'partly_divided' ? [partWord('divided', shares.divided)] : []),
    partWord('cap', shares.cap),
    ['population', population.map(([name, n]) => `${encoded(name)}:${String(n)}`).join(',')],
  ];
}

function limitWords({ floor, ceiling }: EqualSharesRule): Words {
  return [
    ...(floor ? ([['floor', String(floor.minVotes)]] as const) : []),
    ...(ceiling ? [partWord('ceiling', ceiling)] : []),
  ];
}

function partWord(key: string, { num, den }: Rational): Words[number] {
  return [key, `${String(num)}/${String(den)}`];
}

function tieWords(order: TieOrder): Words {
  return order.kind === 'cost_votes_lot'
    ? [
        ['ties', 'cost_votes_lot'],
        ['seed', encoded(order.seed)],
        ...(order.over === 'project_id' ? ([['over', order.over]] as const) : []),
      ]
    : [['ties', 'cost_score_lex']];
}

type Given = ReadonlyMap<string, string>;

function readRule(words: Given): SelectionRule {
  const kind = oneOf(words, 'rule', ['greedy', 'equal_shares', 'phragmen']);
  if (kind === 'greedy') return readGreedy(words);
  if (kind === 'equal_shares') return readEqualShares(words);
  return { kind, completion: oneOf(words, 'completion', ['none', 'utilitarian']) };
}

function readGreedy(words: Given): GreedyRule {
  return {
    kind: 'greedy',
    by: oneOf(words, 'by', ['votes', 'votes_per_cost']),
    misfit: oneOf(words, 'misfit', ['skip', 'stop']),
    threshold: wholeNumber(words, 'threshold'),
    exclusive: listOf(words, 'exclusive').map((pair) => {
      const [, first, second] = known(/^([1-9]\d{0,8})-([1-9]\d{0,8})$/.exec(pair));
      return [Number(first), Number(second)];
    }),
  };
}

function readEqualShares(words: Given): EqualSharesRule {
  return {
    kind: 'equal_shares',
    utility: oneOf(words, 'utility', ['cost', 'cardinality']),
    completion: readCompletion(words),
    comparison: isYes(words, 'comparison'),
    eligibility: isYes(words, 'eligibility'),
    shares: readShares(words),
    ...(words.has('floor') ? { floor: { minVotes: wholeNumber(words, 'floor') } } : {}),
    ...(words.has('ceiling') ? { ceiling: partOf(words, 'ceiling') } : {}),
  };
}

function readCompletion(words: Given): Completion {
  const kind = oneOf(words, 'completion', ['none', 'utilitarian', 'add1', 'add1u']);
  if (kind === 'none' || kind === 'utilitarian') return { kind };
  const start = oneOf(words, 'start', ['exact', 'integral']);
  return {
    kind,
    step: positiveAmount(words, 'step'),
    start: start === 'exact' ? start : { unit: positiveAmount(words, 'unit') },
    exhaustiveStop: isYes(words, 'exhaustive_stop'),
  };
}

function readShares(words: Given): VillageShares {
  const kind = oneOf(words, 'shares', ['one_pot', 'population', 'partly_divided']);
  if (kind === 'one_pot') return { kind };
  const entries = listOf(words, 'population').map((entry) => {
    const [, name, number] = known(/^(.*):([1-9]\d{0,8})$/.exec(entry));
    return [decodeURIComponent(name!), Number(number)] as const;
  });
  const cap = partOf(words, 'cap');
  const shares = { population: Object.fromEntries(entries), cap: known(cap.num > 0n ? cap : null) };
  return kind === 'population'
    ? { kind, ...shares }
    : { kind, divided: partOf(words, 'divided'), ...shares };
}

function readTieOrder(words: Given): TieOrder {
  const kind = oneOf(words, 'ties', ['cost_votes_lot', 'cost_score_lex']);
  if (kind === 'cost_score_lex') return { kind };
  const seed = decodeURIComponent(valueOf(words, 'seed'));
  return words.has('over')
    ? { kind, seed, over: oneOf(words, 'over', ['project_id'] as const) }
    : { kind, seed };
}

function known<T>(value: T | null | undefined): T {
  if (value == null) throw new RangeError('not a ruling');
  return value;
}

function valueOf(words: Given, key: string): string {
  return known(words.get(key));
}

function oneOf<T extends string>(words: Given, key: string, options: readonly T[]): T {
  const value = words.get(key);
  return known(options.find((option) => option === value));
}

function listOf(words: Given, key: string): readonly string[] {
  return valueOf(words, key).split(',').filter(Boolean);
}

function isYes(words: Given, key: string): boolean {
  return oneOf(words, key, ['yes', 'no']) === 'yes';
}

function positiveAmount(words: Given, key: string): bigint {
  return known(amountIn(valueOf(words, key)) || null);
}

function wholeNumber(words: Given, key: string): number {
  return known(wholeNumberIn(valueOf(words, key)));
}

function partOf(words: Given, key: string): Rational {
  const [, num, den] = known(/^(\d{1,18})\/([1-9]\d{0,17})$/.exec(valueOf(words, key)));
  return { num: BigInt(num!), den: BigInt(den!) };
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Letters of every language stay readable. */
function encoded(text: string): string {
  return text.replace(/[\s%,:;"#=]/g, (sign) => encodeURIComponent(sign));
}
