import { cleanText } from '../../domain/text/nfc.js';
import { writeAmount } from '../../domain/voting/pabulib/numbers.js';
import {
  addRationals,
  compareRationals,
  type Rational,
  zero,
} from '../../domain/voting/rational.js';
import type {
  Completion,
  EqualSharesRule,
  SelectionRule,
  VillageShares,
} from '../../domain/voting/rule.js';
import type { OpenElection } from './open-election.js';

/** The words of one report: how it names projects and writes money. */
export class ReportWords {
  private readonly names: ReadonlyMap<number, string>;
  private readonly currency: string;
  private readonly ids: ReadonlyMap<number, string>;

  constructor({ file, instance }: OpenElection) {
    this.currency = file.currency === undefined ? '' : ` ${file.currency}`;
    const names = new Map(file.projects.map(({ position, name }) => [position, cleanText(name)]));
    this.names = new Map(
      instance.projects.map(({ position, id }) => {
        const name = names.get(position) ?? '';
        return [position, name === '' || name === id ? id : `${name} (${id})`];
      }),
    );
    this.ids = new Map(instance.projects.map(({ position, id }) => [position, id]));
  }

  project(position: number): string {
    return this.names.get(position) ?? '';
  }

  /** Where a project is only mentioned: its id. */
  mention(position: number): string {
    return this.ids.get(position) ?? '';
  }

  /** An amount of hundredths, whole or `numerator/denominator`; rounded down to hundredths. */
  money(amount: bigint | string): string {
    const { num, den } = typeof amount === 'bigint' ? { num: amount, den: 1n } : partsOf(amount);
    return `${writeAmount(num / den)}${this.currency}`;
  }

  /** As `money`, rounded up: what is missing must not look smaller than it is. */
  missing(amount: string): string {
    const { num, den } = partsOf(amount);
    return this.money((num + den - 1n) / den);
  }
}

/** `numerator/denominator`, or a whole number. */
function partsOf(text: string): Rational {
  const [num = '0', den = '1'] = text.split('/');
  return { num: BigInt(num), den: BigInt(den) };
}

export function compareFractions(a: string, b: string): number {
  return compareRationals(partsOf(a), partsOf(b));
}

export function sumOfFractions(fractions: readonly string[]): string {
  const { num, den } = fractions.map(partsOf).reduce(addRationals, zero);
  return `${String(num)}/${String(den)}`;
}

/** A fraction in whole percent, rounded down. */
export function percent(fraction: string): string {
  const { num, den } = partsOf(fraction);
  return `${String((100n * num) / den)} %`;
}

/** A fraction with so many decimals, rounded down. */
export function decimal(fraction: string, decimals: number): string {
  const { num, den } = partsOf(fraction);
  const digits = String((10n ** BigInt(decimals) * num) / den).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function counted(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A rule in one or a few sentences. */
export function ruleInWords(rule: SelectionRule, words: ReportWords): readonly string[] {
  if (rule.kind === 'greedy') {
    const order = rule.by === 'votes' ? 'votes' : 'votes per cost';
    return [
      `The projects are taken in order of their ${order}, most first, as long as they fit the money that is left.`,
      rule.misfit === 'skip'
        ? 'One that does not fit is passed over.'
        : 'The first that does not fit ends the choice.',
      ...(rule.threshold > 0 ? [`A project needs at least ${String(rule.threshold)}.`] : []),
      ...rule.exclusive.map(
        ([a, b]) => `Only one of ${words.project(a)} and ${words.project(b)} can win.`,
      ),
    ];
  }
  if (rule.kind === 'phragmen')
    return [
      'Every voter earns money at the same speed, and a project is taken as soon as its supporters can pay for it together.',
      ...(rule.completion === 'utilitarian' ? [theRestByVotes] : []),
    ];
  return equalSharesInWords(rule, words);
}

const theRestByVotes = 'What is left then goes by votes.';

function equalSharesInWords(rule: EqualSharesRule, words: ReportWords): readonly string[] {
  const first =
    rule.utility === 'cost'
      ? 'those supported by most are taken first'
      : 'those that cost each supporter least are taken first';
  return [
    `${dealt(rule.shares)} A project is taken when its supporters can pay for it together; ${first}.`,
    ...completionInWords(rule.completion, words),
    ...(rule.eligibility
      ? [
          'A project whose part of the voters is less than a third of its part of the money is left out.',
        ]
      : []),
    ...(rule.comparison
      ? ['If more voters are better served by the winners by votes, those win instead.']
      : []),
  ];
}

function dealt({ kind }: VillageShares): string {
  if (kind === 'one_pot') return 'Every voter decides over the same part of the money.';
  return kind === 'population'
    ? 'Every village decides over a part of the money by its population, its voters each over the same part of that.'
    : 'A part of the money is divided among the villages by population for their own projects, the rest among all voters alike.';
}

function completionInWords(completion: Completion, words: ReportWords): readonly string[] {
  if (completion.kind === 'none') return [];
  if (completion.kind === 'utilitarian') return [theRestByVotes];
  return [
    `As long as money is left, the shares grow by ${words.money(completion.step)} each and everything is counted anew.`,
    ...(completion.kind === 'add1u' ? [theRestByVotes] : []),
  ];
}
