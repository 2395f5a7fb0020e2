import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './act-bar.module.css';

export interface ActBarProps {
  /** What the bar is about, for those who jump from region to region. */
  readonly label: string;
  /** The one figure or the one sentence. */
  readonly children: ReactNode;
  /** The one act. */
  readonly act: ReactNode;
  /** The act below the text on phones, when the text is long. */
  readonly stack?: boolean;
}

/** The one figure and the one act, always in reach at the foot of the screen. */
export function ActBar({ label, children, act, stack = false }: ActBarProps) {
  return (
    <section className={styles.bar} aria-label={label}>
      <div className={classNames('wrap', styles.content, stack && styles.stack)}>
        <div>{children}</div>
        {act}
      </div>
    </section>
  );
}
