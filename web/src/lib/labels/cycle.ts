import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Phase, PublicStep } from '../../../../server/domain/phase/phase.js';
import type { PhaseEvent } from '../../../../server/domain/phase/phase-table.js';
import type { FundingSource } from '../../../../server/domain/plan/funding-source.js';

export const phaseLabels: Readonly<Record<Phase, MessageDescriptor>> = {
  preparation: msg`Preparation`,
  collection: msg`Collecting proposals`,
  screening: msg`Checking proposals`,
  deliberation: msg`Discussion and consensus`,
  choice: msg`Choice of priorities`,
  drafting: msg`Drafting the plan`,
  consultation: msg`Public comment`,
  approval: msg`Approval`,
  implementation: msg`Carrying out`,
  closed: msg`Closed`,
};

/** Short names of the six public steps. */
export const stepLabels: Readonly<Record<PublicStep, MessageDescriptor>> = {
  1: msg`Propose`,
  2: msg`Check`,
  3: msg`Discuss`,
  4: msg`Choose`,
  5: msg`Plan and approve`,
  6: msg`Carry out`,
};

export const eventLabels: Readonly<Record<PhaseEvent, MessageDescriptor>> = {
  open_collection: msg`Open the collection of proposals`,
  start_screening: msg`Start checking`,
  reopen_collection: msg`Go back to collecting`,
  start_deliberation: msg`Start the discussion`,
  return_to_screening: msg`Go back to checking`,
  open_choice: msg`Go on to the choice of priorities`,
  start_drafting: msg`Start drafting the plan`,
  start_consultation: msg`Open the draft for comment`,
  submit_for_approval: msg`Send the draft for approval`,
  return_to_drafting: msg`Take the draft back for rework`,
  publish: msg`Publish the plan`,
  close: msg`Close the cycle`,
};

/** The same moves once they are made, as a line of a trail. */
export const eventDoneLabels: Readonly<Record<PhaseEvent, MessageDescriptor>> = {
  open_collection: msg`The collection of proposals was opened`,
  start_screening: msg`Checking began`,
  reopen_collection: msg`The collection of proposals was opened again`,
  start_deliberation: msg`The discussion began`,
  return_to_screening: msg`It went back to checking`,
  open_choice: msg`It went on to the choice of priorities`,
  start_drafting: msg`Drafting of the plan began`,
  start_consultation: msg`The draft was opened for comment`,
  submit_for_approval: msg`The draft was sent for approval`,
  return_to_drafting: msg`The draft was taken back for rework`,
  publish: msg`The plan was published`,
  close: msg`The cycle was closed`,
};

export const fundingSourceLabels: Readonly<Record<FundingSource, MessageDescriptor>> = {
  jamoat: msg`Jamoat budget`,
  district: msg`District budget`,
  community_cash: msg`Community, in cash`,
  in_kind: msg`Community, in kind (hashar)`,
  remittance: msg`Migrants’ remittance fund`,
  donor: msg`Donors`,
  private: msg`Private and utilities`,
};

export const cycleKindLabels: Readonly<Record<'jmp' | 'village_fund', MessageDescriptor>> = {
  jmp: msg`Jamoat Management Plan`,
  village_fund: msg`Village fund`,
};
