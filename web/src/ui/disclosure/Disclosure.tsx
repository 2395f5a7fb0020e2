import { type ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** A question, best of all. */
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** For "what is…?"; never for money. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} id={id}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
