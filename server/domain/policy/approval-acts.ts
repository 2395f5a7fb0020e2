import type { ActRule } from './act-rule.js';

/** Acts of the three steps of an approval. */
export const approvalActs = {
  recordAdoption: {
    who: ['sddc_chair'],
    scope: 'jamoat',
    also: 'at the step of the committee',
  },
  castCouncilVote: {
    who: ['council_deputy'],
    scope: 'jamoat',
    also: 'at the step of the council; changeable until it is closed',
  },
  closeCouncilStep: {
    who: ['jamoat_chair'],
    scope: 'jamoat',
    also: 'two thirds of the deputies have voted; the decision is what their votes give',
  },
  decideDistrictStep: {
    who: ['district_reviewer'],
    scope: 'district',
    also: 'at the step of the district',
  },
  recordFromPaper: {
    who: ['recorder', 'sddc_secretary'],
    scope: 'jamoat',
    also: 'of the step whose turn it is; counts only when another person has confirmed it',
  },
  confirmFromPaper: {
    who: ['jamoat_admin', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'not the person who recorded the paper',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who sees the desk of an approval: how the vote stands and papers that wait for their second person. */
export const approvalDeskReaders = {
  who: [
    'sddc_secretary',
    'sddc_chair',
    'sddc_member',
    'recorder',
    'jamoat_admin',
    'jamoat_chair',
    'council_deputy',
    'district_reviewer',
  ],
  scope: 'jamoat',
} as const satisfies ActRule;
