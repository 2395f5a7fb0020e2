import { describe, expect, it } from '@jest/globals';
import { namunaobod, sabzdara } from './content.fixture.js';
import { holds, person } from './lookups.fixture.js';
import type { PlanLineContent } from './shapes/plan-line.js';

describe('lines of both plans', () => {
  it('fall within the years of their plan and are reported by implementers', () => {
    const check = (
      plan: { planFromYearOffset: number; planToYearOffset: number },
      row: PlanLineContent,
    ) => {
      expect(row.fromYearOffset >= plan.planFromYearOffset).toBe(true);
      expect(row.toYearOffset <= plan.planToYearOffset).toBe(true);
      expect(row.toYearOffset >= row.fromYearOffset).toBe(true);
      expect(row.indicator.baseline).not.toBe(row.indicator.target);
      if (row.implementerLogin !== null) {
        expect(holds(person(row.implementerLogin), 'implementer')).toBe(true);
      }
    };
    for (const { line } of sabzdara.proposals) if (line !== null) check(sabzdara, line);
    for (const { line } of namunaobod.proposals) if (line !== null) check(namunaobod, line);
  });
});
