import { classNames } from '../class-names.js';
import styles from './beam.module.css';

/** The row of small skylights under the header, over the footer and on a dialog. */
export function Beam({ quiet = false }: { readonly quiet?: boolean }) {
  return <div className={classNames(styles.beam, quiet && styles.quiet)} aria-hidden="true" />;
}
