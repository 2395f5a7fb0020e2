import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { describedBy, FieldError, hintId } from '../field/FieldFrame.js';
import styles from './pick.module.css';

export interface PickGroupProps {
  /** The address an error summary points to. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
}

/** A question and its cards. */
export function PickGroup({ id, legend, hint, error, columns = 1, children }: PickGroupProps) {
  const { 'aria-describedby': description } = describedBy(id, { hint, error });
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1} aria-describedby={description}>
      <legend className={styles.legend}>{legend}</legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={hintId(id)}>
          {hint}
        </p>
      )}
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
      <div className={classNames(styles.picks, columns === 2 && styles.two)}>{children}</div>
    </fieldset>
  );
}
