import { type IconName, iconPaths } from '../../lib/icons/icon-paths.js';
import { classNames } from '../class-names.js';
import styles from './icon.module.css';

/** A picture beside a word, never instead of one: ears skip it. Sized by the text around it. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      className={classNames(styles.icon, className)}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
