import { type ComponentPropsWithoutRef, type MouseEvent } from 'react';
import { type IconName } from '../../lib/icons/icon-paths.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { Anchor, type AnchorProps } from '../link/Anchor.js';
import { type ButtonLook, buttonClass } from './button-class.js';
import styles from './button.module.css';

export interface ButtonProps
  extends ButtonLook, Omit<ComponentPropsWithoutRef<'button'>, 'className'> {
  readonly icon?: IconName;
  /** The act is on its way: the button keeps the focus, turns its sign and does nothing. Say so in its text as well. */
  readonly busy?: boolean;
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}

/** An act. Without `type` it sends its form, unless it has an `onClick` of its own. */
export function Button(props: ButtonProps) {
  const { kind, size, full, icon, busy = false, type, onClick, children, ...rest } = props;
  const sign = busy ? 'sync' : icon;
  return (
    <button
      {...rest}
      type={type ?? (onClick === undefined ? 'submit' : 'button')}
      className={classNames(buttonClass({ kind, size, full }), busy && styles.busy)}
      onClick={busy ? refuse : onClick}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
    >
      {sign === undefined ? null : <Icon name={sign} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook, Omit<AnchorProps, 'className' | 'href'> {
  readonly href: string;
  readonly icon?: IconName;
}

/** A way to another page that deserves the weight of a button. */
export function ButtonLink({ kind, size, full, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={buttonClass({ kind, size, full })}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </Anchor>
  );
}
