import type { Locale } from '../../domain/locale.js';
import type { DocumentShare, PlanDocument } from '../../domain/plan/plan-document.js';
import { type FundingSource, fundingSources } from '../../domain/plan/funding-source.js';
import type { PlanWords } from './plan-words.js';

const noBreakSpace = '\u00a0';

/** How the amounts of one document are written: all in the same unit, exactly. */
export interface Figures {
  /** What stands over the table, e.g. “thousand somoni”. */
  readonly unit: string;
  /** An amount in the table's unit; a dash for nothing. */
  readonly cell: (minor: bigint) => string;
  /** An amount in full with its currency. */
  readonly full: (minor: bigint) => string;
}

/** Thousands where every amount is a whole number of them, otherwise whole units, otherwise two decimals. */
export function figuresOf(document: PlanDocument, words: PlanWords, locale: Locale): Figures {
  const amounts = [...document.lines, ...document.reserve].flatMap((line) => [
    BigInt(line.cost),
    ...line.shares.map((share) => BigInt(share.amount)),
  ]);
  const ceilings = document.envelopes.map((envelope) => BigInt(envelope.ceiling));
  const allMultiplesOf = (unit: bigint) =>
    [...amounts, ...ceilings].every((amount) => amount % unit === 0n);
  const { currency } = document.plan;
  const full = (minor: bigint) =>
    `${decimal(minor, locale)}${noBreakSpace}${words.units(currency)}`;
  if (allMultiplesOf(100_000n)) {
    return {
      unit: words.thousands(currency),
      cell: (minor) => (minor === 0n ? '–' : grouped((minor / 100_000n).toString(), locale)),
      full,
    };
  }
  return {
    unit: words.units(currency),
    cell: (minor) => (minor === 0n ? '–' : decimal(minor, locale, !allMultiplesOf(100n))),
    full,
  };
}

/** An amount of the smallest unit as a decimal number; `decimals` keeps the two digits even when they are zero. */
export function decimal(minor: bigint, locale: Locale, decimals = false): string {
  const digits = minor.toString().padStart(3, '0');
  const fraction = digits.slice(-2);
  const whole = grouped(digits.slice(0, -2), locale);
  if (!decimals && fraction === '00') return whole;
  return `${whole}${locale === 'en' ? '.' : ','}${fraction}`;
}

function grouped(whole: string, locale: Locale): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, locale === 'en' ? ',' : noBreakSpace);
}

/** `dd.mm.yyyy`, as papers in the country have it. */
export function day(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return `${dayOfMonth}.${month}.${year}`;
}

export function years(fromYear: number, toYear: number): string {
  return fromYear === toYear ? String(fromYear) : `${String(fromYear)}–${String(toYear)}`;
}

/** The kinds of sources that give something to the plan, in their usual order: one column each. */
export function usedSources(document: PlanDocument): readonly FundingSource[] {
  const used = new Set(
    document.totals.shares.filter((share) => share.amount !== '0').map((share) => share.envelopeId),
  );
  const kinds = new Set(
    document.envelopes.filter((envelope) => used.has(envelope.id)).map(({ source }) => source),
  );
  return fundingSources.filter((source) => kinds.has(source));
}

/** What each kind of source gives, in the order of `sources`. */
export function bySource(
  document: PlanDocument,
  sources: readonly FundingSource[],
  shares: readonly DocumentShare[],
): readonly bigint[] {
  const kind = new Map(document.envelopes.map((envelope) => [envelope.id, envelope.source]));
  return sources.map((source) =>
    shares
      .filter((share) => kind.get(share.envelopeId) === source)
      .reduce((sum, share) => sum + BigInt(share.amount), 0n),
  );
}
