import { describe, expect, it } from '@jest/globals';
import type { JmpLineItem } from './line-item.js';
import { lineItemProblems, validateLineItem } from './line-item.js';
import { waterLine } from './line-item.fixture.js';

const years = { fromYear: 2027, toYear: 2029 };

function found(change: Partial<JmpLineItem>): readonly (readonly [string, string])[] {
  return lineItemProblems({ ...waterLine, ...change }, years).map(({ code, path }) => [
    code,
    (path ?? []).join('.'),
  ]);
}

describe('a plan line', () => {
  it('is accepted when nothing is wrong, without an indicator too', () => {
    expect(validateLineItem(waterLine, years)).toEqual({ ok: true, value: waterLine });
  });

  it('is stored with its texts cleaned and empty optional texts left out', () => {
    const typed = { ...waterLine, title: '  Пули \u00a0 нав ', indicator: ' ', upkeep: 'a \n b ' };
    expect(validateLineItem(typed, years)).toMatchObject({
      ok: true,
      value: { title: 'Пули нав', indicator: null, upkeep: 'a\nb' },
    });
  });

  it.each<[string, Partial<JmpLineItem>, string, string]>([
    ['no title', { title: ' \u200b' }, 'common.text_missing', 'title'],
    ['no responsible body', { responsible: '' }, 'common.text_missing', 'responsible'],
    ['too long a title', { title: 'x'.repeat(201) }, 'common.text_too_long', 'title'],
    ['too long an indicator', { indicator: 'x'.repeat(501) }, 'common.text_too_long', 'indicator'],
    ['no village', { villageIds: [] }, 'plan.line_without_village', 'villageIds'],
    ['a village twice', { villageIds: ['a', 'a'] }, 'plan.village_twice', 'villageIds'],
    ['a year before the plan', { fromYear: 2026 }, 'plan.year_outside_plan', 'fromYear'],
    ['a year after the plan', { toYear: 2030 }, 'plan.year_outside_plan', 'toYear'],
    ['years the wrong way round', { fromYear: 2029 }, 'plan.years_reversed', 'toYear'],
    ['half a year', { fromYear: 2027.5 }, 'plan.year_outside_plan', 'fromYear'],
    ['no cost', { costMinor: 0n }, 'plan.cost_not_positive', 'costMinor'],
    ['a negative cost', { costMinor: -1n }, 'plan.cost_not_positive', 'costMinor'],
    [
      'an empty share',
      { shares: [{ envelopeId: 'a', amountMinor: 0n }] },
      'plan.share_not_positive',
      'shares.0.amountMinor',
    ],
    [
      'two shares of one envelope',
      {
        shares: [
          { envelopeId: 'a', amountMinor: 1n },
          { envelopeId: 'a', amountMinor: 2n },
        ],
      },
      'plan.envelope_twice',
      'shares.1.envelopeId',
    ],
  ])('is refused with %s', (_name, change, code, path) => {
    expect(found(change)).toEqual([[code, path]]);
    expect(validateLineItem({ ...waterLine, ...change }, years)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('takes the first and the last year of the plan, and a title of exactly 200 letters', () => {
    expect(found({ fromYear: 2027, toYear: 2029, title: 'ӣ'.repeat(200) })).toEqual([]);
  });

  it('may still lack money while it is a draft', () => {
    expect(found({ shares: [] })).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    expect(found({ title: '', villageIds: [], costMinor: 0n }).map(([code]) => code)).toEqual([
      'common.text_missing',
      'plan.line_without_village',
      'plan.cost_not_positive',
    ]);
  });
});
