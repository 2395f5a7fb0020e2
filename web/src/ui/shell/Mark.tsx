import { classNames } from '../class-names.js';
import styles from './mark.module.css';

/** The skylight of a Pamiri house: nested squares, each turned against the last. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg
      className={classNames(styles.mark, className)}
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
    >
      <path d="M2 2h28v28H2zM16 2l14 14-14 14L2 16zM9 9h14v14H9z" />
      <path className={styles.core} d="M16 9l7 7-7 7-7-7z" />
    </svg>
  );
}
