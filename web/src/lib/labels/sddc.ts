import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Sex } from '../../../../server/domain/identity/person-details.js';
import type { TermEndReason } from '../../../../server/domain/sddc/seat.js';

export const sexLabels: Readonly<Record<Sex, MessageDescriptor>> = {
  woman: msg`Woman`,
  man: msg`Man`,
};

export const termEndReasonLabels: Readonly<Record<TermEndReason, MessageDescriptor>> = {
  term_over: msg`The term is over`,
  resigned: msg`Resigned`,
  replaced: msg`Replaced by the group`,
  moved: msg`Moved away`,
  died: msg`Died`,
};
