import { useLingui } from '@lingui/react/macro';
import { correctionSides } from '../../../../server/domain/choice/correction.js';
import { roleLabels } from '../../lib/labels/roles.js';

/** The two sides of a correction in words. */
export function useSides(): string {
  const { i18n } = useLingui();
  return correctionSides
    .map((side) => side.map((role) => i18n._(roleLabels[role])).join(' / '))
    .join(' + ');
}
