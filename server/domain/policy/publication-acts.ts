import type { ActRule } from './act-rule.js';

/** Acts of publishing a plan, which takes two different persons. */
export const publicationActs = {
  preparePublication: {
    who: ['jamoat_admin'],
    scope: 'jamoat',
    also: 'when committee, council and district have approved',
  },
  confirmPublication: {
    who: ['jamoat_chair'],
    scope: 'jamoat',
    also: 'not the person who prepared it',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who sees how far a publication is. */
export const publicationDeskReaders = {
  who: ['sddc_secretary', 'sddc_chair', 'jamoat_admin', 'jamoat_chair', 'district_reviewer'],
  scope: 'jamoat',
} as const satisfies ActRule;
