import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './columns.module.css';

export interface ColumnsProps {
  readonly children: ReactNode;
  /** What one can do: first on phones, beside the text on wide screens. */
  readonly act?: ReactNode;
  /** What is good to know: last on phones. */
  readonly aside?: ReactNode;
}

export function Columns({ children, act, aside }: ColumnsProps) {
  const beside = [act, aside].filter((part) => part !== undefined).length;
  return (
    <div
      className={classNames(styles.columns, beside > 0 && styles.two, beside === 2 && styles.three)}
    >
      {act === undefined ? null : <div className={styles.act}>{act}</div>}
      <div className={classNames(styles.main, 'flow-l')}>{children}</div>
      {aside === undefined ? null : (
        <div className={classNames(styles.aside, 'flow-l')}>{aside}</div>
      )}
    </div>
  );
}
