import { useLingui } from '@lingui/react';
import type {
  ProposalOrigin,
  ProposalStatus,
} from '../../../../server/domain/proposal/proposal.js';
import {
  originIcons,
  originLabels,
  statusBadges,
  statusLabels,
} from '../../lib/labels/proposal.js';
import { Badge } from '../../ui/badge/Badge.js';

/** What became of a proposal, in a sign and a word. */
export function StatusBadge({ status }: { readonly status: ProposalStatus }) {
  const { i18n } = useLingui();
  return <Badge {...statusBadges[status]}>{i18n._(statusLabels[status])}</Badge>;
}

/** How a proposal came in: phone, paper and meeting are equals. */
export function OriginBadge({ origin }: { readonly origin: ProposalOrigin }) {
  const { i18n } = useLingui();
  return <Badge icon={originIcons[origin]}>{i18n._(originLabels[origin])}</Badge>;
}
