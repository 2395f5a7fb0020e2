import type { ActRule } from './act-rule.js';

/** Acts around a choice of priorities. */
export const choiceActs = {
  prepareChoice: { who: ['sddc_secretary'], scope: 'jamoat' },
  buildRoll: { who: ['sddc_secretary'], scope: 'jamoat', also: 'before the choice is opened' },
  importRoll: { who: ['sddc_secretary'], scope: 'jamoat', also: 'before the choice is opened' },
  addRollEntry: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'before the choice is opened',
  },
  mergeRollEntries: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'before the choice is opened',
  },
  keepRollEntriesApart: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'before the choice is opened',
  },
  confirmChoiceAct: {
    who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'two different persons: sddc_secretary and sddc_chair open, and resume after a restore; sddc_secretary or recorder and sddc_chair or jamoat_chair close, seal and open the count',
  },
  proposeResultCorrection: {
    who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'of a counted result; it takes effect with confirmResultCorrection',
  },
  confirmResultCorrection: {
    who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'two different persons: sddc_secretary or recorder and sddc_chair or jamoat_chair',
  },
  castBallot: {
    who: ['resident'],
    scope: 'jamoat',
    voter: true,
    also: 'on the roll of the choice; or whoever came by a personal code or with a helper',
  },
  issueCodes: { who: ['village_rep', 'sddc_secretary', 'recorder'], scope: 'village' },
  reissueCode: { who: ['village_rep', 'sddc_secretary', 'recorder'], scope: 'village' },
  usePersonalCode: { who: 'public', scope: 'all', voter: true, also: 'tries are limited' },
  startAssistedSession: {
    who: ['recorder', 'village_rep', 'sddc_secretary'],
    scope: 'village',
    also: 'for somebody else who is present, before a witness',
  },
  putPollingPlace: { who: ['sddc_secretary'], scope: 'jamoat' },
  issueBallotBatch: { who: ['sddc_secretary'], scope: 'jamoat', also: 'before the close' },
  markPaperParticipation: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'at a desk with network, while ballots are taken',
  },
  handInDeskList: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'of a desk without network, until the seal',
  },
  countPlace: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'between the close and the seal',
  },
  enterPaperSheet: {
    who: ['sddc_secretary', 'recorder'],
    scope: 'jamoat',
    also: 'two different persons enter each paper, between the close and the seal',
  },
  decidePaperEntry: {
    who: ['sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'about a paper somebody else entered',
  },
  decidePaperIncident: {
    who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'two different persons: sddc_secretary or recorder and sddc_chair or jamoat_chair',
  },
  signBalanceNote: {
    who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
    scope: 'jamoat',
    also: 'two different persons: sddc_secretary or recorder and sddc_chair or jamoat_chair',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who reads which ballots were handed in with help: helper, witness, reason, day. */
export const assistedLogReaders = {
  who: ['sddc_chair', 'jamoat_chair', 'sddc_secretary', 'observer'],
  scope: 'jamoat',
} as const satisfies ActRule;

/** Who reads the desk of a choice: its counts of paper, never a ballot. */
export const choiceDeskReaders = {
  who: ['sddc_secretary', 'recorder', 'sddc_chair', 'jamoat_chair'],
  scope: 'jamoat',
} as const satisfies ActRule;
