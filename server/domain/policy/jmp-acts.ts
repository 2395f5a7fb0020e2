import type { ActRule } from './act-rule.js';

/** Acts on the draft of a plan. */
export const jmpActs = {
  draftPlan: {
    who: ['sddc_secretary'],
    scope: 'jamoat',
    also: 'while the cycle is in drafting; once per cycle',
  },
  putLineItem: { who: ['sddc_secretary'], scope: 'jamoat', also: 'while the version is a draft' },
  removeLineItem: {
    who: ['sddc_secretary'],
    scope: 'jamoat',
    also: 'while the version is a draft',
  },
  moveLineItem: {
    who: ['sddc_secretary'],
    scope: 'jamoat',
    also: 'while the version is a draft; against rank only with a reason',
  },
  setFundingShares: {
    who: ['sddc_secretary'],
    scope: 'jamoat',
    also: 'while the version is a draft; never more than the line costs',
  },
  fillFundingShares: {
    who: ['sddc_secretary'],
    scope: 'jamoat',
    also: 'while the version is a draft; never more than the lines lack nor than the source may give',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who reads the draft of a plan before it is sent for approval. */
export const draftReaders = {
  who: [
    'sddc_secretary',
    'sddc_chair',
    'sddc_member',
    'facilitator',
    'jamoat_admin',
    'jamoat_chair',
    'council_deputy',
    'technical_reviewer',
    'district_reviewer',
  ],
  scope: 'jamoat',
} as const satisfies ActRule;
