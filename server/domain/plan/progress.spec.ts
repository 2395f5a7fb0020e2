import { describe, expect, it } from '@jest/globals';
import { checkProgress, type Progress } from './progress.js';

const going: Progress = { status: 'in_progress', percent: 45, spentMinor: 620n, note: null };

describe('a report about a work', () => {
  it('is taken with its note cleaned', () => {
    expect(checkProgress({ ...going, note: '  Тендер  ' }, 1480n)).toEqual({
      ok: true,
      value: { ...going, note: 'Тендер' },
    });
    expect(checkProgress({ ...going, note: ' \u200b ' }, 1480n)).toEqual({
      ok: true,
      value: going,
    });
  });

  it.each<[string, Partial<Progress>, string]>([
    ['less than 0 %', { percent: -1 }, 'tracking.percent_range'],
    ['more than 100 %', { percent: 101 }, 'tracking.percent_range'],
    ['half a percent', { percent: 1.5 }, 'tracking.percent_range'],
    [
      'a completed work at 99 %',
      { status: 'completed', percent: 99 },
      'tracking.percent_of_completed',
    ],
    ['a planned work that has begun', { status: 'planned' }, 'tracking.percent_of_planned'],
    ['a delay without its reason', { status: 'delayed' }, 'tracking.note_missing_status'],
    ['a cancellation without its reason', { status: 'cancelled' }, 'tracking.note_missing_status'],
    ['more spent than it costs, unexplained', { spentMinor: 1481n }, 'tracking.note_missing_spent'],
    ['too long a note', { note: 'ғ'.repeat(1001) }, 'common.text_too_long'],
  ])('is refused with %s', (_name, change, code) => {
    expect(checkProgress({ ...going, ...change }, 1480n)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('may say that more was spent than planned when it says why', () => {
    expect(checkProgress({ ...going, spentMinor: 1481n, note: 'Cement rose.' }, 1480n).ok).toBe(
      true,
    );
    expect(checkProgress({ ...going, spentMinor: 1480n }, 1480n).ok).toBe(true);
  });
});
