import type { PabulibElection, PabulibVote } from '../../domain/voting/pabulib/election.js';
import { cleanText } from '../../domain/text/nfc.js';
import { transliterate } from '../../domain/text/transliterate.js';
import { Refused } from '../command.js';

type Meta = PabulibElection['meta'];

const longestName = 120;
/** The most positions a rule of a choice can name. */
const largestBallotMax = 200;

/** What stands in META under this key, cleaned; '' when it is not there. */
export function metaText(meta: Meta, key: string): string {
  return cleanText(meta.get(key) ?? '');
}

/** The line of META that holds this key, from 1. */
export function metaLine(text: string, key: string): number {
  const start = new RegExp(`^\\uFEFF?"?${key}"?\\s*;`);
  return text.split(/\r\n|\n|\r/).findIndex((line) => start.test(line)) + 1;
}

/** `Wieliczka Green Budget 2023`: unit, part of it and instance, in Latin letters; the file's name where META says nothing. */
export function electionName(meta: Meta, fileName: string): string {
  const parts = ['unit', 'subunit', 'instance']
    .map((key) => metaText(meta, key).replace(/\s*\|\s*/g, ', '))
    .filter(Boolean);
  const fromFile = cleanText(fileName.replace(/\.pb$/i, '').replace(/_+/g, ' '));
  return shortened(transliterate([...new Set(parts)].join(' ') || fromFile), longestName);
}

/** The text in at most `max` characters; what was cut off is marked. */
export function shortened(text: string, max: number): string {
  const letters = Array.from(text);
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** The code of the file's currency; XXX (ISO 4217: no currency) where it names none. */
export function electionCurrency(meta: Meta, text: string): string {
  const currency = metaText(meta, 'currency') || 'XXX';
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw new Refused(
    `Line ${String(metaLine(text, 'currency'))}: ${currency} is not a currency. Write its three letters of ISO 4217, for instance PLN.`,
  );
}

/** First and last calendar day. A file may name a day, a month or a year: `03.04.2023`, `04.2023`, `2023`. */
export function electionDays(
  meta: Meta,
  text: string,
): { readonly opensOn: string; readonly closesOn: string } {
  const [opensOn] = daysOf(meta, text, 'date_begin');
  const [, closesOn] = daysOf(meta, text, 'date_end');
  if (opensOn > closesOn) {
    throw new Refused(
      `Line ${String(metaLine(text, 'date_end'))}: date_end is before date_begin. Correct the one that is wrong.`,
    );
  }
  return { opensOn, closesOn };
}

function daysOf(meta: Meta, text: string, key: string): readonly [first: string, last: string] {
  const written = metaText(meta, key);
  const parts = /^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(20\d{2}|21\d{2})$/.exec(written);
  const [, day, month, year] = (parts ?? []).map((part) => (part ? Number(part) : null));
  const firstMonth = month ?? 1;
  const lastMonth = month ?? 12;
  if (year != null && firstMonth >= 1 && lastMonth <= 12) {
    const lastOfMonth = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
    const [first, last] = [day ?? 1, day ?? lastOfMonth];
    if (first >= 1 && last <= lastOfMonth) {
      return [isoDay(year, firstMonth, first), isoDay(year, lastMonth, last)];
    }
  }
  throw new Refused(
    `Line ${String(metaLine(text, key))}: ${written || 'nothing'} in ${key} is not a day. Write it as 31.12.2023, or the year alone.`,
  );
}

function isoDay(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** At most so many projects on one ballot; `null` for no limit. A ballot above the file's own limit is refused. */
export function electionBallotMax(
  election: PabulibElection,
  votes: readonly PabulibVote[],
  text: string,
): number | null {
  const written = metaText(election.meta, 'max_length');
  if (election.voteType === 'choose-1') return 1;
  if (written === '') return null;
  const max = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : null;
  if (max === null) {
    throw new Refused(
      `Line ${String(metaLine(text, 'max_length'))}: ${written} in max_length is not a whole number above zero. Correct it.`,
    );
  }
  const over = votes.find(({ positions }) => positions.length > max);
  if (over) {
    throw new Refused(
      `Line ${String(over.line)}: the vote names ${String(over.positions.length)} projects, but max_length allows ${String(max)}.`,
    );
  }
  return max > largestBallotMax ? null : max;
}
