import { CharterRules } from '../../features/cycle/CharterRules.js';
import { CharterForm } from './CharterForm.js';
import type { Cycle } from './cycle-types.js';

/** The rules of the cycle: set in preparation by those who may, read only by everybody else and afterwards. */
export function Charter(props: { readonly cycle: Cycle; readonly editable: boolean }) {
  const { cycle, editable } = props;
  return editable ? <CharterForm cycle={cycle} /> : <CharterRules cycle={cycle} />;
}
