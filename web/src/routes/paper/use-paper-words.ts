import { useLingui } from '@lingui/react/macro';
import type { ReadPaper } from '../../../../server/domain/choice/paper-entry.js';
import { invalidReasonLabels } from '../../lib/labels/paper.js';

/** What stands on a paper, in words. */
export function usePaperWords(): (paper: ReadPaper) => string {
  const { t, i18n } = useLingui();
  return ({ positions, invalid }) => {
    if (invalid !== null) return i18n._(invalidReasonLabels[invalid]);
    return positions.length === 0 ? t`Blank` : positions.join(', ');
  };
}
