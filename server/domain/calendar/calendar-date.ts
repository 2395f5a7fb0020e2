/** A day of the calendar as `YYYY-MM-DD`, years 1000 to 9999: no hour, no time zone. Such texts sort as the days do. */
export type CalendarDate = string;

const dayMs = 86_400_000;
// Tajikistan has kept UTC+5 without summer time since 1992 (tz database, Asia/Dushanbe).
const dushanbeAheadMs = 5 * 3_600_000;
const pattern = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

function textOf(utcMs: number): CalendarDate {
  const text = new Date(utcMs).toISOString().slice(0, 10);
  if (!pattern.test(text)) throw new RangeError('The day is outside the years 1000 to 9999.');
  return text;
}

/** Milliseconds of 00:00 UTC of the day, or null when no such day exists. */
function utcMsOf(text: string): number | null {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return null;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).toISOString().slice(0, 10) === text ? ms : null;
}

function utcMs(date: CalendarDate): number {
  const ms = utcMsOf(date);
  if (ms === null) throw new RangeError(`${date} is not a day of the calendar.`);
  return ms;
}

/** Whether the text is an existing day written as `YYYY-MM-DD`. Every other function here throws a RangeError if not. */
export function isCalendarDate(text: string): text is CalendarDate {
  return utcMsOf(text) !== null;
}

/** The day that many days later (earlier when negative). `days` is an integer. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days)) throw new RangeError('Days are counted in integers.');
  return textOf(utcMs(date) + days * dayMs);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMs(to) - utcMs(from)) / dayMs;
}

/**
 * The instant at which a deadline day ends: 24:00 in Dushanbe, that is 00:00 of the next day. The day's last moment lies
 * before it: an act is in time when its instant is less than this one.
 */
export function endOfDayInDushanbe(date: CalendarDate): Date {
  return new Date(utcMs(date) + dayMs - dushanbeAheadMs);
}

/** The instant at which a day begins in Dushanbe, 00:00. */
export function startOfDayInDushanbe(date: CalendarDate): Date {
  return new Date(utcMs(date) - dushanbeAheadMs);
}

/** The day it is in Dushanbe at an instant, whatever the time zone of the machine. */
export function todayInDushanbe(now: Date): CalendarDate {
  return textOf(now.getTime() + dushanbeAheadMs);
}

/** Whether the deadline day is over in Dushanbe at an instant. */
export function isDayOver(date: CalendarDate, now: Date): boolean {
  return now.getTime() >= endOfDayInDushanbe(date).getTime();
}
