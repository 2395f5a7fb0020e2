import { type ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names.js';
import { describedBy, FieldFrame, type FieldTexts } from './FieldFrame.js';
import styles from './field.module.css';

interface Named extends FieldTexts {
  readonly name: string;
  /** The control's id, by default its name: the address an error summary points to. */
  readonly id?: string;
}

export type InputFieldProps = Named &
  Omit<ComponentPropsWithRef<'input'>, keyof Named | 'className' | 'width'> & {
    /** `short` for a number, a date or a code. */
    readonly width?: 'full' | 'short';
  };

export function InputField(props: InputFieldProps) {
  const { label, aside, hint, error, id = props.name, width = 'full', ...rest } = props;
  return (
    <FieldFrame {...{ id, label, aside, hint, error }}>
      <input
        {...rest}
        id={id}
        className={classNames(styles.box, width === 'short' && styles.short)}
        {...describedBy(id, { hint, error })}
      />
    </FieldFrame>
  );
}

export type TextareaFieldProps = Named &
  Omit<ComponentPropsWithRef<'textarea'>, keyof Named | 'className'>;

export function TextareaField(props: TextareaFieldProps) {
  const { label, aside, hint, error, id = props.name, rows = 4, ...rest } = props;
  return (
    <FieldFrame {...{ id, label, aside, hint, error }}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        className={styles.box}
        {...describedBy(id, { hint, error })}
      />
    </FieldFrame>
  );
}

export type SelectFieldProps = Named &
  Omit<ComponentPropsWithRef<'select'>, keyof Named | 'className'>;

/** A native select; the children are `<option>` and `<optgroup>`. */
export function SelectField(props: SelectFieldProps) {
  const { label, aside, hint, error, id = props.name, children, ...rest } = props;
  return (
    <FieldFrame {...{ id, label, aside, hint, error }}>
      <select {...rest} id={id} className={styles.box} {...describedBy(id, { hint, error })}>
        {children}
      </select>
    </FieldFrame>
  );
}
