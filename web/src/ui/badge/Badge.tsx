import { type ReactNode } from 'react';
import { type IconName } from '../../lib/icons/icon-paths.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './badge.module.css';

export interface BadgeProps {
  readonly kind?: 'plain' | 'accent' | 'ok' | 'warn' | 'bad';
  /** Never colour alone: every badge has its sign and its word. */
  readonly icon: IconName;
  readonly children: ReactNode;
}

export function Badge({ kind = 'plain', icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, kind !== 'plain' && styles[kind])}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
