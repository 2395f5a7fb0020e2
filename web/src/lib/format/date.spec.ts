import { describe, expect, it } from '@jest/globals';
import {
  daysLeft,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatLongDateTime,
  formatTime,
} from './date.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a date', () => {
  it('is written with dots, day first, in every language', () => {
    for (const locale of ['tg', 'ru', 'en'] as const) {
      expect(formatDate('2027-03-05', locale)).toBe('05.03.2027');
    }
  });

  it('of an instant is the day it is in Dushanbe', () => {
    expect(formatDate('2027-02-01T19:30:00.000Z', 'tg')).toBe('02.02.2027');
    expect(formatDate(new Date('2027-02-01T18:59:59.999Z'), 'tg')).toBe('01.02.2027');
  });

  it('is written out in three languages', () => {
    expect(plain(formatLongDate('2027-03-05', 'tg'))).toBe('5 марти соли 2027');
    expect(plain(formatLongDate('2027-03-05', 'ru'))).toBe('5 марта 2027 г.');
    expect(plain(formatLongDate('2027-03-05', 'en'))).toBe('5 March 2027');
  });

  it.each([
    ['01', '1 январи соли 2026', '1 января 2026 г.', '1 January 2026'],
    ['02', '1 феврали соли 2026', '1 февраля 2026 г.', '1 February 2026'],
    ['03', '1 марти соли 2026', '1 марта 2026 г.', '1 March 2026'],
    ['04', '1 апрели соли 2026', '1 апреля 2026 г.', '1 April 2026'],
    ['05', '1 майи соли 2026', '1 мая 2026 г.', '1 May 2026'],
    ['06', '1 июни соли 2026', '1 июня 2026 г.', '1 June 2026'],
    ['07', '1 июли соли 2026', '1 июля 2026 г.', '1 July 2026'],
    ['08', '1 августи соли 2026', '1 августа 2026 г.', '1 August 2026'],
    ['09', '1 сентябри соли 2026', '1 сентября 2026 г.', '1 September 2026'],
    ['10', '1 октябри соли 2026', '1 октября 2026 г.', '1 October 2026'],
    ['11', '1 ноябри соли 2026', '1 ноября 2026 г.', '1 November 2026'],
    ['12', '1 декабри соли 2026', '1 декабря 2026 г.', '1 December 2026'],
  ])('knows month %s', (month, tg, ru, en) => {
    expect(plain(formatLongDate(`2026-${month}-01`, 'tg'))).toBe(tg);
    expect(plain(formatLongDate(`2026-${month}-01`, 'ru'))).toBe(ru);
    expect(plain(formatLongDate(`2026-${month}-01`, 'en'))).toBe(en);
  });

  it('does not let a day part from its month at the end of a line', () => {
    expect(formatLongDate('2027-03-05', 'tg')).toBe('5\u00a0марти соли\u00a02027');
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2027-02-30x', 'tg')).toThrow(RangeError);
    expect(() => formatDate('пагоҳ', 'tg')).toThrow(RangeError);
  });
});

describe('an hour', () => {
  it('is that of Dushanbe on every device', () => {
    expect(formatTime('2027-02-02T13:00:00Z')).toBe('18:00');
    expect(formatDateTime('2027-02-02T13:00:00Z', 'tg')).toBe('02.02.2027, 18:00');
    expect(formatDateTime('2027-02-02T20:05:00Z', 'ru')).toBe('03.02.2027, 01:05');
  });

  it('is called by its name in Tajik', () => {
    const instant = '2027-02-02T13:00:00Z';
    expect(plain(formatLongDateTime(instant, 'tg'))).toBe('2 феврали соли 2027, соати 18:00');
    expect(plain(formatLongDateTime(instant, 'ru'))).toBe('2 февраля 2027 г., 18:00');
    expect(plain(formatLongDateTime(instant, 'en'))).toBe('2 February 2027, 18:00');
  });
});

describe('the days that are left', () => {
  const close = '2027-02-02T13:00:00Z';

  it('are counted by the calendar of Dushanbe', () => {
    expect(daysLeft(new Date('2027-01-29T05:00:00Z'), close)).toBe(4);
    expect(daysLeft(new Date('2027-02-01T18:59:00Z'), close)).toBe(1);
  });

  it('are none on the last day and unknown when it is over', () => {
    expect(daysLeft(new Date('2027-02-01T19:00:00Z'), close)).toBe(0);
    expect(daysLeft(new Date('2027-02-02T12:59:59Z'), close)).toBe(0);
    expect(daysLeft(new Date(close), close)).toBeNull();
  });

  it('end with the day before a midnight', () => {
    const midnight = new Date('2027-02-02T19:00:00Z');
    expect(daysLeft(new Date('2027-02-02T10:00:00Z'), midnight)).toBe(0);
    expect(daysLeft(new Date('2027-02-01T10:00:00Z'), midnight)).toBe(1);
  });
});
