import {
  addDays,
  type CalendarDate,
  startOfDayInDushanbe,
  todayInDushanbe,
} from '../domain/calendar/calendar-date.js';

const minuteMs = 60_000;

/** The days of the demonstration, counted from its first start in the calendar of Dushanbe. */
export class DemoDays {
  readonly today: CalendarDate;
  private readonly firstYear: number;

  constructor(readonly firstStart: Date) {
    this.today = todayInDushanbe(firstStart);
    this.firstYear = Number(this.today.slice(0, 4));
  }

  date(dayOffset: number): CalendarDate {
    return addDays(this.today, dayOffset);
  }

  year(yearOffset: number): number {
    return this.firstYear + yearOffset;
  }

  /** An instant of that day in Dushanbe, never later than the first start: nothing has happened in the future. */
  at(dayOffset: number, hour = 10, minute = 0): Date {
    const start = startOfDayInDushanbe(this.date(dayOffset)).getTime();
    const instant = start + (hour * 60 + minute) * minuteMs;
    return new Date(Math.min(instant, this.firstStart.getTime()));
  }
}
