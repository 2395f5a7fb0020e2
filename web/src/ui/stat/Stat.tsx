import { type ReactNode } from 'react';
import styles from './stat.module.css';

/** Frame of `Stat`s. */
export function Stats({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={styles.stats} role="list">
      {children}
    </ul>
  );
}

export interface StatProps {
  readonly figure: ReactNode;
  /** The denominator: "of 1 240". Leave out only for a figure that counts no part of anything. */
  readonly of?: ReactNode;
  /** What is counted: with the figure it reads as one sentence. */
  readonly children: ReactNode;
}

export function Stat({ figure, of, children }: StatProps) {
  return (
    <li className={styles.stat}>
      <p className={styles.figure}>
        {figure}
        {of === undefined ? null : <span className={styles.of}> {of}</span>}
      </p>
      <p className={styles.text}>{children}</p>
    </li>
  );
}
