import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  endOfDayInDushanbe,
  isCalendarDate,
  isDayOver,
  startOfDayInDushanbe,
  todayInDushanbe,
} from './calendar-date.js';

const days = fc
  .integer({ min: -300_000, max: 2_000_000 })
  .map((offset) => addDays('2000-01-01', offset));

describe('days of the calendar', () => {
  it.each(['2027-02-28', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])(
    'knows %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0050-01-01',
    '2027-1-1',
    '05.03.2027',
    '2027-03-05T00:00',
    ' 2027-03-05',
    '2027-03-05\n',
    '',
  ])('refuses "%s"', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => endOfDayInDushanbe(text)).toThrow(RangeError);
  });

  it('ends a deadline day at 24:00 in Dushanbe, which is 19:00 UTC, in winter and in summer', () => {
    expect(endOfDayInDushanbe('2027-01-20').toISOString()).toBe('2027-01-20T19:00:00.000Z');
    expect(endOfDayInDushanbe('2027-07-20').toISOString()).toBe('2027-07-20T19:00:00.000Z');
  });

  it('counts the last moment of a deadline day as in time, and the next as over', () => {
    expect(isDayOver('2027-01-20', new Date('2027-01-20T18:59:59.999Z'))).toBe(false);
    expect(isDayOver('2027-01-20', new Date('2027-01-20T19:00:00.000Z'))).toBe(true);
  });

  it('says what day it is in Dushanbe, where it is already tomorrow at 19:00 UTC', () => {
    expect(todayInDushanbe(new Date('2026-12-31T18:59:59.999Z'))).toBe('2026-12-31');
    expect(todayInDushanbe(new Date('2026-12-31T19:00:00.000Z'))).toBe('2027-01-01');
  });

  it('agrees with the time zone data of the machine', () => {
    const dushanbe = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dushanbe' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1993-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (now) => {
          expect(todayInDushanbe(now)).toBe(dushanbe.format(now));
        },
      ),
    );
  });

  it('adds days across months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-11-18', '2026-12-12')).toBe(24);
  });

  it('refuses parts of days and days outside the calendar', () => {
    expect(() => addDays('2027-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('adds and counts days in agreement, and each day begins where the one before it ends', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const later = addDays(date, count);
        expect(daysBetween(date, later)).toBe(count);
        expect(addDays(later, -count)).toBe(date);
        expect(date < later).toBe(count > 0);
        expect(startOfDayInDushanbe(addDays(date, 1))).toEqual(endOfDayInDushanbe(date));
        expect(todayInDushanbe(startOfDayInDushanbe(date))).toBe(date);
      }),
    );
  });
});
