import { classNames } from '../class-names.js';
import styles from './button.module.css';

/** One `primary` per view; `deep` is for the deep block; `bad` is for what cannot be undone or refuses somebody. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'bad' | 'deep';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  /** `s` is 44 px high instead of 48, for rows of tables and cards. */
  readonly size?: 'm' | 's';
  /** As wide as the screen on phones. */
  readonly full?: boolean;
}

/** The look alone, for an element that is neither `Button` nor `ButtonLink`. */
export function buttonClass({ kind = 'primary', size = 'm', full = false }: ButtonLook = {}) {
  return classNames(
    styles.button,
    kind !== 'primary' && styles[kind],
    size === 's' && styles.small,
    full && styles.full,
  );
}
