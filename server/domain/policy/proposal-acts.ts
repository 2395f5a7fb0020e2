import type { ActRule } from './act-rule.js';

const thoseWhoPropose = ['resident', 'village_rep', 'recorder', 'sddc_secretary'] as const;

/** Who may propose, support, comment and screen. */
export const proposalActs = {
  submitProposal: {
    who: thoseWhoPropose,
    scope: 'jamoat',
    also:
      'for somebody else, from a meeting or from paper: recorder and sddc_secretary, and village_rep for the own ' +
      'village only',
  },
  supportProposal: { who: ['resident'], scope: 'jamoat' },
  withdrawSupport: { who: ['resident'], scope: 'jamoat' },
  commentProposal: { who: ['resident', 'village_rep'], scope: 'jamoat' },
  setCostLines: { who: ['sddc_secretary', 'technical_reviewer'], scope: 'jamoat' },
  screenProposal: { who: ['sddc_secretary'], scope: 'jamoat' },
  mergeProposal: { who: ['sddc_secretary'], scope: 'jamoat' },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who reads the screening desk, where names of authors who asked to be withheld are seen. */
export const screeningDeskReaders = {
  who: ['sddc_secretary', 'sddc_chair', 'technical_reviewer'],
  scope: 'jamoat',
} as const satisfies ActRule;
