import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type FaultKind = 'not_found' | 'forbidden' | 'fault';

const titles = {
  not_found: msg`This page does not exist`,
  forbidden: msg`This form came from another page`,
  fault: msg`Something went wrong on our side`,
} satisfies Record<FaultKind, unknown>;

export function faultTitle(kind: FaultKind, i18n: I18n): string {
  return i18n._(titles[kind]);
}
