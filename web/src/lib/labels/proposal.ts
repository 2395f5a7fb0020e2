import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  ProposalOrigin,
  ProposalStatus,
  Sector,
} from '../../../../server/domain/proposal/proposal.js';
import type { IconName } from '../icons/icon-paths.js';

export const sectorLabels: Readonly<Record<Sector, MessageDescriptor>> = {
  water: msg`Drinking water`,
  agriculture: msg`Agriculture and irrigation`,
  education: msg`School and kindergarten`,
  health: msg`Health`,
  roads: msg`Roads and bridges`,
  energy: msg`Electricity`,
  disaster_risk: msg`Protection from disasters`,
  environment: msg`Pasture and forest`,
  livelihoods: msg`Work and income`,
  youth: msg`Youth, culture, sport`,
  waste: msg`Waste and sanitation`,
  governance: msg`Administration`,
  other: msg`Something else`,
};

export const originLabels: Readonly<Record<ProposalOrigin, MessageDescriptor>> = {
  self: msg`Sent by its author`,
  on_behalf: msg`Written down for somebody`,
  meeting: msg`From a meeting`,
  paper: msg`From a paper form`,
};

export const originIcons: Readonly<Record<ProposalOrigin, IconName>> = {
  self: 'phone',
  on_behalf: 'hand',
  meeting: 'people',
  paper: 'paper',
};

export const statusLabels: Readonly<Record<ProposalStatus, MessageDescriptor>> = {
  submitted: msg`Not yet checked`,
  accepted: msg`Accepted`,
  accepted_with_reservation: msg`Accepted with reservation`,
  returned: msg`Returned to its author`,
  merged: msg`Merged into another`,
  rejected: msg`Rejected`,
};

export const statusBadges: Readonly<
  Record<
    ProposalStatus,
    { readonly kind: 'plain' | 'accent' | 'ok' | 'warn' | 'bad'; readonly icon: IconName }
  >
> = {
  submitted: { kind: 'plain', icon: 'clock' },
  accepted: { kind: 'ok', icon: 'check' },
  accepted_with_reservation: { kind: 'warn', icon: 'check' },
  returned: { kind: 'warn', icon: 'return' },
  merged: { kind: 'plain', icon: 'arrow' },
  rejected: { kind: 'bad', icon: 'close' },
};

/** The same as answers to “whose proposal is it?”. */
export const originFormLabels: Readonly<Record<ProposalOrigin, MessageDescriptor>> = {
  self: msg`My own`,
  on_behalf: msg`Somebody asked me to write it down`,
  meeting: msg`A meeting decided on it`,
  paper: msg`It came on paper`,
};

/** The verdicts as answers on the screening desk, each with what it means for the author. */
export const verdictFormLabels: Readonly<
  Record<
    'accepted' | 'accepted_with_reservation' | 'returned' | 'rejected',
    { readonly title: MessageDescriptor; readonly detail: MessageDescriptor }
  >
> = {
  accepted: { title: msg`Accept`, detail: msg`It goes on to the discussion.` },
  accepted_with_reservation: {
    title: msg`Accept with reservation`,
    detail: msg`It goes on, if what the reason asks for is met.`,
  },
  returned: {
    title: msg`Return for rework`,
    detail: msg`It can come again when what the reason names is settled.`,
  },
  rejected: { title: msg`Reject`, detail: msg`It does not go on in this cycle.` },
};
