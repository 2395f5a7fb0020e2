import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import type { Locale } from '../../../domain/locale.js';
import type { SheetWords } from './sheet-words.js';

const noBreakSpace = '\u00a0';
const dushanbe = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Dushanbe',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How numbers, amounts and days are written on a sheet. */
export interface SheetFigures {
  readonly count: (count: number) => string;
  /** An amount of the smallest unit with its currency. */
  readonly money: (minor: bigint) => string;
}

export function figuresOf(locale: Locale, words: SheetWords, currency: string): SheetFigures {
  const between = locale === 'en' ? ',' : noBreakSpace;
  const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, between);
  return {
    count: (count) => grouped(String(count)),
    money: (minor) => {
      const rest = String(minor % 100n).padStart(2, '0');
      const fraction = rest === '00' ? '' : `${locale === 'en' ? '.' : ','}${rest}`;
      return `${grouped(String(minor / 100n))}${fraction}${noBreakSpace}${words.somoni(currency)}`;
    },
  };
}

/** `dd.mm.yyyy`, as papers in the country have it. */
export function day(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Day and time in Dushanbe, `dd.mm.yyyy, hh:mm`. */
export function moment(at: Date): string {
  return `${day(todayInDushanbe(at))}, ${dushanbe.format(at)}`;
}

export function years(fromYear: number, toYear: number): string {
  return fromYear === toYear ? String(fromYear) : `${String(fromYear)}–${String(toYear)}`;
}
