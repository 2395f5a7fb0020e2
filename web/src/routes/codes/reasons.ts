import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AssistedReason } from '../../../../server/domain/choice/assisted-reason.js';

export const reasonLabels: Readonly<Record<AssistedReason, MessageDescriptor>> = {
  cannot_read: msg`Does not read or write`,
  cannot_see: msg`Does not see well enough`,
  cannot_move: msg`Cannot hold or work the device`,
  no_phone: msg`Has no phone or does not use one`,
  other: msg`Another reason`,
};
