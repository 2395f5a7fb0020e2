import { type ReactNode } from 'react';
import { Icon } from '../icon/Icon.js';
import styles from './field.module.css';

export interface FieldTexts {
  readonly label: ReactNode;
  /** Stands behind the label in plain weight: "not required", "everyone sees it". */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  /** Says what to write, not only that something is wrong. */
  readonly error?: ReactNode;
}

export function hintId(id: string): string {
  return `${id}-hint`;
}
export function errorId(id: string): string {
  return `${id}-error`;
}

/** The attributes that tie a control to its hint and error. */
export function describedBy(id: string, texts: Pick<FieldTexts, 'hint' | 'error'>) {
  const ids = [
    texts.hint === undefined ? [] : [hintId(id)],
    texts.error === undefined ? [] : [errorId(id)],
  ].flat();
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(texts.error === undefined ? {} : { 'aria-invalid': true }),
  };
}

export function FieldError({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <p className={styles.error} id={errorId(id)}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}

/** Label, hint and error above the box, in this order; what is typed stays visible above a phone's keyboard. */
export function FieldFrame(
  props: FieldTexts & { readonly id: string; readonly children: ReactNode },
) {
  const { id, label, aside, hint, error, children } = props;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {aside === undefined ? null : <span className={styles.aside}> {aside}</span>}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={hintId(id)}>
          {hint}
        </p>
      )}
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}
