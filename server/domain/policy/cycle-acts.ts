import type { ActRule } from './act-rule.js';

/** Acts on the cycle itself: its rules, its money, its phase. */
export const cycleActs = {
  createCycle: { who: ['jamoat_admin', 'sddc_secretary'], scope: 'jamoat' },
  setCharter: {
    who: ['sddc_secretary', 'sddc_chair'],
    scope: 'jamoat',
    also: 'only in preparation: the rules freeze as collection opens',
  },
  putEnvelope: {
    who: ['sddc_secretary', 'jamoat_admin'],
    scope: 'jamoat',
    also: 'until the plan is sent for approval',
  },
  moveCycle: {
    who: ['sddc_secretary', 'sddc_chair'],
    scope: 'jamoat',
    also: 'the phase table names the roles of each move and what must be true',
  },
} as const satisfies Readonly<Record<string, ActRule>>;
