import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IncidentDecision } from '../../../../server/domain/choice/incident.js';
import type { InvalidReason } from '../../../../server/domain/choice/paper-entry.js';
import type { BalanceName } from '../../../../server/domain/choice/polling-place.js';

export const invalidReasonLabels: Readonly<Record<InvalidReason, MessageDescriptor>> = {
  too_many: msg`Too many works ticked`,
  unclear: msg`Cannot be read`,
  signed: msg`Signed or marked`,
  torn: msg`Torn`,
  foreign: msg`Not a paper of this choice`,
};

export const balanceLabels: Readonly<Record<BalanceName, MessageDescriptor>> = {
  issued: msg`Issued = in the box + spoiled + unused`,
  marked: msg`In the box = persons marked`,
  read: msg`In the box = valid + invalid`,
};

export const incidentDecisionLabels: Readonly<Record<IncidentDecision, MessageDescriptor>> = {
  voted_twice: msg`Put a paper into two boxes`,
  wrong_line: msg`A line was marked that belongs to somebody else`,
};
