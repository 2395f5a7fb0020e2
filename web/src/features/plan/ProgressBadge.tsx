import { useLingui } from '@lingui/react';
import type { ProgressStatus } from '../../../../server/domain/plan/progress.js';
import { progressLabels, progressSigns } from '../../lib/labels/plan.js';
import { Badge } from '../../ui/badge/Badge.js';

/** How a work stands: sign and word. */
export function ProgressBadge({ status }: { readonly status: ProgressStatus }) {
  const { i18n } = useLingui();
  return <Badge {...progressSigns[status]}>{i18n._(progressLabels[status])}</Badge>;
}
