import type { ActRule } from './act-rule.js';

/** Acts while a plan is carried out. */
export const trackingActs = {
  reportProgress: {
    who: ['implementer', 'sddc_secretary', 'jamoat_admin'],
    scope: 'jamoat',
    also: 'while the plan is carried out; an implementer on lines of nobody else',
  },
} as const satisfies Readonly<Record<string, ActRule>>;
