import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Phase } from '../../../../server/domain/phase/phase.js';
import type { ActName } from '../../../../server/domain/policy/permissions.js';

export type DeskPath =
  | 'screening'
  | 'consensus'
  | 'meetings'
  | 'choice'
  | 'codes'
  | 'plan'
  | 'approval'
  | 'publish'
  | 'progress';

export interface Desk {
  /** Address below the cycle's own. */
  readonly path: DeskPath;
  readonly title: MessageDescriptor;
  readonly what: MessageDescriptor;
  /** The phases in which there is something to do here; in others it can be read. */
  readonly phases: readonly Phase[];
  /** What is done here, by the names of the permission table: whoever may do one of them works here. */
  readonly acts: readonly ActName[];
}

/** The working places of a cycle, in the order in which a cycle comes to them. */
export const desks: readonly Desk[] = [
  {
    path: 'screening',
    title: msg`Checking proposals`,
    what: msg`Cost lines and a verdict with its reason for each proposal`,
    phases: ['screening'],
    acts: ['setCostLines', 'screenProposal', 'mergeProposal'],
  },
  {
    path: 'consensus',
    title: msg`Consensus round`,
    what: msg`Positions of the seats on the shortlist, objections and the outcome`,
    phases: ['deliberation'],
    acts: ['openRound', 'statePosition', 'commentRound', 'closeRound', 'declareOutcome'],
  },
  {
    path: 'meetings',
    title: msg`Meetings`,
    what: msg`Meetings of the villages, who came, and hands counted there`,
    phases: ['collection', 'screening', 'deliberation', 'choice'],
    acts: ['recordMeeting', 'markAttendance', 'enterTallySheet', 'signTally'],
  },
  {
    path: 'choice',
    title: msg`Choice of priorities`,
    what: msg`The roll, paper ballots, the protocol and the count`,
    phases: ['choice'],
    acts: ['prepareChoice', 'confirmChoiceAct', 'markPaperParticipation', 'enterPaperSheet'],
  },
  {
    path: 'codes',
    title: msg`Codes and help with choosing`,
    what: msg`Slips with personal codes, ballots filled in with a helper and their log`,
    phases: ['choice'],
    acts: ['issueCodes', 'reissueCode', 'startAssistedSession'],
  },
  {
    path: 'plan',
    title: msg`Lines of the plan`,
    what: msg`Cost, years and share of each source, within the ceilings`,
    phases: ['drafting'],
    acts: ['draftPlan', 'putLineItem', 'setFundingShares'],
  },
  {
    path: 'approval',
    title: msg`Approval`,
    what: msg`Committee, council and district approve or return with reasons`,
    phases: ['approval'],
    acts: ['recordAdoption', 'castCouncilVote', 'closeCouncilStep', 'decideDistrictStep'],
  },
  {
    path: 'publish',
    title: msg`Publication`,
    what: msg`One person prepares, another confirms; then the plan stands as it is`,
    phases: ['approval'],
    acts: ['preparePublication', 'confirmPublication'],
  },
  {
    path: 'progress',
    title: msg`Progress of the works`,
    what: msg`Status, money spent and a photo for each line`,
    phases: ['implementation'],
    acts: ['reportProgress'],
  },
];
