import { type ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** What is not there yet. */
  readonly title: ReactNode;
  /** When it will be, or why it is not. */
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly act?: ReactNode;
}

export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg className={styles.sign} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path d="M2 2h28v28H2zM16 2l14 14-14 14L2 16z" />
      </svg>
      <div>
        <p className={styles.title}>{title}</p>
        {children === undefined ? null : <div className={styles.text}>{children}</div>}
        {act === undefined ? null : <div className={styles.act}>{act}</div>}
      </div>
    </div>
  );
}
