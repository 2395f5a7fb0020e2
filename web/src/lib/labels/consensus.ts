import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConsentPosition } from '../../../../server/domain/consensus/consent-rule.js';
import type { RoundOutcome, RoundStatus } from '../../../../server/domain/consensus/round.js';
import type { IconName } from '../icons/icon-paths.js';

/** Names of the four positions, each with what it means for whoever takes it. */
export const positionLabels: Readonly<
  Record<
    ConsentPosition,
    { readonly title: MessageDescriptor; readonly meaning: MessageDescriptor }
  >
> = {
  agree: { title: msg`Agree`, meaning: msg`Let it be so.` },
  agree_with_reservation: {
    title: msg`Agree with reservation`,
    meaning: msg`I do not stand in the way, but I have a concern.`,
  },
  abstain: { title: msg`Abstain`, meaning: msg`I leave the decision to the others.` },
  object: { title: msg`Object`, meaning: msg`I cannot agree to this as it stands.` },
};

/** An objection is a legitimate answer: amber, not red. */
export const positionLooks: Readonly<
  Record<
    ConsentPosition,
    {
      readonly icon: IconName;
      readonly badge: 'ok' | 'accent' | 'plain' | 'warn';
      readonly bar: 'ok' | 'accent' | 'soft' | 'warn';
    }
  >
> = {
  agree: { icon: 'check', badge: 'ok', bar: 'ok' },
  agree_with_reservation: { icon: 'info', badge: 'accent', bar: 'accent' },
  abstain: { icon: 'minus', badge: 'plain', bar: 'soft' },
  object: { icon: 'flag', badge: 'warn', bar: 'warn' },
};

export const roundStatusLabels: Readonly<Record<RoundStatus, MessageDescriptor>> = {
  open: msg`The round is open`,
  closed: msg`The round is closed`,
  declared: msg`The outcome is declared`,
};

export const roundOutcomeLabels: Readonly<Record<RoundOutcome, MessageDescriptor>> = {
  reached: msg`Consensus reached`,
  not_reached: msg`Consensus not reached`,
};
