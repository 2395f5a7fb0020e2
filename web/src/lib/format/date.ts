import {
  type CalendarDate,
  daysBetween,
  isCalendarDate,
  todayInDushanbe,
} from '../../../../server/domain/calendar/calendar-date.js';
import { type Locale } from '../../../../server/domain/locale.js';
import { noBreakSpace } from './number.js';

/** A calendar day (`YYYY-MM-DD`), or an instant (a `Date` or its ISO text), which stands for its day in Dushanbe. */
export type DateLike = string | Date;

const dushanbeAheadMs = 5 * 3_600_000;

// With a year Tajik and Russian put the month into the genitive: марти соли 2027, марта 2027 г.
const months: Readonly<Record<Locale, readonly string[]>> = {
  tg: 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

function instantOf(value: Date | string): Date {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`${String(value)} is not a date.`);
  return instant;
}

function dayOf(value: DateLike): CalendarDate {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  return todayInDushanbe(instantOf(value));
}

function parts(value: DateLike): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = dayOf(value).split('-');
  return { year, month, day };
}

// Day first between dots, as Tajik papers write it; English keeps the order, and the dots tell it.
const separators: Readonly<Record<Locale, string>> = { tg: '.', ru: '.', en: '.' };

/** `05.03.2027`. */
export function formatDate(value: DateLike, locale: Locale): string {
  const { year, month, day } = parts(value);
  return [day, month, year].join(separators[locale]);
}

/** `5 марти соли 2027` · `5 марта 2027 г.` · `5 March 2027`. The day does not part from its month. */
export function formatLongDate(value: DateLike, locale: Locale): string {
  const { year, month, day } = parts(value);
  const name = months[locale][Number(month) - 1] ?? '';
  const start = `${Number(day)}${noBreakSpace}${name} `;
  if (locale === 'tg') return `${start}соли${noBreakSpace}${year}`;
  return start + year + (locale === 'ru' ? `${noBreakSpace}г.` : '');
}

/** The hour of an instant in Dushanbe, whatever the clock of the device: `18:00`. */
export function formatTime(instant: Date | string): string {
  const ahead = new Date(instantOf(instant).getTime() + dushanbeAheadMs);
  return ahead.toISOString().slice(11, 16);
}

/** `05.03.2027, 18:00`, Dushanbe time. */
export function formatDateTime(instant: Date | string, locale: Locale): string {
  return `${formatDate(instantOf(instant), locale)}, ${formatTime(instant)}`;
}

/** `5 марти соли 2027, соати 18:00` · `5 марта 2027 г., 18:00` · `5 March 2027, 18:00`, Dushanbe time. */
export function formatLongDateTime(instant: Date | string, locale: Locale): string {
  const hour = locale === 'tg' ? `соати${noBreakSpace}` : '';
  return `${formatLongDate(instantOf(instant), locale)}, ${hour}${formatTime(instant)}`;
}

/**
 * How many more days one may act until an instant: 0 on its last day, null when it is over. Days are those of
 * Dushanbe; an instant at midnight ends the day before it.
 */
export function daysLeft(now: Date, instant: Date | string): number | null {
  const end = instantOf(instant);
  if (now.getTime() >= end.getTime()) return null;
  return daysBetween(todayInDushanbe(now), todayInDushanbe(new Date(end.getTime() - 1)));
}
