import type { ActRule } from './act-rule.js';

/** Acts around a meeting: writing it down, who came, and hands that are counted there. */
export const meetingActs = {
  recordMeeting: { who: ['village_rep', 'recorder', 'sddc_secretary'], scope: 'village' },
  markAttendance: {
    who: ['village_rep', 'recorder', 'sddc_secretary'],
    scope: 'village',
    also: 'until the tally is signed',
  },
  enterTallySheet: {
    who: ['village_rep', 'recorder', 'sddc_secretary', 'sddc_member'],
    scope: 'village',
    also: 'two different persons, who do not see each other’s counts; whoever is counted there only if the charter lets tellers vote',
  },
  signTally: {
    who: ['village_rep', 'sddc_chair', 'jamoat_chair', 'sddc_secretary', 'recorder'],
    scope: 'village',
    also: 'two different persons: village_rep, sddc_chair or jamoat_chair as the chair of the meeting and sddc_secretary or recorder as its secretary',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Objections to a closed roll. */
export const rollChallengeActs = {
  fileRollChallenge: {
    who: ['resident', 'recorder', 'sddc_secretary'],
    scope: 'jamoat',
    also: 'while the choice is open',
  },
  decideRollChallenge: {
    who: ['sddc_secretary', 'sddc_chair'],
    scope: 'jamoat',
    also: 'two different persons: sddc_secretary and sddc_chair, while the choice is open',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** Who reads the desk of a meeting: names of those who came, and its counts before the result. */
export const meetingDeskReaders = {
  who: ['village_rep', 'recorder', 'sddc_secretary', 'sddc_member', 'sddc_chair', 'jamoat_chair'],
  scope: 'village',
} as const satisfies ActRule;
